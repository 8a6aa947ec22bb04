package chokepoint.reading;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.Reason;
import chokepoint.names.parties.PartyNames;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.cells.CellReading;
import chokepoint.reading.columns.FieldInference;
import chokepoint.reading.columns.InferredField;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.columns.UnmappedColumn;
import chokepoint.reading.control.SheetAccount;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Route;
import chokepoint.trade.values.Values;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a line of a row, and keeps count of what was doubted, added up and put right on the way. */
final class LineReader {

    private final SheetPlan plan;
    private final String file;
    private final ReadingProblems problems;
    private final CurrencyChoice choice;
    private final LineWorth worth;
    private final Conversions conversions;
    private final boolean valueFound;
    private final Map<Field, Integer> placeholders = new EnumMap<>(Field.class);
    private final UnnamedParties unnamed = new UnnamedParties();
    private final Remarks remarks = new Remarks();
    private final CellsFromAbove cells;

    private int computed;
    private int computedForBlank;
    private int datedByOthers;

    LineReader(SheetPlan plan, String file, SheetAccount account) {
        this.plan = plan;
        this.cells = new CellsFromAbove(plan.above());
        this.worth = new LineWorth(plan, account);
        this.conversions = new Conversions(plan, file);
        this.file = file;
        this.problems = new ReadingProblems(file, plan.sheet().name());
        this.choice = new CurrencyChoice(plan, problems, remarks);
        this.valueFound = plan.column(Field.VALUE).isPresent();
    }

    /**
     * The line that a row tells.
     *
     * @param leftOpen whether some of its cells are not told, as its fields could not be put right
     * @param aside why its value counts elsewhere, and is nothing here; empty if it counts
     */
    Line line(Row row, boolean leftOpen, Optional<Reason> aside) {
        Draft draft = new Draft(row, leftOpen, aside);
        for (PlannedColumn column : plan.columns()) {
            if (column.field() != Field.CURRENCY) {
                draft.take(column);
            }
        }
        LineId id = new LineId(file, plan.sheet().name(), row.number());
        return new Line(id, draft.finish(), kept(row), LineEnrichment.NONE);
    }

    /** A line while its row is read. */
    private final class Draft {

        private final Row row;
        private final Values.Builder values = Values.builder();
        private final String currency;
        private Optional<BigDecimal> quantity = Optional.empty();
        private Money price = Money.UNKNOWN;
        private Money value = Money.UNKNOWN;
        private Route route = Route.UNKNOWN;
        private final boolean leftOpen;
        private final Optional<Reason> aside;
        private final Set<Country> countries = new HashSet<>();
        private boolean valueBlank = true;
        private CellReading valueTold = CellReading.NOTHING;

        Draft(Row row, boolean leftOpen, Optional<Reason> aside) {
            this.row = row;
            this.aside = aside;
            this.leftOpen = leftOpen;
            this.currency = currency(row, values);
        }

        void take(PlannedColumn column) {
            CellReading told = cells.read(column, row);
            if (column.field() == Field.VALUE) {
                told = UnsureValue.settled(told, row.text(column.index()), quantity, price);
                valueTold = told;
                valueBlank = told.equals(CellReading.NOTHING) || row.kind(column.index()) == CellKind.UNCACHED;
            }
            if (told.equals(CellReading.PLACEHOLDER)) {
                unnamed.add(column.field(), row.text(column.index()));
            }
            if (column.field().kind() == Field.Kind.ROUTE) {
                told = SettledPlace.of(told, row.text(column.index()), countries);
            }
            Object known = known(row, column, told);
            if (known instanceof Country country) {
                countries.add(country);
            }
            Object meant = known == null ? null : meant(column, known);
            if (meant != null && !Money.UNKNOWN.equals(meant)) {
                values.put(column.field(), meant);
            }
        }

        private Object meant(PlannedColumn column, Object known) {
            return switch (column.field().kind()) {
                case MONEY -> money(column, (Amount) known);
                case NUMBER -> number(column.field(), ((Amount) known).number());
                case ROUTE -> route = joined(route, (Route) known);
                default -> known;
            };
        }

        private Money money(PlannedColumn column, Amount amount) {
            Money money = choice.of(row, column, amount, currency)
                    .map(code -> Money.of(amount.number(), code))
                    .orElse(Money.UNKNOWN);
            if (column.field() == Field.VALUE) {
                value = money;
            } else if (column.field() == Field.UNIT_PRICE) {
                price = money.known() ? plan.terms().perUnit(row, money) : money;
                return price;
            }
            return money;
        }

        private BigDecimal number(Field field, BigDecimal number) {
            quantity = field == Field.QUANTITY ? Optional.of(number) : quantity;
            return number;
        }

        /** What the header of the values states: a price that is silent is meant in the same. */
        private String valueCurrency() {
            return plan.column(Field.VALUE).map(PlannedColumn::currency).orElse("");
        }

        Values finish() {
            boolean priced = quantity.isPresent() && price.known();
            Money stated = value;
            if (value.known() && aside.isPresent()) {
                worth.aside(row.number(), aside.get(), value);
                value = Money.zero(value.currency());
                values.put(Field.VALUE, value);
            } else if (value.known() && priced) {
                worth.compare(row.number(), quantity.get(), plan.terms().discounted(row, price), value);
            } else if (!value.known() && priced && (!valueFound || valueBlank)) {
                compute(plan.terms().value(row, quantity.get(), price));
            }
            if (value.known()) {
                worth.add(value);
            } else if (valueFound || price.known()) {
                worth.unvalued(row.number(), valueTold, leftOpen);
            }
            unnamed.finish(value);
            Values read = completed(values);
            conversions.compare(row, stated, currency, read.day(Field.DATE));
            return read;
        }

