package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a made list with this project, with POI's event model and with fastexcel-reader, and, as the limit, merely inflates it; in
 * turn, each in a process of its own, whose result must be right before its time counts.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Reading</pre>
 *
 * {@code -Drows}: a million unless set; {@code -Drounds}: three unless set.
 */
final class ReadingBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final Path FOLDER = Path.of("target", "bench");
    /** Every cell of a line has a value, and the date of a line is taken from that of its order. */
    private static final int VALUES = PurchaseList.COLUMNS + 1;

    private record Program(String title, String heap, String expected, String main, String... arguments) {

        Run run() throws IOException, InterruptedException {
            Run run = Run.of(main, heap, arguments);
            if (!expected.isEmpty() && !run.result().equals(expected)) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s has read %s; there are %s", title, run.result(), expected));
            }
            return run;
        }
    }

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = Setting.ROWS.number(ROWS);
        int rounds = Setting.ROUNDS.number(ROUNDS);
        Path list = PurchaseList.of(rows, FOLDER);
        System.out.printf(
                Locale.ROOT,
                "%n%,d rows x %d columns, %,d bytes; medians of %d%n",
                rows,
                PurchaseList.COLUMNS,
                Files.size(list),
                rounds);
        List<Program> programs = programs(rows, list);
        List<List<Run>> runs = new ArrayList<>();
        programs.forEach(program -> runs.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int which = 0; which < programs.size(); which++) {
                runs.get(which).add(programs.get(which).run());
            }
        }
        print(programs, runs);
    }

    private static List<Program> programs(int rows, Path list) {
        String cells = PurchaseList.cells(rows).toString();
        String lines = String.format(Locale.ROOT, "%d lines, %d values", rows, (long) rows * VALUES);
        return List.of(
                ours("inflate", "", ReadingContender.INFLATE, list),
                ours("chokepoint, rows", cells, ReadingContender.ROWS, list),
                ours("chokepoint, lines", lines, ReadingContender.LINES, list),
                ours("chokepoint, tallies", lines, ReadingContender.TALLIES, list),
                new Program("POI event model", "512m", cells, PoiCells.class.getName(), list.toString()),
                new Program("fastexcel-reader", "4g", cells, "chokepoint.bench.FastexcelCells", list.toString()));
    }

    private static Program ours(String title, String expected, ReadingContender contender, Path list) {
        return new Program(
                title, "512m", expected, ReadingContender.class.getName(), contender.name(), list.toString());
    }

    private static void print(List<Program> programs, List<List<Run>> runs) {
        System.out.printf(
                Locale.ROOT, "%-20s %8s %8s %9s %11s %10s%n", "", "wall s", "CPU s", "peak MiB", "x inflate", "by CPU");
        double wall = Run.median(runs.get(0), Run::wall);
        double cpu = Run.median(runs.get(0), Run::cpu);
        for (int which = 0; which < programs.size(); which++) {
            List<Run> all = runs.get(which);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %8.2f %8.2f %9.0f %11.2f %10.2f%n",
                    programs.get(which).title(),
                    Run.median(all, Run::wall),
                    Run.median(all, Run::cpu),
                    Run.median(all, Run::peakMiB),
                    Run.median(all, Run::wall) / wall,
                    Run.median(all, Run::cpu) / cpu);
        }
    }
}
