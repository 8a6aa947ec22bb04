package chokepoint.report.poi;

import chokepoint.finding.Severity;
import chokepoint.report.sheets.Look;
import chokepoint.report.sheets.LookProperties;
import chokepoint.report.wording.SeverityMark;
import chokepoint.workbook.parts.NewSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The cell styles made in one workbook, each once and only while the format has room. */
public final class PoiStyles {

    /** Styles kept free for the added sheets. */
    private static final int RESERVE = 100;

    private record Tinted(short base, Severity severity) {}

    private record Looked(Look look, String format, boolean quoted) {}

    private final Workbook workbook;
    private final PoiColours colours;
    private final PoiFormats formats;
    private final Map<Tinted, CellStyle> tinted = new HashMap<>();
    private final Map<Looked, CellStyle> looked = new HashMap<>();

    public PoiStyles(Workbook workbook) {
        this.workbook = workbook;
        this.colours = new PoiColours(workbook);
        this.formats = new PoiFormats(workbook);
    }

    /** The style of a cell with the fill of a severity; empty if the workbook has no room for it. */
    Optional<CellStyle> tinted(Cell cell, Severity severity) {
        CellStyle base = style(cell);
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

    /** A workbook without a part for styles has none for its cells either. */
    private CellStyle style(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style == null ? look(Look.PLAIN, false) : style;
    }

    private int left() {
        return workbook.getSpreadsheetVersion().getMaxCellStyles() - workbook.getNumCellStyles();
    }

    private CellStyle tint(CellStyle base, Severity severity) {
        CellStyle style = copy(base);
        colours.fill(style, SeverityMark.of(severity).tint());
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
        LookProperties shape = wanted.look().shape();
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(shape));
        style.setWrapText(shape.wrap());
        style.setQuotePrefixed(wanted.quoted());
        align(style, shape);
        if (!wanted.format().isEmpty()) {
            style.setDataFormat(formats.of(wanted.format()));
        }
        if (shape.fill() != LookProperties.NO_COLOUR) {
            colours.fill(style, shape.fill());
        }
        if (shape.rule() != LookProperties.NO_COLOUR) {
            colours.lineBelow(style, shape.rule());
        }
        return style;
    }

    private static void align(CellStyle style, LookProperties shape) {
        if (shape.alignTop()) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
        if (shape.align() != NewSheet.Align.NATURAL) {
            style.setAlignment(
                    shape.align() == NewSheet.Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
        }
    }

    private Font font(LookProperties shape) {
        Font font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints((short) shape.size());
        font.setBold(shape.bold());
        if (shape.ink() != LookProperties.NO_COLOUR) {
            colours.ink(font, shape.ink());
        }
        return font;
    }
}
