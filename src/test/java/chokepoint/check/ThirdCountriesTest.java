package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goods through third countries: what is bought, what is dispatched and what only passes there is told apart, place by place. */
class ThirdCountriesTest {

    private static final String HEADER =
            "Bestellung;Bestelldatum;Lieferant;Ursprungsland;Einkaufsland;Versendungsland;Transportweg;Warentarifnummer;Wert;Währung\n";
    private static final String POLICY = "home: [DE]\ncurrency: EUR\nas of: 2026-12-31\nfloors: { list share: 0 % }\n";

    @TempDir
    private Path folder;

    private List<String> titles(String rows) throws IOException {
        Checked checked = Checked.list(folder, HEADER + rows, POLICY);
        return checked.audit().problems().stream()
                .filter(problem -> ofThirdCountries(checked, problem))
                .map(Problem::title)
                .toList();
    }

    private static boolean ofThirdCountries(Checked checked, Problem problem) {
        return checked.audit().findings(problem).get(0).rule().equals("RTE-002");
    }

    @Test
    void purchaseDispatchAndPassageAreProblemsOfTheirOwnAndPassageComesLast() throws IOException {
        assertThat(titles("""
                        1;2026-01-05;Nordlys AS;Vietnam;;;Vietnam > Niederlande > Deutschland;6403;90000;EUR
                        2;2026-01-06;Tejidos S.L.;Frankreich;;Spanien;;6109;300;EUR
                        3;2026-01-07;Tejidos S.L.;Frankreich;;Spanien;;3304;300;EUR
                        4;2026-01-08;Kuchnia Sp. z o.o.;Schweden;Polen;;;9403;200;EUR
                        """))
                .containsExactly(
                        "Goods made in France were dispatched from Spain (2 lines): neither their origin nor home; "
                                + "of heading 6109, 3304; bought from Tejidos S.L.",
                        "Goods made in Sweden were bought in Poland: neither their origin nor home",
                        "Goods made in Vietnam were transhipped in Netherlands: neither their origin nor home");
    }

    @Test
    void aPlaceOfPurchaseIsNotThatOfDispatch() throws IOException {
        assertThat(titles("""
                        1;2026-01-05;Tejidos S.L.;Frankreich;Spanien;;;6109;300;EUR
                        2;2026-01-06;Hilos S.A.;Frankreich;;Spanien;;6109;300;EUR
                        """))
                .hasSize(2)
                .anyMatch(title -> title.contains("bought in Spain"))
                .anyMatch(title -> title.contains("dispatched from Spain"));
    }

    @Test
    void theFirstOfSeveralPlacesIsWhereGoodsAreLoaded() throws IOException {
        assertThat(titles("1;2026-01-05;Kiel GmbH;Schweiz;;;Belgien > Niederlande;6109;300;EUR\n"))
                .singleElement()
                .asString()
                .contains("loaded in Belgium, transhipped in Netherlands");
        assertThat(titles("1;2026-01-05;Kiel GmbH;Schweiz;;;Belgien;6109;300;EUR\n"))
                .singleElement()
                .asString()
                .contains("loaded or transhipped in Belgium");
    }

    @Test
    void placesOnTheWayAreToldTogetherWithTheirLines() throws IOException {
        assertThat(titles("""
                        1;2026-01-05;Nordlys AS;Vietnam;;;Vietnam > Niederlande > Deutschland;6403;300;EUR
                        2;2026-01-06;Nordlys AS;Vietnam;;;Vietnam > Niederlande > Deutschland;6403;300;EUR
                        3;2026-01-07;Sørlys AS;China;;;China > Belgien > Deutschland;6403;300;EUR
                        """))
                .singleElement()
                .asString()
                .contains("transhipped in Netherlands (2 lines), transhipped in Belgium (1 line)");
    }

    @Test
    void moreThanFourPlacesOfDispatchAreToldTogether() throws IOException {
        String rows = "1;2026-01-05;A AG;Vietnam;;%s;;6403;300;EUR\n";
        StringBuilder few = new StringBuilder();
        for (String place : List.of("Spanien", "Polen", "Italien", "Belgien")) {
            few.append(rows.replace("%s", place));
        }
        assertThat(titles(few.toString())).hasSize(4);
        assertThat(titles(few + rows.replace("%s", "Norwegen")))
                .singleElement()
                .asString()
                .contains("dispatched from Belgium (1 line)", "and 1 more");
    }
}
