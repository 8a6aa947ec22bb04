package chokepoint.report;

import chokepoint.finding.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;

/** Lists made here, with the checked workbooks that come of them. */
public final class MadeWorkbooks {

    /** A list and what a check made of it. */
    public record Made(Path before, Path after) {}

    private MadeWorkbooks() {}

    /** All of them by name, in a folder. */
    public static Map<String, Made> all(Path folder) throws IOException {
        Map<String, Made> made = new TreeMap<>();
        made.put("list", of(ListFixture.xlsx(), AuditFixture.telecom(), folder.resolve("list.xlsx")));
        made.put("rich list", of(RichList.workbook(), AuditFixture.telecom(), folder.resolve("rich.xlsx")));
        made.put("nothing found", of(ListFixture.xlsx(), AuditFixture.empty(), folder.resolve("nothing.xlsx")));
        return made;
    }

    private static Made of(Workbook workbook, Audit audit, Path file) throws IOException {
        try (workbook) {
            ListFixture.save(workbook, file);
        }
        Path checked = file.resolveSibling("checked-" + file.getFileName());
        CheckedWorkbook.write(file, audit, checked);
        return new Made(file, checked);
    }
}
