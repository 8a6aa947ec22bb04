package chokepoint.report;

import chokepoint.disk.NamedChannel;
import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which what checks found is handed on, apart from the checked workbook. All are UTF-8. */
public enum ReportFormat {
    /** For a terminal, without colour. */
    TEXT(TextReport::new),
    /** The findings file; of several lists one document after the other. */
    JSON(JsonReport::new),
    /** SARIF 2.1.0, for viewers of such results. */
    SARIF(SarifReport::new),
    /** One finding a line, of all lists in one table. */
    CSV(CsvReport::new),
    /** A page for a browser; of one list. */
    HTML(HtmlPages::report),
    /** A page that prints on one sheet; of one list. */
    MEMO(HtmlPages::memo);

    private interface Opening {
        Report on(OutputStream bytes) throws IOException;
    }

    private final Opening opening;

    ReportFormat(Opening opening) {
        this.opening = opening;
    }

    public static Optional<ReportFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(wanted))
                .findFirst();
    }

    /** Whether a document tells of one list only. */
    public boolean ofOneList() {
        return this == HTML || this == MEMO;
    }

    /** A report that is written to the stream and leaves it open. */
    public Report open(OutputStream bytes) throws IOException {
        return opening.on(bytes);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param notChecked what the run came by besides
     */
    public void write(List<Audit> audits, List<UncheckedFile> notChecked, Path output) throws IOException {
        WholeFile.write(output, part -> {
            try (OutputStream bytes = new BufferedOutputStream(NamedChannel.writing(part))) {
                write(audits, notChecked, bytes);
            }
        });
    }

    /** Writes to the stream and leaves it open. */
    public void write(List<Audit> audits, List<UncheckedFile> notChecked, OutputStream bytes) throws IOException {
        try (Report report = open(bytes)) {
            for (Audit audit : audits) {
                report.add(audit);
            }
            report.notChecked(notChecked);
        }
        bytes.flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
