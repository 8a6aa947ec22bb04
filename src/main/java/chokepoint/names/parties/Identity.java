package chokepoint.names.parties;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A name in all its spellings of one key and one kind of legal person, with what a list tells of it. */
final class Identity {

    private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT = Comparator.comparing(
                    (Map.Entry<String, Long> spelling) -> NameWithAddress.hasAddress(spelling.getKey()))
            .thenComparing(spelling -> -spelling.getValue())
            .thenComparing(spelling -> -spelling.getKey().length())
            .thenComparing(Map.Entry::getKey);

    private final String key;
    private final String kind;
    private final boolean decided;
    private final Map<String, Long> spellings = new TreeMap<>();
    private final Map<SharedDetail, Set<String>> shown = new EnumMap<>(SharedDetail.class);
    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Set<String> countries = new TreeSet<>();
    private final List<String> words;
    private BigDecimal value = BigDecimal.ZERO;

    /** @param decided whether a policy has joined names under this key */
    Identity(String key, String kind, boolean decided, List<String> words) {
        this.key = key;
        this.kind = kind;
        this.decided = decided;
        this.words = words;
    }

    void add(PartyEvidence evidence) {
        spellings.merge(evidence.party().name(), evidence.lines(), Long::sum);
        evidence.shown()
                .forEach((kindOf, keys) ->
                        shown.computeIfAbsent(kindOf, absent -> new TreeSet<>()).addAll(keys));
        evidence.numbers()
                .forEach((kindOf, keys) -> numbers.computeIfAbsent(kindOf, absent -> new TreeSet<>())
                        .addAll(keys));
        countries.addAll(evidence.countries());
        value = value.add(evidence.value());
    }

    String key() {
        return key;
    }

    String kind() {
        return kind;
    }

    boolean decided() {
        return decided;
    }

    List<String> words() {
        return words;
    }

    /** The letters that its spellings begin their words with, their legal forms among them; one word as it stands. */
    Set<String> initials() {
        return spellings.keySet().stream()
                .flatMap(name -> PartyNames.initials(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Long> spellings() {
        return spellings;
    }

    Map<SharedDetail, Set<String>> shown() {
        return shown;
    }

    Set<String> countries() {
        return countries;
    }

    BigDecimal value() {
        return value;
    }

    /** The most frequent spelling without an address, of equally frequent ones the longest. */
    String name() {
        return mostFrequent(spellings);
    }

    static String mostFrequent(Map<String, Long> spellings) {
        return spellings.entrySet().stream()
                .min(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Whether they have numbers of one kind, and none in common. */
    boolean numbersDiffer(Identity other, boolean checked) {
        return numbers.entrySet().stream()
                .filter(own -> checked != own.getKey().startsWith(TaxNumbers.UNCHECKED))
                .anyMatch(own -> other.numbers.containsKey(own.getKey())
                        && own.getValue().stream().noneMatch(other.numbers.get(own.getKey())::contains));
    }

    /** What both show, with the value of the first that is the same. */
    Map<SharedDetail, String> shared(Identity other) {
        Map<SharedDetail, String> shared = new EnumMap<>(SharedDetail.class);
        shown.forEach((kindOf, keys) -> keys.stream()
                .filter(other.shown.getOrDefault(kindOf, Set.of())::contains)
                .findFirst()
                .ifPresent(same -> shared.put(kindOf, same)));
        return shared;
    }

    boolean countriesApart(Identity other) {
        return !countries.isEmpty()
                && !other.countries.isEmpty()
                && countries.stream().noneMatch(other.countries::contains);
    }

    boolean kindsApart(Identity other) {
        return !kind.isEmpty() && !other.kind.isEmpty() && !kind.equals(other.kind);
    }

    /** Whether they have the same words in another order, legal forms included: {@code AB Alder}, {@code Alder AB}. */
    boolean writtenAlike(Identity other) {
        Set<String> all = spellings.keySet().stream().map(PartyNames::allWords).collect(Collectors.toSet());
        return other.spellings.keySet().stream().map(PartyNames::allWords).anyMatch(all::contains);
    }
}
