package chokepoint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One program run in a process of its own, and what it cost.
 *
 * @param wall seconds from start to end, the start of the JVM included
 * @param cpu seconds of all its threads, compiling and collecting included
 * @param peakMiB the most memory it held at once
 * @param result what it says it has done
 */
record Run(double wall, double cpu, long peakMiB, String result) {

    /**
     * Runs the main method of a class in a JVM of its own.
     *
     * @throws IllegalStateException if the program fails
     */
    static Run of(String main, String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException(main + " ended with " + exit + ": " + said);
        }
        String[] parts = said.split(" ", 3);
        return new Run(wall, Double.parseDouble(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    /** The figure in the middle of several runs. */
    static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        return runs.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Prints what {@link #of} reads, at the end of the program that is measured. */
    static void tell(Object result) throws IOException {
        double cpu = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
        System.out.printf(Locale.ROOT, "%.3f %d %s%n", cpu, peakMiBNow(), result);
    }

    private static long peakMiBNow() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
