package chokepoint.reading;

import chokepoint.names.NearestWord;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.SheetShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells what a plan reads though it is hidden, and what it does not read: columns not there, periods side by side, the ones not taken. */
final class PlanNotices {

    private static final int HEADERS_TOLD = 12;

    private PlanNotices() {}

    /** A column that the mapping file says and the sheet does not have. */
    static String noSuchColumn(HeaderBlock header, String said) {
        return "the mapping file says '" + said + "', but the sheet has no such column"
                + instead(header, said.substring(said.indexOf(": ") + 2)) + "; name a header or column letters";
    }

    /** What may have been meant by a column that is not there. */
    private static String instead(HeaderBlock header, String column) {
        if (ColumnName.index(column) > ColumnName.LAST) {
            return ": no sheet has columns beyond " + ColumnName.of(ColumnName.LAST);
        }
        List<String> headers = header.headers().stream()
                .map(Header::text)
                .filter(text -> !text.isBlank())
                .toList();
        return NearestWord.hintOrKnown(column, headers, HEADERS_TOLD);
    }

    /** @param misfits what the mapping file says and the sheet does not have, with what is told of it */
    static List<String> of(
            Sheet sheet,
            SheetShape shape,
            HeaderBlock header,
            ColumnMap map,
            List<PlannedColumn> columns,
            Map<String, String> misfits) {
        Set<Integer> amounts = new AmountChoice(header, map).beside().keySet();
        List<String> notices = new ArrayList<>();
        if (sheet.hidden()) {
            notices.add("the sheet is hidden; it is read all the same");
        }
        String hidden = String.join(
                ", ",
                columns.stream()
                        .filter(column -> shape.hiddenColumns().get(column.index()))
                        .map(column -> column.letters() + " (" + column.field() + ")")
                        .toList());
        if (!hidden.isEmpty()) {
            notices.add("hidden columns are read: " + hidden);
        }
        map.missing().stream().map(misfits::get).forEach(notices::add);
        if (!map.periods().isEmpty()) {
            int first = map.periods().get(0);
            int last = map.periods().get(map.periods().size() - 1);
            notices.add(String.format(
                    Locale.ROOT,
                    "columns %s '%s' to %s '%s' hold one thing in several periods: a wide table, whose amounts are not read;"
                            + " turn the periods into rows to have them checked",
                    ColumnName.of(first),
                    header.header(first).text(),
                    ColumnName.of(last),
                    header.header(last).text()));
        }
        map.lineNumber()
                .ifPresent(number -> notices.add(String.format(
                        Locale.ROOT,
                        "column %1$s '%2$s' is not read as number of the vendor: on nearly every line of a vendor it says another one;"
                                + " if it is all the same, write 'vendor id: %1$s' into mapping.yml",
                        ColumnName.of(number.column()),
                        header.header(number.column()).text())));
        map.alternatives().stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .filter(claim -> columns.stream().noneMatch(column -> column.index() == claim.column()))
                .filter(claim -> !claim.meaning().is(Field.VALUE) || !amounts.contains(claim.column()))
                .limit(3)
                .forEach(claim -> map.of(claim.meaning())
                        .ifPresent(chosen -> notices.add(String.format(
                                Locale.ROOT,
                                "%s: column %s '%s' is taken, not %s '%s'",
                                claim.meaning(),
                                ColumnName.of(chosen.column()),
                                header.header(chosen.column()).text(),
                                ColumnName.of(claim.column()),
                                header.header(claim.column()).text()))));
        return notices;
    }
}
