package chokepoint.tally;

import chokepoint.trade.Country;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.DocumentUse.Kind;
import chokepoint.trade.Field;
import chokepoint.trade.HsCode;
import chokepoint.trade.Line;
import chokepoint.trade.LineId;
import chokepoint.trade.LineSet;
import chokepoint.trade.Party;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All lines that rest on each certificate, invoice and bill of lading. */
public final class DocumentTally implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Kind[] KINDS = Kind.values();

    private final String currency;

    /** One map by number for each kind. */
    private final List<Map<String, Paper>> papers = Stream.<Map<String, Paper>>generate(HashMap::new)
            .limit(KINDS.length)
            .toList();

    /** An empty tally over values in the given reporting currency. */
    public DocumentTally(String currency) {
        this.currency = currency;
    }

    /** Takes in a line whose standing is filled. */
    public void add(Line line) {
        add(line, Amount.of(line.value(), currency));
    }

    void add(Line line, Amount amount) {
        for (Kind kind : KINDS) {
            if (line.has(kind.field())) {
                String number = line.values().text(kind.field());
                papers.get(kind.ordinal())
                        .computeIfAbsent(key(number), absent -> new Paper(new Spelling(line.id(), number)))
                        .add(line, number, amount);
            }
        }
    }

    public void merge(DocumentTally other) {
        for (Kind kind : KINDS) {
            Map<String, Paper> ours = papers.get(kind.ordinal());
            other.papers
                    .get(kind.ordinal())
                    .forEach((number, paper) -> ours.computeIfAbsent(number, absent -> paper.begin())
                            .add(paper));
        }
    }

    /** Sorted by kind and number. */
    public List<DocumentUse> uses() {
        return Arrays.stream(KINDS).flatMap(this::uses).toList();
    }

    private Stream<DocumentUse> uses(Kind kind) {
        return papers.get(kind.ordinal()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().use(kind, currency));
    }

    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    /** What is known of one paper. */
    private static final class Paper implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Spelling number;
        private final Roll vendors = new Roll();
        private final Roll manufacturers = new Roll();
        private final TreeSet<Country> origins = new TreeSet<>();
        private final TreeSet<HsCode> hsCodes = new TreeSet<>();
        private final Roll consignments = new Roll();
        private final Sums sums = new Sums();
        private final LineSet.Builder lines = LineSet.builder();

        Paper(Spelling number) {
            this.number = number;
        }

        /** An empty paper of the same number. */
        Paper begin() {
            return new Paper(new Spelling(number.place(), number.text()));
        }

        void add(Line line, String spelled, Amount amount) {
            LineId place = line.id();
            number.offer(place, spelled);
            vendors.add(place, line.vendor());
            manufacturers.add(place, line.manufacturer());
            if (line.origin().known()) {
                origins.add(line.origin());
            }
            if (line.hs().known()) {
                hsCodes.add(line.hs());
            }
            if (line.has(Field.BILL_OF_LADING)) {
                String consignment = line.values().text(Field.BILL_OF_LADING);
                consignments.add(place, new Party(consignment, key(consignment)));
            }
            sums.add(amount);
            lines.add(place);
        }

        void add(Paper other) {
            number.offer(other.number);
            vendors.add(other.vendors);
            manufacturers.add(other.manufacturers);
            origins.addAll(other.origins);
            hsCodes.addAll(other.hsCodes);
            consignments.add(other.consignments);
            sums.add(other.sums);
            lines.addAll(other.lines);
        }

        DocumentUse use(Kind kind, String currency) {
            return new DocumentUse(
                    kind,
                    number.text(),
                    vendors.parties(),
                    manufacturers.parties(),
                    List.copyOf(origins),
                    List.copyOf(hsCodes),
                    consignments.parties().stream().map(Party::name).toList(),
                    sums.net(currency),
                    lines.build());
        }
    }
}
