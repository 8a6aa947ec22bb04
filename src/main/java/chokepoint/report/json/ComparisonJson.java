package chokepoint.report.json;

import chokepoint.finding.EarlierFinding;
import chokepoint.finding.ListCell;
import chokepoint.finding.ListComparison;
import chokepoint.finding.ListComparison.LineDifference;
import chokepoint.finding.RunComparison;
import chokepoint.finding.RunComparison.FindingDifference;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Comparisons for programs. */
public final class ComparisonJson {

    /** Rises when a name goes or changes its meaning; additions do not count. */
    private static final int SCHEMA_VERSION = 1;

    private ComparisonJson() {}

    static JsonGenerator start(OutputStream bytes, String of) throws IOException {
        JsonGenerator json = FindingsJson.generator(bytes);
        json.writeStartObject();
        json.writeStringField(Json.SCHEMA, "urn:chokepoint:comparison:" + SCHEMA_VERSION);
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("of", of);
        return json;
    }

    static void end(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Writes UTF-8 that ends with a line feed; leaves the stream open. */
    public static void write(ListComparison comparison, OutputStream bytes) throws IOException {
        JsonGenerator json = start(bytes, "lists");
        side(json, "earlier", comparison.earlier());
        side(json, "later", comparison.later());
        json.writeNumberField("same", comparison.same());
        Json.texts(json, "notices", comparison.notices());
        json.writeArrayFieldStart("differences");
        for (LineDifference difference : comparison.differences()) {
            json.writeStartObject();
            json.writeStringField("kind", difference.kind().toString());
            place(json, "before", difference.before());
            place(json, "now", difference.now());
            json.writeStringField("line", difference.line());
            json.writeStringField("column", difference.column());
            json.writeStringField("was", difference.was());
            json.writeStringField("is", difference.is());
            json.writeStringField("amendment", difference.amendment());
            json.writeEndObject();
        }
        end(json);
    }

    private static void side(JsonGenerator json, String name, ListComparison.Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("file", side.file());
        json.writeStringField("sha256", side.sha256());
        json.writeNumberField("lines", side.lines());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String name, Optional<ListCell> cell) throws IOException {
        if (cell.isPresent()) {
            json.writeObjectFieldStart(name);
            Json.place(json, cell.get());
            json.writeEndObject();
        }
    }

    /** Writes UTF-8 that ends with a line feed; leaves the stream open. */
    public static void write(RunComparison comparison, OutputStream bytes) throws IOException {
        JsonGenerator json = start(bytes, "runs");
        json.writeStringField("earlier", comparison.earlier());
        json.writeStringField("later", comparison.later());
        json.writeNumberField("same", comparison.same());
        json.writeArrayFieldStart("differences");
        for (FindingDifference difference : comparison.differences()) {
            json.writeStartObject();
            json.writeStringField("kind", difference.kind().toString());
            sides(json, difference);
            json.writeEndObject();
        }
        end(json);
    }

    static void sides(JsonGenerator json, FindingDifference difference) throws IOException {
        finding(json, "was", difference.was());
        finding(json, "is", difference.is());
        Json.texts(json, "changed", difference.changed());
    }

    private static void finding(JsonGenerator json, String name, Optional<EarlierFinding> told) throws IOException {
        if (told.isEmpty()) {
            return;
        }
        EarlierFinding finding = told.get();
        json.writeObjectFieldStart(name);
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity());
        json.writeStringField("message", finding.message());
        json.writeStringField("segment", finding.segment());
        json.writeStringField("period", finding.period());
        json.writeStringField("disposition", finding.disposition());
        json.writeEndObject();
    }
}
