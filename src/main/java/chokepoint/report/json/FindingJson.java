package chokepoint.report.json;

import chokepoint.finding.CellSet;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of the findings file that says what was found. */
final class FindingJson {

    /** Of the rows of one sheet; the others are counted. */
    private static final int MOST_RANGES = 10_000;

    private FindingJson() {}

    static void write(JsonGenerator json, List<Finding> findings) throws IOException {
        ruleTexts(json, findings);
        Json.lines(json, "findings", findings, finding -> {
            write(json, finding);
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
            json.writeStringField("title", finding.title());
            json.writeStringField("why", finding.why());
            json.writeStringField("clearIf", finding.clearIf());
            json.writeStringField("advice", finding.advice());
            json.writeStringField("basis", finding.basis());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** All but the decision; the object is open before and after. */
    static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("kind", finding.kind().toString());
        json.writeStringField("severity", finding.severity().toString());
        json.writeStringField("family", families(finding));
        json.writeStringField("message", finding.message());
        if (!finding.whatIf().isEmpty()) {
            json.writeStringField("whatIf", finding.whatIf());
        }
        json.writeStringField("valueAtStake", Json.amount(finding.valueAtStake()));
        json.writeStringField("segmentation", finding.segment().segmentation());
        json.writeStringField("segment", finding.segment().name());
        json.writeStringField("period", finding.period());
        cells(json, finding);
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
            cells(json, mark);
        });
    }

    private static void cells(JsonGenerator json, Finding finding) throws IOException {
        Json.objects(json, "cells", CellSet.of(finding.cells()).rows(MOST_RANGES), rows -> write(json, rows));
    }

    private static void write(JsonGenerator json, CellSet.Rows rows) throws IOException {
        json.writeStringField("file", rows.file());
        json.writeStringField("sheet", rows.sheet());
        Json.texts(json, "columns", rows.columns());
        json.writeStringField("rows", rows.rows().text());
        json.writeNumberField("count", rows.rows().count());
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
