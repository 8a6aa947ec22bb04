package chokepoint.run;

import chokepoint.check.MasterReader;
import chokepoint.check.enrich.MasterData;
import chokepoint.check.enrich.MasterTable;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.run.failure.UsageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads all master data of a run before its first list is checked. */
public final class MasterFiles {

    private static final String OPTION = "--with";

    private MasterFiles() {}

    /** @throws UsageException if one cannot be read, or tells neither of vendors nor of parts */
    public static MasterData read(List<MasterFile> files, ReadingOptions options) throws IOException {
        List<MasterTable> tables = new ArrayList<>();
        for (MasterFile master : files) {
            tables.addAll(tables(master, options));
        }
        return new MasterData(tables);
    }

    private static List<MasterTable> tables(MasterFile master, ReadingOptions options) throws IOException {
        List<MasterTable> tables;
        try {
            tables = MasterReader.read(master.file(), master.key(), options);
        } catch (UnreadableList e) {
            throw new UsageException(
                    OPTION + " '" + master.file() + "' cannot be read as master data: " + e.getMessage());
        }
        if (tables.isEmpty()) {
            throw new UsageException(OPTION + " '" + master.file()
                    + "' tells neither of vendors nor of parts; expected a table with a column of vendors, vendor numbers"
                    + " or part numbers"
                    + (master.key().isEmpty() ? "" : ", and a column '" + master.key() + "'"));
        }
        return tables;
    }
}
