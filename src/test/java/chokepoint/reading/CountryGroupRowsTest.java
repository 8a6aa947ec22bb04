package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGroupRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Country of origin;Year;Value EUR|Germany|France|Estonia|China|EU-27",
                "Country of origin;Year;Value EUR|Germany|France|Estonia|China|European Union - 27 countries (from 2020)",
                "Country of origin;Year;Value EUR|Germany|France|Estonia|China|Euro area (DE-01/1999, EE-01/2011, FR-01/1999)",
                "Ursprungsland;Jahr;Wert EUR|Deutschland|Frankreich|Estland|China|Europäische Union",
                "Страна происхождения;Год;Стоимость, EUR|Германия|Франция|Эстония|Китай|Европейский союз",
                "País de origen;Año;Valor EUR|Alemania|Francia|Estonia|China|Unión Europea",
            })
    void aGroupWhoseMembersAddUpToItIsATotalAndTold(
            String header, String one, String two, String three, String other, String group) {
        Made made = MadeLists.csv(header + "\n" + rows(2024, one, 120.5, two, 79.5, three, 40, other, 300, group, 240)
                + rows(2025, one, 10, two, 20, three, 30, other, 40, group, 60));

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("640");
        assertThat(made.sheet().totalsLeftOut()).isEqualTo(2);
        assertThat(made.notices()).anyMatch(notice -> notice.contains("row 6 '" + group + "' (240)"));
    }

    @ParameterizedTest
    @CsvSource({"Rest of the world", "Non-EU countries", "Übrige Länder", "Остальной мир", "Otros países", "非欧盟国家"})
    void whatIsLeftOfTheWorldIsATotalToo(String rest) {
        Made made = MadeLists.csv("Country of origin;Year;Value EUR\n"
                + rows(
                        2024, "Germany", 120, "France", 80, "Estonia", 40, "China", 300, "India", 77, "EU", 240, rest,
                        377, "World", 617));

        assertThat(made.sheet().values()).hasToString("{EUR=617.0}");
    }

    @Test
    void theWorldWithCountriesThatAreNotListedIsNoMember() {
        Made made = MadeLists.csv("Country of origin;Year;Value EUR\n"
                + rows(
                        2024, "Germany", 120, "France", 80, "Estonia", 40, "China", 300, "EU", 240, "Asia", 345,
                        "World", 600));

        assertThat(made.sheet().values()).hasToString("{EUR=540.0}");
    }

    @Test
    void restsThatFillUpTheWorldAreLines() {
        Made made = MadeLists.csv("Country of origin;Year;Value EUR\n"
                + rows(2024, "Germany", 120, "France", 80, "China", 300, "Rest of the world", 50, "World", 550));

        assertThat(made.sheet().values()).hasToString("{EUR=550.0}");
    }

    @Test
    void aPurchaseOfEuropeanOriginAmongOthersIsALine() {
        Made made = MadeLists.csv("Country of origin;Year;Value EUR\n"
                + rows(2024, "Germany", 120, "France", 80, "Estonia", 40, "China", 300, "EU", 95));

        assertThat(made.sheet().values()).hasToString("{EUR=635.0}");
    }

    private static String rows(int year, Object... namesAndValues) {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            double value = ((Number) namesAndValues[at + 1]).doubleValue();
            rows.append(namesAndValues[at])
                    .append(';')
                    .append(year)
                    .append(';')
                    .append(value)
                    .append('\n');
        }
        return rows.toString();
    }
}
