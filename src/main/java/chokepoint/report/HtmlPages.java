package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.report.html.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The pages of one audit as files, written whole or not at all. */
public final class HtmlPages {

    private HtmlPages() {}

    /**
     * Writes the report.
     *
     * @param workbook the checked workbook, in the same folder
     */
    public static void writeReport(Audit audit, Path workbook, Path output) throws IOException {
        String name = URLEncoder.encode(workbook.getFileName().toString(), StandardCharsets.UTF_8);
        write(HtmlReport.report(audit, name.replace("+", "%20")), output);
    }

    public static void writeMemo(Audit audit, Path output) throws IOException {
        write(HtmlReport.memo(audit), output);
    }

    private static void write(String page, Path output) throws IOException {
        WholeFile.write(output, part -> Files.writeString(part, page));
    }

    /** A document of one list, wherever its workbook may be. */
    static Report report(OutputStream bytes) {
        return new Document(bytes, audit -> HtmlReport.report(audit, ""));
    }

    static Report memo(OutputStream bytes) {
        return new Document(bytes, HtmlReport::memo);
    }

    private record Document(OutputStream bytes, Function<Audit, String> page) implements Report {

        @Override
        public void add(Audit audit) throws IOException {
            bytes.write(page.apply(audit).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }
}
