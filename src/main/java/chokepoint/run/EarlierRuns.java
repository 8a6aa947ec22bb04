package chokepoint.run;

import chokepoint.finding.EarlierFinding;
import chokepoint.report.ReportFormat;
import chokepoint.report.earlier.FindingsOfRun;
import chokepoint.run.failure.IoMessage;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads the findings of earlier runs from what they wrote. */
public final class EarlierRuns {

    private EarlierRuns() {}

    /**
     * Reads their findings, in the order of the paths.
     *
     * @param what the option or parameter that names the paths
     * @param paths findings files, checked workbooks, tables of findings, or folders with findings files below them
     * @param languages in which earlier checks may have told what they found
     * @throws UsageException if there is none, or it cannot be read
     */
    public static List<EarlierFinding> findings(String what, List<Path> paths, Collection<Texts> languages) {
        List<EarlierFinding> found = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(what, path)) {
                try {
                    found.addAll(FindingsOfRun.read(file, languages));
                } catch (IOException e) {
                    throw new UsageException(what + ": " + e.getMessage());
                }
            }
        }
        return found;
    }

    private static List<Path> files(String what, Path path) {
        if (!Files.isDirectory(path)) {
            InputPath.refuseUnlessFile(what, path);
            return List.of(path);
        }
        String ending = ReportFormat.JSON.nameFor("");
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> files = below.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageException(what + ": no findings file (…" + ending + ") lies below '" + path
                        + "'; name the folder that an earlier check wrote to");
            }
            return files;
        } catch (IOException e) {
            throw new UsageException(what + ": '" + path + "' cannot be read: " + IoMessage.of(e));
        }
    }
}
