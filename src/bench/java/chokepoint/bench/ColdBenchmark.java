package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole check of a list of a thousand lines with the default rulebook, from the start of the process to its end, beside POI's user
 * model that merely reads the same list; in turn. The check is started as users start it, by {@code target/chokepoint}, and once more as
 * a bare jar.
 *
 * <pre>mvn -q -DskipTests package &amp;&amp; mvn -q -P bench test-compile exec:exec -Dbench=Cold</pre>
 *
 * {@code -Dlines}: a thousand unless set; {@code -Drounds}: five unless set.
 */
final class ColdBenchmark {

    private static final int LINES = 1_000;
    private static final int ROUNDS = 5;
    private static final String HEAP = "-Xmx1g";
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path OUT = FOLDER.resolve("checked");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int FINDINGS = 1;

    private final Path list;
    private final int lines;

    private ColdBenchmark(Path list, int lines) {
        this.list = list;
        this.lines = lines;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int lines = Setting.LINES.number(LINES);
        int rounds = Setting.ROUNDS.number(ROUNDS);
        Path list = OrderBook.of(lines, FOLDER);
        System.out.printf(
                Locale.ROOT,
                "%n%,d lines x %d columns, %,d bytes; medians of %d%n",
                lines,
                OrderBook.COLUMNS,
                Files.size(list),
                rounds);
        new ColdBenchmark(list, lines).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        List<WholeProcess> poi = new ArrayList<>();
        List<WholeProcess> ours = new ArrayList<>();
        List<WholeProcess> jar = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            poi.add(poi());
            ours.add(checked(List.of("target/chokepoint")));
            jar.add(checked(List.of(JAVA, HEAP, "-jar", "target/chokepoint.jar")));
        }
        double base = Run.median(poi, WholeProcess::cpu);
        System.out.printf(Locale.ROOT, "%-34s %8s %8s %8s%n", "", "wall s", "CPU s", "by CPU");
        print("POI user model, reading", poi, base);
        print("target/chokepoint, the whole check", ours, base);
        print("java -jar, the whole check", jar, base);
    }

    private WholeProcess poi() throws IOException, InterruptedException {
        WholeProcess run = WholeProcess.run(List.of(
                JAVA, HEAP, "-cp", System.getProperty("java.class.path"), PoiReading.class.getName(), list.toString()));
        if (!run.said().endsWith((lines + 1) * OrderBook.COLUMNS + " cells")) {
            throw new IllegalStateException("POI has not read the list: " + run.said());
        }
        return run;
    }

    /** It finds something, and leaves the checked workbook. */
    private WholeProcess checked(List<String> start) throws IOException, InterruptedException {
        Path checked = OUT.resolve(list.getFileName().toString().replace(".xlsx", ".checked.xlsx"));
        Files.deleteIfExists(checked);
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("check", list.toString(), "--home", "DE", "--out", OUT.toString()));
        WholeProcess run = WholeProcess.run(command);
        if (run.exit() > FINDINGS || !Files.exists(checked)) {
            throw new IllegalStateException("not checked: " + run.said());
        }
        return run;
    }

    private static void print(String title, List<WholeProcess> runs, double base) {
        double cpu = Run.median(runs, WholeProcess::cpu);
        System.out.printf(
                Locale.ROOT, "%-34s %8.2f %8.2f %8.2f%n", title, Run.median(runs, WholeProcess::wall), cpu, cpu / base);
    }
}
