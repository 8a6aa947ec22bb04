package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.tally.table.LineTable;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What several lists add up to, joined list by list, against the same lines in one table. */
class PortfolioTalliesTest {

    private static final VendorLinkage JOIN = new VendorLinkage(EnumSet.of(SharedContact.Kind.PHONE), 3);
    private static final int LISTS = 5;
    private static final int PLENTY = 1_000_000;

    private static final String[] PAPERS = {"C-1", "c-1 ", "C-2", "C-3"};

    /** What one list hands on. */
    private record Shares(String file, Tallies whole, Tallies held, Tallies linked) {

        static Shares of(String file, List<Line> lines, String currency) {
            Tallies whole = new Tallies(TallySettings.of(currency).linkedBy(JOIN));
            lines.forEach(whole::add);
            return new Shares(file, whole, whole.condensed(), whole.withLinks());
        }
    }

    private static PortfolioTallies group(List<Shares> lists, int most) {
        CommonLinks common = new CommonLinks();
        lists.forEach(list -> common.show(list.linked));
        PortfolioTallies group = new PortfolioTallies(TallySettings.of(EUR).linkedBy(JOIN));
        for (Shares list : lists) {
            if (list.held.currency().equals(EUR)) {
                group.add(list.held);
            }
            group.addLinks(list.linked, common, most);
        }
        return group;
    }

    private static Tallies inOneTable(List<Shares> lists) {
        Tallies all = new Tallies(TallySettings.of(EUR).linkedBy(JOIN));
        lists.forEach(list -> all.merge(list.whole));
        return all;
    }

    @RepeatedTest(25)
    void exposuresAndConcentrationsAreThoseOfAllLines(RepetitionInfo repetition) {
        List<Shares> lists = random(repetition.getCurrentRepetition());
        Tallies joined = group(lists, PLENTY).holdings();
        Tallies all = inOneTable(lists);
        assertThat(told(joined)).isEqualTo(told(all)).isNotEmpty();
        assertThat(joined.size()).isLessThan(all.size());
        assertThat(joined.coverage().value()).isEqualTo(all.coverage().value());
        assertThat(joined.coverage().lines()).isEqualTo(all.coverage().lines());
    }

    /** Records print all but which lines; of these, how many there are. */
    private static List<String> told(Tallies tallies) {
        return Stream.concat(tallies.all(Exposure.class).stream(), tallies.all(Concentration.class).stream())
                .map(Object::toString)
                .toList();
    }

    @RepeatedTest(25)
    void papersAndContactsOfSeveralListsAreThoseOfAllLines(RepetitionInfo repetition) {
        List<Shares> lists = random(repetition.getCurrentRepetition());
        assertThat(common(group(lists, PLENTY).links()))
                .isEqualTo(common(inOneTable(lists)))
                .isNotEmpty();
    }

    private static List<String> common(Tallies tallies) {
        return subjects(tallies).map(Object::toString).toList();
    }

    private static Stream<Subject> subjects(Tallies tallies) {
        return Stream.<Subject>concat(
                        tallies.all(DocumentUse.class).stream(), tallies.all(SharedContact.class).stream())
                .filter(subject ->
                        subject.lines().stream().map(LineId::file).distinct().count() > 1);
    }

    @RepeatedTest(25)
    void eachListsPartIsWhatItsLinesAre(RepetitionInfo repetition) {
        List<Shares> lists = random(repetition.getCurrentRepetition());
        PortfolioTallies group = group(lists, PLENTY);
        Tallies all = inOneTable(lists);
        BiFunction<Tallies, Tallies, MemberLineFinder> parts = group.parts();
        for (Shares list : lists) {
            MemberLineFinder part = parts.apply(list.held, list.linked);
            Stream.of(
                            group.holdings().all(Exposure.class).stream()
                                    .filter(found -> !found.holderKey().isEmpty()),
                            group.holdings().all(Concentration.class).stream(),
                            subjects(group.links()))
                    .flatMap(subjects -> subjects)
                    .forEach(subject -> assertThat(part.sum(List.of((Subject) subject)))
                            .as("%s in %s", subject, list.file)
                            .isEqualTo(sum(same((Subject) subject, all), list)));
        }
    }

