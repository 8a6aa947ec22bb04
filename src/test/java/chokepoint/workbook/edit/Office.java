package chokepoint.workbook.edit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: tells which workbooks it opens. */
public final class Office {

    private static final int AT_ONCE = 60;
    private static final long SECONDS_A_CALL = 30;
    private static final long SECONDS_A_FILE = 3;

    private final Path profile;
    private final Path outputs;

    private Office(Path folder) throws IOException {
        this.profile = folder.resolve("profile");
        this.outputs = Files.createDirectories(folder.resolve("opened"));
    }

    /** Skips the test that asks where {@code soffice} is not on the path. */
    public static Office in(Path folder) throws IOException {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(found, "skipped: no soffice on the path");
        return new Office(folder);
    }

    /** Those of some files, all of other names, that it opens. */
    TreeSet<Path> opened(List<Path> files) throws IOException, InterruptedException {
        TreeSet<Path> opened = new TreeSet<>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            open(files.subList(from, Math.min(from + AT_ONCE, files.size())), opened);
        }
        return opened;
    }

    /** One file that brings it down must not speak for those that come after it. */
    private void open(List<Path> files, TreeSet<Path> opened) throws IOException, InterruptedException {
        convert(files);
        List<Path> left = new ArrayList<>();
        for (Path file : files) {
            (Files.deleteIfExists(output(file)) ? opened : left).add(file);
        }
        if (files.size() == 1 || left.isEmpty()) {
            return;
        }
        int half = left.size() == files.size() ? left.size() / 2 : left.size();
        open(left.subList(0, half), opened);
        if (half < left.size()) {
            open(left.subList(half, left.size()), opened);
        }
    }

    /** A workbook as this program saves it. */
    public Path saved(Path workbook) throws IOException, InterruptedException {
        convert(List.of(workbook), "xlsx");
        return outputs.resolve(workbook.getFileName());
    }

    private void convert(List<Path> files) throws IOException, InterruptedException {
        convert(files, "csv");
    }

    private void convert(List<Path> files, String format) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                outputs.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS_A_CALL + SECONDS_A_FILE * files.size(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private Path output(Path file) {
        return outputs.resolve(file.getFileName().toString().replaceAll("[.][^.]*$", ".csv"));
    }
}
