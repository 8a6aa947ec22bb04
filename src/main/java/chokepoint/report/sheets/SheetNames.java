package chokepoint.report.sheets;

import chokepoint.words.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of the added sheets in one workbook, none of which its own sheets have. */
public record SheetNames(
        String summary, String findings, String exposures, String partyNames, String sample, String runRecord) {

    /** The names of a language that are free beside those taken; capitals do not tell names apart. */
    public static SheetNames beside(Collection<String> taken, Texts texts) {
        Set<String> folded = taken.stream().map(SheetNames::folded).collect(Collectors.toSet());
        return new SheetNames(
                free(texts.text("sheets.summary"), folded),
                free(texts.text("sheets.findings"), folded),
                free(texts.text("sheets.exposures"), folded),
                free(texts.text("sheets.names"), folded),
                free(texts.text("sheets.sample"), folded),
                free(texts.text("sheets.record"), folded));
    }

    public List<String> all() {
        return List.of(summary, findings, exposures, partyNames, sample, runRecord);
    }

    private static String free(String name, Set<String> taken) {
        Stream<String> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> name + " (Chokepoint " + n + ")");
        return Stream.concat(Stream.of(name, name + " (Chokepoint)"), numbered)
                .filter(candidate -> !taken.contains(folded(candidate)))
                .findFirst()
                .orElseThrow();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
