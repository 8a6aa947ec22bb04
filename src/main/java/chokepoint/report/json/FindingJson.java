package chokepoint.report.json;

import chokepoint.finding.CellSet;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.control.RowRanges;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of the findings file that says what was found. */
final class FindingJson {

    /** Rows of a finding whose cells are named; all of its rows stand as ranges besides. */
    private static final int MOST_ROWS = 1_000;

    /** Ranges of rows by sheet. */
    private static final int MOST_RANGES = 10_000;

    /** The same where the texts of rules stand once. */
    private static final int MOST_ROWS_OF_MANY = 100;

    /** With more findings the texts of their rules stand once for all, so that the file stays in proportion to the list. */
    private static final int MOST_WITH_TEXTS = 10_000;

    private FindingJson() {}

    static void write(JsonGenerator json, List<Finding> findings) throws IOException {
        ruleTexts(json, findings);
        boolean texts = withTexts(findings);
        Json.lines(json, "findings", findings, finding -> {
            write(json, finding, texts);
            disposition(json, finding.disposition());
        });
    }

    /** What is the same of all findings of a rule, by its id. */
    static void ruleTexts(JsonGenerator json, List<Finding> findings) throws IOException {
        SortedMap<String, Finding> rules = new TreeMap<>();
        findings.forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
        json.writeObjectFieldStart("ruleTexts");
        for (Finding finding : rules.values()) {
            json.writeObjectFieldStart(finding.rule());
            texts(json, finding);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("title", finding.title());
        json.writeStringField("why", finding.why());
        json.writeStringField("clearIf", finding.clearIf());
        json.writeStringField("advice", finding.advice());
        json.writeStringField("basis", finding.basis());
    }

    static boolean withTexts(List<Finding> findings) {
        return findings.size() <= MOST_WITH_TEXTS;
    }

    /**
     * All but the decision; the object is open before and after.
     *
     * @param texts whether the texts of its rule stand with it
     */
    static void write(JsonGenerator json, Finding finding, boolean texts) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("rule", finding.rule());
        if (texts) {
            texts(json, finding);
        }
        json.writeStringField("kind", finding.kind().toString());
        json.writeStringField("severity", finding.severity().toString());
        json.writeStringField("family", families(finding));
        json.writeStringField("message", finding.message());
        json.writeStringField("whatIf", finding.whatIf());
        json.writeStringField("valueAtStake", Json.amount(finding.valueAtStake()));
        json.writeStringField("segmentation", finding.segment().segmentation());
        json.writeStringField("segment", finding.segment().name());
        json.writeStringField("period", finding.period());
        cells(json, finding, texts);
        Json.texts(json, "subject", finding.subject());
        Json.texts(json, "measure", finding.measure());
    }

    /** Facts that rules met, which are no findings. */
    static void marks(JsonGenerator json, List<Finding> marks) throws IOException {
        Json.lines(json, "marks", marks, mark -> {
            json.writeStringField("rule", mark.rule());
            json.writeStringField("title", mark.title());
            json.writeStringField("message", mark.message());
            json.writeStringField("value", Json.amount(mark.valueAtStake()));
            rows(json, CellSet.of(mark.cells()));
        });
    }

    private static void cells(JsonGenerator json, Finding finding, boolean few) throws IOException {
        CellSet cells = CellSet.of(finding.cells());
        Json.cells(json, "cells", cells.ofFirstRows(few ? MOST_ROWS : MOST_ROWS_OF_MANY));
        rows(json, cells);
    }

    /** All rows as ranges, by sheet. */
    private static void rows(JsonGenerator json, CellSet cells) throws IOException {
        SortedMap<String, RowRanges> rows = cells.rowsBySheet(MOST_RANGES);
        json.writeObjectFieldStart("rows");
        for (Map.Entry<String, RowRanges> sheet : rows.entrySet()) {
            json.writeStringField(sheet.getKey(), sheet.getValue().text());
        }
        json.writeEndObject();
        json.writeNumberField(
                "rowsInAll", rows.values().stream().mapToLong(RowRanges::count).sum());
    }

    /** {@code document+route}; empty for a breach. */
    private static String families(Finding finding) {
        return finding.families().stream()
                .map(family -> family.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
    }

    private static void disposition(JsonGenerator json, Disposition disposition) throws IOException {
        json.writeStringField("disposition", disposition.state().toString());
        if (!disposition.note().isEmpty()) {
            json.writeStringField("dispositionNote", disposition.note());
        }
        if (!disposition.equals(Disposition.open(disposition.note()))) {
            json.writeStringField("reason", disposition.reason());
            json.writeStringField("reviewer", disposition.reviewer());
            json.writeStringField(
                    "until", disposition.until().asDate().map(Object::toString).orElse(""));
        }
    }
}
