package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.RepeatedValues.Counting;
import chokepoint.policy.RepeatedValues.Repeat;
import chokepoint.reading.MadeLists.Made;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that a list states more than once: contracts beside their orders, the value of a contract in each of its rows, copied rows. */
class RepeatedAmountsTest {

    static final String CALLS = "Vertragsnummer;Rahmenvertrag;Lieferant;Lieferland;Betrag EUR\n"
            + "RV-2024-01;;Birkholz;AT;100000,00\nB-5001;RV-2024-01;Birkholz;AT;25000,00\n"
            + "B-5002;RV-2024-01;Birkholz;AT;35000,50\nB-5003;RV-2024-01;Birkholz;AT;39999,50\n"
            + "RV-2024-02;;Erlenbach;CH;80000,00\nB-5004;RV-2024-02;Erlenbach;CH;10000,00\n"
            + "B-5005;RV-2024-02;Erlenbach;CH;15000,00\nB-6000;;Weidner;DE;7777,00\n";

    private static final String CO_CONTRACTORS = "Contract no,Supplier,Supplier country,Contract value EUR\n"
            + "C-77,Alpha SpA,IT,1234567.80\nC-77,Beta SL,ES,1234567.80\nC-77,Gamma Oy,FI,1234567.80\n"
            + "C-78,Delta Lda,PT,55000\n";

    private static final String COPIED = "Order,Vendor,Vendor country,Amount EUR\n"
            + "K-1,Nordlys,NO,31\nK-2,Quillon,FR,9\nK-3,Tamsin,IE,5\nK-1,Nordlys,NO,31\n";

    private static Made csv(String text, Repeat repeat, Counting counting) {
        return MadeLists.csv(
                text,
                StandardCharsets.UTF_8,
                ReadingOptions.DEFAULT.withRepeated(new RepeatedValues(Map.of(repeat, counting))));
    }

    private static ArithmeticCheck check(Made made, Kind kind, boolean holds) {
        return made.read().control().arithmetic().stream()
                .filter(check -> check.kind() == kind && check.holds() == holds)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(Made made) {
        assertThat(made.read().control().balanced()).isTrue();
        return made.read().values().values().iterator().next();
    }

    @Test
    void ordersThatAddUpToTheirContractCountAndTheContractDoesNot() {
        Made made = MadeLists.csv(CALLS);

        assertThat(made.lines()).hasSize(8);
        assertThat(sum(made)).isEqualByComparingTo("212777");
        assertThat(made.read().control().money().get(0).aside()).isEqualByComparingTo("100000");
        assertThat(made.notices())
                .contains(
                        "contracts that stand beside the orders under them: 1 (row 2 'RV-2024-01' (100000), and the 3 lines of"
                                + " rows 3 to 5 with 100000); the orders are counted, the contracts are not");
    }

    @Test
    void aContractUsedUpInPartIsToldWithBothAmountsAndStaysCounted() {
        ArithmeticCheck check = check(MadeLists.csv(CALLS), Kind.CALL_OFFS, false);

        assertThat(check.rows().text()).isEqualTo("6");
        assertThat(check.stated().get("EUR")).isEqualByComparingTo("80000");
        assertThat(check.made().get("EUR")).isEqualByComparingTo("25000");
    }

    @Test
    void aPolicyCountsOrdersAloneOrBoth() {
        assertThat(sum(csv(CALLS, Repeat.CALL_OFFS, Counting.COUNT_ONCE))).isEqualByComparingTo("132777");
        assertThat(sum(csv(CALLS, Repeat.CALL_OFFS, Counting.COUNT_EACH))).isEqualByComparingTo("312777");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // named in a text
                "PO number,Description,Vendor,Vendor country,Amount USD\nFA-90001,Framework agreement,Ulric,DE,9000\n"
                        + "PO-1,Call-off under FA-90001: spring,Ulric,DE,4000\nPO-2,\"FA-90001, autumn\",Ulric,DE,5000\n",
                // named by the beginning of their numbers
                "Номер договора,Поставщик,Сумма руб.\n44-17/2025,ООО Ромашка,9000\n44-17/2025-1,ООО Ромашка,4000\n"
                        + "44-17/2025-2,ООО Ромашка,5000\n",
                // one number, told apart by their kind
                "Contrat,Type,Date,Fournisseur,Montant EUR\nAC-100,Accord-cadre,2026-01-01,Nordlys,9000\n"
                        + "AC-100,Bon de commande,2026-02-01,Nordlys,4000\nAC-100,Bon de commande,2026-03-01,Nordlys,3000\n"
                        + "AC-100,Bon de commande,2026-04-01,Nordlys,2000\n"
            })
    void ordersNameTheirContractInSeveralWays(String text) {
        assertThat(sum(MadeLists.csv(text))).isEqualByComparingTo("9000");
    }

