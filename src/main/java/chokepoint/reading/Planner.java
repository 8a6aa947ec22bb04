package chokepoint.reading;

import chokepoint.finding.MappedColumn;
import chokepoint.finding.UnjudgeableList.FirstRow;
import chokepoint.names.Printable;
import chokepoint.names.places.CountryTable;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.columns.AmountsBeside;
import chokepoint.reading.columns.CellsAbove;
import chokepoint.reading.columns.ColumnNotices;
import chokepoint.reading.columns.ColumnPlanner;
import chokepoint.reading.columns.CountryCodes;
import chokepoint.reading.columns.FieldInference;
import chokepoint.reading.columns.InferredField;
import chokepoint.reading.columns.PlacesByAbbreviation;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.columns.PriceTerms;
import chokepoint.reading.columns.SharedCurrency;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.reading.columns.StatedDirection;
import chokepoint.reading.columns.StatedUnit;
import chokepoint.reading.columns.UnclearColumn;
import chokepoint.reading.columns.UnmappedColumn;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderFinder;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.header.UnderHeader;
import chokepoint.reading.mapping.AmbiguousColumn;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.reading.mapping.ColumnMapper;
import chokepoint.reading.rows.AggregateRows;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.reading.text.CsvShape;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.ToldDirection;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.SheetShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The profile pass over one sheet: a bounded number of rows is looked at, and a plan made of how to read all. */
final class Planner {

    private static final int SAMPLE = 5_000;
    private static final int FIRST_ROWS = 6;
    private static final int FIRST_CELLS = 60;
    private static final int CELL_SHOWN = 40;

    private final Sheet sheet;
    private final ReadingOptions options;
    private final DecimalMark usualMark;
    private final List<SampleRow> rows = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<String, String> misfits = new LinkedHashMap<>();
    private SheetShape shape = SheetShape.PLAIN;
    private char delimiter;

    private Planner(Sheet sheet, ReadingOptions options, DecimalMark usualMark) {
        this.sheet = sheet;
        this.options = options;
        this.usualMark = usualMark;
    }

    /** @param usualMark the decimal mark to take where nothing tells */
    static SheetPlan plan(RowSource source, Sheet sheet, ReadingOptions options, DecimalMark usualMark)
            throws IOException {
        return planner(source, sheet, options, usualMark).plan();
    }

    /** The same, with the header of a neighbour in the folder where the only sheet of the file has none. */
    static SheetPlan plan(RowSource source, Path file, Sheet sheet, ReadingOptions options, DecimalMark usualMark)
            throws IOException {
        Planner planner = planner(source, sheet, options, usualMark);
        SheetPlan plan = planner.plan();
        boolean bare = !plan.isList()
                && plan.profile().headerRow() == 0
                && !planner.rows.isEmpty()
                && source.sheets().size() == 1
                && options.mapping().sheet(sheet.name()).isEmpty();
        Optional<SiblingHeader> sibling = bare ? SiblingHeader.of(file, planner.rows, options) : Optional.empty();
        return sibling.isPresent() ? planner.plan(sibling.get()) : plan;
    }

    private SheetPlan plan(SiblingHeader sibling) {
        notices.add(sibling.notice());
        ColumnMap map = ColumnMapper.map(
                sibling.block(), rows, Optional.empty(), options.under().valueOrder());
        return plan(sibling.block(), rows, map);
    }

    private static Planner planner(RowSource source, Sheet sheet, ReadingOptions options, DecimalMark usualMark)
            throws IOException {
        Planner planner = new Planner(sheet, options, usualMark);
        planner.shape = source.read(sheet, row -> {
            planner.rows.add(SampleRow.of(row));
            planner.delimiter = row.delimiter();
            return planner.rows.size() < SAMPLE;
        });
        return planner;
    }

    private SheetPlan plan() {
        if (rows.isEmpty()) {
            return noList(sheet.cells() ? "it holds no cells" : "it holds no cells but a chart or a dialog");
        }
        Optional<SheetMapping> mapping = options.mapping().sheet(sheet.name());
        Optional<HeaderBlock> header = header(mapping);
        if (header.isEmpty()) {
            return noList("no row of the first 30 looks like a header; name its row in mapping.yml ('header: 3'),"
                    + " or say there that it has none ('header: none') and map columns by their letters");
        }
        List<SampleRow> data = rows.stream()
                .filter(row -> row.number() >= header.get().dataFrom())
                .toList();
        ColumnMap map = ColumnMapper.map(
                header.get(),
                CsvShape.fitting(header.get(), rows, data),
                mapping,
                options.under().valueOrder());
        map.missing().forEach(said -> misfits.put(said, PlanNotices.noSuchColumn(header.get(), said)));
        if (map.fields() == 0) {
            return noList(
                    "no header in row " + header.get().lastRow() + " names anything that a rule asks for",
                    header.get(),
                    map);
        }
        if (data.isEmpty()) {
            return noList(
                    "no rows stand under the header in row " + header.get().lastRow(), header.get(), map);
        }
        SheetPlan plan = plan(header.get(), data, map);
        return plan.with(AggregateRows.of(
                plan, data, rows.size() < SAMPLE, options.under().repeated()));
    }

    private Optional<HeaderBlock> header(Optional<SheetMapping> mapping) {
        HeaderFinder finder = new HeaderFinder(rows, shape);
        int said = mapping.map(SheetMapping::headerRow).orElse(SheetMapping.FIND_HEADER);
        if (said == SheetMapping.FIND_HEADER) {
            return finder.find();
        }
        if (said == SheetMapping.NO_HEADER) {
            return Optional.of(new HeaderBlock(0, 0, 1, List.of()));
        }
        Optional<HeaderBlock> at = finder.at(said);
        if (at.isEmpty()) {
            String empty = "row " + said + ", which the mapping file names as the header, is empty";
            notices.add(empty);
            misfits.put("header row: " + said, empty);
        }
        return at;
    }

