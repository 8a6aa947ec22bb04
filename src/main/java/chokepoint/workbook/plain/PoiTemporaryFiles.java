package chokepoint.workbook.plain;

import chokepoint.disk.TemporaryFiles;
import java.io.File;
import java.io.IOException;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Has POI put its temporary files into the folder of the run rather than into one that all users of a machine share. */
public final class PoiTemporaryFiles implements TempFileCreationStrategy {

    private PoiTemporaryFiles() {}

    /** For the whole process. */
    public static void install() {
        TempFile.setTempFileCreationStrategy(new PoiTemporaryFiles());
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return TemporaryFiles.file(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return TemporaryFiles.folder(prefix).toFile();
    }
}
