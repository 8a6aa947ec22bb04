package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChargesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOTAL_FEES",
                "Total charges",
                "Total surcharge",
                "Total working hours",
                "VAT amount",
                "Total excise duty",
                "Customs duty value",
                "Total commissions",
                "Gebühren gesamt",
                "Zollbetrag Zölle",
                "Betrag Fracht",
                "Total des frais",
                "Montant des droits",
                "Valor del flete",
                "Total derechos",
                "Total tasas",
                "Importo IVA",
                "Totale dazi",
                "Valor do frete",
                "Kwota podatku",
                "Сумма пошлин",
                "Сумма акциза",
                "Сума мита",
                "Toplam vergiler",
                "Toplam navlun",
                "Summa moms",
                "Total BTW",
                "关税总额",
                "手数料合計"
            })
    void whatIsPaidBesideTheGoodsIsNoValueOfTheirs(String header) {
        Made made = list(header);

        assertThat(made.column(Field.VALUE)).isEmpty();
        assertThat(made.column(Field.BATCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesamtbetrag inkl. MwSt",
                "Montant hors taxes",
                "Total con IVA",
                "Importo IVA esclusa",
                "Valor total com impostos",
                "Сумма с НДС",
                "Сумма без НДС",
                "KDV dahil toplam",
                "Tax invoice amount",
                "Total value",
                "Total cost",
                "Totale kosten",
                "Total expenses"
            })
    void aValueWithOrWithoutTaxIsOne(String header) {
        assertThat(list(header).column(Field.VALUE)).isEqualTo("D");
    }

    private static Made list(String header) {
        return MadeLists.csv("Supplier;Description;Date;" + header + "\nAlma;Bolts;2026-01-05;1250.50\n"
                + "Bora;Nuts;2026-01-06;380.25\nCeto;Pins;2026-01-07;99.75\n");
    }
}
