package chokepoint.check;

import chokepoint.policy.Policy;
import chokepoint.reading.ListProfile;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.ToldDirection;
import chokepoint.trade.values.ToldDirection.Teller;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which direction a list is taken to have, by what, and what says otherwise. */
final class DirectionNotes {

    private DirectionNotes() {}

    /** What the sheets of a list state together; unknown if they contradict each other, or one that no mapping decides is silent. */
    static ToldDirection stated(ListProfile profile) {
        List<ToldDirection> sheets = sheets(profile);
        List<ToldDirection> known = sheets.stream().filter(ToldDirection::known).toList();
        boolean mapped = known.stream().anyMatch(told -> told.teller() == Teller.MAPPING);
        return directions(known).size() == 1 && (mapped || known.size() == sheets.size())
                ? known.stream()
                        .min((one, other) -> one.teller().compareTo(other.teller()))
                        .orElseThrow()
                : ToldDirection.UNKNOWN;
    }

    static List<String> of(ListProfile profile, ToldDirection taken, Policy policy, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (taken.direction() == Direction.EXPORT) {
            notes.add(texts.text("check.exports", by(taken, texts)));
        }
        List<ToldDirection> sheets = sheets(profile);
        Set<Direction> told = directions(sheets);
        told.remove(Direction.UNKNOWN);
        if (told.size() > 1) {
            notes.add(texts.text("check.direction of sheets"));
        }
        ToldDirection asked = ToldDirection.of(policy.direction(), Teller.POLICY);
        if (taken.contradicts(asked)) {
            notes.add(contradiction(taken, asked, texts));
        }
        sheets.stream()
                .filter(taken::contradicts)
                .findFirst()
                .ifPresent(other -> notes.add(contradiction(taken, other, texts)));
        return notes;
    }

    private static String contradiction(ToldDirection taken, ToldDirection other, Texts texts) {
        return texts.text("check.direction against", by(taken, texts), kind(taken, texts), by(other, texts));
    }

    private static String by(ToldDirection told, Texts texts) {
        return texts.text("check.told by " + told.teller().name().toLowerCase(Locale.ROOT));
    }

    private static String kind(ToldDirection told, Texts texts) {
        return texts.text("check.list of " + told.direction());
    }

    private static List<ToldDirection> sheets(ListProfile profile) {
        return profile.sheets().stream()
                .filter(SheetProfile::isList)
                .map(SheetProfile::direction)
                .toList();
    }

    private static Set<Direction> directions(List<ToldDirection> told) {
        return told.stream().map(ToldDirection::direction).collect(Collectors.toSet());
    }
}
