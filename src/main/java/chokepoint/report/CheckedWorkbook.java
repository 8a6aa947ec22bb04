package chokepoint.report;

import chokepoint.disk.NamelessFile;
import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.report.json.FindingsJson;
import chokepoint.report.poi.CheckedProperty;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The list as its owner keeps it, with what was found marked on its cells and told on sheets added at the end. The same list and
 * audit give the same bytes; the list itself is only read.
 */
public final class CheckedWorkbook {

    /** The records of a csv, header and blank ones included, so that the first is record 1. */
    @FunctionalInterface
    public interface Records {

        /** Hands on all records in order; may be called more than once. */
        void forEach(Consumer<List<String>> consumer) throws IOException;
    }

    private static final String REWRITTEN =
            "This copy was written anew rather than edited, so that it may look different in places: %s.";

    private CheckedWorkbook() {}

    static void write(Audit audit, ReportedList list, Path output) throws IOException {
        String findings = list.findings().isEmpty() ? FindingsJson.sha256(audit) : list.findings();
        if (list.records().isPresent()) {
            write(list.records().get(), audit, findings, output);
        } else if (list.password().isPresent()) {
            writeLocked(list.plain(), audit, findings, list.password().get(), output, list.bounds());
        } else {
            WholeFile.write(output, part -> mark(list.plain(), audit, findings, part, list.bounds()));
        }
    }

    /**
     * Checks a copy of an xlsx, xlsm or xls.
     *
     * @throws IOException if the list is no workbook that can be opened, with a sentence that says why
     */
    public static void write(Path input, Audit audit, Path output) throws IOException {
        try (ListFile list = ListFile.open(input)) {
            write(list, audit, output);
        }
    }

    /** Checks a copy of a workbook that is open. */
    public static void write(ListFile input, Audit audit, Path output) throws IOException {
        String findings = FindingsJson.sha256(audit);
        WholeFile.write(output, part -> mark(input, audit, findings, part, MarkingBounds.USUAL));
    }

    private static void mark(ListFile input, Audit audit, String findings, Path part, MarkingBounds room)
            throws IOException {
        if (!input.isZip()) {
            new UserWorkbookWriter(input, room, List.of()).write(audit, findings, part);
            return;
        }
        try {
            new StreamedWorkbookWriter(input, room).write(audit, findings, part);
        } catch (UneditablePart e) {
            new UserWorkbookWriter(input, room, List.of(String.format(Locale.ROOT, REWRITTEN, e.getMessage())))
                    .write(audit, findings, part);
        }
    }

    /**
     * Checks a copy of a workbook whose owner keeps it encrypted: the copy is encrypted with the same password before it stands under
     * its name. Its bytes differ from run to run, since salts are drawn anew.
     */
    private static void writeLocked(
            ListFile plain, Audit audit, String findings, String password, Path output, MarkingBounds room)
            throws IOException {
        WholeFile.write(output, part -> {
            try (NamelessFile open = NamelessFile.create()) {
                mark(plain, audit, findings, open.path(), room);
                LockedCopy.write(open.path(), password, part);
            }
        });
    }

    /** Makes an xlsx of the records of a csv, row by record. */
    public static void write(Records records, Audit audit, Path output) throws IOException {
        write(records, audit, FindingsJson.sha256(audit), output);
    }

    private static void write(Records records, Audit audit, String findings, Path output) throws IOException {
        WholeFile.write(output, part -> new RecordsWriter(records).write(audit, findings, part));
    }

    /** Whether a file is a workbook that an earlier check wrote; cheap, and false of anything that cannot be read. */
    public static boolean isChecked(Path file) {
        return CheckedProperty.isIn(file);
    }
}
