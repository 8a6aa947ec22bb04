package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Varnholt Tech. Ltd | Varnholt Technologies Ltd | number 77120045",
                "Ostrava Eng. s.r.o. | Ostrava Engineering | number CZ26190045",
                "Каскад Техн. ООО | ООО «Каскад Технологии» | address ул. Мира 5, Тверь",
                "Kuzey Müh. Ltd. Şti. | Kuzey Mühendislik | mail @kuzey-muh.example",
                "Alder Optics Ltd | Alder Optcs Ltd | account DE89370400440532013000",
                "海岚电子有限公司 | Hailan Electronics | account 6222020200112233",
                "AB Alder Verkstad | Alder Verkstad AB | none",
                "Dorn Elektro u. Bau GmbH | Dorn Elektro und Bau GmbH | none",
                "Βορράς Οπτικά ΑΕ | Vorras Optika AE | none",
                "A.B.C. Lifts Ltd | A B C Lifts | none",
                "P.H. Wierzba | Przedsiębiorstwo Handlowe Wierzba | number 5470011224",
                "F.lli Morandi Srl | Fratelli Morandi Srl | number 01234567890",
                "Borealis GmbH | BOREALIS Ges. mit beschränkter Haftung | none",
            })
    void whatIsProvedIsOne(String one, String other, String shared) {
        assertThat(answer(one, other, shared)).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Varnholt Tech. Ltd | Varnholt Technologies Ltd",
                "Dorn Autom. GmbH | Dorn Automation GmbH",
                "Kestrel Mfg Inc | Kestrel Manufacturing Inc",
                "ЗАО Каскад Электр. | АО Каскад Электроника",
                "Müller Werkzeuge | Mueller Werkzeuge",
                "Brightwater Networks | Brightwatr Networks",
                "Halvard Optik GmbH | Halvart Optik GmbH",
                "Halcyon GmbH | Halcyon AG",
                "General Trading LLC | General Trading",
                "Micro Soft Corp | Microsoft",
                "Dorn Masch.-Fabrik GmbH | Dorn Maschinenfabrik GmbH",
                "F.lli Morandi Srl | Fratelli Morandi Srl",
                "P.H. Wierzba | Przedsiębiorstwo Handlowe Wierzba",
                "Karaca Elektr. San. Tic. AŞ | Karaca Elektronik Sanayi ve Ticaret A.Ş.",
                "Varnholt Optics Ltd (new) | Varnholt Optics Ltd",
                "Varnholt Optics Ltd - 200411 | Varnholt Optics Ltd",
                "Varnholt Optics Ltd, Leeds | Varnholt Optics Ltd",
                "ООО Каскад Связь (Тверь) | ООО Каскад Связь",
                "海岚电子有限公司（新） | 海岚电子有限公司",
                "Brightwater Communica | Brightwater Communications Ltd",
                "Каскад Электрон | Каскад Электронные Системы АО",
            })
    void aSpellingAloneMakesMaybeOne(String one, String other) {
        assertThat(answer(one, other, "none")).isEqualTo("maybe one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fourth Harbour Freight | 4th Harbour Freight",
                "Sechs Linden Bau GmbH | 6 Linden Bau GmbH",
                "Thirty-Two Couriers Inc | 32 Couriers Inc",
                "Siete Mares Pesca SA | 7 Mares Pesca SA",
                "Второй хлебокомбинат | 2-й хлебокомбинат",
                "Dördüncü Boğaz Gemi A.Ş. | 4. Boğaz Gemi A.Ş.",
            })
    void aNumberInWordsMayBeOneInDigits(String one, String other) {
        assertThat(answer(one, other, "none")).isEqualTo("maybe one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministry of Education | Ministerio de Educación",
                "Ministry of Agriculture | Министерство сельского хозяйства",
                "Universität Salzburg | University of Salzburg",
                "National Bank of Latvia | Национальный банк Латвии",
                "Omsk Aviation Plant JSC | Омский авиационный завод АО",
                "Forschungsinstitut Vektron | НИИ Вектрон",
                "Müller Brüder Transporte | Hermanos Müller Transportes",
                "Szpital Kestrel | Kestrel Hospital",
                "青岛海岚电子有限公司 | Qingdao Hailan Electronics Co Ltd",
                "한울전자 | Hanul Electronics",
            })
    void wordsThatMeanTheSameMakeMaybeOne(String one, String other) {
        assertThat(answer(one, other, "none")).isEqualTo("maybe one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dorn Ventile und Armaturen GmbH | Dorn Ventile GmbH",
                "Kestrel Marine Pump Services | Kestrel Pump Services Marine",
                "Peter K. Halvard Ltd | Peter Halvard Ltd",
                "Officine Aurora Lombarde Morandi Srl | Officine Aurora Morandi Srl",
                "ООО Торговый дом Северный каскад | ООО Северный каскад",
                "Ostrava Valve Union | OVU",
                "Société Alder des Vannes | SAV",
                "National Kestrel Pipeline Corporation | NKPC",
                "Brightwater Foods t/a Kestrel Bakery | Kestrel Bakery",
                "Dorn GmbH vormals Halvard Handels GmbH | Dorn GmbH",
                "Каскад бывш. Вектрон | Вектрон",
                "Halcoyn | Halcyon",
            })
    void aMissingWordInitialsOrAnotherNameMakeMaybeOne(String one, String other) {
        assertThat(answer(one, other, "none")).isIn("maybe one", "one");
    }

    @Test
    void threeInitialsOfTwoNamesAreNeither() {
        List<PartyEvidence> names = Stream.of("OVU", "Ostrava Valve Union", "Orbit Vector Utilities")
                .map(PartyNames::party)
                .map(PartyEvidence::of)
                .toList();

        assertThat(PartyNames.identities(names, NameDecisions.NONE).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First Alder Bank | Second Alder Bank | none",
                "First Alder Bank | 2nd Alder Bank | none",
                "Ministry of Education | Ministerio de Agricultura | none",
                "University of Salzburg | Universität Graz | none",
                "Omsk Aviation Plant | Омский химический завод | none",
                "青岛海岚电子有限公司 | Qingdao Hairong Electronics Co Ltd | none",
                "Kestrel Plant | Kestrel Mill | none",
                "Brightwater Foods t/a Kestrel Bakery | Halvard Bakery | none",
                "A.B. Mécanique | Mécanique | none",
                "Inc Research LLC | Research LLC | none",
                "N.V. Optica | Optica | none",
                "Halcyon GmbH | Kestrel GmbH | number 77120045",
                "Banco Alder S.A. | Banco Alder México S.A. | none",
                "Alder Trading | Alder Shipping | none",
                "Dorn Bau GmbH - Nord | Dorn Bau GmbH - Süd | none",
                "Brandt (Ost) | Brandt (West) | none",
                "Plant 3 | Plant 5 | address Road 1, 12 Leeds",
                "Kim Yongchol | Ericsson | none",
                "Halvard Optik GmbH | Halvart Optik AG | none",
                "Rondello Valvole S.r.l. | Rondella Valvole S.p.A. | none",
                "ООО Вектрон Связь | АО Вектрин Связь | none",
            })
    void othersAreTwo(String one, String other, String shared) {
        assertThat(answer(one, other, shared)).isEqualTo("two");
    }

    @Test
    void checkedNumbersOfOneKindThatDifferKeepNamesApart() {
        PartyEvidence one = evidence("Varnholt Tech", Map.of(), Map.of("DE vat", Set.of("1")), Set.of(), 1);
        PartyEvidence other = evidence("Varnholt Technologies", Map.of(), Map.of("DE vat", Set.of("2")), Set.of(), 1);

        Identities identities = PartyNames.identities(List.of(one, other), NameDecisions.NONE);

        assertThat(identities.two(one.party(), other.party())).isTrue();
        assertThat(identities.doubts()).isEmpty();
    }

    @Test
    void legalPersonsOfTwoCountriesAreTwo() {
        PartyEvidence one = evidence("Halcyon GmbH", Map.of(), Map.of(), Set.of("DE"), 1);
        PartyEvidence other = evidence("Halcyon S.A.", Map.of(), Map.of(), Set.of("FR"), 1);

        assertThat(PartyNames.identities(List.of(one, other), NameDecisions.NONE)
                        .two(one.party(), other.party()))
                .isTrue();
    }

    @Test
    void oneIsShownUnderItsMostFrequentSpelling() {
        Map<SharedDetail, Set<String>> number = Map.of(SharedDetail.NUMBER, Set.of("77120045"));
        PartyEvidence rare = evidence("Varnholt Technologies Ltd", number, Map.of(), Set.of(), 2);
        PartyEvidence frequent = evidence("VARNHOLT TECH", number, Map.of(), Set.of(), 5);

        Identities identities = PartyNames.identities(List.of(rare, frequent), NameDecisions.NONE);

        assertThat(identities.name(rare.party())).isEqualTo("VARNHOLT TECH");
        assertThat(identities.joined())
                .singleElement()
                .satisfies(pair -> assertThat(pair.reason()).contains("the same number"));
    }

    @Test
    void aNumberThatManyNamesShowIsNobodys() {
        List<PartyEvidence> many = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> evidence(
                        "Alder " + "bcdfghjklmnpqrstvwxz".charAt(i % 20) + "ora" + i,
                        Map.of(SharedDetail.NUMBER, Set.of("99999001")),
                        Map.of(),
                        Set.of(),
                        1))
                .toList());

        assertThat(PartyNames.identities(many, NameDecisions.NONE).joined()).isEmpty();
    }

    @Test
    void theOrderOfNamesDoesNotShow() {
        NameVariants variants = new NameVariants(7);
        List<PartyEvidence> names = new ArrayList<>(Stream.generate(() -> {
                    NameVariants.Company company = variants.company();
                    return Stream.of(variants.plain(company), variants.spelling(company));
                })
                .limit(300)
                .flatMap(spellings -> spellings)
                .distinct()
                .map(PartyNames::party)
                .filter(Party::known)
                .map(PartyEvidence::of)
                .toList());
        Identities inOrder = PartyNames.identities(names, NameDecisions.NONE);

        Collections.shuffle(names, new Random(3));
        Identities shuffled = PartyNames.identities(names, NameDecisions.NONE);

        assertThat(shuffled.joined()).isEqualTo(inOrder.joined());
        assertThat(shuffled.doubts()).isEqualTo(inOrder.doubts());
        assertThat(names)
                .allMatch(name -> shuffled.key(name.party()).equals(inOrder.key(name.party()))
                        && shuffled.name(name.party()).equals(inOrder.name(name.party())));
    }

    @Test
    void theFewestOfSeveralAreThoseThatCannotBeOne() {
        List<PartyEvidence> names = Stream.of("Dorn Autom.", "Dorn Automation", "Kestrel")
                .map(name -> evidence(name, Map.of(), Map.of(), Set.of(), 1))
                .toList();
        Identities identities = PartyNames.identities(names, NameDecisions.NONE);
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(identities.key(name.party())));

        assertThat(keys).hasSize(3);
        assertThat(identities.fewest(keys)).hasSize(2);
    }

    private static String answer(String one, String other, String shared) {
        PartyEvidence first = shown(one, shared);
        PartyEvidence second = shown(other, shared);
        Identities identities = PartyNames.identities(List.of(first, second), NameDecisions.NONE);
        if (identities.key(first.party()).equals(identities.key(second.party()))) {
            return "one";
        }
        return identities.two(first.party(), second.party()) ? "two" : "maybe one";
    }

    private static PartyEvidence shown(String name, String shared) {
        if (shared.equals("none")) {
            return evidence(name, Map.of(), Map.of(), Set.of(), 1);
        }
        String[] parts = shared.split(" ", 2);
        SharedDetail kind =
                switch (parts[0]) {
                    case "number" -> SharedDetail.NUMBER;
                    case "account" -> SharedDetail.ACCOUNT;
                    case "mail" -> SharedDetail.MAIL;
                    default -> SharedDetail.ADDRESS;
                };
        return evidence(name, Map.of(kind, Set.of(parts[1])), Map.of(), Set.of(), 1);
    }

    private static PartyEvidence evidence(
            String name,
            Map<SharedDetail, Set<String>> shown,
            Map<String, Set<String>> numbers,
            Set<String> countries,
            long lines) {
        return new PartyEvidence(PartyNames.party(name), shown, numbers, countries, lines, BigDecimal.ONE);
    }

    @Test
    void aNameIsShownWithoutTheAddressBehindIt() {
        PartyEvidence bare = PartyEvidence.of(PartyNames.party("Alder Oy"));
        Party glued = PartyNames.party("Alder Oy, Kaivokatu 5, 00100 Helsinki");
        PartyEvidence withAddress = new PartyEvidence(glued, Map.of(), Map.of(), Set.of(), 9, BigDecimal.TEN);

        assertThat(PartyNames.identities(List.of(bare, withAddress), NameDecisions.NONE)
                        .name(glued))
                .isEqualTo("Alder Oy");
    }
}
