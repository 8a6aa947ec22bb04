package chokepoint.bench;

import chokepoint.finding.Audit;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.ListRead;
import chokepoint.finding.Severity;
import chokepoint.finding.SheetRead;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Findings on every so many rows of a list, each of them on ten rows and two cells of each. */
final class BenchAudit {

    private static final int ROWS_A_FINDING = 10;

    private BenchAudit() {}

    /** Flags every row whose number is a multiple of the given one. */
    static Audit of(String file, int rows, int every) {
        List<Finding> findings = new ArrayList<>();
        List<ListCell> cells = new ArrayList<>();
        for (int row = every; row <= rows; row += every) {
            cells.add(new ListCell(file, BenchList.SHEET, row, "C"));
            cells.add(new ListCell(file, BenchList.SHEET, row, "M"));
            if (cells.size() == 2 * ROWS_A_FINDING || row + every > rows) {
                findings.add(finding(findings.size() + 1, cells));
                cells.clear();
            }
        }
        SheetRead sheet = new SheetRead(BenchList.SHEET, 1, rows, List.of(), 0, 0, new TreeMap<>(), List.of());
        ListRead list = new ListRead(file, "0".repeat(64), "xlsx", List.of(sheet), List.of(), List.of());
        return new Audit(
                "bench",
                List.of(Country.of("EE")),
                Day.UNKNOWN,
                "EUR",
                list,
                Money.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                List.of(),
                DiscoverySample.NONE,
                List.of(),
                List.of(),
                List.of(),
                Texts.ENGLISH);
    }

    private static Finding finding(int number, List<ListCell> cells) {
        return new Finding(
                String.format(Locale.ROOT, "F-%04d", number),
                "fingerprint",
                "evidence",
                "DOC-001",
                "A certificate number serves several vendors",
                FindingKind.FLAG,
                Severity.values()[number % 3],
                List.of(Family.DOCUMENT),
                String.format(Locale.ROOT, "Certificate 'CO-%d' stands on lines of two vendors", number),
                "why",
                "A second certificate",
                "",
                "advice",
                "basis",
                Money.UNKNOWN,
                Segment.WHOLE_LIST,
                "all",
                List.copyOf(cells),
                new TreeMap<>(),
                new TreeMap<>(),
                Disposition.OPEN);
    }
}
