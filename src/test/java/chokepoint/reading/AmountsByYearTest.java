package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsByYearTest {

    @ParameterizedTest
    @CsvSource({
        "Amount 2025 EUR,Amount 2026 EUR",
        "Betrag 2024 (EUR),Betrag 2025 (EUR)",
        "Montant 2024 EUR,Montant 2025 EUR",
        "Сумма за 2024 год EUR,Сумма за 2025 год EUR",
        "Amount for year 2025 EUR,Amount for year 2026 EUR",
        "2024年金额 EUR,2025年金额 EUR"
    })
    void anAmountBesideThatOfAnotherYearIsDoubted(String one, String other) {
        MappedColumn value = value("Supplier;Item;" + one + ";" + other + "\nAcme;Pump;100;120\nBolt;Hose;50;70\n");

        assertThat(value.doubted()).isTrue();
        assertThat(value.reason()).contains("tells another year");
    }

    @Test
    void theOnlyAmountOfAYearIsNot() {
        assertThat(value("Supplier;Item;Qty 2025;Amount 2026 EUR\nAcme;Pump;3;120\nBolt;Hose;5;70\n")
                        .doubted())
                .isFalse();
    }

    private static MappedColumn value(String list) {
        Made made = MadeLists.csv(list);
        return made.profile().sheets().get(0).columns().stream()
                .filter(column -> column.field() == Field.VALUE)
                .findFirst()
                .orElseThrow();
    }
}
