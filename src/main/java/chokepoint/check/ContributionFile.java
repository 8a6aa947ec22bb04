package chokepoint.check;

import chokepoint.check.mask.MaskedName;
import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.Outcome;
import chokepoint.finding.SheetRead;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LinePrints;
import chokepoint.store.StoreException;
import chokepoint.store.StoreFormat;
import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import chokepoint.tally.Tallies;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A contribution as it stands in a file: packed CBOR, in the order in which it is written here; what is in it is told in {@code
 * contribution.cddl}. A change of what stands there raises the version.
 */
final class ContributionFile {

    static final StoreFormat FORMAT = new StoreFormat("chokepoint contribution", 5);

    /** The version since which a file tells the control totals of its list. */
    private static final int WITH_CONTROL = 3;
    /** The version since which a file tells the prints of the lines of its list. */
    private static final int WITH_PRINTS = 4;

    private ContributionFile() {}

    static void write(Contribution contribution, Path file) throws IOException {
        try (StoreWriter out = StoreWriter.to(file, FORMAT)) {
            out.group("list", contribution.list(), list -> writeList(list, out));
            out.texts(
                    "latest",
                    contribution.latest().asDate().map(Object::toString).stream()
                            .toList());
            out.texts("outcomes of", contribution.outcomes().keySet());
            out.names("outcomes", contribution.outcomes().values());
            out.texts("findings of", contribution.findings().keySet());
            out.numbers(
                    "findings",
                    contribution.findings().values().stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
            out.texts("personal", contribution.personal().keySet());
            out.names(
                    "kinds",
                    contribution.personal().values().stream()
                            .map(MaskedName::kind)
                            .toList());
            out.texts(
                    "identities",
                    contribution.personal().values().stream()
                            .map(MaskedName::identity)
                            .toList());
            out.group("holdings", contribution.holdings(), holdings -> holdings.writeTo(out));
            out.group("links", contribution.links(), links -> links.writeTo(out));
        }
    }

    /** @throws StoreException with half a sentence, if the file holds anything else */
    static Contribution read(Path file) throws IOException {
        try (StoreReader in = StoreReader.open(file, FORMAT)) {
            ListRead list = in.group("list", () -> list(in));
            Day latest = in.texts("latest").stream().findFirst().map(Day::of).orElse(Day.UNKNOWN);
            SortedMap<String, Outcome> outcomes =
                    mapped(in.texts("outcomes of"), in.names("outcomes", Outcome.class), in);
            SortedMap<String, Integer> findings = mapped(in.texts("findings of"), boxed(in.numbers("findings")), in);
            SortedMap<String, MaskedName> personal = mapped(in.texts("personal"), hidden(in), in);
            Contribution contribution = new Contribution(
                    list,
                    in.group("holdings", () -> Tallies.readFrom(in)),
                    in.group("links", () -> Tallies.readFrom(in)),
                    latest,
                    outcomes,
                    findings,
                    personal);
            in.end();
            return contribution;
        } catch (RuntimeException e) {
            throw new StoreException("is damaged: " + e.getMessage(), e);
        }
    }

    private static void writeList(ListRead list, StoreWriter out) throws IOException {
        out.text("file", list.file());
        out.text("sha256", list.sha256());
        out.text("kind", list.format());
        out.list("sheets", list.sheets(), sheet -> {
            out.text("name", sheet.name());
            out.number("header row", sheet.headerRow());
            out.number("lines", sheet.lines());
            out.number("problems", sheet.problems());
            out.number("totals left out", sheet.totalsLeftOut());
            out.texts("currencies", sheet.values().keySet());
            out.amounts("values", sheet.values().values());
            out.texts("notices", sheet.notices());
            out.list("columns", sheet.columns(), column -> {
                out.name("field", column.field());
                out.text("column", column.column());
                out.text("header", column.header());
                out.fraction("confidence", column.confidence());
                out.text("reason", column.reason());
            });
        });
        out.group("control", list.control(), control -> ControlFile.write(control, out));
        out.group("prints", list.prints(), prints -> {
            out.longs("lines", prints.prints());
            out.longs("amounts", prints.amounts());
            out.number("identified", prints.identified());
            out.flag("whole", prints.whole());
        });
    }

    private static ListRead list(StoreReader in) throws IOException {
        String file = in.text("file");
        String sha256 = in.text("sha256");
        String kind = in.text("kind");
        List<SheetRead> sheets = in.list("sheets", () -> sheet(in));
        return new ListRead(file, sha256, kind, sheets, List.of(), List.of(), control(in), prints(in));
    }

    private static ControlTotals control(StoreReader in) throws IOException {
        return in.version() < WITH_CONTROL ? ControlTotals.NONE : in.group("control", () -> ControlFile.read(in));
    }

    private static LinePrints prints(StoreReader in) throws IOException {
        return in.version() < WITH_PRINTS
                ? LinePrints.NONE
                : in.group("prints", () -> {
                    long[] lines = in.longs("lines");
                    long[] amounts = in.longs("amounts");
                    if (lines.length != amounts.length) {
                        throw in.broken("there are " + amounts.length + " amounts of " + lines.length + " lines");
                    }
                    return LinePrints.of(lines, amounts, in.number("identified"), in.flag("whole"));
                });
    }

    private static SheetRead sheet(StoreReader in) throws IOException {
        String name = in.text("name");
        int headerRow = in.number("header row");
        int lines = in.number("lines");
        int problems = in.number("problems");
        int totalsLeftOut = in.number("totals left out");
        SortedMap<String, BigDecimal> values = mapped(in.texts("currencies"), in.amounts("values"), in);
        List<String> notices = in.texts("notices");
        List<MappedColumn> columns = in.list(
                "columns",
                () -> new MappedColumn(
                        in.name("field", Field.class),
                        in.text("column"),
                        in.text("header"),
                        in.fraction("confidence"),
                        in.text("reason")));
        return new SheetRead(name, headerRow, lines, columns, problems, totalsLeftOut, values, notices);
    }

    private static List<MaskedName> hidden(StoreReader in) throws IOException {
        List<MaskedName.Kind> kinds = in.names("kinds", MaskedName.Kind.class);
        List<String> identities = in.texts("identities");
        if (kinds.size() != identities.size()) {
            throw in.broken("there are " + identities.size() + " identities of " + kinds.size() + " kinds");
        }
        List<MaskedName> hidden = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            hidden.add(new MaskedName(kinds.get(i), identities.get(i)));
        }
        return hidden;
    }

    private static List<Integer> boxed(int[] numbers) {
        List<Integer> boxed = new ArrayList<>();
        for (int number : numbers) {
            boxed.add(number);
        }
        return boxed;
    }

    private static <V> SortedMap<String, V> mapped(List<String> keys, Collection<V> values, StoreReader in)
            throws StoreException {
        if (keys.size() != values.size()) {
            throw in.broken("there are " + values.size() + " values of " + keys.size() + " keys");
        }
        SortedMap<String, V> mapped = new TreeMap<>();
        int at = 0;
        for (V value : values) {
            mapped.put(keys.get(at++), value);
        }
        return mapped;
    }
}
