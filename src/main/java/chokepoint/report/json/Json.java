package chokepoint.report.json;

import chokepoint.finding.ListCell;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** How the findings file writes what occurs in many places. */
public final class Json {

    private static final int DECIMALS = 10;

    private Json() {}

    /** As text, so that no reader rounds it; empty if unknown. */
    public static String amount(Money money) {
        return money.known() ? amount(money.amount()) : "";
    }

    public static String amount(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static BigDecimal fraction(Share share) {
        return fraction(share.fraction());
    }

    /** Rounded to ten decimals, without zeros at the end. */
    static BigDecimal fraction(BigDecimal fraction) {
        BigDecimal rounded = fraction.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void texts(JsonGenerator json, String name, SortedMap<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    static void cells(JsonGenerator json, String name, List<ListCell> cells) throws IOException {
        json.writeArrayFieldStart(name);
        for (ListCell cell : cells) {
            json.writeStartObject();
            place(json, cell);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void place(JsonGenerator json, ListCell cell) throws IOException {
        json.writeStringField("file", cell.file());
        json.writeStringField("sheet", cell.sheet());
        json.writeNumberField("row", cell.row());
        json.writeStringField("column", cell.column());
    }
}
