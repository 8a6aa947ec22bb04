package chokepoint.tally;

import static chokepoint.tally.TestLine.CHIPS;
import static chokepoint.tally.TestLine.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.store.StoreFormat;
import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Lane;
import chokepoint.trade.Line;
import chokepoint.trade.LineChange;
import chokepoint.trade.ListedTrade;
import chokepoint.trade.Lots;
import chokepoint.trade.MarkUp;
import chokepoint.trade.OrderHistory;
import chokepoint.trade.PartHistory;
import chokepoint.trade.PriceBand;
import chokepoint.trade.SharedContact;
import chokepoint.trade.VendorIdentity;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random lines, split and merged at random, say the same as the lines in order. */
class MergingTest {

    private static final int LINES = 400;
    private static final VendorLinkage JOIN = new VendorLinkage(EnumSet.allOf(SharedContact.Kind.class), 4);

    private static final Segment[] NETWORKS = {new Segment("networks", "core"), Segment.unassigned("networks")};
    private static final Segment[] GOODS = {CHIPS, new Segment("goods", "switches"), Segment.unassigned("goods")};
    private static final String[] AMOUNTS = {"100", "100.00", "-35.5", "0.0000001", "123456789012345678.9", "7.33", "0"
    };

    private static final Tallies EARLIER = earlier();

    private static Tallies earlier() {
        SplittableRandom random = new SplittableRandom(5);
        return inOrder(IntStream.rangeClosed(1, LINES)
                .mapToObj(row -> randomLine(random, row))
                .toList());
    }

    @RepeatedTest(40)
    void neitherOrderNorNumberOfPartsShows(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Line> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(row -> randomLine(random, row))
                .toList();

        assertThat(facts(mergedInAnyOrder(lines, random))).isEqualTo(facts(inOrder(lines)));
    }

    @Test
    void largestThousandUnknownLinesAreTheSameHoweverMerged() {
        SplittableRandom random = new SplittableRandom(11);
        List<Line> lines = IntStream.rangeClosed(1, 5000)
                .mapToObj(row -> TestLine.at(row)
                        .value(Integer.toString(random.nextInt(900)))
                        .line())
                .toList();

        assertThat(mergedInAnyOrder(lines, random).unknownLines(CHIPS, Scope.VENDOR, "2026"))
                .hasSize(1000)
                .isEqualTo(inOrder(lines).unknownLines(CHIPS, Scope.VENDOR, "2026"));
    }

    @RepeatedTest(10)
    void joinedLinesSayTheSameOfExposures(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Line> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(row -> randomLine(random, row))
                .toList();
        Tallies whole = inOrder(lines);
        Tallies joined = inOrder(List.of());
        joined.merge(inOrder(lines.subList(0, LINES / 3)).condensed());
        joined.merge(inOrder(lines.subList(LINES / 3, LINES)).condensed());
        Tallies twice = joined.condensed();

        assertThat(counted(joined)).isEqualTo(counted(whole));
        assertThat(counted(twice)).isEqualTo(counted(whole));
        assertThat(twice.size()).isLessThanOrEqualTo(joined.size());
    }

    /** All but which lines; how many of them counts. */
    private static List<String> counted(Tallies tallies) {
        return Stream.concat(
                        tallies.all(Exposure.class).stream().map(Object::toString),
                        tallies.all(Concentration.class).stream().map(Object::toString))
                .toList();
    }

    @Test
    void mergingLeavesTheOtherAsItIs() {
        Line one = TestLine.at(2).vendor("A").value("1").line();
        Tallies other = inOrder(List.of(one));
        List<Object> before = facts(other);

        Tallies all = inOrder(List.of(TestLine.at(3).vendor("A").value("5").line()));
        all.merge(other);
        all.add(TestLine.at(4).vendor("A").value("9").line());

        assertThat(facts(other)).isEqualTo(before);
    }

    @Test
    void talliesSurviveSerialisation() throws IOException, ClassNotFoundException {
        SplittableRandom random = new SplittableRandom(7);
        Tallies tallies = inOrder(IntStream.rangeClosed(1, LINES)
                .mapToObj(row -> randomLine(random, row))
                .toList());

        assertThat(facts(copy(tallies))).isEqualTo(facts(tallies));
    }

    /** Read again, they say the same, and written again they are the same bytes. */
    @RepeatedTest(10)
    void talliesKeptInAFileStayWhatTheyAre(RepetitionInfo repetition, @TempDir Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Line> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(row -> randomLine(random, row))
                .toList();
        Tallies whole = mergedInAnyOrder(lines, random);
        int at = 0;
        for (Tallies tallies : List.of(whole, whole.condensed(), whole.withLinks(), inOrder(List.of()))) {
            Path once = folder.resolve("once" + at);
            Path again = folder.resolve("again" + at++);
            Tallies read = kept(tallies, once);
            kept(read, again);

            assertThat(facts(read)).isEqualTo(facts(tallies));
            assertThat(again).hasSameBinaryContentAs(once);
        }
    }

    private static Tallies kept(Tallies tallies, Path file) throws IOException {
        StoreFormat format = new StoreFormat("tallies", 2);
        try (StoreWriter out = StoreWriter.to(file, format)) {
            tallies.writeTo(out);
        }
        try (StoreReader in = StoreReader.open(file, format)) {
            Tallies read = Tallies.readFrom(in);
            in.end();
            return read;
        }
    }

