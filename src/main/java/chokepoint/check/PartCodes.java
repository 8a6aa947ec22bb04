package chokepoint.check;

import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers which parts have one code and no other, on the lines that state one. */
final class PartCodes {

    /** Memory for more parts is not worth what their few gaps would tell. */
    private static final int MOST = 200_000;

    private final Map<String, HsCode> codes = new HashMap<>();
    private boolean missing;

    void add(Line line) {
        if (!line.has(Field.PART)) {
            return;
        }
        if (!line.has(Field.HS)) {
            missing = true;
        } else if (codes.size() < MOST || codes.containsKey(line.part())) {
            codes.merge(line.part(), line.hs(), (one, other) -> one.equals(other) ? one : HsCode.UNKNOWN);
        }
    }

    /** Whether a line with a part has no code. */
    boolean someMissing() {
        return missing;
    }

    /** By part, as it is written. */
    Map<String, HsCode> codes() {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().known())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
