package chokepoint.report.poi;

import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.sheets.AddedSheets;
import chokepoint.report.sheets.FindingsSheet;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.NewSheetMapper;
import chokepoint.report.sheets.SheetNames;
import chokepoint.words.Texts;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Workbook;

/** The state that the parts of one POI workbook share while it is marked: styles, places of findings, notices. */
public final class PoiReport {

    private final Workbook workbook;
    private final Audit audit;
    private final String findings;
    private final SheetNames names;
    private final Function<ListCell, LinkTarget> places;
    private final PoiStyles styles;
    private final Map<Object, Integer> findingRows = new IdentityHashMap<>();
    private final Set<String> notices = new LinkedHashSet<>();

    /** @param findings the SHA-256 of the findings file */
    public PoiReport(
            Workbook workbook, Audit audit, String findings, SheetNames names, Function<ListCell, LinkTarget> places) {
        this.workbook = workbook;
        this.audit = audit;
        this.findings = findings;
        this.names = names;
        this.places = places;
        this.styles = new PoiStyles(workbook);
        audit.findings().forEach(finding -> findingRows.put(finding, findingRows.size()));
    }

    Texts texts() {
        return audit.texts();
    }

    PoiStyles styles() {
        return styles;
    }

    /** Where the weightiest finding of a row is told. */
    LinkTarget told(RowMarks row) {
        return FindingsSheet.row(names, findingRows.get(row.findings().get(0)));
    }

    /** Has something told in the run record, once. */
    public void tell(String notice) {
        notices.add(notice);
    }

    public void addSheets() {
        PoiFile.signatures(workbook).forEach(this::tell);
        AddedSheets sheets = new AddedSheets(audit, findings, names, places, List.copyOf(notices));
        sheets.all().forEach(sheet -> {
            new PoiSheet(workbook, sheet, styles).add();
            PoiCharts.add(NewSheetMapper.of(sheet, names), workbook);
        });
        CheckedProperty.set(workbook, names);
    }
}
