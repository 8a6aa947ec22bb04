package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.bench.ColumnTruth;
import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.SheetRead;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.Reason;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists kept outside the project, with what their columns mean written down beside them ({@link ColumnTruth}). */
class OutsideListsTest {

    private static final double HIGH = 0.8;
    private static final Set<Reason> ELSEWHERE =
            EnumSet.of(Reason.CALLED_OFF, Reason.REPEATED_VALUE, Reason.REPEATED_ROW);

    private int pairs;
    private int right;
    private int wrongAndSure;
    private int files;
    private int headersRight;
    private final List<String> misses = new ArrayList<>();

    @Test
    void headersAndColumnsAreFoundAsTheOracleSays() throws IOException {
        String folder = System.getProperty("chokepoint.lists", "");
        assumeTrue(!folder.isBlank(), "skipped: name a folder of lists with -Dchokepoint.lists=DIR");
        Optional<Path> oracle = ColumnTruth.find(Path.of(folder)).stream().findFirst();
        assumeTrue(oracle.isPresent(), "skipped: no " + ColumnTruth.FILE + " below " + folder);
        for (Map.Entry<Path, List<ColumnTruth>> file :
                ColumnTruth.read(oracle.get()).entrySet()) {
            judge(file.getKey(), file.getValue());
        }
        System.out.printf(
                Locale.ROOT,
                "header rows right %d of %d (%.1f %%), columns right %d of %d (%.1f %%), wrong and sure %d (%.1f %%)%n",
                headersRight,
                files,
                percent(headersRight, files),
                right,
                pairs,
                percent(right, pairs),
                wrongAndSure,
                percent(wrongAndSure, pairs));
        misses.forEach(System.out::println);
        assertThat(percent(headersRight, files)).as("header rows right, %").isGreaterThanOrEqualTo(95);
        assertThat(percent(right, pairs)).as("columns right, %").isGreaterThanOrEqualTo(95);
        assertThat(percent(wrongAndSure, pairs)).as("wrong and sure, %").isLessThanOrEqualTo(2);
    }

    /** Each total read equals a sum made by other means, or the difference stands beside the reading problems that explain it. */
    @Test
    void totalsEqualASumMadeByOtherMeans() throws IOException {
        String folder = System.getProperty("chokepoint.lists", "");
        assumeTrue(!folder.isBlank(), "skipped: name a folder of lists with -Dchokepoint.lists=DIR");
        Optional<Path> oracle = ColumnTruth.find(Path.of(folder)).stream().findFirst();
        assumeTrue(oracle.isPresent(), "skipped: no " + ColumnTruth.FILE + " below " + folder);
        List<String> unexplained = new ArrayList<>();
        for (Path file : ColumnTruth.read(oracle.get()).keySet()) {
            compareSums(file, unexplained);
        }
        assertThat(unexplained).isEmpty();
    }

    private static void compareSums(Path file, List<String> unexplained) throws IOException {
        try (OpenedList list = Reading.open(file, file.getFileName().toString(), ReadingOptions.DEFAULT)) {
            ListRead read = list.read(lines -> {});
            for (SheetRead sheet : read.sheets()) {
                Optional<MappedColumn> value = sheet.column(Field.VALUE);
                if (value.isPresent()) {
                    BigDecimal second = RawList.of(file, read, sheet.name())
                            .sum(sheet.headerRow(), ColumnName.index(value.get().column()));
                    BigDecimal first = sheet.values().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal aside = countedElsewhere(read);
                    BigDecimal apart = second.subtract(first).subtract(aside);
                    System.out.printf(
                            Locale.ROOT,
                            "%s '%s' %s: read %s, second sum %s, apart %s, problems %d, rows left out as totals %d%n",
                            file.getFileName(),
                            sheet.name(),
                            value.get().column(),
                            first.toPlainString(),
                            second.toPlainString(),
                            apart.toPlainString(),
                            sheet.problems(),
                            sheet.totalsLeftOut());
                    boolean explained = apart.signum() == 0 || sheet.problems() > 0 || sheet.totalsLeftOut() > 0;
                    if (!explained) {
                        unexplained.add(
                                file.getFileName() + " '" + sheet.name() + "' apart by " + apart.toPlainString());
                    }
                }
            }
        } catch (UnreadableList e) {
            System.out.println(e.getMessage());
        }
    }

    /** Amounts that stand in a line and count in another. */
    private static BigDecimal countedElsewhere(ListRead read) {
        return read.control().money().stream()
                .flatMap(money -> money.leftAside().stream())
                .filter(aside -> ELSEWHERE.contains(aside.reason()))
                .map(MoneyControl.Aside::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void judge(Path file, List<ColumnTruth> wanted) {
        files++;
        try (OpenedList list = Reading.open(file, file.getFileName().toString(), ReadingOptions.DEFAULT)) {
            ListProfile profile = list.profile();
            boolean header = true;
            for (ColumnTruth one : wanted) {
                SheetProfile sheet = profile.sheets().stream()
                        .filter(candidate -> candidate.name().equals(one.sheet()))
                        .findFirst()
                        .orElseThrow();
                header &= sheet.headerRow() == one.headerRow();
                judge(one, sheet);
            }
            headersRight += header ? 1 : 0;
            if (!header) {
                misses.add(wanted.get(0).file() + ": header row wrong: "
                        + profile.sheets().stream()
                                .map(s -> s.headerRow() + " " + s.notAList())
                                .toList());
            }
        } catch (UnreadableList e) {
            pairs += wanted.size();
            misses.add(e.getMessage());
        }
    }

    private void judge(ColumnTruth wanted, SheetProfile sheet) {
        pairs++;
        List<MappedColumn> claims = sheet.columns().stream()
                .filter(column -> wanted.fields().contains(column.field()))
                .toList();
        boolean found = claims.stream().anyMatch(claim -> wanted.columns().contains(claim.column()));
        right += found ? 1 : 0;
        boolean sure = !found && claims.stream().anyMatch(claim -> claim.confidence() >= HIGH);
        wrongAndSure += sure ? 1 : 0;
        if (!found) {
            misses.add(String.format(
                    Locale.ROOT,
                    "%s '%s': %s should be %s, is %s",
                    wanted.file(),
                    wanted.sheet(),
                    wanted.fields(),
                    wanted.columns(),
                    claims.stream()
                            .map(claim -> String.format(
                                    Locale.ROOT, "%s '%s' %.2f", claim.column(), claim.header(), claim.confidence()))
                            .toList()));
        }
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}
