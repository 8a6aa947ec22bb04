package chokepoint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that has run to its end, and what it cost with all that it started: Linux keeps that with the parent.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads, in the program and in the kernel; to a hundredth
 * @param peakMiB the most memory that it and what it started held at once; looked at ten times a second
 * @param exit its exit code
 * @param said what it wrote
 */
record WholeProcess(double wall, double cpu, long peakMiB, int exit, String said) {

    private static final Path OWN = Path.of("/proc/self/stat");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int CHILDREN_USER = 13;
    private static final double TICKS = 100;
    private static final int KILO = 1024;
    private static final int LOOK = 100;

    /** Runs a command while nothing else is started here. */
    static WholeProcess run(List<String> command) throws IOException, InterruptedException {
        double before = ofChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> all(process));
        long peak = 0;
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(process));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        return new WholeProcess(wall, ofChildren() - before, peak / KILO, process.exitValue(), said.join());
    }

    private static String all(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "what it said could not be read: " + e.getMessage();
        }
    }

    private static long resident(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(handle -> resident(handle.pid()))
                .sum();
    }

    private static long resident(long pid) {
        try {
            Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    /** Seconds of CPU of all children that have ended: {@code cutime} and {@code cstime} of proc(5), behind the name in brackets. */
    private static double ofChildren() throws IOException {
        String stat = Files.readString(OWN);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS;
    }
}
