package chokepoint.tally.table;

import chokepoint.store.StoreException;
import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of lines as it stands in a file: dictionaries first, then rows, then columns of numbers of what is in the dictionaries. */
public final class LineTableFile {

    /** The version since which a file tells what is known of unknown values. */
    public static final int WITH_UNKNOWN_VALUES = 2;

    private static final int WITH_HOUSE_BILLS = 5;

    private static final int ISO_DAY = "2026-06-30".length();

    private LineTableFile() {}

    public static void write(LineTable table, StoreWriter out) throws IOException {
        writeDictionaries(table, out);
        writePlaces(table, out);
        out.amounts("values", amounts(table.amounts(), table.size()));
        out.amounts("unit prices", amounts(table.unitPrices(), table.size()));
        out.group("unknown values", table.unknownValues(), unknown -> writeUnknown(unknown, out));
        out.list("texts", table.textFields(), field -> {
            out.name("field", field);
            out.texts("words", table.texts(field).dictionary().known());
            writeColumn(table.texts(field), out);
        });
        out.list("fields", table.sharedFields(), field -> {
            out.name("field", field);
            writeColumn(table.column(field), out);
        });
        for (Map.Entry<String, Column<?>> column : others(table).entrySet()) {
            out.group(column.getKey(), column.getValue(), kept -> writeColumn(kept, out));
        }
    }

    public static LineTable read(StoreReader in) throws IOException {
        LineTable table = new LineTable();
        readDictionaries(table, in);
        readPlaces(table, in);
        readAmounts("values", table.amounts(), table.size(), in);
        readAmounts("unit prices", table.unitPrices(), table.size(), in);
        if (in.version() >= WITH_UNKNOWN_VALUES) {
            in.group("unknown values", () -> readUnknown(table, in));
        }
        List<Field> texts = in.list("texts", () -> {
            Field field = in.name("field", Field.class);
            if (!table.textFields().contains(field)) {
                throw in.broken("no texts are kept of " + field);
            }
            fill(table.texts(field).dictionary(), in.texts("words"), Function.identity(), in);
            readColumn(table.texts(field), table.size(), in);
            return field;
        });
        List<Field> shared = in.list("fields", () -> {
            Field field = in.name("field", Field.class);
            if (!table.sharedFields().contains(field)) {
                throw in.broken("nothing is kept of " + field);
            }
            readColumn(table.column(field), table.size(), in);
            return field;
        });
        List<Field> absent = table.textFieldsBeside(texts);
        boolean asThen =
                absent.isEmpty() || in.version() < WITH_HOUSE_BILLS && absent.equals(List.of(Field.HOUSE_BILL));
        if (!asThen || !shared.equals(table.sharedFields())) {
            throw in.broken("its fields are others than this program keeps");
        }
        absent.forEach(field -> table.texts(field).addUnknown(table.size()));
        for (Map.Entry<String, Column<?>> column : others(table).entrySet()) {
            in.group(column.getKey(), () -> readColumn(column.getValue(), table.size(), in));
        }
        return table;
    }

    /** Columns that are no field of the list. */
    private static Map<String, Column<?>> others(LineTable table) {
        Map<String, Column<?>> others = new LinkedHashMap<>();
        others.put("sheet", table.sheets());
        others.put("placing", table.placings());
        others.put("hs code", table.hsCodes());
        others.put("vendor owner", table.owners());
        others.put("goods tier", table.tiers());
        others.put("way", table.ways());
        others.put("restricted since", table.restrictedSince());
        return others;
    }

    private static void writeDictionaries(LineTable table, StoreWriter out) throws IOException {
        List<Party> parties = table.owners().dictionary().known();
        out.texts("party names", parties.stream().map(Party::name).toList());
        out.texts("party keys", parties.stream().map(Party::key).toList());
        out.texts(
                "countries",
                codes(table.countries(Field.COUNTRY_OF_ORIGIN).dictionary().known()));
        out.texts("days", texts(table.restrictedSince().dictionary().known()));
        out.texts("hs codes", texts(table.hsCodes().dictionary().known()));
        out.texts("goods tiers", table.tiers().dictionary().known());
        out.list("sheets", table.sheets().dictionary().known(), sheet -> {
            out.text("file", sheet.file());
            out.text("name", sheet.sheet());
        });
        out.list("placings", table.placings().dictionary().known(), placing -> {
            out.text("period", placing.period());
            out.texts(
                    "segmentations",
                    placing.segments().stream().map(Segment::segmentation).toList());
            out.texts("segments", placing.segments().stream().map(Segment::name).toList());
        });
        out.list("ways", table.ways().dictionary().known(), way -> {
            out.texts("third", codes(way.third()));
            out.texts("watched", codes(way.watched()));
            out.texts("restricted", codes(way.restricted()));
        });
    }

