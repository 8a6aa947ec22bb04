package chokepoint.report;

import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.finding.Portfolio;
import chokepoint.finding.UnjudgeableList;
import chokepoint.report.html.HtmlReport;
import chokepoint.report.json.ProblemData;
import chokepoint.report.json.RowTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages of audits as files, written whole or not at all. */
public final class HtmlPages {

    private HtmlPages() {}

    /** Writes the report, with a link to the checked workbook in the same folder. */
    static void writeReport(Audit audit, ReportedList list, Path output) throws IOException {
        String data = ProblemData.of(audit, RowTexts.of(audit, list.rows()));
        write(HtmlReport.report(audit, link(list.workbook().getFileName().toString()), data), output);
    }

    /**
     * Writes the page of a list on which nothing could be judged.
     *
     * @param mapping the mapping to complete, in the same folder
     */
    public static void writeUnjudged(Audit audit, UnjudgeableList seen, Path mapping, Path output) throws IOException {
        write(HtmlReport.unjudged(audit, seen, link(mapping.getFileName().toString())), output);
    }

    /** Writes the page about several lists. */
    static void writePortfolio(Portfolio portfolio, Path output) throws IOException {
        write(HtmlReport.portfolio(portfolio, HtmlPages::link), output);
    }

    private static String link(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    static void writeMemo(Audit audit, ReportedList list, Path output) throws IOException {
        write(HtmlReport.memo(audit), output);
    }

    private static void write(String page, Path output) throws IOException {
        WholeFile.stream(output, bytes -> bytes.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    /** A document of one list, wherever its workbook may be. */
    static Report report(OutputStream bytes) {
        return new Document(bytes, audit -> HtmlReport.report(audit, "", ProblemData.of(audit, RowTexts.none())));
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
