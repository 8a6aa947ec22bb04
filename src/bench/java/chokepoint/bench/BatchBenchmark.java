package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Folders of many lists: how many lines a second, how much memory, and whether that grows with the number of lists. */
final class BatchBenchmark {

    private static final Path FOLDER = Path.of("target/bench/batch");
    private static final String HEAP = Setting.HEAP.text("1g");

    private BatchBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8s %9s %9s %12s %10s %22s %7s%n",
                "folder",
                "wall s",
                "CPU s",
                "lines/s",
                "lines/CPU s",
                "peak MiB",
                "heap MiB by quarter",
                "failed");
        boolean held = load(Setting.SMALL.number(1_000), 1_000);
        held &= load(Setting.LARGE.number(50), 100_000);
        System.exit(held ? 0 : 1);
    }

    /** Whether all lists were checked and the group judged. */
    private static boolean load(int lists, int lines) throws Exception {
        if (lists == 0) {
            return true;
        }
        Path folder = FOLDER.resolve(lists + "x" + lines);
        for (int i = 0; i < lists; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "lists/entity-%04d.xlsx", i));
            if (!Files.exists(file)) {
                EntityList.write(file, i, lines);
            }
        }
        Path out = folder.resolve("out");
        clear(out);
        Checking run = Checking.check(
                folder.resolve("logs"),
                List.of("-Xmx" + HEAP),
                List.of(folder.resolve("lists").toString(), "--home", "EE", "--out", out.toString()));
        int exit = run.finish();
        long checked = count(out, ".checked.xlsx");
        double all = (double) lists * lines;
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f %9.1f %9.0f %12.0f %10d %22s %7d  exit %d%n",
                lists + " lists of " + lines,
                run.seconds(),
                run.cpuSeconds(),
                all / run.seconds(),
                all / run.cpuSeconds(),
                run.peakMiB(),
                quarters(run.heapMiB()),
                lists - checked,
                exit);
        boolean held = checked == lists && exit < 2 && Files.exists(out.resolve("portfolio.xlsx"));
        if (!held) {
            System.out.println("DID NOT HOLD; the last that was told: " + last(run.told()));
        }
        return held;
    }

    private static List<String> last(String told) {
        List<String> lines = told.lines().toList();
        return lines.subList(Math.max(0, lines.size() - 3), lines.size());
    }

    /** The least that was left after a collection in each quarter of the run: what stays. */
    private static List<Integer> quarters(List<Integer> heap) {
        int quarter = Math.max(1, heap.size() / 4);
        return Stream.iterate(0, from -> from + quarter)
                .limit(4)
                .filter(from -> from + quarter <= heap.size())
                .map(from -> heap.subList(from, from + quarter).stream()
                        .min(Comparator.naturalOrder())
                        .orElse(0))
                .toList();
    }

    private static long count(Path out, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