    /** The subject as one table of all lines knows it, by its lines. */
    private static Subject same(Subject subject, Tallies all) {
        Stream<? extends Subject> candidates = subject instanceof Exposure
                ? all.all(Exposure.class).stream()
                : subject instanceof Concentration
                        ? all.all(Concentration.class).stream()
                        : subject instanceof DocumentUse
                                ? all.all(DocumentUse.class).stream()
                                : all.all(SharedContact.class).stream();
        return candidates
                .filter(candidate -> candidate.toString().equals(subject.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static MemberLineFinder.Sum sum(Subject subject, Shares list) {
        List<LineId> its = subject.lines().stream()
                .filter(line -> line.file().equals(list.file))
                .toList();
        LineTable table = list.whole.table();
        int[] lines = IntStream.range(0, table.size())
                .filter(line -> its.contains(table.id(line)))
                .toArray();
        return new MemberLineFinder.Sum(its.size(), table.amounts().sum(lines).net(EUR));
    }

    @Test
    void theFirstLinesOfAListAreNamedByPlace() {
        Shares one = Shares.of(
                "a.xlsx",
                List.of(
                        TestLine.at("a.xlsx", 9)
                                .vendor("Acme")
                                .value("1")
                                .text(Field.CERTIFICATE, "C-1")
                                .line(),
                        TestLine.at("a.xlsx", 4)
                                .vendor("Acme")
                                .value("2")
                                .text(Field.CERTIFICATE, "C-1")
                                .line()),
                EUR);
        Shares other = Shares.of(
                "b.xlsx",
                List.of(TestLine.at("b.xlsx", 2)
                        .vendor("Birch")
                        .value("5")
                        .text(Field.CERTIFICATE, "C-1")
                        .line()),
                EUR);
        PortfolioTallies group = group(List.of(one, other), PLENTY);
        Subject paper = subjects(group.links()).findFirst().orElseThrow();
        assertThat(group.parts().apply(one.held, one.linked).first(paper, 5))
                .containsExactly(new LineId("a.xlsx", "PO", 4), new LineId("a.xlsx", "PO", 9));
    }

    @Test
    void valuesInAnotherCurrencyAreNotAddedUp() {
        Line there = TestLine.at("b.xlsx", 2)
                .vendor("Birch")
                .text(Field.CERTIFICATE, "C-1")
                .line();
        List<Shares> lists = List.of(
                Shares.of(
                        "a.xlsx",
                        List.of(TestLine.at("a.xlsx", 2)
                                .vendor("Acme")
                                .value("7")
                                .text(Field.CERTIFICATE, "C-1")
                                .line()),
                        EUR),
                Shares.of("b.xlsx", List.of(there), "USD"));
        Subject paper = subjects(group(lists, PLENTY).links()).findFirst().orElseThrow();
        assertThat(paper.value()).isEqualTo(Money.of(new BigDecimal("7"), EUR));
    }

    @Test
    void listsBeyondTheMostLinesAreRefusedWhole() {
        List<Shares> lists = random(3);
        CommonLinks common = new CommonLinks();
        lists.forEach(list -> common.show(list.linked));
        PortfolioTallies group = new PortfolioTallies(TallySettings.of(EUR).linkedBy(JOIN));
        List<Boolean> taken = lists.stream()
                .map(list -> group.addLinks(list.linked, common, 60))
                .toList();
        assertThat(taken).contains(true, false);
        assertThat(group.links().size()).isLessThanOrEqualTo(60);
    }

    @Test
    void aThousandListsOfTheSameHoldersTakeNoMoreThanTwo() {
        PortfolioTallies two = group(alike(2), PLENTY);
        PortfolioTallies many = group(alike(1000), PLENTY);
        assertThat(many.holdings().size()).isEqualTo(two.holdings().size());
        assertThat(many.links().size()).isEqualTo(two.links().size());
        assertThat(many.holdings().all(Exposure.class))
                .hasSameSizeAs(two.holdings().all(Exposure.class));
    }

    private static List<Shares> alike(int lists) {
        return IntStream.range(0, lists)
                .mapToObj(number -> Shares.of(
                        String.format(Locale.ROOT, "list-%04d.xlsx", number),
                        List.of(
                                TestLine.at(String.format(Locale.ROOT, "list-%04d.xlsx", number), 2 + number % 7)
                                        .vendor("Acme")
                                        .value("10")
                                        .text(Field.VENDOR_PHONE, "+372 600 1234")
                                        .line(),
                                TestLine.at(String.format(Locale.ROOT, "list-%04d.xlsx", number), 30)
                                        .vendor("Borealis")
                                        .value("20")
                                        .text(Field.VENDOR_PHONE, "+372 600 1234")
                                        .line()),
                        EUR))
                .toList();
    }

    private static List<Shares> random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Shares> lists = new ArrayList<>();
        for (int number = 0; number < LISTS; number++) {
            String file = number + ".xlsx";
            lists.add(Shares.of(
                    file,
                    IntStream.range(2, 60)
                            .mapToObj(row -> line(random, file, row))
                            .toList(),
                    EUR));
        }
        return lists;
    }

    private static Line line(SplittableRandom random, String file, int row) {
        TestLine line = TestLine.at(file, row)
                .period(pick(random, "2025", "2026"))
                .segments(pick(random, TestLine.CHIPS, new Segment("goods", "switches")));
        if (random.nextInt(8) > 0) {
            line.value(pick(random, "100", "-35.5", "0.0000001", "123456789012345678.9", "7.33"));
        }
        if (random.nextInt(6) > 0) {
            line.vendor(pick(random, "Acme", "ACME", "Borealis", "Zenit"));
        }
        if (random.nextInt(3) > 0) {
            line.maker(pick(random, "Longteng", "Nordic")).origin(pick(random, "CN", "DE"));
        }
        if (random.nextInt(3) == 0) {
            line.text(Field.CERTIFICATE, pick(random, PAPERS)).text(Field.PART, pick(random, "X-1", "x-1", "Y-2"));
        }
        if (random.nextInt(4) == 0) {
            line.text(Field.SERIAL, pick(random, "S1", "s1", "S2")).hs(pick(random, "854231", "851762"));
        }
        if (random.nextInt(3) == 0) {
            line.text(Field.VENDOR_PHONE, pick(random, "+372 600 1234", "00372 6001234", "+372 600 99 88"));
        }
        return line.foreign(Scope.VENDOR, pick(random, Foreign.values())).line();
    }

    @SafeVarargs
    private static <T> T pick(SplittableRandom random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
