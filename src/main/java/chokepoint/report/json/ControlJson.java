package chokepoint.report.json;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.RowControl;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The control totals of a list: rows, money and arithmetic. */
public final class ControlJson {

    private ControlJson() {}

    public static void write(JsonGenerator json, ControlTotals control) throws IOException {
        json.writeObjectFieldStart("control");
        json.writeBooleanField("addsUp", control.addsUp());
        Json.objects(json, "rows", control.rows(), rows -> rows(json, rows));
        Json.objects(json, "money", control.money(), money -> money(json, money));
        Json.objects(json, "arithmetic", control.arithmetic(), check -> arithmetic(json, check));
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, RowControl rows) throws IOException {
        json.writeStringField("sheet", rows.sheet());
        json.writeNumberField("content", rows.content());
        json.writeNumberField("lines", rows.lines());
        leftOut(json, "leftOut", rows.leftOut());
        leftOut(json, "withoutValue", rows.unvalued());
    }

    private static void leftOut(JsonGenerator json, String name, List<LeftOut> groups) throws IOException {
        Json.objects(json, name, groups, group -> {
            json.writeStringField("reason", group.reason().toString());
            json.writeNumberField("count", group.rows().count());
            json.writeStringField("rows", group.rows().text());
            amounts(json, "values", group.values());
        });
    }

    private static void money(JsonGenerator json, MoneyControl money) throws IOException {
        json.writeStringField("currency", money.currency());
        json.writeStringField("stated", Json.amount(money.stated(), money.currency()));
        json.writeStringField("computed", Json.amount(money.computed(), money.currency()));
        json.writeStringField("judged", Json.amount(money.judged(), money.currency()));
        Json.objects(json, "leftAside", money.leftAside(), aside -> {
            json.writeStringField("reason", aside.reason().toString());
            json.writeNumberField("rows", aside.rows());
            json.writeStringField("value", Json.amount(aside.value(), money.currency()));
        });
    }

    private static void arithmetic(JsonGenerator json, ArithmeticCheck check) throws IOException {
        json.writeStringField("check", check.kind().toString());
        json.writeStringField("sheet", check.sheet());
        json.writeStringField("about", check.about());
        json.writeNumberField("lines", check.compared());
        json.writeNumberField("hold", check.hold());
        json.writeStringField("rows", check.rows().text());
        amounts(json, "stated", check.stated());
        amounts(json, "made", check.made());
        amounts(json, "apart", check.apart());
    }

    private static void amounts(JsonGenerator json, String name, SortedMap<String, BigDecimal> amounts)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, BigDecimal> amount : amounts.entrySet()) {
            json.writeStringField(amount.getKey(), Json.amount(amount.getValue(), amount.getKey()));
        }
        json.writeEndObject();
    }
}
