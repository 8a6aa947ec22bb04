package chokepoint.report.json;

import chokepoint.finding.PolicyTrial;
import chokepoint.report.text.PolicyTrialText;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes for programs what another policy would find. */
public final class PolicyTrialJson {

    private PolicyTrialJson() {}

    /** Writes UTF-8 that ends with a line feed; leaves the stream open. */
    public static void write(String old, String now, List<PolicyTrial> trials, OutputStream bytes) throws IOException {
        JsonGenerator json = ComparisonJson.start(bytes, "policies");
        json.writeStringField("old", old);
        json.writeStringField("new", now);
        json.writeArrayFieldStart("lists");
        for (PolicyTrial trial : trials) {
            json.writeStartObject();
            json.writeStringField("file", trial.list());
            json.writeNumberField("same", trial.findings().same());
            findings(json, trial);
            outcomes(json, trial);
            json.writeEndObject();
        }
        ComparisonJson.end(json);
    }

    private static void findings(JsonGenerator json, PolicyTrial trial) throws IOException {
        Json.objects(json, "findings", trial.findings().differences(), difference -> {
            json.writeStringField("kind", PolicyTrialText.word(difference.kind()));
            json.writeStringField("valueAtStake", Json.amount(trial.value(difference.told())));
            json.writeStringField("currency", trial.value(difference.told()).currency());
            ComparisonJson.sides(json, difference);
        });
    }

    private static void outcomes(JsonGenerator json, PolicyTrial trial) throws IOException {
        json.writeArrayFieldStart("outcomes");
        for (Map.Entry<String, PolicyTrial.OutcomeDifference> outcome :
                trial.outcomes().entrySet()) {
            json.writeStartObject();
            json.writeStringField("rule", outcome.getKey());
            json.writeStringField("was", outcome.getValue().was().toString());
            json.writeStringField("is", outcome.getValue().is().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
