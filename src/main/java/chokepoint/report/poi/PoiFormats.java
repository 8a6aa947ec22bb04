package chokepoint.report.poi;

import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;

/** Number formats of one workbook. */
public final class PoiFormats {

    /** What every workbook knows without saying so, nearest to the formats of ours that it may not know. */
    private static final Map<String, String> BUILT_IN =
            Map.of("0.0%", "0.00%", "0.000", "0.00", "0.0", "0.00", "yyyy-mm-dd", "m/d/yy");

    private final Workbook workbook;

    public PoiFormats(Workbook workbook) {
        this.workbook = workbook;
    }

    public short of(String pattern) {
        return workbook.createDataFormat().getFormat(takesNew() ? pattern : BUILT_IN.getOrDefault(pattern, pattern));
    }

    /** POI puts a new format after the last one; in an xls that has none it lands behind the end, and all sheets are lost. */
    private boolean takesNew() {
        return !(workbook instanceof HSSFWorkbook xls)
                || !xls.getInternalWorkbook().getFormats().isEmpty();
    }
}
