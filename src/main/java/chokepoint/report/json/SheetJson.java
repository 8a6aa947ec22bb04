package chokepoint.report.json;

import chokepoint.finding.MappedColumn;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The part of the findings file that says how a sheet was read. */
final class SheetJson {

    private SheetJson() {}

    static void write(JsonGenerator json, SheetRead sheet) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", sheet.name());
        json.writeNumberField("headerRow", sheet.headerRow());
        json.writeNumberField("lines", sheet.lines());
        json.writeObjectFieldStart("mapping");
        for (MappedColumn column : sheet.columns()) {
            json.writeStringField(column.field().label(), column.column());
        }
        json.writeEndObject();
        json.writeNumberField("problems", sheet.problems());
        json.writeNumberField("totalsLeftOut", sheet.totalsLeftOut());
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, BigDecimal> value : sheet.values().entrySet()) {
            json.writeStringField(value.getKey(), Json.amount(value.getValue(), value.getKey()));
        }
        json.writeEndObject();
        columns(json, sheet.columns());
        Json.texts(json, "notices", sheet.notices());
        json.writeEndObject();
    }

    private static void columns(JsonGenerator json, List<MappedColumn> columns) throws IOException {
        Json.objects(json, "columns", columns, column -> {
            json.writeStringField("field", column.field().label());
            json.writeStringField("column", column.column());
            json.writeStringField("header", column.header());
            json.writeNumberField("confidence", Json.fraction(BigDecimal.valueOf(column.confidence())));
            json.writeStringField("reason", column.reason());
            json.writeBooleanField("doubted", column.doubted());
            Json.objects(json, "rivals", column.rivals(), rival -> {
                json.writeStringField("column", rival.column());
                json.writeStringField("header", rival.header());
                json.writeNumberField("confidence", Json.fraction(BigDecimal.valueOf(rival.confidence())));
            });
        });
    }

    static void problems(JsonGenerator json, List<ReadingProblem> problems) throws IOException {
        Json.objects(json, "problems", problems, problem -> {
            Json.place(json, problem.where());
            json.writeStringField("field", problem.field());
            json.writeStringField("found", problem.found());
            json.writeStringField("expected", problem.expected());
            json.writeStringField("taken", problem.taken());
        });
    }
}