    @Test
    void oneLineThatEqualsTwoOthersOfItsOrderIsAPurchase() {
        Made made = MadeLists.csv("Order,Category,Vendor,Amount EUR\nK-100,Motor,Nordlys,90\nK-100,Pump,Nordlys,40\n"
                + "K-100,Pump,Nordlys,50\nK-200,Valve,Quillon,7\n");

        assertThat(sum(made)).isEqualByComparingTo("187");
    }

    @Test
    void aRenewalOfTheSameValueIsNoOrderUnderIt() {
        Made made = MadeLists.csv("Contract no,Previous contract,Vendor,Amount EUR\nA-1001,,Nordlys,500\n"
                + "A-1002,A-1001,Nordlys,500\nA-1003,A-1002,Nordlys,500\nA-1004,,Quillon,300\n");

        assertThat(sum(made)).isEqualByComparingTo("1800");
        assertThat(made.read().control().addsUp()).isTrue();
    }

    @Test
    void theValueOfAContractInEachOfItsRowsIsToldAndStaysCounted() {
        Made made = MadeLists.csv(CO_CONTRACTORS);

        assertThat(sum(made)).isEqualByComparingTo("3758703.40");
        assertThat(check(made, Kind.CONTRACT_VALUES, false).stated().get("EUR")).isEqualByComparingTo("2469135.60");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("'C-77' 1234567.80 in rows 2, 3, 4"));
    }

    @Test
    void aTotalThatHoldsOnlySoProvesThatItCountsOnce() {
        Made made = MadeLists.csv(CO_CONTRACTORS + "Total,,,1289567.80\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(sum(made)).isEqualByComparingTo("1289567.80");
        assertThat(made.read().control().addsUp()).isTrue();
    }

    @Test
    void aPolicyCountsTheValueOfAContractOnce() {
        assertThat(sum(csv(CO_CONTRACTORS, Repeat.CONTRACT_VALUE, Counting.COUNT_ONCE)))
                .isEqualByComparingTo("1289567.80");
    }

    @Test
    void equalPaymentsWithDatesOfTheirOwnAreNoRepeatedValue() {
        Made made = MadeLists.csv(
                "Contract no,Date,Supplier,Amount EUR\nM-1,2026-01-05,Alpha,700\nM-1,2026-02-05,Alpha,700\n"
                        + "M-1,2026-03-05,Alpha,700\nM-2,2026-01-09,Beta,80\n");

        assertThat(made.read().control().addsUp()).isTrue();
    }

    @Test
    void aCopiedRowCountsOnceWhereATotalOrThePolicySaysSo() {
        assertThat(sum(MadeLists.csv(COPIED))).isEqualByComparingTo("76");
        assertThat(sum(MadeLists.csv(COPIED + "Total,,,45\n"))).isEqualByComparingTo("45");
        assertThat(sum(MadeLists.csv(COPIED + "Total,,,76\n"))).isEqualByComparingTo("76");
        Made once = csv(COPIED, Repeat.ROWS, Counting.COUNT_ONCE);
        assertThat(sum(once)).isEqualByComparingTo("45");
        assertThat(once.lines()).hasSize(3);
        assertThat(once.notices()).anyMatch(notice -> notice.contains("not counted again, with 31 EUR"));
    }
}
