package chokepoint.report.poi;

import chokepoint.report.sheets.LinkTarget;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Adds links to cells of this workbook and of others, as many as a sheet bears. */
final class PoiLinks {

    /** Excel repairs a sheet that has more than 65,530, and grows slow long before. */
    private static final int MOST = 5_000;

    private final Sheet sheet;
    private int links;

    PoiLinks(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(Cell cell, LinkTarget target) {
        if (links++ >= MOST) {
            return;
        }
        if (target.file().isEmpty()) {
            Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(target.location());
            cell.setHyperlink(link);
        } else {
            cell.setHyperlink(toFile(target));
        }
    }

    private Hyperlink toFile(LinkTarget target) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress(encoded(target.file()));
        if (link instanceof XSSFHyperlink xlsx && !target.sheet().isEmpty()) {
            xlsx.setLocation(target.location());
        }
        return link;
    }

    /** As a relative URI: names may hold anything. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
