package chokepoint.tally;

import chokepoint.trade.Country;
import chokepoint.trade.Day;
import chokepoint.trade.Field;
import chokepoint.trade.HsCode;
import chokepoint.trade.Line;
import chokepoint.trade.LineSet;
import chokepoint.trade.PartHistory;
import chokepoint.trade.PartHistory.Span;
import chokepoint.trade.Party;
import chokepoint.trade.Scope;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** All purchases of each part of each maker. */
public final class PartTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private record Key(String part, String manufacturer) implements Comparable<Key>, Serializable {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::part).thenComparing(Key::manufacturer);

        static Key of(Line line) {
            return new Key(
                    line.part().strip().toUpperCase(Locale.ROOT),
                    line.manufacturer().key());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final String currency;
    private final Map<Key, Part> parts = new HashMap<>();

    /** An empty tally over values in the given reporting currency. */
    public PartTally(String currency) {
        this.currency = currency;
    }

    /** Takes in a line whose standing is filled; one without a part number is passed over. */
    public void add(Line line) {
        add(line, Amount.of(line.value(), currency));
    }

    void add(Line line, Amount amount) {
        if (line.has(Field.PART)) {
            parts.computeIfAbsent(Key.of(line), absent -> new Part(new Spelling(line.id(), line.part())))
                    .add(line, amount);
        }
    }

    public void merge(PartTally other) {
        other.parts.forEach((key, part) ->
                parts.computeIfAbsent(key, absent -> part.begin()).add(part));
    }

    /** Sorted by part number and maker. */
    public List<PartHistory> histories() {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().history(currency))
                .toList();
    }

    /** What is known of one part of one maker. */
    private static final class Part implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final Span NO_SPAN = new Span(Day.UNKNOWN, Day.UNKNOWN);

        private final Spelling number;
        private final Roll manufacturers = new Roll();
        private final Roll vendors = new Roll();
        private final TreeMap<Country, Span> origins = new TreeMap<>();
        private final TreeSet<HsCode> hsCodes = new TreeSet<>();
        private final Sums sums = new Sums();
        private final LineSet.Builder lines = LineSet.builder();

        Part(Spelling number) {
            this.number = number;
        }

        /** An empty part of the same number. */
        Part begin() {
            return new Part(new Spelling(number.place(), number.text()));
        }

        void add(Line line, Amount amount) {
            number.offer(line.id(), line.part());
            manufacturers.add(line.id(), line.manufacturer());
            vendors.add(line.id(), line.vendor(), line.foreign(Scope.VENDOR));
            if (line.origin().known()) {
                addOrigin(line.origin(), new Span(line.date(), line.date()));
            }
            if (line.hs().known()) {
                hsCodes.add(line.hs());
            }
            sums.add(amount);
            lines.add(line.id());
        }

        void add(Part other) {
            number.offer(other.number);
            manufacturers.add(other.manufacturers);
            vendors.add(other.vendors);
            other.origins.forEach(this::addOrigin);
            hsCodes.addAll(other.hsCodes);
            sums.add(other.sums);
            lines.addAll(other.lines);
        }

        PartHistory history(String currency) {
            return new PartHistory(
                    number.text(),
                    manufacturers.parties().stream().findFirst().orElse(Party.UNKNOWN),
                    vendors.parties(),
                    vendors.foreign(),
                    origins,
                    List.copyOf(hsCodes),
                    sums.net(currency),
                    lines.build());
        }

        private void addOrigin(Country origin, Span span) {
            Span known = origins.getOrDefault(origin, NO_SPAN);
            origins.put(origin, new Span(earlier(known.first(), span.first()), later(known.last(), span.last())));
        }

        private static Day earlier(Day one, Day other) {
            return !one.known() || one.laterThan(other) ? other : one;
        }

        private static Day later(Day one, Day other) {
            return !one.known() || other.laterThan(one) ? other : one;
        }
    }
}
