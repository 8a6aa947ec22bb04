package chokepoint.report.sheets;

import chokepoint.finding.Finding;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Mention;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.List;

/** The sheet with findings of a group of lists: one row for each finding and list that it concerns. */
public final class GroupFindingsSheet {

    private static final List<Integer> WIDTHS = List.of(10, 11, 8, 10, 46, 18, 34, 9, 18, 22, 58, 34, 23);

    private GroupFindingsSheet() {}

    public static AddedSheet of(AddedSheets made, Group group) {
        String currency = group.audit().currency();
        String unit = group.audit().value().known() && !currency.isEmpty() ? " (" + currency + ")" : "";
        Texts texts = group.audit().texts();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().findings(), WIDTHS)
                .row(
                        AddedCell.head(texts.text("findings.finding")),
                        AddedCell.head(texts.text("findings.severity")),
                        AddedCell.head(texts.text("findings.kind")),
                        AddedCell.head(texts.text("findings.rule")),
                        AddedCell.head(texts.text("findings.message")),
                        AddedCell.head(texts.text("findings.segment")),
                        AddedCell.head(texts.text("html.portfolio.list")),
                        AddedCell.figuresHead(texts.text("report.fact.lines")),
                        AddedCell.figuresHead(texts.text("report.fact.value") + unit),
                        AddedCell.head(texts.text("report.portfolio.first cell")),
                        AddedCell.head(texts.text("findings.clear")),
                        AddedCell.head(texts.text("findings.advice")),
                        AddedCell.head(texts.text("findings.fingerprint")))
                .freeze(1, 1)
                .repeat(0)
                .pagesWide(2);
        int left = 0;
        for (Finding finding : group.audit().findings()) {
            for (Mention mention : group.mentions().getOrDefault(finding.id(), List.of())) {
                if (sheet.next() < AddedSheet.MOST_ROWS) {
                    sheet.row(row(finding, mention, made));
                } else {
                    left++;
                }
            }
        }
        if (group.audit().findings().isEmpty()) {
            sheet.row(AddedCell.text(VerdictText.of(group.audit()), Look.CAVEAT).over(WIDTHS.size()));
        }
        sheet.filter(0, Math.max(sheet.next() - 1, 1), WIDTHS.size());
        return sheet.more(left, "portfolio.json", made.audit().texts()).build();
    }

    /** The row below the header on which a finding begins. */
    public static int row(Group group, int index) {
        return group.audit().findings().stream()
                .limit(index)
                .mapToInt(finding ->
                        group.mentions().getOrDefault(finding.id(), List.of()).size())
                .sum();
    }

    private static List<AddedCell> row(Finding finding, Mention mention, AddedSheets made) {
        Texts texts = made.audit().texts();
        return List.of(
                AddedCell.text(finding.id(), Look.STRONG),
                AddedCell.severity(finding.severity(), texts),
                AddedCell.text(texts.spoken(finding.kind())),
                AddedCell.text(finding.rule()),
                AddedCell.wrapped(finding.message()),
                AddedCell.wrapped(texts.path(finding.segment()) + ", " + texts.period(finding.period())),
                AddedCell.wrapped(mention.file()),
                AddedCell.whole(mention.lines()),
                AddedCell.amount(mention.value(), texts),
                made.cells(mention.cells()),
                AddedCell.wrapped((finding.clearIf() + " " + finding.whatIf()).strip()),
                AddedCell.wrapped(finding.advice()),
                AddedCell.wrapped(finding.fingerprint()));
    }
}