    private SheetPlan noList(String reason) {
        return noList(reason, 0, List.of());
    }

    private SheetPlan noList(String reason, HeaderBlock header, ColumnMap map) {
        return noList(reason, header.lastRow(), unmapped(header, map));
    }

    private SheetPlan noList(String reason, int headerRow, List<String> unmapped) {
        SheetProfile profile = new SheetProfile(
                sheet.name(),
                sheet.hidden(),
                reason,
                headerRow,
                List.of(),
                List.of(),
                unmapped,
                List.of(),
                notices,
                firstRows(),
                ToldDirection.UNKNOWN);
        return new SheetPlan(
                sheet,
                profile,
                new HeaderBlock(0, 0, 1, List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                PriceTerms.NONE,
                CellsAbove.NONE,
                "",
                List.of(),
                Optional.empty(),
                AggregateRows.NONE,
                AmountsBeside.NONE,
                misfits);
    }

    private SheetPlan plan(HeaderBlock header, List<SampleRow> data, ColumnMap map) {
        Header title = StatedUnit.of(rows, header, notices);
        CountryCodes codes = CountryCodes.of(
                header,
                rows,
                data,
                map,
                options.mapping()
                        .sheet(sheet.name())
                        .map(SheetMapping::countryCodes)
                        .flatMap(CountryTable::named),
                options.under().correctCountries(),
                notices);
        SharedCurrency shared = new SharedCurrency(header, rows, data, map, title, options.under(), notices);
        ColumnPlanner planner = new ColumnPlanner(
                header, data, map, title, codes, options.under().places(), shared, usualMark, notices);
        List<PlannedColumn> columns = planner.columns();
        PriceTerms terms = planner.terms();
        CellsAbove above = planner.above(shape.merges());
        List<MappedColumn> read = new ArrayList<>(ColumnNotices.read(header, map));
        List<InferredField> derived = FieldInference.of(read, data, notices);
        derived.forEach(one -> read.add(one.read()));
        read.sort(Comparator.comparing(MappedColumn::field));
        ToldDirection direction = StatedDirection.of(
                options.mapping()
                        .sheet(sheet.name())
                        .map(SheetMapping::direction)
                        .orElse(Direction.UNKNOWN),
                sheet.name(),
                header,
                rows,
                data,
                notices);
        notices.addAll(UnderHeader.notices(header, rows));
        CsvShape.doubt(header, rows, data, delimiter).ifPresent(notices::add);
        notices.addAll(PlacesByAbbreviation.notices(header, data, map));
        notices.addAll(ColumnNotices.doubts(read));
        AmountChoice amounts = new AmountChoice(header, map);
        amounts.notice(options.under().valueOrder()).ifPresent(notices::add);
        notices.addAll(PlanNotices.of(sheet, shape, header, map, columns, misfits));
        SheetProfile profile = new SheetProfile(
                sheet.name(),
                sheet.hidden(),
                "",
                header.lastRow(),
                read,
                ColumnNotices.notChosen(header, map),
                unmapped(header, map),
                questions(map),
                notices,
                firstRows(),
                direction);
        Optional<PlannedColumn> currency = columns.stream()
                .filter(column -> column.field() == Field.CURRENCY)
                .findFirst();
        return new SheetPlan(
                sheet,
                profile,
                header,
                columns,
                derived,
                currency,
                terms,
                above,
                title.currency(),
                kept(header),
                CsvShape.of(header, rows, data, map, delimiter),
                AggregateRows.NONE,
                AmountsBeside.of(
                        amounts.beside(),
                        amounts.rates(),
                        header,
                        planner::quietly,
                        options.under().exchange()),
                misfits);
    }

    private List<FirstRow> firstRows() {
        return rows.stream().limit(FIRST_ROWS).map(Planner::firstRow).toList();
    }

    private static FirstRow firstRow(SampleRow row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.texts().length, FIRST_CELLS); column++) {
            cells.add(Printable.clipped(row.text(column), CELL_SHOWN));
        }
        if (row.texts().length > FIRST_CELLS) {
            cells.add("…");
        }
        return new FirstRow(row.number(), cells);
    }

    // What is told of the columns

    private static List<String> unmapped(HeaderBlock header, ColumnMap map) {
        Set<Integer> mapped = map.chosen().stream()
                .filter(claim -> !claim.meaning().equals(ColumnMeaning.OTHER))
                .map(Claim::column)
                .collect(Collectors.toSet());
        List<String> unmapped = new ArrayList<>();
        for (int column = 0; column < header.headers().size(); column++) {
            if (!mapped.contains(column) && !header.header(column).text().isEmpty()) {
                unmapped.add(ColumnName.of(column) + " " + header.header(column).text());
            }
        }
        return unmapped;
    }

    private List<UnclearColumn> questions(ColumnMap map) {
        List<UnclearColumn> questions = new ArrayList<>();
        for (AmbiguousColumn open : map.ambiguities()) {
            UnclearColumn question =
                    new UnclearColumn(sheet.name(), ColumnName.of(open.column()), open.header(), open.fields());
            questions.add(question);
            notices.add(question.message());
        }
        return questions;
    }

    private List<UnmappedColumn> kept(HeaderBlock header) {
        List<UnmappedColumn> kept = new ArrayList<>();
        for (String name : options.keepColumns()) {
            for (int column = 0; column < header.headers().size(); column++) {
                if (HeaderWords.plain(header.header(column).text()).equals(HeaderWords.plain(name))) {
                    kept.add(new UnmappedColumn(name, column));
                    break;
                }
            }
        }
        return kept;
    }
}
