package chokepoint.reading.columns;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnBorders;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what the columns of a sheet were taken for, how surely, and before which others. */
public final class ColumnNotices {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private ColumnNotices() {}

    public static List<MappedColumn> read(HeaderBlock header, ColumnMap map) {
        return map.chosen().stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .map(claim -> columnRead(header, claim, map))
                .toList();
    }

    private static MappedColumn columnRead(HeaderBlock header, Claim claim, ColumnMap map) {
        Field field = claim.meaning().field().orElseThrow();
        List<Claim> rivals = map.alternatives().stream()
                .filter(lost -> lost.meaning().equals(claim.meaning()) && lost.column() != claim.column())
                .toList();
        Optional<Claim> otherYear = rivals.stream()
                .filter(lost -> ofAnotherYear(header.header(claim.column()), header.header(lost.column())))
                .findFirst();
        return new MappedColumn(
                field,
                ColumnName.of(claim.column()),
                header.header(claim.column()).text(),
                claim.confidence(),
                claim.reason()
                        + otherYear
                                .map(lost -> ", column " + ColumnName.of(lost.column()) + " tells another year")
                                .orElse(""),
                ColumnBorders.doubted(claim) || otherYear.isPresent(),
                rivals.stream()
                        .map(lost -> new MappedColumn.Rival(
                                ColumnName.of(lost.column()),
                                header.header(lost.column()).text(),
                                lost.confidence()))
                        .toList());
    }

    /** Whether two headers say the same but for the year: neither column is then the whole of what the list tells. */
    private static boolean ofAnotherYear(Header one, Header other) {
        return YEAR.matcher(one.text()).find()
                && !one.text().equals(other.text())
                && YEAR.matcher(one.text())
                        .replaceAll("")
                        .equals(YEAR.matcher(other.text()).replaceAll(""));
    }

    /** What is to be said of the doubted ones. */
    public static List<String> doubts(List<MappedColumn> read) {
        return read.stream()
                .filter(MappedColumn::doubted)
                .map(column -> String.format(
                        Locale.ROOT,
                        "column %s '%s' is read as %s with a confidence of only %.0f %% (%s): what rests on it is undecided;"
                                + " if it is right, write '%s' into mapping.yml",
                        column.column(),
                        column.header(),
                        column.field(),
                        100 * column.confidence(),
                        column.reason(),
                        column.confirmation()))
                .toList();
    }

    public static List<MappedColumn> notChosen(HeaderBlock header, ColumnMap map) {
        return map.alternatives().stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .map(claim -> columnRead(header, claim, map))
                .toList();
    }
}
