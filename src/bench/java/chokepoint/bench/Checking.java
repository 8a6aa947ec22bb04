package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program in a process of its own: started, watched, and killed if wanted. */
final class Checking {

    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(\\d+M\\)");
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KILO = 1024;

    private final Process process;
    private final Path told;
    private final Path collections;
    private final long began = System.nanoTime();
    private long peakMiB;
    private double cpuSeconds;

    private Checking(Process process, Path told, Path collections) {
        this.process = process;
        this.told = told;
        this.collections = collections;
    }

    /** Starts {@code check} with these options of java and these arguments; what it says goes into files in the folder of logs. */
    static Checking check(Path logs, List<String> options, List<String> arguments) throws IOException {
        return check(Path.of(System.getProperty("java.home")), Map.of(), logs, options, arguments);
    }

    /** The same with another java and more variables. */
    static Checking check(
            Path java, Map<String, String> variables, Path logs, List<String> options, List<String> arguments)
            throws IOException {
        Files.createDirectories(logs);
        Path told = logs.resolve("told.txt");
        Path collections = logs.resolve("gc.txt");
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin/java").toString(),
                "-Xlog:gc:file=" + collections + "::filecount=0",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-classpath",
                System.getProperty("java.class.path"),
                "chokepoint.cli.Main",
                "check"));
        command.addAll(1, options);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        return new Checking(process, told, collections);
    }

    /** Waits until it ends, for as long as it takes. */
    int finish() throws IOException, InterruptedException {
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            look();
        }
        return process.exitValue();
    }

    /** Lets it work for a while and kills it, unless it has ended by then. */
    boolean killAfter(long milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    /** Lets it work until it has told something and kills it, unless it has ended by then. */
    boolean killAtWord(String word) throws IOException, InterruptedException {
        return waitForWord(word) && killAfter(0);
    }

    /** Lets it work until it has told something and asks it to end. */
    boolean interruptAtWord(String word) throws IOException, InterruptedException {
        boolean heard = waitForWord(word);
        process.destroy();
        return heard;
    }

    private boolean waitForWord(String word) throws IOException, InterruptedException {
        while (!told().contains(word)) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }

    private void look() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.isReadable(status)) {
            Matcher matcher = HIGH_WATER.matcher(Files.readString(status));
            peakMiB = matcher.find() ? Long.parseLong(matcher.group(1)) / KILO : peakMiB;
        }
        cpuSeconds = process.info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1e3)
                .orElse(cpuSeconds);
    }

    String told() throws IOException {
        return Files.readString(told);
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    double cpuSeconds() {
        return cpuSeconds;
    }

    /** What the process took of the machine's memory at most. */
    long peakMiB() {
        return peakMiB;
    }

    /** What was left in the heap after each collection, in order. */
    List<Integer> heapMiB() throws IOException {
        try (Stream<String> lines = Files.lines(collections)) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .toList();
        }
    }
}
