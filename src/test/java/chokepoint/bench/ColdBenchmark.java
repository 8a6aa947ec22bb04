package chokepoint.bench;

import chokepoint.bench.Rounds.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A whole check of a list of a thousand lines with the default rulebook, from the start of the JVM to its end, beside POI's user model
 * that merely reads the same list; in turn.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Cold</pre>
 *
 * Arguments: how many lines, a thousand if not told, and how many rounds, five if not told.
 */
final class ColdBenchmark {

    private static final int LINES = 1_000;
    private static final int ROUNDS = 5;
    private static final String HEAP = "1g";
    private static final Path FOLDER = Path.of("target", "bench");

    private ColdBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LINES;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Path list = OrderBook.of(lines, FOLDER);
        System.out.printf(
                Locale.ROOT,
                "%n%,d lines x %d columns, %,d bytes; medians of %d%n",
                lines,
                OrderBook.COLUMNS,
                Files.size(list),
                rounds);
        Rounds.of(
                        rounds,
                        List.of(
                                new Program(
                                        "POI user model, reading",
                                        HEAP,
                                        (lines + 1) * OrderBook.COLUMNS + " cells",
                                        PoiReading.class.getName(),
                                        list.toString()),
                                new Program(
                                        "chokepoint, the whole check",
                                        HEAP,
                                        "checked",
                                        WholeCheck.class.getName(),
                                        list.toString(),
                                        FOLDER.resolve("checked").toString())))
                .print();
    }
}
