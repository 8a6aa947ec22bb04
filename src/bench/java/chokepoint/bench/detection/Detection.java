package chokepoint.bench.detection;

import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Made lists with planted schemes, checked and scored.
 *
 * @param faults where the written lists are not what they were meant to be
 */
public record Detection(Score score, List<String> faults) {

    /** The short form: six lists, one of each language, in which every indicator is planted once in each kind. */
    static Detection inShort(Path folder) throws IOException, UnreadableList, RulebookException {
        return of(Recipe.rounds(1, 2, List.of(300), 1), folder);
    }

    /**
     * The long form.
     *
     * @param rounds of six lists each
     */
    public static Detection inFull(int rounds, long seed, Path folder)
            throws IOException, UnreadableList, RulebookException {
        return of(Recipe.rounds(rounds, 4, List.of(200, 450, 900, 1_600, 3_000), seed), folder);
    }

    private static Detection of(List<Recipe> recipes, Path folder)
            throws IOException, UnreadableList, RulebookException {
        Score score = new Score();
        List<String> faults = new ArrayList<>();
        Checker checker = Checker.withListsIn(folder.resolve("rules"));
        for (Recipe recipe : recipes) {
            MadeList list = Generator.make(recipe, folder.resolve("lists"));
            faults.addAll(SecondReading.faults(list));
            score.add(list, checker.check(list));
        }
        return new Detection(score, faults);
    }

    /** Prints what became of each indicator, and the sums. */
    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%-4s %-38s %-6s %7s %8s %6s %8s %8s   %s%n",
                "",
                "",
                "least",
                "planted",
                "at least",
                "at any",
                "in order",
                "violated",
                "where missed, what was raised of these lines");
        score.byIndicator()
                .forEach((indicator, tally) -> row(
                        out,
                        indicator,
                        Score.name(indicator),
                        score.least(indicator).toString(),
                        tally,
                        score.instead(indicator).toString()));
        row(out, "", "all", "", score.total(), "");
        row(out, "", "cases", "high", score.cases(), "");
        out.printf(
                Locale.ROOT,
                "unexplained findings of medium and more: %d on %d clean lines, %.2f per 1,000%n"
                        + "shares of vendors: %d of %d hold the truth, %d not stated%n",
                score.unexplained(),
                score.cleanLines(),
                score.unexplainedPerThousand(),
                score.shares().held(),
                score.shares().told(),
                score.shares().absent());
    }

    /** Everything that is not as it should be, to be gone through one by one. */
    public List<String> misses() {
        return score.misses();
    }

    private static void row(PrintStream out, String id, String name, String least, Tally tally, String instead) {
        out.printf(
                Locale.ROOT,
                "%-4s %-38s %-6s %7d %8d %6d %8d %8d   %s%n",
                id,
                name,
                least,
                tally.planted,
                tally.atSeverity,
                tally.atAny,
                tally.quiet,
                tally.violated,
                instead.equals("{}") ? "" : instead);
    }
}