    private static void readDictionaries(LineTable table, StoreReader in) throws IOException {
        List<String> names = in.texts("party names");
        List<String> keys = sized("party keys", names.size(), in.texts("party keys"), in);
        fill(table.owners().dictionary(), zipped(names, keys, Party::new), Function.identity(), in);
        fill(table.countries(Field.COUNTRY_OF_ORIGIN).dictionary(), in.texts("countries"), Country::of, in);
        fill(table.restrictedSince().dictionary(), in.texts("days"), LineTableFile::day, in);
        fill(table.hsCodes().dictionary(), in.texts("hs codes"), HsCode::of, in);
        fill(table.tiers().dictionary(), in.texts("goods tiers"), Function.identity(), in);
        fill(
                table.sheets().dictionary(),
                in.list("sheets", () -> new SheetName(in.text("file"), in.text("name"))),
                Function.identity(),
                in);
        fill(table.placings().dictionary(), in.list("placings", () -> placing(in)), Function.identity(), in);
        fill(
                table.ways().dictionary(),
                in.list(
                        "ways",
                        () -> new TransitCountries(
                                countries(in.texts("third")),
                                countries(in.texts("watched")),
                                countries(in.texts("restricted")))),
                Function.identity(),
                in);
    }

    private static Placing placing(StoreReader in) throws IOException {
        String period = in.text("period");
        List<String> segmentations = in.texts("segmentations");
        List<String> segments = sized("segments", segmentations.size(), in.texts("segments"), in);
        return new Placing(zipped(segmentations, segments, Segment::new), period);
    }

    /** What a line answers is written once for all lines that answer the same. */
    private static void writePlaces(LineTable table, StoreWriter out) throws IOException {
        Map<Integer, Integer> kinds = new LinkedHashMap<>();
        List<Integer> first = new ArrayList<>();
        int[] answers = new int[table.size()];
        for (int line = 0; line < answers.length; line++) {
            int kind = kinds.computeIfAbsent(table.packedAnswers(line), absent -> kinds.size());
            if (kind == first.size()) {
                first.add(line);
            }
            answers[line] = kind;
        }
        List<Scope> scopes = List.of(Scope.values());
        out.list("answers", first, line -> {
            out.flag("credit", table.credit(line));
            out.name("home equivalent", table.homeEquivalent(line));
            out.names("scopes", scopes);
            out.names(
                    "foreign",
                    scopes.stream().map(scope -> table.foreign(line, scope)).toList());
        });
        out.numbers("rows", IntStream.range(0, table.size()).map(table::row).toArray());
        out.numbers("answer", answers);
        out.numbers(
                "further lines",
                IntStream.range(0, table.size()).map(table::further).toArray());
    }

    private static void readPlaces(LineTable table, StoreReader in) throws IOException {
        List<Integer> answers = in.list("answers", () -> answers(in));
        int[] rows = in.numbers("rows");
        int[] answer = sized("answer", rows.length, in.numbers("answer"), in);
        int[] further = sized("further lines", rows.length, in.numbers("further lines"), in);
        if (Arrays.stream(rows).anyMatch(row -> row < 1)) {
            throw in.broken("rows count from 1");
        }
        for (int line = 0; line < rows.length; line++) {
            within("answer", answer[line], answers.size(), in);
            table.addPlace(rows[line], answers.get(answer[line]), further[line]);
        }
    }

    private static int answers(StoreReader in) throws IOException {
        boolean credit = in.flag("credit");
        Answer equivalent = in.name("home equivalent", Answer.class);
        List<Scope> scopes = in.names("scopes", Scope.class);
        List<Foreign> answers = sized("foreign", scopes.size(), in.names("foreign", Foreign.class), in);
        Map<Scope, Foreign> foreign = new EnumMap<>(Scope.class);
        for (int i = 0; i < scopes.size(); i++) {
            foreign.put(scopes.get(i), answers.get(i));
        }
        return LineAnswers.of(credit, equivalent, scope -> foreign.getOrDefault(scope, Foreign.UNKNOWN));
    }

