package chokepoint.reading;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.reading.text.EncodingJudge;
import chokepoint.trade.Line;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Values;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.csv.CsvSource;
import chokepoint.workbook.plain.PlainCopy;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A list whose sheets and columns are recognised, ready to be read. */
public final class OpenedList implements Closeable {

    private static final int SAMPLE = 5_000;

    private final RowSource source;
    private final PlainCopy plain;
    private final ReadFile file;
    private final String name;
    private final ReadingOptions options;
    private final List<SheetPlan> plans;
    private final RepeatedSheets repeated;
    private final List<SheetPlan> vendorSheets;

    /** The sheets whose lines were each told by one row. */
    private final Set<String> rowByRow = new HashSet<>();

    private OpenedList(
            RowSource source,
            PlainCopy plain,
            ReadFile file,
            String name,
            ReadingOptions options,
            RepeatedSheets repeated,
            List<SheetPlan> vendorSheets) {
        this.source = source;
        this.plain = plain;
        this.file = file;
        this.name = name;
        this.options = options;
        this.plans = repeated.plans();
        this.repeated = repeated;
        this.vendorSheets = vendorSheets;
    }

    /** Finds out how a list is to be understood. Its file is closed with it. */
    static OpenedList of(RowSource source, PlainCopy plain, ReadFile file, String name, ReadingOptions options)
            throws IOException {
        boolean semicolons = source instanceof CsvSource csv && csv.delimiter() == ';';
        List<SheetPlan> plans = new ArrayList<>();
        for (var sheet : source.sheets()) {
            SheetPlan plan = Planner.plan(
                    source, file.list(), sheet, options, semicolons ? DecimalMark.COMMA : DecimalMark.POINT);
            Optional<String> doubt = plan.isList() ? Optional.empty() : EncodingJudge.reasonForNothing(source);
            plans.add(doubt.map(told -> plan.notAList(plan.profile().notAList() + "; " + told))
                    .orElse(plan));
        }
        MappingFit.refuseMisfits(options.mapping(), plans);
        List<SheetPlan> all = SummarySheets.leftOut(plans, options);
        List<SheetPlan> lists = VendorSheets.leftOut(all, options);
        RepeatedSheets repeated = RepeatedSheets.find(source, name, lists, options);
        return new OpenedList(source, plain, file, name, options, repeated, VendorSheets.among(all, lists));
    }

    /** How it is understood, before lines are read. */
    public ListProfile profile() {
        return new ListProfile(
                name, format(), plans.stream().map(SheetPlan::profile).toList(), notices());
    }

    /** The columns of all its sheets that lines are filled from. */
    public List<MappedColumn> columnsRead() {
        return plans.stream()
                .filter(SheetPlan::isList)
                .flatMap(plan -> plan.columnsRead().stream())
                .toList();
    }

    /**
     * The currency that most of the first 5,000 lines of each sheet state; empty if most state none.
     *
     * @throws UnreadableList if the file turns out to be damaged on the way
     */
    public String currency() throws UnreadableList {
        StatedCurrencies stated = new StatedCurrencies();
        readFirst(stated::add);
        return stated.most();
    }

    /** Hands on the first 5,000 lines of each sheet, as each sheet by itself has them. */
    public void readFirst(Consumer<List<Line>> chunks) throws UnreadableList {
        readFirst(plans.stream().filter(SheetPlan::isList).toList(), SAMPLE, chunks);
    }

    /** Hands on the rows of sheets that say who the vendors are, and are no purchases. */
    public void readVendorSheets(Consumer<List<Line>> chunks) throws UnreadableList {
        readFirst(vendorSheets, Integer.MAX_VALUE, chunks);
    }

    private void readFirst(List<SheetPlan> sheets, int most, Consumer<List<Line>> chunks) throws UnreadableList {
        try {
            for (SheetPlan plan : sheets) {
                new SheetReader(plan, name, options.chunk(), chunks).readFirst(source, most);
            }
        } catch (IOException e) {
            throw Reading.unreadable(name, e);
        }
    }

    /**
     * Hands on all lines, in order, in chunks; a chunk belongs to its consumer.
     *
     * @return how the list was read
     * @throws UnreadableList if the file turns out to be damaged on the way
     */
    public ListRead read(Consumer<List<Line>> chunks) throws UnreadableList {
        try {
            return readSheets(lines -> ConsumerFailed.accept(chunks, lines));
        } catch (ConsumerFailed e) {
            throw e.failure();
        } catch (IOException | RuntimeException e) {
            throw Reading.unreadable(name, e);
        }
    }

    /**
     * Hands on some of the lines that {@link #read} has handed on, in order, in chunks.
     *
     * @throws UnreadableList if the file turns out to be damaged on the way
     */
    public void readAgain(Set<LineId> wanted, Consumer<List<Line>> chunks) throws UnreadableList {
        if (wanted.stream().map(LineId::sheet).distinct().anyMatch(sheet -> !rowByRow.contains(sheet))) {
            read(chunk -> chunks.accept(
                    chunk.stream().filter(line -> wanted.contains(line.id())).toList()));
            return;
        }
        Map<String, BitSet> rows = new HashMap<>();
        wanted.forEach(line ->
                rows.computeIfAbsent(line.sheet(), sheet -> new BitSet()).set(line.row()));
        try {
            for (SheetPlan plan : plans) {
                BitSet here = rows.get(plan.sheet().name());
                if (plan.isList() && here != null) {
                    new SheetReader(plan, name, options.chunk(), lines -> ConsumerFailed.accept(chunks, lines))
                            .readAgain(source, here);
                }
            }
            refuseIfChanged();
        } catch (ConsumerFailed e) {
            throw e.failure();
        } catch (IOException | RuntimeException e) {
            throw Reading.unreadable(name, e);
        }
    }

