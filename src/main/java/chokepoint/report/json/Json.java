package chokepoint.report.json;

import chokepoint.finding.ListCell;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the values that occur in many places of the findings file. */
public final class Json {

    /** The key under which a file names its schema, by the {@code $id} that stands in the schema. */
    static final String SCHEMA = "$schema";

    private static final int DECIMALS = 10;
    private static final int LEAST_DIGITS = 2;

    private Json() {}

    /** As text, so that no reader rounds it, at the digits of its currency; empty if unknown. */
    public static String amount(Money money) {
        return money.known() ? amount(money.amount(), money.currency()) : "";
    }

    /**
     * The amount to the minor unit of its currency, or to hundredths if that is coarser or not known: what lies behind them comes from
     * rates, prices of parts of a unit and numbers that a workbook keeps as binary fractions.
     */
    public static String amount(BigDecimal amount, String currency) {
        return amount(amount.setScale(digits(currency), RoundingMode.HALF_EVEN));
    }

    private static int digits(String currency) {
        try {
            return Math.max(LEAST_DIGITS, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return LEAST_DIGITS;
        }
    }

    private static String amount(BigDecimal amount) {
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

    /** Writes one value of an array, or the fields of one object in it. */
    @FunctionalInterface
    interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    static <T> void array(JsonGenerator json, String name, Iterable<? extends T> items, ItemWriter<T> writer)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            writer.write(item);
        }
        json.writeEndArray();
    }

    static <T> void objects(JsonGenerator json, String name, Iterable<? extends T> items, ItemWriter<T> fields)
            throws IOException {
        array(json, name, items, item -> {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        });
    }

    /** Objects of which each takes one line; not within one another. */
    static <T> void lines(JsonGenerator json, String name, Iterable<? extends T> items, ItemWriter<T> fields)
            throws IOException {
        ItemPrinter printer = (ItemPrinter) json.getPrettyPrinter();
        array(json, name, items, item -> {
            json.writeStartObject();
            printer.onOneLine(true);
            fields.write(item);
            json.writeEndObject();
            printer.onOneLine(false);
        });
    }

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        array(json, name, texts, json::writeString);
    }

    static void texts(JsonGenerator json, String name, SortedMap<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    static void cells(JsonGenerator json, String name, List<ListCell> cells) throws IOException {
        objects(json, name, cells, cell -> place(json, cell));
    }

    static void place(JsonGenerator json, ListCell cell) throws IOException {
        json.writeStringField("file", cell.file());
        json.writeStringField("sheet", cell.sheet());
        json.writeNumberField("row", cell.row());
        json.writeStringField("column", cell.column());
    }
}
