package chokepoint.report.sheets;

import chokepoint.finding.NameQuestion;
import chokepoint.report.earlier.NameColumn;
import chokepoint.report.wording.NameMatchText;
import chokepoint.words.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The sheet on which an auditor decides which names are one party. */
public final class NamesSheet {

    private static final List<Integer> WIDTHS = List.of(14, 34, 34, 22, 34, 44, 14, 34, 18);
    private static final int DECISION_COLUMN = 6;

    private NamesSheet() {}

    public static AddedSheet of(AddedSheets made) {
        Texts texts = made.audit().texts();
        List<NameQuestion> matches = made.audit().names();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().partyNames(), WIDTHS)
                .row(AddedCell.text(texts.text("names.title"), Look.TITLE).over(WIDTHS.size()))
                .row(AddedCell.wrapped(texts.text(matches.isEmpty() ? "names.none" : "names.told"))
                        .over(WIDTHS.size()));
        int header = sheet.next();
        sheet.row(Stream.of(
                        texts.text("names.role"),
                        NameColumn.NAME.heading(texts),
                        NameColumn.OTHER.heading(texts),
                        texts.text("names.answer"),
                        texts.text("names.shares"),
                        texts.text("names.why"),
                        NameColumn.DECISION.heading(texts),
                        NameColumn.REASON.heading(texts),
                        NameColumn.REVIEWER.heading(texts))
                .map(AddedCell::head)
                .toList());
        matches.forEach(match -> sheet.row(row(match, texts)));
        int last = Math.max(sheet.next() - 1, header + 1);
        return sheet.freeze(header + 1, 0)
                .repeat(header)
                .filter(header, last, WIDTHS.size())
                .choice(
                        DECISION_COLUMN,
                        header + 1,
                        last,
                        List.of(texts.text("names.same"), texts.text("names.different")))
                .build();
    }

    private static List<AddedCell> row(NameQuestion match, Texts texts) {
        return List.of(
                AddedCell.text(texts.spoken(match.role())),
                AddedCell.wrapped(match.one()),
                AddedCell.wrapped(match.other()),
                AddedCell.wrapped(NameMatchText.answer(match, texts)),
                AddedCell.wrapped(NameMatchText.shares(match, texts)),
                AddedCell.wrapped(match.decided() ? "" : match.reason()),
                AddedCell.text(NameMatchText.decision(match, texts), Look.INPUT),
                AddedCell.text(match.decided() ? match.reason() : "", Look.INPUT),
                AddedCell.text("", Look.INPUT));
    }
}
