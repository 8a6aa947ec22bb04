package chokepoint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are larger inside than they look, all in one folder, checked by one process of 256 MiB. */
class BombsTest {

    private static final Pattern TOLD = Pattern.compile("\\d+ of \\d+: ([^:]+): (.*)");

    @TempDir
    private Path folder;

    /** What was told of a list, and how long after the one before. */
    private record Declined(String message, long millis) {}

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachIsReadOrRefusedWithinAQuarterGibibyteAndForAReason() throws Exception {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        SortedMap<String, String> expected = new Bombs(lists).make();
        List<String> other = new ArrayList<>();
        SortedMap<String, Declined> told = new TreeMap<>();
        int exit = check(lists, told, other);
        print(told);
        SoftAssertions softly = new SoftAssertions();
        expected.forEach((name, words) -> softly.assertThat(
                        told.getOrDefault(name, new Declined("nothing", 0)).message())
                .as(name)
                .contains(words)
                .doesNotContain("mistake in the program", "Exception", "Error"));
        softly.assertThat(other).noneMatch(line -> line.contains("\tat ") || line.contains("OutOfMemoryError"));
        softly.assertThat(exit).isEqualTo(3);
        softly.assertAll();
        assertThat(told.keySet()).containsExactlyElementsOf(expected.keySet());
    }

    private int check(Path lists, Map<String, Declined> told, List<String> other)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "chokepoint.cli.Main",
                        "check",
                        lists.toString(),
                        "--home",
                        "EE",
                        "--jobs",
                        "1",
                        "--out",
                        folder.resolve("out").toString())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        long before = System.nanoTime();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long now = System.nanoTime();
                Matcher matcher = TOLD.matcher(line);
                if (matcher.matches()) {
                    told.put(matcher.group(1), new Declined(matcher.group(2), (now - before) / 1_000_000));
                    before = now;
                } else {
                    other.add(line);
                }
            }
        } finally {
            process.destroy();
        }
        return process.waitFor();
    }

    /** Times are for people to look at: a machine that is busy would fail a test of them. */
    private static void print(Map<String, Declined> told) {
        PrintStream out = System.out;
        told.forEach((name, what) -> out.printf(
                Locale.ROOT,
                "%6d ms  %-40s %s%n",
                what.millis(),
                name,
                what.message().substring(0, Math.min(160, what.message().length()))));
    }
}
