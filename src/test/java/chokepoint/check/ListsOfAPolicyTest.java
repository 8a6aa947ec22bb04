package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists that a policy names tell of places and owners, beside what the list of purchases says. */
class ListsOfAPolicyTest {

    private static final String POLICY = "home: EE\ncurrency: EUR\nfloors: {lines: 1}\n";
    private static final String ROUTES = """
            Item,Vendor,Country of origin,Route,Value,Currency
            1,Alder,Japan,Osaka > KZTQY > Tallinn,10,EUR
            2,Alder,Japan,Osaka > Tern Quay > Tallinn,20,EUR
            3,Alder,Japan,Osaka > Tallinn,30,EUR
            4,Alder,Japan,Osaka > Heron Bay > Tallinn,40,EUR
            """;
    private static final String MAKERS = """
            Vendor,Manufacturer,Value,Currency,Order date
            Alder,Kestrel Motors,40,EUR,2026-01-01
            Birch,Halvard Pumps,35,EUR,2026-01-02
            Cedar,Dorn Valves,25,EUR,2026-01-03
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path rules;

    @BeforeEach
    void writeLists() throws IOException {
        Path lists = Files.createDirectories(rules.resolve("lists"));
        Files.writeString(lists.resolve("codes-of-places.csv"), """
                locode,name,country,source,as of
                JPKQX,Kiso Quay,JP,invented,2026-01-31
                KZTQY,Tern Quay,KZ,invented,2026-01-31
                KZHRB,Heron Bay,KZ,invented,2026-01-31
                CNHRB,Heron Bay,CN,invented,2026-01-31
                """);
        Files.writeString(lists.resolve("registers.csv"), """
                owner,owned,percent,source,as of
                Vale Holding,Kestrel Motors,60,invented register,2026-01-31
                Orbit Group,Vale Holding,>=50,invented register,2026-01-31
                Orbit Group,Halvard Pumps,100,invented register,2026-01-31
                Orbit Group,Dorn Valves,50,invented register,2026-01-31
                """);
    }

    @Test
    void aListOfPlacesTellsTheCountriesOfCodesAndNamesOnTheWay() throws IOException {
        Checked plain = Checked.listWithRules(folder, ROUTES, POLICY, rules);
        assertThat(plain.rows("RTE-002")).isEmpty();

        Checked told = Checked.listWithRules(folder, ROUTES, POLICY + "lists: {places: [codes-of-places]}\n", rules);
        assertThat(told.rows("RTE-002")).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void whoeverHoldsMoreThanHalfByAListOfOwnersIsTheParent() throws IOException {
        Checked plain = Checked.listWithRules(folder, MAKERS, POLICY, rules);
        assertThat(plain.rule("CON-012").outcome()).isEqualTo(Outcome.NOT_EVALUABLE);

        Checked told = Checked.listWithRules(folder, MAKERS, POLICY + "lists: {owners: [registers]}\n", rules);
        assertThat(told.findings("CON-012"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Orbit Group", "75 %"));
        assertThat(told.audit().notices())
                .anySatisfy(notice -> assertThat(notice)
                        .contains("parent: derived for 2 of 3 lines", "Orbit Group, from invented register"));
    }
}
