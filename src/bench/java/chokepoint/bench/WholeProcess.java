package chokepoint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that has run to its end, and what it cost with all that it started: Linux keeps that with the parent.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads, in the program and in the kernel; to a hundredth
 * @param exit its exit code
 * @param said what it wrote
 */
record WholeProcess(double wall, double cpu, int exit, String said) {

    private static final Path OWN = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER = 13;
    private static final double TICKS = 100;

    /** Runs a command while nothing else is started here. */
    static WholeProcess run(List<String> command) throws IOException, InterruptedException {
        double before = ofChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        return new WholeProcess((System.nanoTime() - start) / 1e9, ofChildren() - before, exit, said);
    }

    /** Seconds of CPU of all children that have ended: {@code cutime} and {@code cstime} of proc(5), behind the name in brackets. */
    private static double ofChildren() throws IOException {
        String stat = Files.readString(OWN);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS;
    }
}
