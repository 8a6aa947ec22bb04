package chokepoint.names.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name most like another one among many; only names that share a trait are compared. */
public final class NameIndex {

    /** A trait that more names share says nothing. */
    private static final int MOST_ALIKE = 1000;

    /** One of the names, and why it may mean the same party. */
    public record Closest(String name, PossibleMatch match) {}

    private static final Comparator<Closest> LIKELIEST_FIRST =
            Comparator.comparing((Closest found) -> -found.match().score()).thenComparing(Closest::name);

    private final Map<String, List<String>> byTrait = new HashMap<>();

    private NameIndex() {}

    public static NameIndex of(Collection<String> names) {
        NameIndex index = new NameIndex();
        for (String name : new TreeSet<>(names)) {
            for (String trait : NamePairs.traits(PartyNames.words(name))) {
                index.byTrait
                        .computeIfAbsent(trait, absent -> new ArrayList<>())
                        .add(name);
            }
        }
        return index;
    }

    /** The likeliest weak match of a name with one of these; as in {@link PartyNames#weakMatch}, to offer for review. */
    public Optional<Closest> closest(String name) {
        return NamePairs.traits(PartyNames.words(name)).stream()
                .flatMap(trait -> alike(trait).stream())
                .distinct()
                .flatMap(other -> PartyNames.weakMatch(name, other).map(match -> new Closest(other, match)).stream())
                .min(LIKELIEST_FIRST);
    }

    private List<String> alike(String trait) {
        List<String> alike = byTrait.getOrDefault(trait, List.of());
        return alike.size() <= MOST_ALIKE ? alike : List.of();
    }
}
