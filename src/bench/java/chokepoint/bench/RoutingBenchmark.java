package chokepoint.bench;

import chokepoint.policy.Policy;
import chokepoint.run.Checked;
import chokepoint.run.Chokepoint;
import chokepoint.run.PolicySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is found in customs and shipping lists of which their maker has written down what is in them, see {@link RoutingTruth}: columns,
 * sums, stories planted and decoys; and on how many of the lists each rule can be evaluated.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Routing -Dchokepoint.lists=DIR</pre>
 */
final class RoutingBenchmark {

    private static final double PER_LINES = 1000;

    private RoutingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String folder = System.getProperty("chokepoint.lists", "");
        if (folder.isBlank()) {
            System.out.println("name a folder of lists with their truth with -Dchokepoint.lists=DIR");
            return;
        }
        columns(Path.of(folder));
        places(Path.of(folder));
        RoutingScore score = score(RoutingTruth.read(Path.of(folder)));
        table("stories", score.stories());
        table("decoys respected", score.decoys());
        table("sums by currency", new TreeMap<>(Map.of("all", score.sums())));
        System.out.printf(
                Locale.ROOT,
                "%nfindings that no story explains, per 1,000 of %d lines: %.2f of medium or high severity, %.2f of low%n%s%n",
                score.lines(),
                score.unexplained().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        * PER_LINES
                        / score.lines(),
                score.unexplainedLow() * PER_LINES / score.lines(),
                score.unexplained());
        System.out.printf(Locale.ROOT, "%nlists on which a rule can be evaluated: %s%n%n", score.evaluated());
        score.misses().forEach(System.out::println);
    }

    static RoutingScore score(List<RoutingTruth> truths) throws Exception {
        Chokepoint chokepoint = Chokepoint.rulebook();
        RoutingScore score = new RoutingScore();
        for (RoutingTruth truth : truths) {
            Policy policy = chokepoint.policy(
                    truth.policy().map(PolicySettings::ofFile).orElseGet(() -> PolicySettings.ofHome(truth.home())));
            try (Checked checked = chokepoint.check(truth.list(), policy)) {
                score.add(truth, checked.audit());
            }
        }
        return score;
    }

    private static void columns(Path folder) throws Exception {
        Path truth = folder.resolve(ColumnTruth.FILE);
        if (!Files.exists(truth)) {
            return;
        }
        MappingScore score = MappingScore.of(ColumnTruth.read(truth));
        MappingScore.Total all = score.total();
        System.out.printf(
                Locale.ROOT,
                "columns: %d right, %d wrong, %d missing; wrong and sure %d%n",
                all.right(),
                all.wrong(),
                all.missing(),
                score.byField().values().stream()
                        .mapToInt(MappingScore.Counts::wrongAndSure)
                        .sum());
        score.misses().forEach(System.out::println);
    }

    private static void places(Path folder) throws IOException {
        Path truth = folder.resolve(PlaceTexts.FILE);
        if (Files.exists(truth)) {
            PlaceTexts places = PlaceTexts.of(truth);
            System.out.printf(
                    Locale.ROOT,
                    "%nplaces: %d of %d right; of several countries and taken for one in silence %d%n",
                    places.right(),
                    places.all(),
                    places.silent());
            places.misses().forEach(System.out::println);
        }
    }

    private static void table(String what, SortedMap<String, RoutingScore.Kind> kinds) {
        int planted =
                kinds.values().stream().mapToInt(RoutingScore.Kind::planted).sum();
        int right = kinds.values().stream().mapToInt(RoutingScore.Kind::right).sum();
        System.out.printf(Locale.ROOT, "%n%-72s %7d of %d%n", what, right, planted);
        kinds.forEach((kind, counts) ->
                System.out.printf(Locale.ROOT, "  %-70s %7d of %d%n", kind, counts.right(), counts.planted()));
    }
}
