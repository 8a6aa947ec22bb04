package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.parties.NameVariants.Company;
import chokepoint.trade.values.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNamesTest {

    private static final int PAIRS = 20_000;
    private static final long SEED = 20_261_124;

    @Test
    void spellingsOfOneCompanyMeet() {
        NameVariants variants = new NameVariants(SEED);
        Map<String, int[]> byLanguage = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Company company = variants.company();
            String one = variants.plain(company);
            String other = variants.spelling(company);
            boolean met = PartyNames.key(one).equals(PartyNames.key(other));
            int[] count = byLanguage.computeIfAbsent(company.language().name(), key -> new int[2]);
            count[met ? 0 : 1]++;
            if (!met) {
                missed.add(company.language().name() + ": '" + one + "' / '" + other + "'");
            }
        }

        double recall = 1 - missed.size() / (double) PAIRS;
        System.out.println("merge recall " + recall + " on " + PAIRS + " pairs");
        byLanguage.forEach((language, count) ->
                System.out.println("  " + language + " " + count[0] + " of " + (count[0] + count[1])));
        missed.stream().distinct().limit(15).forEach(miss -> System.out.println("  missed " + miss));
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(byLanguage).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "ordinal", "place", "branch", "letter"})
    void companiesThatDifferInOneThingNeverMeet(String difference) {
        NameVariants variants = new NameVariants(SEED + difference.hashCode());
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Company company = variants.company();
            Company one = variants.neighbour(company, difference);
            Company other = i % 2 == 0 ? company : variants.otherNeighbour(company, difference);
            String first = variants.spelling(one);
            String second = variants.spelling(other);
            if (PartyNames.key(first).equals(PartyNames.key(second))) {
                merged.add("'" + first + "' / '" + second + "' as '" + PartyNames.key(first) + "'");
            }
        }

        assertThat(merged.stream().distinct()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huawei Technologies Co., Ltd. | HUAWEI TECHNOLOGIES CO LTD",
                "ООО «Ромашка» | Romashka OOO",
                "ООО «Ромашка» | Общество с ограниченной ответственностью \"РОМАШКА\"",
                "Procter & Gamble Co. | Procter and Gamble Company",
                "The Boeing Company | Boeing Co",
                "華為技術有限公司 | 华为技术有限公司",
                "(株)日立製作所 | 日立製作所株式会社",
                "Хуавэй Текнолоджис | Khuavey Teknolodzhis",
                "Королёв ИП | ИП Королев",
                "Arçelik San. ve Tic. A.Ş. | ARCELIK SANAYI VE TICARET ANONIM SIRKETI",
                "J.P. Morgan | JP Morgan",
                "Завод № 5 | Завод 5",
                "General Trading L.L.C. | GENERAL TRADING LLC",
                "A.B.C. Lifts Ltd | A B C Lifts Ltd",
                "Moreau N V | Moreau NV",
            })
    void theseMeet(String one, String other) {
        assertThat(PartyNames.key(one)).isNotEmpty().isEqualTo(PartyNames.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nokia Moscow | Nokia Kazan",
                "Trading Company Ltd | General Trading Ltd",
                "Завод № 5 | Завод № 15",
                "中兴通讯 | 中星通讯",
                "GmbH & Co. KG | AG & Co. KG",
                "Siemens Austria | Siemens",
                "Ericsson I | Ericsson II",
                "Blue Ltd | Blu Ltd",
                "A.B. Mécanique | Mécanique",
                "A.S. Transit | Transit",
                "Inc Sonar LLC | Sonar LLC",
                "Ltd Kestrel | Kestrel",
                "华为技术有限公司北京分公司 | 华为技术有限公司",
            })
    void theseStayTwo(String one, String other) {
        assertThat(PartyNames.key(one)).isNotEqualTo(PartyNames.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "N/A",
                "n/a",
                "None",
                "NULL",
                "TBD",
                "unknown",
                "не указано",
                "см. приложение №1",
                "000",
                "XXX",
                "REDACTED - GDPR",
                "Name withheld",
                "Datos personales protegidos",
                "Geschwärzt",
                "Diverse Lieferanten",
                "Données personnelles",
                "osoba fizyczna",
                "øvrige leverandører",
                "Физическое лицо",
                "различные поставщики",
                "персональні дані",
                "个人信息",
                "諸口",
                "개인정보",
                "RENT REFUNDS",
                "TO THE ORDER OF SHIPPER",
                "A la orden",
                "One-time vendor"
            })
    void aPlaceholderNamesNobody(String text) {
        assertThat(PartyNames.party(text)).isEqualTo(Party.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Privacy Systems Ltd",
                "Staff Solutions GmbH",
                "Various Artists Records",
                "Refund Software",
                "Cash & Carry Nord"
            })
    void aCompanyNamedLikeAPlaceholderIsSomebody(String text) {
        assertThat(PartyNames.party(text).known()).isTrue();
    }

    @Test
    void aLegalFormStandsFirstWhereItsCountryPutsIt() {
        assertThat(PartyNames.key("AB Alder", "SE")).isEqualTo(PartyNames.key("Alder AB"));
        assertThat(PartyNames.key("AB Alder", "FR")).isNotEqualTo(PartyNames.key("Alder AB"));
        assertThat(PartyNames.key("PT Alder", "ID")).isEqualTo("alder");
        assertThat(PartyNames.keys("AB Alder")).contains("alder");
    }

    @Test
    void lookAlikesAreToldAsEvidence() {
        assertThat(PartyNames.lookAlikes("Нuаwеі Technologies"))
                .contains("'Нuаwеі' mixes Latin and Cyrillic letters: Н, а, е, і");
        assertThat(PartyNames.key("Нuаwеі Technologies")).isEqualTo(PartyNames.key("Huawei Technologies"));
        assertThat(PartyNames.lookAlikes("ООО Huawei")).isEmpty();
        assertThat(PartyNames.lookAlikes("ООО «Техкомпания Хуавэй»")).isEmpty();
        assertThat(PartyNames.lookAlikes("Huawei")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Holvand Tiles S.L. | HOLVAND TILES S.L., 12 HARBOUR ROAD, 46001 VALENCIA, SPAIN",
                "Alder Oy | Alder Oy; Kaivokatu 5; 00100 Helsinki",
                "Borealis GmbH | Borealis GmbH, Hauptstr. 7, D-20095 Hamburg",
                "ООО «Ромашка» | ООО «Ромашка», 125009, Москва, ул. Тверская, д. 5",
                "Nordfjord Kabel | Nordfjord Kabel, Havnegata 3, 0150 Oslo, Norway",
                "深圳海岚电子有限公司 | 深圳海岚电子有限公司, 南山区科技路 5 号, 518000 深圳",
            })
    void anAddressBehindANameIsNoPartOfIt(String name, String withAddress) {
        assertThat(PartyNames.key(withAddress)).isEqualTo(PartyNames.key(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, Brown & Taylor LLP | Smith",
                "Hailan Import, Export, Plant 5, Co., Ltd | Hailan Import",
                "Birch AS, Branch 5 | Birch AS",
                "Cedar 21, Partners, Riga | Cedar 21",
            })
    void partsOfANameStayParts(String name, String first) {
        assertThat(PartyNames.key(name)).isNotEqualTo(PartyNames.key(first));
    }

    @Test
    void aPartyKeepsItsNameAsWritten() {
        assertThat(PartyNames.party("  ООО «Ромашка» ")).isEqualTo(new Party("ООО «Ромашка»", "romashka"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Micro Soft Corp | Microsoft | split into words",
                "Müller GmbH | Mueller GmbH | the same sounds",
                "Енисей ООО | Enisei LLC | the same sounds",
                "Acme Group | Acme Holding | common words",
                "Ericsson Networks | Ericssen Networks | one letter",
                "Nokia | Nokia Moscow | 'moscow' more",
                "International Business Machines | IBM | initials",
            })
    void aWeakMatchIsOfferedWithItsReasonAndNeverMerged(String one, String other, String reason) {
        assertThat(PartyNames.key(one)).isNotEqualTo(PartyNames.key(other));
        assertThat(PartyNames.weakMatch(one, other).map(PossibleMatch::reason).orElse("none"))
                .contains(reason);
        assertThat(PartyNames.weakMatch(other, one))
                .isEqualTo(PartyNames.weakMatch(other, one))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Plant 3, Plant 5",
        "Ericsson II, Ericsson III",
        "Nokia, Ericsson",
        "Nokia, Nokia Oyj",
        "N/A, Nokia",
        "Global Trading, Global Services",
    })
    void otherPairsAreNotOffered(String one, String other) {
        assertThat(PartyNames.weakMatch(one, other)).isEmpty();
    }

    @Test
    void keysAreTheSameFromManyThreads() {
        NameVariants variants = new NameVariants(SEED);
        List<String> names = Stream.generate(() -> variants.spelling(variants.company()))
                .limit(5_000)
                .toList();
        List<String> alone = names.stream().map(PartyNames::key).toList();

        assertThat(names.parallelStream().map(PartyNames::key).toList()).isEqualTo(alone);
    }

    @Test
    void weakMatchesAmongManyNamesAreTheLikeliestFirst() {
        List<String> names = List.of(
                "Nokia",
                "NOKIA Oyj",
                "Nokia Moscow",
                "Microsoft Corp",
                "Micro Soft",
                "Plant 3",
                "Plant 5",
                "Ericsson",
                "N/A",
                "IBM",
                "International Business Machines");

        assertThat(PartyNames.weakMatches(names))
                .extracting(pair -> pair.one() + " / " + pair.other())
                .containsExactly(
                        "Micro Soft / Microsoft Corp",
                        "NOKIA Oyj / Nokia Moscow",
                        "IBM / International Business Machines");
    }

    @Test
    void aSoleTradersFormSaysThatTheNameIsAPersons() {
        assertThat(List.of("ИП Лебедева Анна", "IP Lebedeva A.", "Anna Berg e.K.", "Berg, sole trader"))
                .allMatch(PartyNames::person);
        assertThat(List.of("IP Networks Ltd", "Alder Oy", "ek", "Lebedeva Anna", "Státní podnik Alder"))
                .noneMatch(PartyNames::person);
    }
}
