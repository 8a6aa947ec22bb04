package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsureNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supplier;Country;Amount EUR|8,150,25|1,000.00",
                "Lieferant;Land;Betrag EUR|610.00,00|1.000,00",
                "Fournisseur;Pays;Montant EUR|31 57|1 000,00",
                "Поставщик;Страна;Сумма, EUR|4,5,6|1000",
                "Tedarikçi;Ülke;Tutar EUR|52,903,40|1,000.00",
                "Toimittaja;Maa;Summa EUR|812,73520,|1 000,00",
            })
    void aValueWhoseGroupsDoNotFitIsToldAndNotAdded(String header, String unsure, String plain) {
        Made made = MadeLists.csv(header + "\nAlma;FR;" + plain + "\nBora;IT;" + unsure + "\nCeto;ES;" + plain + "\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("2000");
        assertThat(made.problems())
                .singleElement()
                .asString()
                .contains("cell C3", "'" + unsure + "'", "no sure number, its groups of digits do not fit");
    }

    @Test
    void quantityTimesUnitPriceSettlesIt() {
        Made made =
                MadeLists.csv("Vendor;Quantity;Unit price;Amount EUR\nAlma;5;1,630.05;8,150,25\nBora;2;3.00;6.00\n");

        assertThat(made.sheet().values()).hasToString("{EUR=8156.25}");
        assertThat(made.problems())
                .singleElement()
                .asString()
                .contains("cell D2", "taken as 8150.25, which is quantity times unit price");
    }

    @Test
    void anotherProductSettlesNothing() {
        Made made =
                MadeLists.csv("Vendor;Quantity;Unit price;Amount EUR\nAlma;5;1,630.06;8,150,25\nBora;2;3.00;6.00\n");

        assertThat(made.sheet().values()).hasToString("{EUR=6.00}");
        assertThat(made.problems()).singleElement().asString().contains("taken as unknown");
    }

    @Test
    void dashesForNoCentsAreNoThousandth() {
        Made made = MadeLists.csv("Lieferant;Land;Betrag EUR\nAlma;FR;1.234,--\nBora;IT;2.500,-\nCeto;ES;40,00\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("3774");
        assertThat(made.problems()).isEmpty();
    }
}
