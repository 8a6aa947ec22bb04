package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taxes, roundings, payments and budgets below a sum are no purchases, and what is to be paid is held against the sum with them. */
class RowsBelowTotalsTest {

    private static final String LINES = "Vendor;Vendor country;HS code;Amount EUR\n"
            + "Nordlys;NO;850440;310\nQuillon;FR;850440;90\nTamsin;IE;850440;200\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tot.",
                "Σ",
                "\"סה\"\"כ\"",
                "סה״כ",
                "รวมทั้งสิ้น",
                "Ges.",
                "कुल",
                "Amount due",
                "Zu zahlen",
                "Net à payer",
                "К оплате",
                "总额",
                "ご請求金額"
            })
    void aNamedTotalIsNoPurchaseWhateverItStates(String label) {
        Made made = MadeLists.csv(LINES + label + ";;;777\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.notices())
                .anySatisfy(notice -> assertThat(notice)
                        .contains("row 5 states 777, while the 3 lines of rows 2 to 4 add up to 600"));
    }

    @ParameterizedTest
    @CsvSource({
        "MwSt 20 %,Rundung,Zahlbetrag",
        "VAT 20%,Rounding,Total due",
        "TVA 20 %,Arrondi,Net à payer",
        "НДС 20%,Округление,К оплате",
        "BTW 20%,Afronding,Te betalen",
        "消費税 20%,端数調整,請求金額"
    })
    void aRoundingStandsBetweenTheTaxAndWhatIsToBePaid(String tax, String rounding, String due) {
        Made made = MadeLists.csv(LINES + tax + ";;;120\n" + rounding + ";;;-0.3\n" + due + ";;;719.7\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.notices())
                .anySatisfy(notice -> assertThat(notice).contains("'" + rounding + "' (-0.3)"))
                .anySatisfy(notice -> assertThat(notice).contains("with 119.7 of tax or the like"));
    }

    @ParameterizedTest
    @CsvSource({
        "Total,Less: deposit paid,Balance due",
        "Summe,abzgl. Vorauszahlung,Restbetrag",
        "Итого,Предоплата,Остаток",
        "Totale,Acconto versato,Saldo",
        "合计,预付款,尾款"
    })
    void whatIsLeftToPayIsTheTotalLessWhatWasPaid(String total, String paid, String left) {
        Made made = MadeLists.csv(LINES + total + ";;;600\n" + paid + ";;;-250\n" + left + ";;;350\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.notices())
                .anySatisfy(notice -> assertThat(notice).contains("'" + paid + "' (-250)"))
                .noneSatisfy(notice -> assertThat(notice).contains("not equal"));
    }

    @ParameterizedTest
    @CsvSource({"Total,Budget,Remaining budget", "Summe,Etat,Abweichung", "Всего,Лимит на год,Экономия", "合計,予算,前年"})
    void aBudgetBelowATotalIsNoPurchase(String total, String budget, String rest) {
        Made made = MadeLists.csv(LINES + total + ";;;600\n" + budget + ";;;900\n" + rest + ";;;300\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.notices()).anySatisfy(notice -> assertThat(notice).contains("'" + budget + "' (900)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"davon MwSt 20 %", "of which VAT 20%", "dont TVA 20 %", "в том числе НДС 20%", "incl. 20% btw"})
    void aTaxThatATotalContainsAddsNothing(String tax) {
        Made made = MadeLists.csv(LINES + "Total;;;600\n" + tax + ";;;100\nTotal;;;600\n");

        assertThat(made.lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CGST 9% + SGST 9%", "GST 5 % + PST 13 %"})
    void taxesOfTwoAuthoritiesMayShareARow(String taxes) {
        Made made = MadeLists.csv(LINES + "Subtotal;;;600\n" + taxes + ";;;108\nTotal;;;708\n");

        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void aTaxOnGoodsAndFreightIsNoPurchaseAndFreightIsPaid() {
        Made made = MadeLists.csv(LINES + "Subtotal;;;600\nFreight;;;40\nVAT 25 %;;;160\nTotal due;;;800\n");

        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("640"));
        assertThat(made.notices()).noneSatisfy(notice -> assertThat(notice).contains("not equal"));
    }

    @Test
    void aVendorThatIsCalledLikeARowBelowTotalsSellsWhereItsLineSaysMore() {
        Made made =
                MadeLists.csv(LINES + "Total;;;600\nBudget;FR;850440;50\nDeposit;NO;850440;9\nBalance;IE;850440;8\n");

        assertThat(made.lines()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Freight", "Versandkosten", "Frais de port", "Flete", "Доставка", "运费", "送料"})
    void aChargeBelowTheSubtotalCountsAndIsNoVendor(String charge) {
        Made made =
                MadeLists.csv("Supplier;Item;Value EUR\nAcme;Pump;1000\nBolt;Hose;500\nCora;Seal;700\nSubtotal;;2200\n"
                        + charge + ";;150\nTotal;;2350\n");

        assertThat(made.sheet().values()).hasToString("{EUR=2350}");
        assertThat(made.lines().get(3).values().party(Field.VENDOR).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resumen por proveedor;;\n;Proveedor;Importe €\n",
                "Summary by supplier;;\nSupplier;No of orders;Amount EUR\n",
                "Zusammenfassung;;\n;Lieferant;Betrag EUR\n"
            })
    void aTableWithATitleOfItsOwnBelowTheListIsAnotherTable(String heading) {
        Made made = MadeLists.csv("Supplier;Item;Amount EUR;Date;Order no;Unit\nAcme;Pump;100;2024-01-02;A1;pc\n"
                + "Bolt;Hose;50;2024-01-03;A2;m\nAcme;Seal;7;2024-01-05;A3;pc\nTotal;;157;;;\n\n\n" + heading
                + "Acme;2;107\nBolt;1;50\n");

        assertThat(made.sheet().values()).hasToString("{EUR=157}");
        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void numbersOfColumnsMayBeginWithNought() {
        Made made =
                MadeLists.csv("Nr. crt.;Furnizor;Obiect;Valoare EUR\n0;1;2;3\n1;Acme;Pompa;100\n2;Bolt;Furtun;50\n");

        assertThat(made.sheet().values()).hasToString("{EUR=150}");
        assertThat(made.lines()).hasSize(2);
    }

    @Test
    void aLimitOfCreditIsNoValue() {
        Made made = MadeLists.csv(
                "Supplier no;Name;City;Credit limit EUR\n9000;Acme Ltd;Leeds;40000\n9001;Bolt Ltd;Hull;26000\n");

        assertThat(made.column(Field.VALUE)).isEmpty();
    }
}
