package chokepoint.policy;

import chokepoint.trade.Field;
import chokepoint.trade.HsCode;
import chokepoint.trade.Line;
import chokepoint.trade.LineId;
import chokepoint.trade.Standing;
import chokepoint.trade.Values;
import java.util.Map;

/** Lines with just what a test is about. */
final class Lines {

    private static final LineId ID = new LineId("list.xlsx", "PO", 2);

    private Lines() {}

    static Line with(Field field, Object value) {
        return Line.of(ID, Values.builder().put(field, value).build());
    }

    static Line described(String description) {
        return with(Field.DESCRIPTION, description);
    }

    static Line coded(String hs) {
        return with(Field.HS, HsCode.of(hs));
    }

    static Line withColumn(String header, String text) {
        return new Line(ID, Values.builder().build(), Map.of(header, text), Standing.NONE);
    }

    static Line blank() {
        return Line.of(ID, Values.builder().build());
    }
}
