package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.Verdict;
import chokepoint.finding.Verdict.Answer;
import chokepoint.report.wording.VerdictText;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The verdict on a list: a word for the list and each question, and the money that it does not rest on. */
final class VerdictJson {

    private VerdictJson() {}

    static void write(JsonGenerator json, Audit audit) throws IOException {
        Verdict verdict = audit.verdict();
        json.writeObjectFieldStart("verdict");
        words(json, verdict);
        json.writeStringField("told", VerdictText.of(audit));
        json.writeObjectFieldStart("questions");
        for (Answer answer : verdict.answers()) {
            write(json, answer);
        }
        json.writeEndObject();
        Json.objects(json, "leftAside", verdict.leftAside(), money -> {
            json.writeStringField("currency", money.currency());
            json.writeStringField("value", Json.amount(money));
        });
        json.writeEndObject();
    }

    /** The words alone, and the value judged, within an object. */
    static void words(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStringField("list", verdict.word().toString());
        for (Answer answer : verdict.answers()) {
            json.writeStringField(answer.question().toString(), answer.word().toString());
        }
        json.writeStringField("valueJudged", Json.amount(verdict.valueJudged()));
    }

    private static void write(JsonGenerator json, Answer answer) throws IOException {
        json.writeObjectFieldStart(answer.question().toString());
        json.writeStringField("valueJudged", Json.amount(answer.valueJudged()));
        json.writeStringField("valueNotJudged", Json.amount(answer.valueNotJudged()));
        json.writeStringField("mostLeftOpenBy", answer.open());
        json.writeNumberField("weightyRulesEvaluated", answer.weighty());
        json.writeNumberField("rulesEvaluated", answer.evaluated());
        json.writeNumberField("rules", answer.rules());
        json.writeEndObject();
    }
}
