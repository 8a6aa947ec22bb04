package chokepoint.check;

import chokepoint.finding.ListRead;
import chokepoint.finding.SheetRead;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.places.Countries;
import chokepoint.policy.Policy;
import chokepoint.policy.Rate;
import chokepoint.reading.RawList;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who carries how much, worked out a second time from the raw cells: by the columns that the reader told, and by nothing else of it. */
final class SecondShares {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile("\\D(\\d\\d)$");
    private static final Pattern THOUSANDS = Pattern.compile("(?iu)тыс|thousand|'000");
    private static final int HEADER_ROWS = 2;
    private static final Set<Field> TELLING = EnumSet.of(
            Field.ORDER,
            Field.PART,
            Field.DESCRIPTION,
            Field.VENDOR,
            Field.VENDOR_ID,
            Field.BUYER,
            Field.HS,
            Field.DATE,
            Field.ORDERED,
            Field.MANUFACTURER,
            Field.COUNTRY_OF_ORIGIN,
            Field.COUNTRY_OF_DISPATCH,
            Field.COUNTRY_OF_DESTINATION,
            Field.SEGMENT);
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])");
    private static final List<Field> DATES =
            List.of(Field.DATE, Field.ORDERED, Field.AWARDED, Field.INVOICE_DATE, Field.DELIVERED, Field.SHIPPED);

    /** A segment in a year, on one rung of the ladder. */
    record Place(String segmentation, String segment, String period, Scope scope) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::segmentation)
                .thenComparing(Place::segment)
                .thenComparing(Place::period)
                .thenComparing(Place::scope);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What one holder carries. */
    record Carried(BigDecimal purchases, BigDecimal credits, int lines) {

        static final Carried NOTHING = new Carried(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        /** A value that is not known adds a line and nothing else. */
        Carried plus(Optional<BigDecimal> value) {
            BigDecimal known = value.orElse(BigDecimal.ZERO);
            return known.signum() < 0
                    ? new Carried(purchases, credits.add(known), lines + 1)
                    : new Carried(purchases.add(known), credits, lines + 1);
        }

        /** Purchases and credits together; nothing if credits outweigh. */
        BigDecimal net() {
            return purchases.add(credits).max(BigDecimal.ZERO);
        }
    }

    /**
     * The cells of one line under the fields of their columns, and of all columns under their headers.
     *
     * @param unit what one in the column of values is worth
     */
    private record Cells(Map<Field, Object> known, Map<String, Object> others, BigDecimal unit) {

        Optional<String> text(Field field) {
            return Optional.ofNullable(known.get(field)).map(Object::toString);
        }

        Optional<BigDecimal> number(Field field) {
            return Optional.ofNullable(known.get(field)).flatMap(RawList::number);
        }
    }

    private final Policy policy;
    private final SecondSegments segments;
    private final String currency;
    private final Map<Place, Map<String, Carried>> holders = new TreeMap<>();
    private int lines;

    private final boolean grouped;

    private SecondShares(Policy policy, SecondSegments segments, String currency, boolean grouped) {
        this.grouped = grouped;
        this.policy = policy;
        this.segments = segments;
        this.currency = currency;
    }

    static SecondShares of(Path file, ListRead read, Policy policy, SecondSegments segments, String currency)
            throws IOException {
        SecondShares shares = new SecondShares(policy, segments, currency, read.has(Field.SEGMENT));
        for (SheetRead sheet : read.sheets()) {
            RawList raw = RawList.of(file, read, sheet.name());
            String stated = sheet.values().size() == 1 ? sheet.values().firstKey() : "";
            for (Map<Integer, Object> row : raw.below(sheet.headerRow())) {
                shares.add(cells(sheet, raw, row), stated);
            }
        }
        return shares;
    }

    int lines() {
        return lines;
    }

    /** Places with a total above nothing at which any holder is known. */
    Set<Place> places() {
        return holders.keySet().stream()
                .filter(place -> total(place).signum() > 0 && !holders(place).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The known holders of a place, by key. */
    Map<String, Carried> holders(Place place) {
        Map<String, Carried> known = new HashMap<>(holders.getOrDefault(place, Map.of()));
        known.remove("");
        return known;
    }

    BigDecimal low(Place place, String key) {
        return share(place, holders(place).get(key).net());
    }

    BigDecimal high(Place place, String key) {
        Carried unknown = holders.get(place).getOrDefault("", Carried.NOTHING);
        return share(place, holders(place).get(key).net().add(unknown.net()));
    }

    private BigDecimal share(Place place, BigDecimal part) {
        BigDecimal total = total(place);
        return total.signum() == 0 ? total : part.divide(total, MathContext.DECIMAL128);
    }

    private BigDecimal total(Place place) {
        return holders.get(place).values().stream().map(Carried::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Cells cells(SheetRead sheet, RawList raw, Map<Integer, Object> row) {
        Map<Field, Object> known = new TreeMap<>();
        sheet.columns().forEach(column -> {
            Object content = row.get(column(column.column()));
            if (content != null) {
                known.putIfAbsent(column.field(), content);
            }
        });
        Map<String, Object> others = new TreeMap<>();
        for (int header = Math.max(1, sheet.headerRow() - HEADER_ROWS); header <= sheet.headerRow(); header++) {
            raw.row(header).forEach((column, text) -> {
                if (row.containsKey(column)) {
                    others.put(text.toString(), row.get(column));
                }
            });
        }
        boolean thousands = sheet.column(Field.VALUE)
                .filter(value -> THOUSANDS.matcher(value.header()).find())
                .isPresent();
        return new Cells(known, others, thousands ? BigDecimal.valueOf(1000) : BigDecimal.ONE);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    /** A row in which at most one cell says what it is about is a total, a title or a footnote. */
    private void add(Cells cells, String stated) {
        if (cells.known.keySet().stream().filter(TELLING::contains).count() < 2) {
            return;
        }
        lines++;
        Optional<LocalDate> day = DATES.stream()
                .flatMap(field -> day(cells.known.get(field)).stream())
                .findFirst();
        Optional<BigDecimal> value = value(cells)
                .flatMap(amount ->
                        rate(cells.text(Field.CURRENCY).orElse(stated), day).map(amount::multiply));
        String period = day.map(date -> Integer.toString(date.getYear())).orElseGet(() -> year(cells));
        segments.of(cells.known, cells.others, grouped).forEach((segmentation, segment) -> {
            for (Scope scope : Scope.values()) {
                holders.computeIfAbsent(new Place(segmentation, segment, period, scope), absent -> new HashMap<>())
                        .merge(
                                holder(cells, scope),
                                Carried.NOTHING.plus(value),
                                (before, more) -> new Carried(
                                        before.purchases.add(more.purchases),
                                        before.credits.add(more.credits),
                                        before.lines + 1));
            }
        });
    }

    /** A date, or a text that is written as ISO writes dates. */
    private static Optional<LocalDate> day(Object cell) {
        if (cell instanceof LocalDate date) {
            return Optional.of(date);
        }
        String text = String.valueOf(cell);
        return ISO_DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> value(Cells cells) {
        return cells.known.containsKey(Field.VALUE)
                ? cells.number(Field.VALUE).map(cells.unit::multiply)
                : cells.number(Field.QUANTITY)
                        .flatMap(quantity -> cells.number(Field.UNIT_PRICE).map(quantity::multiply));
    }

    private Optional<BigDecimal> rate(String from, Optional<LocalDate> day) {
        return from.equals(currency)
                ? Optional.of(BigDecimal.ONE)
                : policy.rates().stream()
                        .filter(rate -> rate.from().equals(from) && rate.to().equals(currency))
                        .filter(rate -> day.isPresent() && !rate.date().date().isAfter(day.get()))
                        .max(Comparator.comparing(Rate::date))
                        .map(Rate::rate);
    }

    private static String year(Cells cells) {
        for (Field field : DATES) {
            String text = cells.text(field).orElse("");
            Matcher year = YEAR.matcher(text);
            Matcher two = YEAR_OF_TWO_DIGITS.matcher(text);
            if (year.find()) {
                return year.group();
            } else if (two.find()) {
                return "20" + two.group(1);
            }
        }
        return "undated";
    }

    private String holder(Cells cells, Scope scope) {
        String text = cells.text(scope.field()).orElse("");
        return switch (scope.field().kind()) {
            case COUNTRY -> Countries.find(text).map(Country::code).orElse("");
            default -> scope == Scope.ULTIMATE_PARENT && text.isEmpty() ? parent(cells) : key(text);
        };
    }

    private String key(String name) {
        String key = PartyNames.key(name);
        String bare = key.isEmpty() && name.matches("\\d+") ? name.toLowerCase(Locale.ROOT) : key;
        return policy.party(bare).map(NamedParty::key).orElse(bare);
    }

    /** The owner that the policy knows of the maker or, if none is told, of the vendor. */
    private String parent(Cells cells) {
        return Stream.of(Field.MANUFACTURER, Field.VENDOR)
                .map(role -> key(cells.text(role).orElse("")))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .flatMap(policy::party)
                .map(this::owner)
                .orElse("");
    }

    private String owner(NamedParty party) {
        return policy.party(party.parent()).map(this::owner).orElse(party.key());
    }
}
