package chokepoint.disk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Clears up after a process that no longer runs: finishes the sets of outputs that were about to appear, and deletes all that is half written.
 */
public final class LeftOvers {

    private LeftOvers() {}

    /** In a folder and all below it. */
    public static void settle(Path folder) throws IOException {
        settle(folder, Integer.MAX_VALUE, PartFile::isLeftOver);
    }

    /** In a folder alone. */
    public static void settleIn(Path folder) throws IOException {
        settle(folder, 1, PartFile::isLeftOver);
    }

    static void settle(Path folder, int depth, Predicate<Path> leftOver) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (leftOver.test(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path file : found) {
            if (file.toString().endsWith(PartFile.INTENT)) {
                RenameLog.finish(file);
            }
        }
        for (Path file : found) {
            Files.deleteIfExists(file);
        }
    }
}
