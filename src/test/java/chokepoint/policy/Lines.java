package chokepoint.policy;

import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Values;
import java.util.Map;

/** Lines with just what a test is about. */
public final class Lines {

    private static final LineId ID = new LineId("list.xlsx", "PO", 2);

    private Lines() {}

    public static Line with(Field field, Object value) {
        return Line.of(ID, Values.builder().put(field, value).build());
    }

    public static Line described(String description) {
        return with(Field.DESCRIPTION, description);
    }

    public static Line coded(String hs) {
        return with(Field.HS, HsCode.of(hs));
    }

    public static Line withColumn(String header, String text) {
        return new Line(ID, Values.builder().build(), Map.of(header, text), LineEnrichment.NONE);
    }

    public static Line onSheet(String sheet) {
        return Line.of(new LineId("list.xlsx", sheet, 2), Values.builder().build());
    }

    public static Line blank() {
        return Line.of(ID, Values.builder().build());
    }
}
