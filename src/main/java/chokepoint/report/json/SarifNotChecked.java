package chokepoint.report.json;

import chokepoint.finding.UncheckedFile;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Files that were not checked, as notifications of a run of SARIF that has no results. */
public final class SarifNotChecked {

    private SarifNotChecked() {}

    /** The run was no success if purchases may stand in any of them. */
    public static void write(JsonGenerator json, List<UncheckedFile> files) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Chokepoint");
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "chokepoint/not-checked/");
        json.writeEndObject();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField(
                "executionSuccessful",
                files.stream().noneMatch(file -> file.kind().leavesOpen()));
        Json.array(json, "toolExecutionNotifications", files, file -> notification(json, file));
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void notification(JsonGenerator json, UncheckedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level(file.kind()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message(file));
        json.writeEndObject();
        location(json, file.file());
        json.writeEndObject();
    }

    static void location(JsonGenerator json, String file) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", RelativeUri.of(file));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String message(UncheckedFile file) {
        return file.kind() == UncheckedFile.Kind.DECLINED
                ? file.reason()
                : file.file() + ": skipped, it is " + file.reason();
    }

    private static String level(UncheckedFile.Kind kind) {
        return switch (kind) {
            case DECLINED -> "error";
            case MAY_BE_LIST -> "warning";
            case NO_LIST -> "note";
        };
    }
}
