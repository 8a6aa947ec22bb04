package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.Outcome;
import chokepoint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a sign plain raises it; what only the card says stays a hint. */
class PlainSeverityTest {

    private static final String POLICY = """
            home: [EE]
            currency: EUR
            as of: 2026-06-30
            floors: { list share: 0 %, default limits: { lines: 3, holder lines: 1 } }
            lists: { watched-places: [watched-places], listed-goods: [listed-goods] }
            """;

    @TempDir
    private Path folder;

    private Checked list(String csv) throws IOException {
        return list(csv, POLICY);
    }

    private Checked list(String csv, String policy) throws IOException {
        return Checked.list(folder, csv, policy);
    }

    private static Severity severity(Checked checked, String rule) {
        assertThat(checked.findings(rule)).as(rule).hasSize(1);
        return checked.findings(rule).get(0).severity();
    }

    private static final String THREE_VENDORS = """
            Order;Order date;Vendor;Vendor country;Value;Currency
            1;2026-01-12;Alder Pumps;Sweden;600;EUR
            2;2026-01-13;Birch Valves;Finland;200;EUR
            3;2026-01-14;Cedar Seals;Latvia;200;EUR
            """;

    @Test
    void anIndexOverTheLimitOfTheCardIsAHintAndOverThatOfThePolicyABreach() throws IOException {
        assertThat(severity(list(THREE_VENDORS), "CON-003")).isEqualTo(Severity.LOW);

        Checked limited = list(
                THREE_VENDORS, POLICY + "limits: [{ rule: CON-003, index: 0.3, source: decision of the board }]\n");
        assertThat(severity(limited, "CON-003")).isEqualTo(Severity.HIGH);
    }

    @Test
    void aPolicyThatSetsTheSeverityIsHeard() throws IOException {
        Checked weighed = list(
                THREE_VENDORS,
                POLICY + "limits: [{ rule: CON-003, index: 0.3, source: decision of the board }]\n"
                        + "rules: [{ rule: CON-003, severity: medium, source: decision of the board }]\n");
        assertThat(severity(weighed, "CON-003")).isEqualTo(Severity.MEDIUM);
    }

    private static final String WAYS = """
            Order;Order date;Vendor;Vendor country;Country of origin;Country of dispatch;HS code;Value;Currency
            1;2026-01-12;Lagoon Trade;Switzerland;Japan;Netherlands;854231;9000;EUR
            2;2026-01-13;Lagoon Trade;Switzerland;Japan;Netherlands;940310;9000;EUR
            3;2026-01-14;Pier Trade;Netherlands;Japan;Netherlands;854231;9000;EUR
            """;

