package chokepoint.report.json;

import chokepoint.finding.Audit;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The part of the findings file that says what the findings come to. */
final class ProblemJson {

    private ProblemJson() {}

    static void write(JsonGenerator json, Audit audit) throws IOException {
        Json.lines(json, "problems", audit.problems(), problem -> {
            json.writeStringField("id", problem.id());
            json.writeStringField("fingerprint", problem.fingerprint());
            json.writeStringField("kind", problem.kind().toString());
            json.writeStringField("severity", problem.severity().toString());
            json.writeStringField("title", problem.title());
            json.writeStringField("about", problem.about());
            json.writeStringField("valueAtStake", Json.amount(problem.valueAtStake()));
            json.writeNumberField("share", Json.fraction(problem.share()));
            Json.texts(json, "orders", problem.orders());
            Json.texts(json, "findings", problem.findings());
            Json.texts(json, "actions", problem.actions());
            json.writeStringField("disposition", problem.open() ? "open" : "decided");
        });
    }
}
