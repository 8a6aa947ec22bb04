package chokepoint.report.sheets;

import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.report.wording.CellText;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * The content that the added sheets are made from.
 *
 * @param findings the SHA-256 of the findings file; empty where no record is made
 * @param names what the sheets are called
 * @param places where a cell of the list stands in the checked workbook
 * @param notices what became known while marking
 * @param findingRows on which row below the header of its sheet a finding begins, both from 0
 */
public record AddedSheets(
        Audit audit,
        String findings,
        SheetNames names,
        Function<ListCell, LinkTarget> places,
        List<String> notices,
        IntUnaryOperator findingRows) {

    /** With one row for each finding. */
    public AddedSheets(
            Audit audit,
            String findings,
            SheetNames names,
            Function<ListCell, LinkTarget> places,
            List<String> notices) {
        this(audit, findings, names, places, notices, IntUnaryOperator.identity());
    }

    public AddedSheets {
        notices = List.copyOf(notices);
    }

    public List<AddedSheet> all() {
        return List.of(
                SummarySheet.of(this),
                FindingsSheet.of(this),
                ExposuresSheet.of(this),
                NamesSheet.of(this),
                SampleSheet.of(this),
                RunRecordSheet.of(this));
    }

    LinkTarget findingRow(int index) {
        return FindingsSheet.row(names, findingRows.applyAsInt(index));
    }

    /** {@code PO!C12 and 36 more}, linked to the first; empty for no cells. */
    AddedCell cells(List<ListCell> cells) {
        return cells.isEmpty()
                ? AddedCell.EMPTY
                : AddedCell.link(CellText.told(cells, audit.texts()), places.apply(cells.get(0)));
    }
}
