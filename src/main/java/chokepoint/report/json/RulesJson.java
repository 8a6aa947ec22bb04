package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.RuleResult;
import chokepoint.finding.RuleResult.SegmentResult;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The part of the findings file that says what each rule says. */
final class RulesJson {

    private RulesJson() {}

    static void write(JsonGenerator json, Audit audit) throws IOException {
        Json.array(json, "rules", audit.rules(), rule -> write(json, rule));
    }

    private static void write(JsonGenerator json, RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("question", rule.question().toString());
        json.writeStringField("severity", rule.severity().toString());
        Json.texts(json, "indicators", rule.indicators());
        json.writeStringField("outcome", rule.outcome().toString());
        Json.texts(json, "missing", rule.missing());
        json.writeStringField("valueJudged", Json.amount(rule.valueJudged()));
        json.writeStringField("valueNotJudged", Json.amount(rule.valueNotJudged()));
        json.writeStringField("valueUndecided", Json.amount(rule.valueUndecided()));
        json.writeNumberField("linesJudged", rule.linesJudged());
        json.writeNumberField("linesNotJudged", rule.linesNotJudged());
        Json.array(json, "segments", rule.segments(), segment -> write(json, segment));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SegmentResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("segmentation", result.segment().segmentation());
        json.writeStringField("segment", result.segment().name());
        json.writeStringField("period", result.period());
        json.writeStringField("outcome", result.outcome().toString());
        json.writeStringField("reason", result.reason());
        Json.cells(json, "deciding", result.deciding());
        json.writeEndObject();
    }
}
