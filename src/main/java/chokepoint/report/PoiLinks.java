package chokepoint.report;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;

/** Adds links to cells of the same workbook, as many as a sheet bears. */
final class PoiLinks {

    /** Excel repairs a sheet that has more than 65,530, and grows slow long before. */
    private static final int MOST = 5_000;

    private final Sheet sheet;
    private int links;

    PoiLinks(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(Cell cell, Target target) {
        if (links++ < MOST) {
            Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(target.location());
            cell.setHyperlink(link);
        }
    }
}
