package chokepoint.report.json;

import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.ListRead;
import chokepoint.finding.NameQuestion;
import chokepoint.names.Sha256;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The findings file: all that a check says of one list, for programs. Its names are a contract; {@code findings.schema.json} beside
 * this class says what stands where.
 */
public final class FindingsJson {

    /** Rises when a name goes or changes its meaning; additions do not count. */
    public static final int SCHEMA_VERSION = 3;

    private FindingsJson() {}

    /** Writes the file whole or not at all. */
    public static void write(Audit audit, Path output) throws IOException {
        WholeFile.stream(output, bytes -> write(audit, bytes));
    }

    /** Writes UTF-8 that ends with a line feed; leaves the stream open. */
    public static void write(Audit audit, OutputStream bytes) throws IOException {
        try (JsonGenerator json = generator(bytes)) {
            json.writeStartObject();
            head(json, audit);
            inputs(json, audit.list());
            ControlJson.write(json, audit.list().control());
            RulesJson.write(json, audit);
            ExposuresJson.write(json, audit);
            LadderJson.write(json, audit);
            ProblemJson.write(json, audit);
            FindingJson.write(json, audit.findings());
            FindingJson.marks(json, audit.marks());
            assurance(json, audit.assurance());
            names(json, audit.names());
            Json.texts(json, "notices", audit.notices());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The SHA-256 of the file. */
    public static String sha256(Audit audit) throws IOException {
        return Sha256.ofWritten(bytes -> write(audit, bytes));
    }

    public static JsonGenerator generator(OutputStream bytes) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(bytes);
        json.setPrettyPrinter(new ItemPrinter());
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        return json;
    }

    private static void head(JsonGenerator json, Audit audit) throws IOException {
        json.writeStringField(Json.SCHEMA, "urn:chokepoint:findings:" + SCHEMA_VERSION);
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "chokepoint");
        json.writeStringField("version", audit.version());
        json.writeEndObject();
        VerdictJson.write(json, audit);
        Json.texts(json, "home", audit.home().stream().map(Object::toString).toList());
        json.writeStringField(
                "asOf", audit.asOf().asDate().map(Object::toString).orElse(""));
        json.writeStringField("currency", audit.currency());
        json.writeStringField("value", Json.amount(audit.value()));
        InputHashesJson.write(json, audit.seals());
    }

    private static void assurance(JsonGenerator json, DiscoverySample assurance) throws IOException {
        json.writeObjectFieldStart("assurance");
        json.writeNumberField("error", Json.fraction(assurance.error()));
        json.writeNumberField("confidence", Json.fraction(assurance.confidence()));
        json.writeNumberField("size", assurance.size());
        json.writeNumberField("lines", assurance.lines());
        json.writeStringField("value", Json.amount(assurance.value()));
        json.writeNumberField("withoutValue", assurance.withoutValue());
        Json.objects(json, "drawn", assurance.drawn(), line -> {
            Json.place(json, line.cell());
            json.writeStringField("value", Json.amount(line.value()));
        });
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, List<NameQuestion> names) throws IOException {
        Json.objects(json, "names", names, match -> {
            json.writeStringField("role", match.role().toString());
            Json.texts(json, "names", List.of(match.one(), match.other()));
            json.writeStringField("answer", match.answer().name().toLowerCase(Locale.ROOT));
            json.writeBooleanField("decided", match.decided());
            json.writeStringField("reason", match.reason());
            json.writeStringField("segment", match.segment().toString());
            json.writeStringField("period", match.period());
            Json.objects(json, "shares", match.shares(), share -> {
                json.writeNumberField("low", Json.fraction(share.low()));
                json.writeNumberField("high", Json.fraction(share.high()));
            });
        });
    }

    private static void inputs(JsonGenerator json, ListRead list) throws IOException {
        json.writeArrayFieldStart("inputs");
        json.writeStartObject();
        json.writeStringField("file", list.file());
        json.writeStringField("sha256", list.sha256());
        json.writeStringField("format", list.format());
        Json.array(json, "sheets", list.sheets(), sheet -> SheetJson.write(json, sheet));
        SheetJson.problems(json, list.problems());
        Json.texts(json, "notices", list.notices());
        json.writeEndObject();
        json.writeEndArray();
    }
}
