package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A title is one plain sentence that puts each thing where it belongs, and says nothing of what is not known. */
class ProblemTitlesTest {

    private static final String POLICY = "home: [EE]\ncurrency: EUR\nas of: 2026-12-31\n";

    @TempDir
    private Path folder;

    @Test
    void placesAndVendorsOfSeveralSignsStandWhereTheyBelong() throws IOException {
        assertThat(titles("""
                        Vendor;Country of origin;Country of dispatch;HS code;Value;Currency
                        Alder Components;Germany;Hong Kong;854231;600;EUR
                        Birch Elektronik;Germany;Armenia;854231;500;EUR
                        """, "RTE-001"))
                .containsExactly(
                        "Listed goods were dispatched from Hong Kong SAR China (1 line), dispatched from Armenia (1 line): watched,"
                                + " and neither their origin nor home; bought from Alder Components, Birch Elektronik");
    }

    @Test
    void whatIsDoneInEachPlaceIsSaid() throws IOException {
        assertThat(titles("""
                        Vendor;Vendor country;Country of origin;Country of trade;Route;HS code;Value;Currency
                        Alder Components;Germany;Germany;Hong Kong;Busan - Tallinn;854231;600;EUR
                        Birch Elektronik;Armenia;Germany;;Hamburg - Tallinn;854231;500;EUR
                        """, "RTE-001"))
                .containsExactly(
                        "Listed goods were bought in Hong Kong SAR China (1 line), sold by a vendor in Armenia (1 line): watched,"
                                + " and neither their origin nor home; bought from Alder Components, Birch Elektronik");
    }

    @Test
    void exportsNameWhoBuysAndNotTheOwnVendor() throws IOException {
        assertThat(titles("""
                        Exporter;Country of origin;Consignee;Country of destination;Route;HS code;Value;Currency
                        Alder Components;Estonia;Ulmar SARL;France;Tallinn - Jebel Ali - Marseille;854231;600;EUR
                        Birch Elektronik;Estonia;Ostol SAS;France;Tallinn - Jebel Ali - Marseille;854231;600;EUR
                        """, "RTE-001", POLICY + "direction: export\n"))
                .singleElement()
                .asString()
                .contains("transhipped in United Arab Emirates", "sold to Ostol SAS, Ulmar SARL")
                .doesNotContain("bought", "Alder", "Birch");
    }

    @Test
    void aVendorWhomTheListDoesNotNameIsLeftOut() throws IOException {
        assertThat(titles("""
                        Страна происхождения;Страна отправления;Код ТН ВЭД;Стоимость;Валюта
                        Германия;Армения;854231;600;EUR
                        """, "RTE-001"))
                .containsExactly(
                        "Listed goods were dispatched from Armenia: watched, and neither their origin nor home");
    }

    @Test
    void anOrderWithoutANumberAndDatesThatAreNotGivenAreLeftOut() throws IOException {
        assertThat(titles("""
                        Lieferant;Versanddatum;Lieferdatum;Wert;Währung
                        Ahorn Technik;17.09.2026;08.09.2026;600;EUR
                        """, "DOC-004"))
                .containsExactly(
                        "Goods from Ahorn Technik were delivered on 2026-09-08, 9 days before shipment on 2026-09-17");
    }

    @Test
    void aLaneThatIsUsedOnceIsPartOfWhatIsToldOfTheSameWay() throws IOException {
        StringBuilder list = new StringBuilder("Fournisseur;Pays d'origine;Pays de provenance;Code SH;Valeur;Devise\n");
        for (int line = 0; line < 12; line++) {
            list.append("Érable SA;Allemagne;Allemagne;854231;")
                    .append(100 + line)
                    .append(";EUR\n");
        }
        list.append("Frêne SARL;Allemagne;Arménie;854231;900;EUR\n");
        Checked checked = Checked.list(folder, list.toString(), POLICY);

        assertThat(checked.findings("RTE-026")).hasSize(1);
        assertThat(checked.audit().problems())
                .filteredOn(problem -> rules(checked, problem).contains("RTE-026"))
                .singleElement()
                .satisfies(problem -> assertThat(rules(checked, problem)).contains("RTE-001"));
    }

    @Test
    void otherSegmentsOfAHolderStandWithTheirShares() throws IOException {
        StringBuilder list = new StringBuilder("Vendor,Vendor country,Category,Value,Currency,Order date\n");
        for (String segment : List.of("valves", "pumps")) {
            int most = segment.equals("valves") ? 800 : 60;
            list.append(String.format(Locale.ROOT, "Alder,Sweden,%s,%d,EUR,2026-01-01\n", segment, most));
            list.append(String.format(Locale.ROOT, "Birch,Estonia,%s,%d,EUR,2026-01-02\n", segment, most / 8));
            list.append(String.format(Locale.ROOT, "Cedar,Estonia,%s,%d,EUR,2026-01-03\n", segment, most / 8));
        }
        String policy = POLICY + Checked.LIMITS
                + "floors: {list share: 0 %}\nsegmentations: [{name: goods, column: segment}]\n";

        assertThat(titles(list.toString(), "CON-001", policy))
                .containsExactly("Alder carries 80 % of valves in 2026; the limit is 50 %; likewise 81.08 % of pumps");
    }

    private List<String> titles(String list, String rule) throws IOException {
        return titles(list, rule, POLICY);
    }

    private List<String> titles(String list, String rule, String policy) throws IOException {
        Checked checked = Checked.list(folder, list, policy);
        return checked.audit().problems().stream()
                .filter(problem -> rules(checked, problem).contains(rule))
                .map(Problem::title)
                .toList();
    }

    private static List<String> rules(Checked checked, Problem problem) {
        return checked.audit().findings(problem).stream()
                .map(finding -> finding.rule())
                .toList();
    }
}
