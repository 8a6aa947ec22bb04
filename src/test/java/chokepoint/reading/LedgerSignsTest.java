package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor|Amount EUR|1,200.00 DR|1,150.50 CR|-1,150.50",
                "Vendor|Amount EUR|1,200.00Dr.|1,150.50Cr.|-1,150.50",
                "Lieferant|Betrag EUR|1.200,00 Soll|1.150,50 Haben|-1,150.50",
                "Lieferant|Betrag EUR|1.200,00|1.150,50-|-1,150.50",
                "Proveedor|Importe EUR|1.200,00|1.150,50 CR|-1,150.50",
                "Vendor|Amount EUR|DR 1,200.00|CR 1,150.50|-1,150.50",
                "Vendor|Amount|EUR 1,200.00 DR|EUR 1,150.50 CR|-1,150.50"
            })
    void aCreditIsMinusAndTold(String vendor, String header, String debit, String credit, String value) {
        Made made = list(vendor + ";" + header, debit, debit, credit);

        assertThat(made.problems()).isEmpty();
        assertThat(made.lines().get(2).values().get(Field.VALUE).orElseThrow().toString())
                .contains(value);
        assertThat(made.notices().stream().anyMatch(notice -> notice.contains("credits are taken as minus")))
                .isEqualTo(!credit.endsWith("-"));
    }

    @Test
    void whereAllAreCrTheyMayBeCroresAndAreProblems() {
        Made made = list("Vendor;Amount INR", "12.50 Cr", "1,150.50 Cr", "8.20 Cr");

        assertThat(made.problems()).hasSize(3);
        assertThat(made.notices()).noneMatch(notice -> notice.contains("credits"));
    }

    @ParameterizedTest
    @CsvSource({"Vendor;Amount INR", "Vendor;Amount"})
    void crAmongPlainRupeesMayBeCrores(String header) {
        Made made = list(header, "50,00,000", "35,00,000", "1.25 Cr");

        assertThat(made.problems()).isNotEmpty();
        assertThat(made.notices()).noneMatch(notice -> notice.contains("credits"));
    }

    @Test
    void aCreditThatIsNegativeAlreadyIsAProblem() {
        Made made = list("Vendor;Amount EUR", "1,200.00 DR", "900.00 DR", "-1,150.50 CR");

        assertThat(made.problems()).singleElement().asString().contains("'-1,150.50 CR'");
    }

    private static Made list(String header, String... amounts) {
        StringBuilder list = new StringBuilder(header).append('\n');
        for (String amount : amounts) {
            list.append("Acme;").append(amount).append('\n');
        }
        return MadeLists.csv(list.toString());
    }
}
