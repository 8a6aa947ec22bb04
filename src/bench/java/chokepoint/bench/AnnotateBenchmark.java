package chokepoint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Marks made lists with this project, with POI, and, as the limit, merely inflates and deflates them; each in a process of its own.
 *
 * <pre>mvn -q -P bench test-compile exec:exec</pre>
 */
public final class AnnotateBenchmark {

    private static final String ROWS = "100000,300000,1000000";
    private static final int EVERY = 100;
    private static final Path FOLDER = Path.of("target", "bench");

    private AnnotateBenchmark() {}

    /** With arguments, one contender in a process of its own. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals(Contender.RUN)) {
            Contender.run(arguments);
            return;
        }
        for (String rows : Setting.ROWS.words(ROWS)) {
            compare(Integer.parseInt(rows));
        }
    }

    private static void compare(int rows) throws IOException, InterruptedException {
        Path list = BenchList.of(rows, FOLDER);
        System.out.printf(
                Locale.ROOT,
                "%n%,d rows x %d columns, every %dth flagged, %,d bytes%n",
                rows,
                BenchList.COLUMNS,
                EVERY,
                Files.size(list));
        System.out.printf(
                Locale.ROOT, "%-20s %9s %9s %9s %12s %9s%n", "", "wall s", "CPU s", "peak MiB", "bytes", "x limit");
        List<Measured> all = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            if (contender.can(rows)) {
                all.add(measure(contender, list, rows));
            }
        }
        double limit = all.stream()
                .filter(measured -> measured.contender() == Contender.INFLATE_DEFLATE)
                .mapToDouble(Measured::wall)
                .findFirst()
                .orElse(1);
        for (Measured measured : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %9.2f %9.2f %9d %12d %9.2f%n",
                    measured.contender().title(),
                    measured.wall(),
                    measured.cpu(),
                    measured.peakMiB(),
                    measured.bytes(),
                    measured.wall() / limit);
        }
    }

    private record Measured(Contender contender, double wall, double cpu, long peakMiB, long bytes) {}

    private static Measured measure(Contender contender, Path list, int rows) throws IOException, InterruptedException {
        Path output = FOLDER.resolve("out-" + contender.name().toLowerCase(Locale.ROOT) + ".xlsx");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + contender.heap(),
                "-cp",
                System.getProperty("java.class.path"),
                AnnotateBenchmark.class.getName(),
                Contender.RUN,
                contender.name()));
        command.addAll(
                Stream.of(list, output, rows, EVERY).map(Object::toString).toList());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            return new Measured(contender, Double.NaN, Double.NaN, 0, 0);
        }
        contender.verify(output, rows, EVERY);
        String[] figures = printed.strip().split(" ");
        long bytes = Files.exists(output) ? Files.size(output) : 0;
        Files.deleteIfExists(output);
        return new Measured(contender, wall, Double.parseDouble(figures[0]), Long.parseLong(figures[1]), bytes);
    }
}
