package chokepoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The options of java under which a run costs least. The optimizing compiler pays for itself only after minutes of work; before, it takes
 * more than it gives. The launchers choose by the same borders.
 */
final class JvmOptions {

    /**
     * Bytes of lists up to which a check ends before the optimizing compiler pays for itself: measured to 400,000 lines in 60 MiB, which take a
     * fifth less CPU and a third of the memory without it; see {@code -Dbench=Whole}.
     */
    static final long SHORT = 64L << 20;

    private static final String ARCHIVE = "chokepoint.jsa";
    /** Chosen where Linux lends huge pages: fewer pages to touch one by one. */
    static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

    private static final Path LENT = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final int FILES = 10_000;

    private JvmOptions() {}

    static List<String> of(Path jar, List<String> arguments) {
        List<String> options = new ArrayList<>();
        Path archive = jar.toAbsolutePath().resolveSibling(ARCHIVE);
        if (Files.isRegularFile(archive)) {
            // Classes prepared for another java or another place are left aside without a word.
            options.addAll(List.of(
                    "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds*=off", "-Xlog:class+path=off"));
        }
        if (size(arguments) <= SHORT) {
            // One compiling thread and a small nursery touch the least memory, and leave nearly all of the heap to what
            // stays.
            options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-XX:+UseSerialGC", "-Xmn32m"));
            if (lendsHugePages()) {
                options.add(HUGE_PAGES);
            }
        }
        return options;
    }

    private static boolean lendsHugePages() {
        try {
            String chosen = Files.readString(LENT);
            return chosen.contains("[always]") || chosen.contains("[madvise]");
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes of all files and folders among the arguments, but for what an option is given, such as the folder of outputs. */
    private static long size(List<String> arguments) {
        return IntStream.range(0, arguments.size())
                .filter(i -> i == 0 || !arguments.get(i - 1).startsWith("--"))
                .mapToLong(i -> size(arguments.get(i)))
                .sum();
    }

    private static long size(String argument) {
        try (Stream<Path> files = Files.walk(Path.of(argument))) {
            return files.limit(FILES).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | RuntimeException e) {
            return 0; // it names no file
        }
    }
}
