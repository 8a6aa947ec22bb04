package chokepoint.report.sheets;

import chokepoint.finding.DiscoverySample;
import chokepoint.finding.DiscoverySample.Drawn;
import chokepoint.words.Texts;
import java.util.List;

/** The sheet of lines on which nothing was found, for somebody to look at and to say so. */
final class SampleSheet {

    private static final List<Integer> WIDTHS = List.of(30, 18, 14, 50, 22);

    private SampleSheet() {}

    static AddedSheet of(AddedSheets made) {
        DiscoverySample assurance = made.audit().assurance();
        Texts texts = made.audit().texts();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().sample(), WIDTHS)
                .row(AddedCell.text(texts.text("sample.title"), Look.TITLE).over(WIDTHS.size()))
                .row(AddedCell.wrapped(told(assurance, texts)).over(WIDTHS.size()));
        if (assurance.withoutValue() > 0) {
            sheet.row(AddedCell.wrapped(texts.count("sample.left out", assurance.withoutValue()))
                    .over(WIDTHS.size()));
        }
        int header = sheet.next();
        sheet.row(
                AddedCell.head(texts.text("sample.cell")),
                AddedCell.figuresHead(texts.text("sample.value")),
                AddedCell.head(texts.text("sample.order")),
                AddedCell.head(texts.text("sample.remark")),
                AddedCell.head(texts.text("sample.reviewer")));
        assurance.drawn().forEach(line -> sheet.row(row(line, made)));
        int last = Math.max(sheet.next() - 1, header + 1);
        return sheet.freeze(header + 1, 0)
                .repeat(header)
                .filter(header, last, WIDTHS.size())
                .choice(2, header + 1, last, List.of(texts.text("sample.yes"), texts.text("sample.no")))
                .build();
    }

    private static String told(DiscoverySample assurance, Texts texts) {
        if (assurance.drawn().isEmpty()) {
            return texts.text("sample.none");
        }
        return assurance.whole()
                ? texts.count("sample.whole", assurance.lines(), assurance.value())
                : texts.count(
                        "sample.drawn",
                        assurance.drawn().size(),
                        texts.spoken(assurance.lines()),
                        assurance.value(),
                        assurance.error(),
                        assurance.confidence());
    }

    private static List<AddedCell> row(Drawn line, AddedSheets made) {
        return List.of(
                made.cells(List.of(line.cell())),
                AddedCell.amount(line.value(), made.audit().texts()),
                AddedCell.text("", Look.INPUT),
                AddedCell.text("", Look.INPUT),
                AddedCell.text("", Look.INPUT));
    }
}
