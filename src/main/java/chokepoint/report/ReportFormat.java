package chokepoint.report;

import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.finding.Portfolio;
import chokepoint.finding.UncheckedFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.report.json.PortfolioJson;
import chokepoint.workbook.ListFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which what checks found is written, each with all that there is in it. Text is UTF-8. */
public enum ReportFormat {
    /** For a terminal, without colour. */
    TEXT(FormatOutputs.document(TextReport::new)),
    /** The findings file; of several lists one document after the other. */
    JSON(FormatOutputs.document(JsonReport::new)
            .ofEachList(list -> list + ".findings.json", (audit, list, output) -> FindingsJson.write(audit, output))
            .ofAllLists("json", PortfolioJson::write)),
    /** SARIF 2.1.0, for viewers of such results. */
    SARIF(FormatOutputs.document(SarifReport::new)),
    /** Test results, a suite for each list and a case for each rule, for build servers. */
    JUNIT(FormatOutputs.document(JunitReport::new)),
    /** One finding a line, of all lists in one table. */
    CSV(FormatOutputs.document(CsvReport::new)),
    /** The names that may be one party, of all lists in one register, for somebody to decide. */
    PARTIES(FormatOutputs.document(PartiesReport::new)),
    /** A page for a browser; of one list. */
    HTML(FormatOutputs.documentOfOneList(HtmlPages::report)
            .ofEachList(list -> list + ".report.html", HtmlPages::writeReport)
            .ofAllLists("html", HtmlPages::writePortfolio)),
    /** A page that prints on one sheet; of one list. */
    MEMO(FormatOutputs.documentOfOneList(HtmlPages::memo)
            .ofEachList(list -> list + ".memo.html", HtmlPages::writeMemo)),
    /** The list as its owner keeps it, with marks and added sheets; a file only. */
    WORKBOOK(FormatOutputs.none()
            .ofEachList(ListFormat::checkedName, CheckedWorkbook::write)
            .ofAllLists("xlsx", PortfolioWorkbook::write));

    private final FormatOutputs outputs;

    ReportFormat(FormatOutputs outputs) {
        this.outputs = outputs;
    }

    /** Returns the formats of documents, which can be handed on as a stream. */
    public static List<ReportFormat> documents() {
        return Arrays.stream(values()).filter(ReportFormat::isDocument).toList();
    }

    /** Tells whether it can be handed on as a stream. */
    public boolean isDocument() {
        return outputs.document().isPresent();
    }

    /** Returns the formats of the files that are written of each list. */
    public static List<ReportFormat> ofEachList() {
        return Arrays.stream(values())
                .filter(format -> format.outputs.ofEachList().isPresent())
                .toList();
    }

    /** Returns the formats of the files that are written of several lists together. */
    public static List<ReportFormat> ofAllLists() {
        return Arrays.stream(values())
                .filter(format -> format.outputs.ofAllLists().isPresent())
                .toList();
    }

    /** Returns the format of documents that has this name. */
    public static Optional<ReportFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return documents().stream()
                .filter(format -> format.toString().equals(wanted))
                .findFirst();
    }

    /** Tells whether a document tells of one list only. */
    public boolean ofOneList() {
        return outputs.ofOneList();
    }

    /** Returns the path of the file of a list, for example {@code a.xlsx.findings.json} for {@code a.xlsx}. */
    public String nameFor(String list) {
        return outputs.ofEachList().orElseThrow().name().apply(list);
    }

    /** Writes the file of a list whole or not at all. */
    public void write(Audit audit, ReportedList list, Path output) throws IOException {
        outputs.ofEachList().orElseThrow().writer().write(audit, list, output);
    }

    /** Returns the name of the file about several lists. */
    public String portfolioName() {
        return "portfolio." + outputs.ofAllLists().orElseThrow().ending();
    }

    /** Writes the file about several lists whole or not at all. */
    public void write(Portfolio portfolio, Path output) throws IOException {
        outputs.ofAllLists().orElseThrow().writer().write(portfolio, output);
    }

    /** Opens a document that is written to the stream and leaves it open. */
    public Report open(OutputStream bytes) throws IOException {
        return outputs.document().orElseThrow().on(bytes);
    }

    /**
     * Writes a document as a file, whole or not at all.
     *
     * @param notChecked what the run came by besides
     */
    public void write(List<Audit> audits, List<UncheckedFile> notChecked, Path output) throws IOException {
        WholeFile.stream(output, bytes -> write(audits, notChecked, bytes));
    }

    /** Writes a document to the stream and leaves it open. */
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
