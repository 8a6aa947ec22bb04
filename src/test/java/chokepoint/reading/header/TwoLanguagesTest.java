package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "供应商/Supplier,vendor",
        "数量 (Quantity),quantity",
        "Количество / Quantity,quantity",
        "Поставщик Supplier,vendor",
        "Menge | Quantity,quantity",
        "Währung / Currency,currency",
        "المورد / Supplier,vendor",
        "Προμηθευτής (Supplier),vendor",
        "Valeur / Value,value"
    })
    void whatBothHalvesMeanTheHeaderMeans(String header, String field) {
        NameMatch match = NameMatch.of(Header.of(header)).get(0);

        assertThat(match.meaning()).isEqualTo(new ColumnMeaning(field));
        assertThat(match.score()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theHalfThatMeansOneThingDecidesForTheOneThatMeansSeveral() {
        assertThat(TwoLanguages.of("国家 / Country of origin"))
                .extracting(NameMatch::meaning)
                .containsExactly(new ColumnMeaning("country of origin"));
    }

    @Test
    void halvesThatMeanDifferentThingsMeanNothingTogether() {
        assertThat(TwoLanguages.of("Vendor / Amount")).isEmpty();
    }
}