    @Test
    void aTriangleOfAListedGoodIsAFindingOfItsOwnBesideTheUsualWay() throws IOException {
        Checked checked = list(WAYS);
        assertThat(checked.findings("RTE-002"))
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.MEDIUM, Severity.LOW);
        assertThat(checked.findings("RTE-002").stream()
                        .filter(finding -> finding.severity() == Severity.MEDIUM)
                        .flatMap(finding -> finding.cells().stream())
                        .map(cell -> cell.row()))
                .containsOnly(2);
    }

    @Test
    void anItemThatGoesToAnotherCountryWeighsMoreThanAnotherDepot() throws IOException {
        Checked checked = list("""
                Order;Order date;Vendor;Part number;Consignee;Country of destination;Value;Currency
                PO-7;2026-01-12;Birch Valves;BV-1;Depot North;Estonia;900;EUR
                PO-7;2026-02-12;Birch Valves;BV-1;Steppe Works;United Arab Emirates;900;EUR
                PO-8;2026-01-12;Birch Valves;BV-1;Depot North;Estonia;900;EUR
                PO-8;2026-02-12;Birch Valves;BV-1;Depot South;Estonia;900;EUR
                """);
        assertThat(checked.findings("RTE-021"))
                .extracting(finding -> finding.subject().get("order"))
                .hasSize(2);
        assertThat(checked.findings("RTE-021"))
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.MEDIUM, Severity.LOW);
    }

    @Test
    void aPartUnderAListedAndAnotherCodeWeighsMoreThanUnderTwoOthers() throws IOException {
        Checked checked = list("""
                Order;Order date;Vendor;Manufacturer;Part number;HS code;Value;Currency
                1;2026-01-12;Birch Valves;Tarn;T-1;854231;900;EUR
                2;2026-02-12;Birch Valves;Tarn;T-1;392690;900;EUR
                3;2026-01-12;Birch Valves;Tarn;T-2;401693;900;EUR
                4;2026-02-12;Birch Valves;Tarn;T-2;392690;900;EUR
                """);
        assertThat(checked.findings("DOC-020"))
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.MEDIUM, Severity.LOW);
    }

    @Test
    void aVendorThatMovesIntoAWatchedCountryWeighsMoreThanOneThatMoves() throws IOException {
        Checked checked = list("""
                Order;Order date;Vendor;Vendor country;Country of origin;Value;Currency
                1;2026-01-12;Birch Valves;Czechia;Czechia;900;EUR
                2;2026-02-12;Birch Valves;Uzbekistan;Czechia;900;EUR
                3;2026-01-12;Cedar Seals;Czechia;Czechia;900;EUR
                4;2026-02-12;Cedar Seals;Denmark;Czechia;900;EUR
                """);
        assertThat(checked.findings("PTY-014"))
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.MEDIUM, Severity.LOW);
    }

    @Test
    void aForwarderIsTheConsigneeAndTheBuyersOwnLogisticsCentreIsNot() throws IOException {
        Checked checked = list("""
                Order;Order date;Vendor;Consignee;Value;Currency
                1;2026-01-12;Birch Valves;Alder Waterworks;900;EUR
                2;2026-02-12;Birch Valves;Alder Waterworks;900;EUR
                3;2026-03-12;Birch Valves;Alder Waterworks;900;EUR
                4;2026-04-12;Birch Valves;Alder Waterworks, Logistics Centre;900;EUR
                5;2026-05-12;Birch Valves;Экспедиторская компания Полёт;900;EUR
                6;2026-06-12;Birch Valves;海河国际货运代理有限公司;900;EUR
                7;2026-07-12;Birch Valves;Alder Waterworks;900;EUR
                8;2026-08-12;Birch Valves;Alder Waterworks;900;EUR
                """);
        assertThat(checked.rows("RTE-004")).containsExactly(6, 7);
        assertThat(checked.findings("RTE-004")).extracting(Finding::severity).containsOnly(Severity.MEDIUM);
    }

    @Test
    void aConsigneeThatThePolicyCallsTheBuyersOwnIsNone() throws IOException {
        String list = """
                Order;Part number;Vendor;Consignee;Value EUR
                1;A-1;Birk Resale;Kivi Logistics OÜ;100
                2;A-2;Birk Resale;KIVI LOGISTICS, gate 4;100
                3;A-3;Birk Resale;Ferry Freight Forwarding;100
                """;
        String policy = "home: EE\ncurrency: EUR\n";
        assertThat(Checked.list(folder, list, policy).rows("RTE-004")).containsExactly(2, 3, 4);
        assertThat(Checked.list(folder, list, policy + "own parties: [Kivi Logistics]\n")
                        .rows("RTE-004"))
                .containsExactly(4);
    }

    @Test
    void whatIsDeliveredBeforeALimitBeginsIsNotHeldAgainstIt() throws IOException {
        Checked checked = list(
                """
                Order;Order date;Delivery date;Vendor;Domestic content;Value;Currency
                1;2026-01-12;2026-02-12;Alder Pumps;40 %;900;EUR
                2;2026-03-12;2026-05-12;Birch Valves;40 %;900;EUR
                """,
                POLICY + "limits: [{ rule: CON-018, from: 2026-04-01, share: 60 %, source: decision of the board }]\n");
        assertThat(checked.rows("CON-018")).containsExactly(3);
    }

    @Test
    void aLimitForASegmentOfARuleOnTheWholeListSaysWhyItCannotSpeak() throws IOException {
        Checked checked = list("""
                Order;Order date;Vendor;Category;Part number;HS code;Value;Currency
                1;2026-01-12;Birch Valves;Chips;BV-1;854231;900;EUR
                2;2026-01-13;Birch Valves;Chips;BV-1;854231;900;EUR
                """, POLICY + """
                segmentations: [{ name: goods, column: segment, segments: [{ name: chips, values: [Chips] }] }]
                limits: [{ rule: RTE-024, segment: goods/chips, value: 1000 EUR, source: decision of the board }]
                """);
        assertThat(checked.rule("RTE-024").missing())
                .singleElement()
                .asString()
                .contains("a limit of RTE-024 for the whole list (the policy sets it for segments");
    }

    @Test
    void aListWithoutPapersPartsAndPricesSaysNothingOfCases() throws IOException {
        Checked checked = list(THREE_VENDORS);
        assertThat(checked.rule("CAS-001").outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(checked.rule("CAS-001").missing()).containsExactly("signs of the way of goods and of their papers");
    }

    @Test
    void oneNameThatIsForwarderAndListedIsOneFactAndNoCase() throws IOException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("lists"));
        Files.writeString(
                rules.resolve("lists/listed-parties.csv"),
                "party,address,source,as of\nPolaris Freight,,invented,2026-01-01\nGlimmer Trade,,invented,2026-01-01\n");
        Checked checked = Checked.listWithRules(folder, """
                Order;Order date;Vendor;Consignee;Value;Currency
                1;2026-01-12;Birch Valves;Polaris Freight;900;EUR
                2;2026-02-12;Glimmer Trade;Meteor Freight;900;EUR
                """, POLICY, rules);
        assertThat(checked.rows("CAS-001")).containsExactly(3);
        assertThat(checked.findings("CAS-001").get(0).kind()).isEqualTo(FindingKind.CASE);
        assertThat(checked.findings("CAS-001").get(0).message())
                .contains("Glimmer Trade stands on the list of parties")
                .contains("The final consignee, Meteor Freight, is by its name a forwarder");
    }
}
