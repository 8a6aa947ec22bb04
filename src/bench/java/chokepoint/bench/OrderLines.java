package chokepoint.bench;

import chokepoint.trade.DerivedAttributes;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.ListedParty;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Lines as a check has looked them up, in chunks: ordinary ones, and among them some that each of ten rules must find. */
final class OrderLines {

    static final List<Segment> SEGMENTS = IntStream.range(0, 10)
            .mapToObj(group -> new Segment("goods", "group " + group))
            .toList();
    static final List<String> PERIODS = List.of("2025", "2026");

    private static final long SEED = 20_261_124;
    private static final int KINDS = 5_000;
    private static final int CHUNK = 2_000;
    private static final int RARELY = 200;
    private static final List<String> CODES = List.of("851762", "940310", "730890", "854231", "480256");
    private static final List<String> ORIGINS = List.of("DE", "FR", "JP", "CN", "US");

    private final Random random = new Random(SEED);
    private final List<Line> kinds = new ArrayList<>();

    private OrderLines() {
        for (int kind = 1; kind <= KINDS; kind++) {
            kinds.add(line(kind));
        }
    }

    static void each(int lines, Consumer<List<Line>> consumer) {
        OrderLines made = new OrderLines();
        for (int from = 0; from < lines; from += CHUNK) {
            List<Line> chunk = new ArrayList<>(CHUNK);
            for (int row = from; row < Math.min(lines, from + CHUNK); row++) {
                Line kind = made.kinds.get(row % KINDS);
                chunk.add(new Line(
                        new LineId("orders.xlsx", "Orders", row + 2),
                        kind.values(),
                        kind.columns(),
                        kind.enrichment()));
            }
            consumer.accept(chunk);
        }
    }

    private boolean rarely() {
        return random.nextInt(RARELY) == 0;
    }

    private Line line(int kind) {
        String origin = ORIGINS.get(kind % ORIGINS.size());
        Day ordered = Day.of(LocalDate.of(2025, 1, 1).plusDays(kind % 700));
        Day shipped = Day.of(LocalDate.of(2025, 2, 1).plusDays(kind % 700));
        Day delivered = Day.of(LocalDate.of(2025, rarely() ? 1 : 3, 1).plusDays(kind % 700));
        Money value = Money.of(BigDecimal.valueOf(100 + random.nextInt(900_000), 2), "EUR");
        Values.Builder values = Values.builder()
                .put(Field.ORDER, "PO-" + kind / 4)
                .put(Field.DATE, ordered)
                .put(Field.ORDERED, ordered)
                .put(Field.SHIPPED, shipped)
                .put(Field.DELIVERED, delivered)
                .put(Field.VENDOR, new Party("Vendor " + kind % 40, "vendor " + kind % 40))
                .put(Field.VENDOR_COUNTRY, Country.of(kind % 3 == 0 ? "FR" : "DE"))
                .put(Field.MANUFACTURER, new Party("Maker " + kind % 20, "maker " + kind % 20))
                .put(Field.COUNTRY_OF_ORIGIN, Country.of(origin))
                .put(Field.COUNTRY_OF_DISPATCH, Country.of(rarely() ? "KZ" : origin))
                .put(Field.HS, HsCode.of(CODES.get(kind % CODES.size())))
                .put(Field.PART, "PN-" + kind % 300)
                .put(Field.DESCRIPTION, rarely() ? "spare parts" : "Network device, type " + kind % 300)
                .put(Field.CERTIFICATE_DATE, rarely() ? delivered : ordered)
                .put(Field.END_USER, new Party("Operator North", "operator north"))
                .put(Field.DOMESTIC_CONTENT, Share.ofPercent(BigDecimal.valueOf(rarely() ? 10 : 60 + kind % 40)))
                .put(Field.HOME_EQUIVALENT, rarely() ? Answer.YES : Answer.NO)
                .put(Field.VALUE, value);
        if (!rarely()) {
            values.put(Field.CERTIFICATE, "CO-" + kind);
        }
        if (rarely()) {
            values.put(Field.CERTIFICATE_ORIGIN, Country.of("PL"));
        }
        return Line.of(new LineId("orders.xlsx", "Orders", kind + 1), values.build())
                .with(values.build(), standing(kind, value, origin));
    }

    private LineEnrichment standing(int kind, Money value, String origin) {
        Foreign foreign = origin.equals("DE") ? Foreign.NO : Foreign.YES;
        return new LineEnrichment(
                value,
                PERIODS.get(kind % PERIODS.size()),
                List.of(Segment.WHOLE_LIST, SEGMENTS.get(kind % SEGMENTS.size())),
                kind % SEGMENTS.size() == 0,
                kind % CODES.size() == 0 ? "1" : "",
                List.of(),
                rarely() ? new Restriction(Field.VENDOR, "Vendor", "Vendor", "decree") : Restriction.NONE,
                Map.of(Scope.COUNTRY_OF_ORIGIN, foreign, Scope.COUNTRY_OF_VENDOR, Foreign.NO),
                foreign == Foreign.YES
                        ? FieldSet.of(List.of(Field.COUNTRY_OF_ORIGIN, Field.COUNTRY_OF_DISPATCH))
                        : FieldSet.NONE,
                ListedParty.NONE,
                ListedParty.NONE,
                DerivedAttributes.NONE);
    }
}
