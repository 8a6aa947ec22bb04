package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.places.KnownPlaces;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.ValueOrder;
import chokepoint.reading.MadeLists.Made;
import chokepoint.reading.columns.ReadingPolicy;
import chokepoint.trade.values.AmountKind;
import chokepoint.trade.values.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountChoiceTest {

    private static final String AMOUNTS = """
            Seller;HS code;FOB value (USD);Freight (USD);Insurance (USD);CIF value (USD);Customs value (EUR);Invoice value;Invoice currency
            Lumo Oy;854231;100.00;8.00;1.00;109.00;100.28;92.00;EUR
            Vesa Oy;854231;250.00;12.00;2.00;264.00;242.88;230.00;EUR
            Alta Inc;854231;80.00;5.00;0.50;85.50;78.66;80.00;USD
            """;

    @Test
    void theInvoiceIsTheValueWhereThePolicySaysNothing() {
        Made made = MadeLists.csv(AMOUNTS);

        assertThat(made.sheet().values()).hasToString("{EUR=322.00, USD=80.00}");
        assertThat(made.notices())
                .contains(
                        "the value is the invoice amount, column H 'Invoice value', of invoice, CIF, FOB the first that the list"
                                + " has ('value' in the policy says otherwise); beside it stand FOB C 'FOB value (USD)', freight D"
                                + " 'Freight (USD)', insurance E 'Insurance (USD)', CIF F 'CIF value (USD)', customs G"
                                + " 'Customs value (EUR)'");
    }

    @ParameterizedTest
    @CsvSource({
        "FOB, C, {USD=430.00}",
        "CIF, F, {USD=458.50}",
        "CUSTOMS, G, {EUR=421.82}",
        "INVOICE, H, '{EUR=322.00, USD=80.00}'"
    })
    void thePolicyChoosesAndEachAmountKeepsItsCurrency(AmountKind asked, String column, String sums) {
        Made made = MadeLists.csv(AMOUNTS, StandardCharsets.UTF_8, asking(asked));

        assertThat(made.column(Field.VALUE)).isEqualTo(column);
        assertThat(made.sheet().values()).hasToString(sums);
    }

    @Test
    void whatThePolicyAsksForAndNoColumnSaysIsTold() {
        Made made = MadeLists.csv(
                "Seller;HS code;Amount EUR\nLumo Oy;854231;92.00\n", StandardCharsets.UTF_8, asking(AmountKind.CIF));

        assertThat(made.notices()).contains("the value is column C 'Amount EUR', as no column says that it is CIF");
    }

    @Test
    void oneAmountNeedsNoWord() {
        assertThat(MadeLists.csv("Seller;HS code;FOB value\nLumo Oy;854231;92.00\n")
                        .notices())
                .noneMatch(notice -> notice.contains("FOB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proveedor;Partida;Valor FOB USD;Flete US$;Seguro US$;Valor CIF USD",
                "Exportador;NCM;Valor FOB (US$);Frete (US$);Seguro (US$);Valor CIF (US$)",
                "SUPPLIER_NAME;HS_CODE;USD_FOB;USD_FREIGHT;USD_INSURANCE;USD_CIF",
                "Fournisseur;Code SH;Valeur FOB USD;Fret USD;Assurance USD;Valeur CIF USD",
            })
    void freightAndInsuranceAreFieldsAndCifComesBeforeFob(String header) {
        Made made = MadeLists.csv(
                header + "\nLumo Oy;854231;100.00;8.00;1.00;109.00\nVesa Oy;854232;200.00;9.00;2.00;211.00\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("F");
        assertThat(made.column(Field.FREIGHT)).isEqualTo("D");
        assertThat(made.column(Field.INSURANCE)).isEqualTo("E");
        assertThat(made.sheet().values()).hasToString("{USD=320.00}");
    }

    @Test
    void freightClassesAndNumbersOfFreightBillsAreNoFreight() {
        Made made = MadeLists.csv("""
                Seller;HS code;Value EUR;Freight class;Freight weight;Freight and insurance EUR
                Lumo Oy;854231;92.00;55;4012;12
                Vesa Oy;854232;93.00;60;4013;14
                """);

        assertThat(made.sheet().columns()).noneMatch(column -> column.field() == Field.FREIGHT);
    }

    @Test
    void aCurrencyThatIsTheInvoicesIsHeldAgainstNoOtherAmount() {
        assertThat(MadeLists.csv(AMOUNTS).notices()).noneMatch(notice -> notice.contains("the currency column"));
    }

    @Test
    void linesWithAnUnusualRateAreToldOnceWithTheirAmount() {
        StringBuilder list =
                new StringBuilder("Seller;HS code;Invoice value;Currency;FOB value (USD);CIF value (USD)\n");
        for (int i = 0; i < 24; i++) {
            String fob = i == 20 ? "700.00" : "98.0" + i % 10;
            list.append("Lumo ")
                    .append(i)
                    .append(";854231;700.00;CNY;")
                    .append(fob)
                    .append(";103.00\n");
        }
        list.append("Alta Inc;854231;90.00;EUR;99.00;104.00\n");

        assertThat(MadeLists.csv(list.toString()).notices())
                .filteredOn(notice -> notice.contains("imply"))
                .containsExactly(
                        "C 'Invoice value' and E 'FOB value (USD)': 1 of 24 lines in CNY, worth 700 CNY, imply a rate far"
                                + " from that of the others, which is about 0.1394 USD for 1 CNY: row 22 (1); an amount was converted"
                                + " otherwise, or is wrong");
    }

    private static ReadingOptions asking(AmountKind kind) {
        ReadingPolicy policy = new ReadingPolicy(
                Set.of(),
                ReadingPolicy.NONE.exchange(),
                false,
                RepeatedValues.USUAL,
                ValueOrder.of(List.of(kind)),
                KnownPlaces.NONE);
        return ReadingOptions.DEFAULT.with(policy);
    }
}