    @Test
    void talliesOfTwoCurrenciesAreNotMerged() {
        assertThatThrownBy(() -> new Tallies("EUR").merge(new Tallies("USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Line randomLine(SplittableRandom random, int row) {
        TestLine line = TestLine.at(random.nextInt(3) + ".xlsx", row)
                .period(pick(random, "2025", "2026", "undated"))
                .segments(pick(random, NETWORKS), pick(random, GOODS))
                .day("2026-0" + (1 + random.nextInt(9)) + "-11");
        if (random.nextInt(10) > 0) {
            line.value(pick(random, AMOUNTS));
        }
        if (random.nextInt(5) > 0) {
            line.vendor(pick(random, "Acme", "ACME", "Borealis", "acme", "Zenit"));
        }
        if (random.nextInt(3) > 0) {
            line.maker(pick(random, "Longteng", "LONGTENG", "Nordic")).origin(pick(random, "CN", "DE", "MY"));
        }
        if (random.nextInt(4) > 0) {
            line.text(Field.PART, pick(random, "X-1", "x-1", "Y-2")).hs(pick(random, "854231", "851762"));
        }
        if (random.nextInt(4) > 0) {
            line.text(Field.CERTIFICATE, pick(random, "CO 1", "co 1", "CO 2"))
                    .text(Field.BILL_OF_LADING, pick(random, "bl 1", "BL 1", "BL 2"));
        }
        randomContacts(random, line);
        randomOrder(random, line);
        return line.foreign(Scope.VENDOR, pick(random, Foreign.values()))
                .foreign(Scope.MANUFACTURER, pick(random, Foreign.values()))
                .line();
    }

    private static void randomContacts(SplittableRandom random, TestLine line) {
        if (random.nextInt(3) == 0) {
            line.text(Field.VENDOR_PHONE, pick(random, "+372 600 1234", "00372 6001234", "600"))
                    .text(Field.VENDOR_ID, pick(random, "EE100200", "100 200", "300400"))
                    .country(Field.VENDOR_COUNTRY, pick(random, "EE", "KZ"));
        }
        if (random.nextInt(6) == 0) {
            line.owner("Acme");
        }
    }

    private static void randomOrder(SplittableRandom random, TestLine line) {
        if (random.nextInt(4) > 0) {
            line.text(Field.ORDER, "PO-" + random.nextInt(40))
                    .text(Field.LINE, "" + random.nextInt(3))
                    .party(Field.CONSIGNEE, pick(random, "Depot", "DEPOT", "Yard"))
                    .country(Field.COUNTRY_OF_DESTINATION, pick(random, "EE", "LV"));
        }
        if (random.nextInt(3) == 0) {
            line.listed().restricted("CN", "2026-0" + (1 + random.nextInt(9)) + "-01");
        }
        if (random.nextInt(3) == 0) {
            line.throughWatched(pick(random, "KZ", "AM")).unitPrice(pick(random, "9", "10", "10.5", "1E+3", "0.3"));
        }
        if (random.nextInt(5) == 0) {
            line.text(Field.SERIAL, pick(random, "S1", "s1", "S2"))
                    .day(Field.SHIPPED, "2026-03-1" + random.nextInt(10));
        }
    }

    private static Tallies inOrder(List<Line> lines) {
        Tallies tallies = new Tallies(TallySettings.of(EUR).linkedBy(JOIN));
        lines.forEach(tallies::add);
        return tallies;
    }

    private static Tallies mergedInAnyOrder(List<Line> lines, SplittableRandom random) {
        List<Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        List<Tallies> parts = new ArrayList<>(
                Stream.generate(() -> new Tallies(TallySettings.of(EUR).linkedBy(JOIN)))
                        .limit(1 + random.nextInt(9))
                        .toList());
        shuffled.forEach(line -> parts.get(random.nextInt(parts.size())).add(line));
        while (parts.size() > 1) {
            Tallies part = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(part);
        }
        return parts.get(0);
    }

    private static List<Object> facts(Tallies tallies) {
        return List.of(
                tallies.all(Exposure.class),
                tallies.all(Concentration.class),
                tallies.all(PartHistory.class),
                tallies.all(DocumentUse.class),
                tallies.all(SharedContact.class),
                tallies.all(LineChange.class, EARLIER),
                tallies.all(Lane.class),
                tallies.all(Lots.class),
                tallies.all(OrderHistory.class),
                tallies.all(MarkUp.class),
                tallies.all(PriceBand.class),
                tallies.all(ListedTrade.class),
                tallies.all(VendorIdentity.class),
                tallies.coverage().judged(List.of(FieldSet.of(Field.VENDOR), FieldSet.of(Field.VALUE))),
                tallies.unknownLines(CHIPS, Scope.VENDOR, "2026"),
                tallies.unknownLines(CHIPS, Scope.ULTIMATE_PARENT, "2026"));
    }

    private static Tallies copy(Tallies tallies) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tallies);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Tallies) in.readObject();
        }
    }

    @SafeVarargs
    private static <T> T pick(SplittableRandom random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
