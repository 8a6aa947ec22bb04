package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnArithmeticTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor;Amount EUR incl. tax;Amount EUR excl. tax|C",
                "Vendor;Total net;Total gross|B",
                "Lieferant;Gesamtbetrag brutto;Gesamtbetrag netto|C",
                "Fournisseur;Montant TTC;Montant HT|C",
                "Proveedor;Importe con IVA;Importe sin IVA|C",
                "\u041f\u043e\u0441\u0442\u0430\u0432\u0449\u0438\u043a;\u0421\u0443\u043c\u043c\u0430 \u0441 \u041d\u0414\u0421;\u0421\u0443\u043c\u043c\u0430 \u0431\u0435\u0437 \u041d\u0414\u0421|C",
                "\u4f9b\u5e94\u5546;\u542b\u7a0e\u91d1\u989d;\u4e0d\u542b\u7a0e\u91d1\u989d|C"
            })
    void netIsTheValueInAnyLanguageAndOrder(String header, String column) {
        String rows = column.equals("C")
                ? "Acme;121;100\nBolt;242;200\nCora;330;300\n"
                : "Acme;100;121\nBolt;200;242\nCora;300;330\n";
        Made made = MadeLists.csv(header + "\n" + rows);

        assertThat(made.column(Field.VALUE)).isEqualTo(column);
        assertThat(made.sheet().values().values()).hasToString("[600]");
    }

    @Test
    void twoAmountsThatNoTaxPartsStayAsTheyAre() {
        Made made = MadeLists.csv("Vendor;Amount;Estimated amount\nAcme;110;100\nBolt;210;200\nCora;300;290\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void freightAndInsuranceAreNoTax() {
        Made made = MadeLists.csv("Vendor;CIF value;FOB value\nAcme;107;100\nBolt;214;200\nCora;321;300\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void anAmountBesideAUnitAndAPricePerUnitIsAQuantity() {
        Made made = MadeLists.csv(
                "Supplier,Item,Amount,Unit,Unit price,Currency\nAcme,Glove,200,box,1.5,USD\nBolt,Gown,30,pcs,4,USD\n");

        assertThat(made.column(Field.QUANTITY)).isEqualTo("C");
        assertThat(made.sheet().values()).hasToString("{USD=420.0}");
    }

    @Test
    void anAmountWithACurrencyBesideAUnitIsMoney() {
        Made made = MadeLists.csv("Supplier,Amount USD,Unit,Unit price\nAcme,200,box,2\nBolt,30,pcs,3\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void aPriceThatIsAnotherTimesTheQuantityIsTheValue() {
        Made made = MadeLists.csv(
                "\u4f9b\u5e94\u5546,\u5355\u4ef7,\u6570\u91cf,\u4ef7\u683c\n\u7532,\uffe51.5/h,20,30\n\u4e59,\uffe590/\u6708,3,270\n\u4e19,\uffe540/\u6708,5,200\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
        assertThat(made.sheet().values().values()).hasToString("[500]");
    }
}
