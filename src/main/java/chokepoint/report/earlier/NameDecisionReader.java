package chokepoint.report.earlier;

import chokepoint.names.parties.NameDecision;
import chokepoint.names.parties.PartyNames;
import chokepoint.words.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads decisions about names, entry by entry, in all languages in which a sheet of names may be written. */
final class NameDecisionReader {

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();
    private final List<String> mistakes;

    /**
     * A reader of some languages; English goes before all others, whether it is among them or not.
     *
     * @param mistakes takes a sentence for each entry that cannot be read
     */
    NameDecisionReader(Collection<Texts> languages, List<String> mistakes) {
        this.mistakes = mistakes;
        Stream.concat(Stream.of(Texts.ENGLISH), languages.stream()).forEach(this::learn);
    }

    private void learn(Texts language) {
        for (NameColumn column : NameColumn.values()) {
            columns.putIfAbsent(small(column.heading(language)), column.key());
        }
        answers.putIfAbsent(small(language.text("names.same")), true);
        answers.putIfAbsent(small(language.text("names.different")), false);
    }

    /** The key of the column that is headed so; a heading of no such column, in small letters. */
    String column(String heading) {
        return columns.getOrDefault(small(heading), small(heading));
    }

    /** The decision of an entry; empty if nobody has decided. */
    Optional<NameDecision> decision(EarlierEntry entry) {
        EarlierCell written = entry.get(NameColumn.DECISION.key());
        if (written.text().isBlank()) {
            return Optional.empty();
        }
        List<String> names = List.of(entry.text(NameColumn.NAME.key()), entry.text(NameColumn.OTHER.key()));
        Boolean same = answers.get(small(written.text()));
        if (same == null) {
            mistakes.add(written.where() + ": '" + written.text() + "' is no decision about names; expected '"
                    + Texts.ENGLISH.text("names.same") + "' or '" + Texts.ENGLISH.text("names.different") + "'");
            return Optional.empty();
        }
        if (names.stream().anyMatch(name -> PartyNames.key(name).isEmpty())) {
            mistakes.add(entry.where() + ": a decision needs two names; expected them under '"
                    + NameColumn.NAME.heading(Texts.ENGLISH) + "' and '" + NameColumn.OTHER.heading(Texts.ENGLISH)
                    + "'");
            return Optional.empty();
        }
        return Optional.of(new NameDecision(names, same, source(entry)));
    }

    private static String source(EarlierEntry entry) {
        return Stream.of(NameColumn.REVIEWER, NameColumn.REASON)
                .map(column -> entry.text(column.key()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(": "));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
