package chokepoint.cli.print;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import chokepoint.reading.ListProfile;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.reading.columns.UnclearColumn;
import chokepoint.report.json.ControlJson;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;

/** Prints for programs how a list is read. */
public final class InspectJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private InspectJson() {}

    public static String of(ListView view) {
        ListProfile profile = view.profile();
        ListRead read = view.read();
        ObjectNode root = JSON.createObjectNode();
        root.put("file", profile.file()).put("sha256", read.sha256()).put("format", profile.format());
        texts(root.putArray("notices"), read.notices());
        profile.sheets().forEach(sheet -> sheet(root.withArray("sheets").addObject(), sheet, read));
        root.set("control", control(read));
        view.sample().forEach(line -> line(root.withArray("sample").addObject(), line));
        read.problems().forEach(problem -> problem(root.withArray("problems").addObject(), problem));
        view.missingByRule()
                .forEach((rule, missing) ->
                        root.withArray("rules").addObject().put("id", rule).put("missing", missing));
        return root.toPrettyString();
    }

    private static JsonNode control(ListRead read) {
        try (TokenBuffer json = new TokenBuffer(JSON, false)) {
            json.writeStartObject();
            ControlJson.write(json, read.control());
            json.writeEndObject();
            return JSON.<JsonNode>readTree(json.asParser()).get("control");
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written that could fail", e);
        }
    }

    private static void sheet(ObjectNode json, SheetProfile sheet, ListRead read) {
        json.put("name", sheet.name()).put("hidden", sheet.hidden()).put("read", sheet.isList());
        if (!sheet.isList()) {
            json.put("notReadBecause", sheet.notAList());
            return;
        }
        json.put("headerRow", sheet.headerRow());
        if (sheet.direction().known()) {
            json.putObject("direction")
                    .put("direction", sheet.direction().direction().toString())
                    .put("toldBy", sheet.direction().teller().name().toLowerCase(Locale.ROOT));
        }
        read.sheets().stream()
                .filter(found -> found.name().equals(sheet.name()))
                .forEach(found -> read(json, found));
        sheet.columns().forEach(column -> column(json.withArray("columns").addObject(), column));
        sheet.notChosen().forEach(column -> column(json.withArray("notChosen").addObject(), column));
        texts(json.putArray("notUsed"), sheet.unmapped());
        sheet.questions()
                .forEach(question -> question(json.withArray("questions").addObject(), question));
    }

    private static void read(ObjectNode json, SheetRead sheet) {
        json.put("lines", sheet.lines());
        json.put("totalsLeftOut", sheet.totalsLeftOut());
        json.put("problems", sheet.problems());
        ObjectNode values = json.putObject("values");
        sheet.values().forEach((currency, sum) -> values.put(currency, sum.toPlainString()));
        texts(json.putArray("notices"), sheet.notices());
    }

    private static void column(ObjectNode json, MappedColumn column) {
        json.put("field", column.field().label())
                .put("column", column.column())
                .put("header", column.header())
                .put("confidence", column.confidence())
                .put("reason", column.reason());
    }

    private static void question(ObjectNode json, UnclearColumn question) {
        json.put("column", question.column()).put("header", question.header());
        texts(
                json.putArray("lines"),
                question.fields().stream().map(question::line).toList());
    }

    private static void line(ObjectNode json, Line line) {
        json.put("sheet", line.id().sheet()).put("row", line.id().row());
        ObjectNode values = json.putObject("values");
        for (Field field : line.values().fields()) {
            values.put(field.label(), String.valueOf(line.values().get(field).orElse("")));
        }
    }

    private static void problem(ObjectNode json, ReadingProblem problem) {
        json.put("sheet", problem.where().sheet())
                .put("cell", problem.where().address())
                .put("field", problem.field())
                .put("found", problem.found())
                .put("expected", problem.expected())
                .put("taken", problem.taken());
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
