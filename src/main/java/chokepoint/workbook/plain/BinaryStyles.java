package chokepoint.workbook.plain;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** One cell style for each number format, as many as a workbook can hold with ease. */
final class BinaryStyles {

    private static final int MOST = 2_000;
    private static final String GENERAL = "General";

    private final Workbook workbook;
    private final Map<String, CellStyle> byFormat = new HashMap<>();

    BinaryStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle style(String format) {
        String wanted = byFormat.size() < MOST || byFormat.containsKey(format) ? format : GENERAL;
        return byFormat.computeIfAbsent(wanted, this::made);
    }

    private CellStyle made(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
