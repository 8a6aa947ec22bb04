package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.report.wording.Ladder;
import chokepoint.trade.values.Scope;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** The part of the findings file that says at which rung of the ladder each segment's verdict flips. */
final class LadderJson {

    private LadderJson() {}

    static void write(JsonGenerator json, Audit audit) throws IOException {
        Json.objects(json, "ladder", Ladder.of(audit).steps(), step -> {
            json.writeStringField("segmentation", step.segment().segmentation());
            json.writeStringField("segment", step.segment().name());
            json.writeStringField("period", step.period());
            Optional<Scope> flips = step.flips();
            json.writeStringField("firstFindingAt", flips.map(Scope::name).orElse(""));
            json.writeStringField(
                    "finding",
                    flips.map(scope -> step.findings().get(scope).id()).orElse(""));
        });
    }
}