    private ListRead readSheets(Consumer<List<Line>> chunks) throws IOException {
        List<SheetRead> sheets = new ArrayList<>();
        List<ReadingProblem> problems = new ArrayList<>();
        ListAccount account = new ListAccount();
        List<String> notices = new ArrayList<>(notices());
        Map<SheetPlan, List<SheetJoin>> joins = SheetJoin.find(plans);
        Set<SheetPlan> joined = new HashSet<>();
        joins.values().forEach(all -> all.forEach(join -> joined.add(join.other())));
        for (SheetPlan plan : plans) {
            if (!plan.isList()) {
                account.addUnread(plan, source);
            } else if (joins.containsKey(plan)) {
                readJoined(plan, joins.get(plan), chunks, sheets, problems, account);
            } else if (repeated.in(plan).isPresent()) {
                readRepeated(plan, repeated.in(plan).get(), sheets, problems, account);
            } else if (!joined.contains(plan)) {
                SheetReader reader = new SheetReader(plan, name, options.chunk(), chunks);
                sheets.add(reader.read(source));
                problems.addAll(reader.problems());
                account.add(reader);
                if (reader.rowByRow()) {
                    rowByRow.add(plan.sheet().name());
                }
            }
        }
        notices.addAll(account.unread());
        source.verify();
        refuseIfChanged();
        List<ReadingProblem> first =
                problems.stream().sorted().limit(ReadingProblems.KEPT).toList();
        notices.addAll(account.repeatedSheets(sheets));
        notices.addAll(account.striking());
        return new ListRead(name, file.sha256(), format(), sheets, first, notices, account.totals(), account.prints());
    }

    /** Reads a sheet whose lines stand in another, and hands none of them on. */
    private void readRepeated(
            SheetPlan plan,
            RepeatedSheets.Holder holder,
            List<SheetRead> sheets,
            List<ReadingProblem> problems,
            ListAccount account)
            throws IOException {
        SheetReader reader = new SheetReader(plan, name, options.chunk(), lines -> {});
        SheetRead read = reader.read(source);
        sheets.add(withoutLines(read, holder.notice()));
        problems.addAll(reader.problems());
        account.addRepeated(reader.controlOfRepeated(), read, holder.name());
    }

    /** @throws UnreadableList if the file is not the one any more that reading began with */
    public void refuseIfChanged() throws UnreadableList {
        try {
            file.refuseIfChanged();
        } catch (RefusedFile e) {
            throw Reading.unreadable(name, e);
        }
    }

    /** Reads a sheet after those that say more about its lines. */
    private void readJoined(
            SheetPlan base,
            List<SheetJoin> joins,
            Consumer<List<Line>> chunks,
            List<SheetRead> sheets,
            List<ReadingProblem> problems,
            ListAccount account)
            throws IOException {
        SheetPlan keeping = base;
        for (SheetJoin join : joins) {
            keeping = SheetJoin.keeping(keeping, join.keys());
            SheetPlan other = SheetJoin.keeping(join.other(), join.keys());
            SheetReader reader = new SheetReader(other, name, options.chunk(), join::note);
            sheets.add(
                    withoutLines(reader.read(source), join.notice(base.sheet().name())));
            problems.addAll(reader.problems());
            account.add(reader.controlOfJoined());
        }
        SheetReader reader =
                new SheetReader(keeping, name, options.chunk(), lines -> chunks.accept(joined(lines, joins)));
        sheets.add(reader.read(source));
        problems.addAll(reader.problems());
        account.add(reader);
    }

    private static List<Line> joined(List<Line> lines, List<SheetJoin> joins) {
        List<Line> all = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Values values = line.values();
            for (SheetJoin join : joins) {
                values = join.added(line, values);
            }
            all.add(SheetJoin.untied(line, values));
        }
        return all;
    }

    private static SheetRead withoutLines(SheetRead sheet, String notice) {
        List<String> notices = new ArrayList<>(sheet.notices());
        notices.add(notice);
        return new SheetRead(
                sheet.name(),
                sheet.headerRow(),
                0,
                sheet.columns(),
                sheet.problems(),
                sheet.totalsLeftOut(),
                new TreeMap<>(),
                notices);
    }

    /**
     * Hands on all records of a csv as they stand: the place of each is its number.
     *
     * @throws IllegalStateException if the list is no csv
     */
    public void records(Consumer<List<String>> each) throws UnreadableList {
        if (!(source instanceof CsvSource csv)) {
            throw new IllegalStateException(name + " has no records; it is no csv");
        }
        try {
            csv.records(each);
        } catch (IOException e) {
            throw Reading.unreadable(name, e);
        }
    }

    /** Hands on the rows of a sheet as they stand, in order, until the sink has enough; none if there is no such sheet. */
    public void rows(String sheet, RowSink sink) throws UnreadableList {
        Reading.rows(source, name, sheet, sink);
    }

    /** Whether {@link #records} can be asked for. */
    public boolean isCsv() {
        return source instanceof CsvSource;
    }

    private String format() {
        return plain.binary() ? ListFormat.XLSB.ending() : source.format();
    }

    private List<String> notices() {
        return Stream.of(
                        plain.notices(),
                        source.notices(),
                        EncodingJudge.doubt(source).stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The workbook to put marks on, until this is closed: the list, or a copy of it that is neither encrypted nor binary. */
    public ListFile plainFile() {
        return file.open();
    }

    /** The password that opened the list, which a copy of it should have as well; empty if it needs none. */
    public Optional<String> password() {
        return plain.password();
    }

    @Override
    public void close() throws UnreadableList {
        try {
            try (plain;
                    file) {
                source.close();
            }
        } catch (IOException e) {
            throw Reading.unreadable(name, e);
        }
    }
}
