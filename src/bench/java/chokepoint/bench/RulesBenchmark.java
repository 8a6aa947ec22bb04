package chokepoint.bench;

import chokepoint.bench.Rounds.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Judges a million lines with the default rulebook, with its first ten rules on lines, and with the same ten written in Java; in turn,
 * on one thread, each in a process of its own. All must find the same lines by the ten.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Rules</pre>
 *
 * {@code -Dlines}: a million unless set; {@code -Drounds}: three unless set.
 */
final class RulesBenchmark {

    private static final int LINES = 1_000_000;
    private static final int ROUNDS = 3;
    private static final Path RULES = Path.of("rules");
    private static final Path TEN = Path.of("target", "bench", "ten-rules");

    private RulesBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int lines = Setting.LINES.number(LINES);
        int rounds = Setting.ROUNDS.number(ROUNDS);
        tenRules();
        Rounds once = rounds(lines, rounds);
        Rounds twice = rounds(2 * lines, rounds);
        double base = once.cpu(RulesContender.LINES.ordinal());
        double java = once.cpu(RulesContender.TEN_IN_JAVA.ordinal());
        double javaOn = twice.cpu(RulesContender.TEN_IN_JAVA.ordinal()) - java;
        for (RulesContender contender : List.of(RulesContender.TEN_RULES, RulesContender.ALL_RULES)) {
            double cpu = once.cpu(contender.ordinal());
            double on = twice.cpu(contender.ordinal()) - cpu;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.2f x the CPU of ten in Java, start and compiling of code included; %,.0f lines/s of CPU beyond the lines"
                            + " themselves; of the second half of twice as many %.2f x, %,.0f lines/s of CPU%n",
                    title(contender),
                    cpu / java,
                    lines / (cpu - base),
                    on / javaOn,
                    lines / on);
        }
    }

    private static Rounds rounds(int lines, int rounds) throws IOException, InterruptedException {
        String truth = Run.of(RulesContender.class.getName(), "1g", arguments(RulesContender.TEN_IN_JAVA, lines))
                .result();
        List<Program> programs = new ArrayList<>();
        for (RulesContender contender : RulesContender.values()) {
            programs.add(new Program(
                    title(contender),
                    "1g",
                    contender == RulesContender.LINES ? "{}" : truth,
                    RulesContender.class.getName(),
                    arguments(contender, lines)));
        }
        System.out.printf(Locale.ROOT, "%n%,d lines; medians of %d; found by the ten: %s%n", lines, rounds, truth);
        Rounds all = Rounds.of(rounds, programs);
        all.print();
        return all;
    }

    private static String title(RulesContender contender) {
        return contender.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String[] arguments(RulesContender contender, int lines) {
        return new String[] {contender.name(), Integer.toString(lines), TEN.toString()};
    }

    /** The ten and the list that one of them reads, as a rulebook of its own. */
    private static void tenRules() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(RULES)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith("vague-words.csv")
                            || HandWritten.RULES.stream()
                                    .anyMatch(
                                            id -> file.getFileName().toString().startsWith(id)))
                    .toList();
        }
        for (Path file : files) {
            Path copy = TEN.resolve(RULES.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