        private void compute(Money paid) {
            if (paid.known()) {
                value = paid.currency().isEmpty() ? Money.of(paid.amount(), valueCurrency()) : paid;
                values.put(Field.VALUE, value);
                computed++;
                computedForBlank += valueFound ? 1 : 0;
                worth.computed(value);
            }
        }
    }

    /** With what other columns tell of a field that has none, or of a date that is blank. */
    private Values completed(Values.Builder values) {
        Values read = values.build();
        if (!plan.derived().isEmpty()) {
            derive(values, read);
            read = values.build();
        }
        if (!read.has(Field.DATE)) {
            dateFromOthers(values, read);
            read = values.build();
        }
        return read;
    }

    /** A line whose own date is blank or unreadable still falls into the period of another date that it tells. */
    private void dateFromOthers(Values.Builder values, Values read) {
        for (Field field : FieldInference.DATES) {
            if (read.has(field)) {
                values.put(Field.DATE, read.get(field).orElseThrow());
                datedByOthers++;
                return;
            }
        }
    }

    /** A route goes on in the next column; a place named twice in a row is passed once. */
    private static Route joined(Route route, Route further) {
        if (!route.known()) {
            return further;
        }
        List<Country> places = new ArrayList<>(route.places());
        for (Country place : further.places()) {
            if (!places.get(places.size() - 1).equals(place)) {
                places.add(place);
            }
        }
        return new Route(places);
    }

    /** The currency of the line: its own column before all; empty if that does not tell. */
    private String currency(Row row, Values.Builder values) {
        if (plan.currency().isEmpty()) {
            return "";
        }
        PlannedColumn column = plan.currency().get();
        Object known = known(row, column, cells.read(column, row));
        if (known == null) {
            return "";
        }
        values.put(Field.CURRENCY, known);
        return (String) known;
    }

    /** The value that a cell tells, its doubts noted; null if it tells none. */
    private @Nullable Object known(Row row, PlannedColumn column, CellReading told) {
        if (told instanceof CellReading.Known known) {
            return known.value();
        }
        if (told instanceof CellReading.PutRight right) {
            remarks.add(column.field() + ": " + right.remark());
            return right.value();
        }
        if (told instanceof CellReading.Doubted doubted) {
            problem(row, column, doubted.expected(), doubted.taken());
            return doubted.value();
        }
        if (told instanceof CellReading.Unreadable unreadable) {
            problem(row, column, unreadable.expected(), unreadable.taken());
        } else if (told.equals(CellReading.PLACEHOLDER)) {
            placeholders.merge(column.field(), 1, Integer::sum);
        }
        return null;
    }

    private void problem(Row row, PlannedColumn column, String expected, String taken) {
        problems.add(row.number(), column.letters(), column.field().label(), row.text(column.index()), expected, taken);
    }

    /** Fields that the columns of others tell: a date by the order, a vendor by its number or as who sends, a segment by description. */
    private void derive(Values.Builder values, Values read) {
        for (InferredField derived : plan.derived()) {
            for (Field source : derived.sources()) {
                if (derived.filled() && read.has(source)) {
                    Object told = read.get(source).orElseThrow();
                    boolean number = derived.field() == Field.VENDOR && told instanceof String;
                    values.put(derived.field(), number ? vendor((String) told) : told);
                    break;
                }
            }
        }
    }

    private static Party vendor(String number) {
        Party party = PartyNames.party(number);
        return party.known() ? party : new Party(number, number.toLowerCase(Locale.ROOT));
    }

    private Map<String, String> kept(Row row) {
        if (plan.kept().isEmpty()) {
            return Map.of();
        }
        Map<String, String> kept = new HashMap<>();
        for (UnmappedColumn column : plan.kept()) {
            String text = row.text(column.index()).strip();
            if (!text.isEmpty()) {
                kept.put(column.name(), text);
            }
        }
        return kept;
    }

    // What is to be said of all lines

    ReadingProblems problems() {
        return problems;
    }

    /** What the lines are worth. */
    LineWorth worth() {
        return worth;
    }

    List<ArithmeticCheck> checks() {
        List<ArithmeticCheck> checks = new ArrayList<>();
        worth.priceCheck().ifPresent(checks::add);
        checks.addAll(conversions.checks());
        return checks;
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!placeholders.isEmpty()) {
            List<String> counts = new ArrayList<>();
            placeholders.forEach((field, count) -> counts.add(field + " " + count));
            notices.add("cells that say in words that nothing is known, by field: " + String.join(", ", counts));
        }
        notices.addAll(unnamed.notices());
        notices.addAll(remarks.notices());
        if (datedByOthers > 0) {
            notices.add(datedByOthers
                    + " lines have no date of their own and take another that they tell, such as the delivery's");
        }
        if (computed > 0) {
            notices.add(computed + " lines have their value from quantity and unit price"
                    + (computedForBlank > 0 ? "; " + computedForBlank + " of them because the value is blank" : ""));
        }
        worth.priceNotice().ifPresent(notices::add);
        notices.addAll(conversions.notices());
        return notices;
    }
}
