package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a user waits for: whole checks of lists rich in columns, from the start of the process to its end, in turn with programs that
 * merely read or unpack the same list, and with DuckDB computing its shares and five checks from csv. A time counts only where what the
 * program left behind is right.
 *
 * <pre>mvn -q -DskipTests package &amp;&amp; mvn -q -P bench test-compile exec:exec -Dbench=Whole</pre>
 *
 * {@code -Dlines}: sizes of the lists, parted by commas; {@code -Drounds}: how often each runs; {@code -Dheap}: of all of them.
 */
final class WholeBenchmark {

    private static final String LINES = "1000,10000,100000";
    private static final int ROUNDS = 3;
    private static final int POI_AT_MOST = 20_000;
    private static final int FINDINGS = 1;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Line, quantity, price, amount and three days, on each line. */
    private static final long NUMBERS = 7;

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path OUT = FOLDER.resolve("checked");
    private static final String HEAP = "-Xmx" + Setting.HEAP.text("2g");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String BASE = "fastexcel-reader, reading";

    /** A program and what must hold of its run. */
    private record Program(List<String> command, Predicate<WholeProcess> right) {}

    private WholeBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String lines : Setting.LINES.words(LINES)) {
            compare(Integer.parseInt(lines), Setting.ROUNDS.number(ROUNDS));
        }
    }

    private static void compare(int lines, int rounds) throws IOException, InterruptedException {
        Path list = RichOrders.xlsx(lines, FOLDER);
        Path csv = RichOrders.csv(lines, false, FOLDER);
        Map<String, Program> programs = programs(lines, list, csv);
        Map<String, List<WholeProcess>> runs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Program> program : programs.entrySet()) {
                WholeProcess run = WholeProcess.run(program.getValue().command());
                if (!program.getValue().right().test(run)) {
                    throw new IllegalStateException(program.getKey() + " went wrong: " + run.said());
                }
                runs.computeIfAbsent(program.getKey(), none -> new ArrayList<>())
                        .add(run);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s, xlsx %,d and csv %,d bytes; medians of %d; load %s%n",
                RichOrders.title(lines),
                Files.size(list),
                Files.size(csv),
                rounds,
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        print(runs);
        outputs(list);
    }

    private static Map<String, Program> programs(int lines, Path list, Path csv) {
        String cells = (lines + 1) * (long) RichOrders.HEADER.size() + " cells";
        Map<String, Program> programs = new LinkedHashMap<>();
        programs.put(BASE, new Program(java("FastexcelCells", list.toString()), run -> read(run, lines)));
        programs.put("target/chokepoint, whole check", check(List.of("target/chokepoint"), list, lines));
        programs.put(
                "java -jar, whole check", check(List.of(JAVA, HEAP, "-jar", "target/chokepoint.jar"), list, lines));
        programs.put("target/chokepoint, csv", check(List.of("target/chokepoint"), csv, lines));
        if (lines <= POI_AT_MOST) {
            programs.put(
                    "POI user model, reading",
                    new Program(
                            java("PoiReading", list.toString()),
                            run -> run.said().endsWith(cells)));
        }
        programs.put(
                "DuckDB, shares from csv",
                new Program(
                        java("DuckDbShares", csv.toString()), run -> run.said().endsWith(" " + lines + " lines")));
        programs.put("inflate", new Program(java("Inflating", list.toString()), WholeBenchmark::unpacked));
        programs.put(
                "inflate + deflate",
                new Program(java("Inflating", list.toString(), "deflate"), WholeBenchmark::unpacked));
        return programs;
    }

    private static List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                WholeBenchmark.class.getPackageName() + "." + main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Right where it says what it found on all lines. */
    private static Program check(List<String> start, Path list, int lines) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("check", list.toString(), "--home", "EE", "--out", OUT.toString()));
        String told = String.format(Locale.ROOT, "problems on %,d lines", lines);
        return new Program(
                command,
                run -> run.exit() == FINDINGS
                        && BLANKS.matcher(run.said()).replaceAll(" ").contains(told));
    }

    /** Every number and day of every line was seen. */
    private static boolean read(WholeProcess run, int lines) {
        return run.exit() == 0 && run.said().contains(" " + NUMBERS * lines + " numbers");
    }

    private static boolean unpacked(WholeProcess run) {
        return run.exit() == 0 && run.said().endsWith(" bytes");
    }

    private static void print(Map<String, List<WholeProcess>> runs) {
        double base = Run.median(runs.get(BASE), WholeProcess::cpu);
        System.out.printf(Locale.ROOT, "%-34s %8s %8s %8s %8s%n", "", "CPU s", "ratio", "wall s", "MiB");
        runs.forEach((title, all) -> System.out.printf(
                Locale.ROOT,
                "%-34s %8.2f %8.2f %8.2f %8d%n",
                title,
                Run.median(all, WholeProcess::cpu),
                Run.median(all, WholeProcess::cpu) / base,
                Run.median(all, WholeProcess::wall),
                (long) Run.median(all, WholeProcess::peakMiB)));
    }

    /** How large what a check leaves behind is beside the list. */
    private static void outputs(Path list) throws IOException {
        String name = list.getFileName().toString().replace(".xlsx", "");
        try (Stream<Path> files = Files.list(OUT)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(name + "."))
                    .sorted()
                    .toList()) {
                System.out.printf(
                        Locale.ROOT,
                        "%-50s %6.2f of the list%n",
                        file.getFileName(),
                        Files.size(file) / (double) Files.size(list));
            }
        }
    }
}