    private static Iterable<@Nullable BigDecimal> amounts(Amounts amounts, int lines) {
        return () -> IntStream.range(0, lines)
                .<@Nullable BigDecimal>mapToObj(line -> amounts.known(line) ? amounts.exact(line) : null)
                .iterator();
    }

    private static void readAmounts(String name, Amounts amounts, int lines, StoreReader in) throws IOException {
        List<@Nullable BigDecimal> kept = in.amounts(name);
        sized(name, lines, kept, in);
        kept.forEach(amount -> amounts.add(amount == null ? Money.UNKNOWN : Money.of(amount, "")));
    }

    private static void writeUnknown(UnknownValues unknown, StoreWriter out) throws IOException {
        int entries = unknown.lines().length;
        out.numbers("lines", unknown.lines());
        out.texts("currencies", unknown.currencies());
        out.amounts("stated", amounts(unknown.stated(), entries));
        out.amounts("least", amounts(unknown.least(), entries));
        out.amounts("most", amounts(unknown.most(), entries));
    }

    private static int readUnknown(LineTable table, StoreReader in) throws IOException {
        int[] lines = in.numbers("lines");
        List<String> currencies = sized("currencies", lines.length, in.texts("currencies"), in);
        List<@Nullable BigDecimal> stated = sized("stated", lines.length, in.amounts("stated"), in);
        List<@Nullable BigDecimal> least = sized("least", lines.length, in.amounts("least"), in);
        List<@Nullable BigDecimal> most = sized("most", lines.length, in.amounts("most"), in);
        int before = -1;
        for (int entry = 0; entry < lines.length; entry++) {
            within("an unknown value", lines[entry], table.size(), in);
            if (lines[entry] <= before) {
                throw in.broken("unknown values are out of order");
            }
            before = lines[entry];
            table.unknownValues()
                    .addKept(
                            before,
                            money(stated.get(entry), currencies.get(entry)),
                            money(least.get(entry), ""),
                            money(most.get(entry), ""));
        }
        return lines.length;
    }

    private static Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? Money.UNKNOWN : Money.of(amount, currency);
    }

    private static void writeColumn(Column<?> column, StoreWriter out) throws IOException {
        out.number("first known", column.leading());
        out.numbers("numbers", column.ids());
    }

    private static int readColumn(Column<?> column, int lines, StoreReader in) throws IOException {
        int leading = in.number("first known");
        int[] ids = in.numbers("numbers");
        if (leading + (long) ids.length != lines) {
            throw in.broken("a column has " + (leading + (long) ids.length) + " lines, and there are " + lines);
        }
        int values = column.dictionary().values().size();
        IntStream.range(0, leading).forEach(line -> column.addUnknown());
        for (int id : ids) {
            within("a column", id, values, in);
            column.addId(id);
        }
        return lines;
    }

    private static <S, T extends Serializable> void fill(
            Dictionary<T> dictionary, List<S> kept, Function<S, T> value, StoreReader in) throws StoreException {
        if (!dictionary.addAll(kept.stream().map(value).toList())) {
            throw in.broken("something is listed twice");
        }
    }

    private static void within(String what, int number, int count, StoreReader in) throws StoreException {
        if (number >= count) {
            throw in.broken(what + " names number " + number + " of " + count);
        }
    }

    private static <C extends Collection<?>> C sized(String what, int size, C kept, StoreReader in)
            throws StoreException {
        if (kept.size() != size) {
            throw in.broken("there are " + kept.size() + " of " + what + "; expected " + size);
        }
        return kept;
    }

    private static int[] sized(String what, int size, int[] kept, StoreReader in) throws StoreException {
        if (kept.length != size) {
            throw in.broken("there are " + kept.length + " of " + what + "; expected " + size);
        }
        return kept;
    }

    private static <T> List<T> zipped(List<String> ones, List<String> others, BiFunction<String, String, T> both) {
        return IntStream.range(0, ones.size())
                .mapToObj(i -> both.apply(ones.get(i), others.get(i)))
                .toList();
    }

    private static Day day(String text) {
        if (text.length() != ISO_DAY) {
            throw new IllegalArgumentException("'" + text + "' is no day");
        }
        return Day.of(text);
    }

    private static List<String> codes(List<Country> countries) {
        return countries.stream().map(Country::code).toList();
    }

    private static List<Country> countries(List<String> codes) {
        return codes.stream().map(Country::of).toList();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
