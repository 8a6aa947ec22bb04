package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.header.Synonyms.Synonym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is looked up in the lines that the build keeps is what a walk over all known headers finds. */
class KnownHeadersTest {

    /** Headers of all languages and lengths. */
    private static final int EACH = 61;

    private static final List<Synonym> MADE = KnownHeaders.make();
    private static final List<Synonym> SOME = IntStream.range(0, MADE.size())
            .filter(at -> at % EACH == 0)
            .mapToObj(MADE::get)
            .toList();

    @Test
    void whatTheBuildKeepsIsReadBackAsItWasMade() {
        assertThat(KnownHeaders.class.getResource("known-headers")).isNotNull();
        assertThat(KnownHeaders.lines()).isEqualTo(KnownHeaders.write(MADE)).isNotEmpty();
    }

    @Test
    void allHeadersOfTheSameWordsAreFoundInTheirOrder() {
        for (Synonym one : SOME) {
            assertThat(Synonyms.exact(one.words()))
                    .isEqualTo(MADE.stream()
                            .filter(other -> other.words().equals(one.words()))
                            .toList());
        }
        assertThat(Synonyms.exact(List.of("no such", "header"))).isEmpty();
        assertThat(Synonyms.exact(List.of())).isEmpty();
    }

    @Test
    void headersThatShareAWordAreNear() {
        for (Synonym one : SOME.subList(0, SOME.size() / 4)) {
            Set<Synonym> sharing = new LinkedHashSet<>(MADE);
            sharing.removeIf(other ->
                    other.whole() || other.letters() < 3 || one.words().stream().noneMatch(other.words()::contains));

            sharing.removeAll(Set.copyOf(Synonyms.near(one.words())));
            assertThat(sharing).as(one.text()).isEmpty();
        }
    }

    @Test
    void aHeaderWrittenWithoutBlanksIsTheFirstOfItsKind() {
        Map<String, List<String>> firsts = new HashMap<>();
        MADE.forEach(one -> firsts.putIfAbsent(RunTogether.joined(one.text()), one.words()));
        firsts.remove("");

        assertThat(firsts).hasSizeGreaterThan(EACH);
        firsts.forEach((joined, words) ->
                assertThat(Synonyms.writtenTogether(joined)).as(joined).contains(words));
        assertThat(Synonyms.writtenTogether("")).isEmpty();
    }

    @Test
    void aSlipIsCorrectedToTheFirstWordOneLetterApart() {
        TreeSet<String> words = new TreeSet<>();
        MADE.forEach(one -> words.addAll(one.words()));
        List<String> slips = new ArrayList<>();
        for (String word : words) {
            if (word.length() > 6 && word.hashCode() % EACH == 0) {
                slips.add(word.substring(0, 3) + word.substring(4));
                slips.add(word.substring(0, 3) + "x" + word.substring(3));
                slips.add(word.substring(0, 3) + "x" + word.substring(4));
                slips.add(word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5));
            }
        }
        assertThat(slips).hasSizeGreaterThan(EACH);
        for (String slip : slips) {
            String first = words.contains(slip)
                    ? slip
                    : words.stream()
                            .filter(known -> known.length() >= 6 && oneSlip(slip, known))
                            .findFirst()
                            .orElse(slip);
            assertThat(Synonyms.corrected(slip)).isEqualTo(first);
        }
    }

    /** The first letter is right, and a last one alone is never another. */
    private static boolean oneSlip(String one, String other) {
        String a = one.substring(common(one, other));
        String b = other.substring(common(one, other));
        if (one.charAt(0) != other.charAt(0)) {
            return false;
        }
        boolean turned = a.length() > 1
                && a.length() == b.length()
                && ("" + a.charAt(1) + a.charAt(0) + a.substring(2)).equals(b);
        boolean changed = a.length() > 1 && b.length() > 1 && a.substring(1).equals(b.substring(1));
        boolean more = !a.isEmpty() && a.substring(1).equals(b);
        boolean less = !b.isEmpty() && b.substring(1).equals(a);
        return turned || changed || more || less;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    @Test
    void headersAreFoundByTheirFirstLetter() {
        assertThat(Synonyms.beginningWith('v'))
                .isEqualTo(MADE.stream()
                        .filter(one -> one.words().get(0).startsWith("v"))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void aWordIsKnownIfAnyHeaderHasIt() {
        SOME.forEach(one -> assertThat(one.words()).allMatch(Synonyms::isKnown));
        assertThat(Synonyms.isKnown("qwertzuiop")).isFalse();
    }
}
