package chokepoint.report;

import chokepoint.finding.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell styles made in one workbook, each once and only while the format has room. */
final class PoiStyles {

    /** Styles kept free for the added sheets. */
    private static final int RESERVE = 100;

    private record Tinted(short base, Severity severity) {}

    private record Looked(Look look, String format, boolean quoted) {}

    private final Workbook workbook;
    private final Map<Tinted, CellStyle> tinted = new HashMap<>();
    private final Map<Looked, CellStyle> looked = new HashMap<>();

    PoiStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A style as the given one, with the fill of a severity; empty if the workbook has no room for it. */
    Optional<CellStyle> tinted(CellStyle base, Severity severity) {
        Tinted wanted = new Tinted(base.getIndex(), severity);
        if (!tinted.containsKey(wanted) && left() <= RESERVE) {
            return Optional.empty();
        }
        return Optional.of(tinted.computeIfAbsent(wanted, style -> tint(base, severity)));
    }

    /**
     * The style of a look; the plain one if the workbook has no room.
     *
     * @param quoted whether the cell holds a text that would be taken for a formula once somebody edits it
     */
    CellStyle look(Look look, boolean quoted) {
        return look(look, look.shape().format(), quoted);
    }

    CellStyle look(Look look, String format, boolean quoted) {
        Looked wanted = new Looked(look, format, quoted);
        if (!looked.containsKey(wanted) && left() <= 0) {
            return workbook.getCellStyleAt(0);
        }
        return looked.computeIfAbsent(wanted, this::make);
    }

    private int left() {
        return workbook.getSpreadsheetVersion().getMaxCellStyles() - workbook.getNumCellStyles();
    }

    private CellStyle tint(CellStyle base, Severity severity) {
        CellStyle style = copy(base);
        fill(style, Sign.of(severity).tint());
        return style;
    }

    private CellStyle copy(CellStyle base) {
        // XSSF's cloneStyleFrom would overwrite the last named style of the workbook.
        if (base instanceof XSSFCellStyle xlsx) {
            return xlsx.copy();
        }
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base);
        return style;
    }

    private CellStyle make(Looked wanted) {
        Shape shape = wanted.look().shape();
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(shape));
        style.setWrapText(shape.wrap());
        style.setQuotePrefixed(wanted.quoted());
        if (shape.alignTop()) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
        align(style, shape.align());
        if (!wanted.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(wanted.format()));
        }
        if (shape.fill() != Shape.NO_COLOUR) {
            fill(style, shape.fill());
        }
        rule(style, shape);
        return style;
    }

    private static void align(CellStyle style, Shape.Align align) {
        if (align != Shape.Align.NATURAL) {
            style.setAlignment(align == Shape.Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
    }

    private void rule(CellStyle style, Shape shape) {
        if (shape.rule() == Shape.NO_COLOUR) {
            return;
        }
        style.setBorderBottom(BorderStyle.THIN);
        if (style instanceof XSSFCellStyle xlsx) {
            xlsx.setBottomBorderColor(new XSSFColor(bytes(shape.rule()), null));
        } else {
            style.setBottomBorderColor(nearest(shape.rule()).getIndex());
        }
    }

    private Font font(Shape shape) {
        Font font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints((short) shape.size());
        font.setBold(shape.bold());
        if (shape.ink() != Shape.NO_COLOUR) {
            if (font instanceof XSSFFont xlsx) {
                xlsx.setColor(new XSSFColor(bytes(shape.ink()), null));
            } else if (font instanceof HSSFFont xls) {
                xls.setColor(nearest(shape.ink()).getIndex());
            }
        }
        return font;
    }

    private void fill(CellStyle style, int colour) {
        Color fill = workbook instanceof HSSFWorkbook ? nearest(colour) : new XSSFColor(bytes(colour), null);
        style.setFillForegroundColor(fill);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The palette of an xls is its owner's: the nearest colour in it must do. */
    private HSSFColor nearest(int colour) {
        HSSFPalette palette = ((HSSFWorkbook) workbook).getCustomPalette();
        byte[] rgb = bytes(Sign.inPalette(colour));
        return palette.findSimilarColor(rgb[0], rgb[1], rgb[2]);
    }

    private static byte[] bytes(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
