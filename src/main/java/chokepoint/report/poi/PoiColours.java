package chokepoint.report.poi;

import chokepoint.report.wording.SeverityMark;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Sets colours in either format: exactly in an xlsx, in an xls as the nearest of its owner's palette. */
final class PoiColours {

    private final Workbook workbook;

    PoiColours(Workbook workbook) {
        this.workbook = workbook;
    }

    void fill(CellStyle style, int colour) {
        if (style instanceof XSSFCellStyle xlsx) {
            xlsx.setFillForegroundColor(exact(colour));
        } else {
            style.setFillForegroundColor(nearest(colour));
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void lineBelow(CellStyle style, int colour) {
        style.setBorderBottom(BorderStyle.THIN);
        if (style instanceof XSSFCellStyle xlsx) {
            xlsx.setBottomBorderColor(exact(colour));
        } else {
            style.setBottomBorderColor(nearest(colour));
        }
    }

    void ink(Font font, int colour) {
        if (font instanceof XSSFFont xlsx) {
            xlsx.setColor(exact(colour));
        } else {
            font.setColor(nearest(colour));
        }
    }

    private static XSSFColor exact(int colour) {
        return new XSSFColor(bytes(colour), null);
    }

    private short nearest(int colour) {
        byte[] rgb = bytes(SeverityMark.inPalette(colour));
        HSSFColor found = palette((HSSFWorkbook) workbook).findSimilarColor(rgb[0], rgb[1], rgb[2]);
        return found.getIndex();
    }

    private static HSSFPalette palette(HSSFWorkbook xls) {
        try {
            return xls.getCustomPalette();
        } catch (IllegalStateException e) {
            // A workbook whose records stand in an unusual order: it has no palette of its own.
            return new HSSFWorkbook().getCustomPalette();
        }
    }

    private static byte[] bytes(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
