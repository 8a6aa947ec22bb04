package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of quarters beside that of the year, amounts in two currencies, and what a contract is worth beside what is paid. */
class AmountsOfPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "Q1 EUR,Q2 EUR,Q3 EUR,Total EUR,Last year EUR",
        "I. negyedév EUR,II. negyedév EUR,III. negyedév EUR,Összesen EUR,Előző év EUR",
        "Jan. EUR,Feb. EUR,März EUR,Summe EUR,Vorjahr EUR",
        "1º tri EUR,2º tri EUR,3º tri EUR,Acumulado EUR,2022 EUR"
    })
    void theYearIsTheSumOfItsParts(String one, String two, String three, String year, String before) {
        Made made = MadeLists.csv("Supplier;" + one + ";" + two + ";" + three + ";" + year + ";" + before
                + "\nAcme;10.50;20;30;60.50;55\nBolt;0;5;7.25;12.25;90\nCora;1;2;3;6;1\nDune;0;0;9;9;8\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
    }

    @Test
    void roundedPartsMayMissTheSumByTheirRounding() {
        Made made = MadeLists.csv(
                "Supplier;Q1 kEUR;Q2 kEUR;Q3 kEUR;Total kEUR\nAcme;4.6;2.0;3.0;9.7\nBolt;0.1;0.2;1.1;1.4\n"
                        + "Cora;12.3;4.4;5.5;22.2\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
    }

    @Test
    void netWithFreightAndTaxIsNoYear() {
        Made made =
                MadeLists.csv("Supplier;Net EUR;Freight EUR;VAT EUR;Gross EUR\nAcme;100;10;20;130\nBolt;50;5;10;65\n"
                        + "Cora;200;20;40;260\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void aCurrencyBetweenTwoAmountsIsThatOfTheOneBefore() {
        Made made = MadeLists.csv("Kreditor;Betrag in BW;BelWä;Betrag in HW\nAcme;100;EUR;100\nBolt;200;CHF;213.18\n"
                + "Cora;50;EUR;50\nDune;70;CHF;71.60\nElms;30;EUR;30\nFord;10;EUR;10\n");

        assertThat(made.sheet().values()).hasToString("{EUR=474.78}");
    }

    @Test
    void whatAContractIsWorthIsNotWhatIsPaid() {
        Made made = MadeLists.csv(
                "Contract No;Contractor;Signed on;Original value EUR;Current value EUR;Amount paid EUR\n"
                        + "C-1;Acme;2024-01-02;100;120;50\nC-2;Bolt;2024-02-03;200;200;0\nC-3;Cora;2024-03-04;300;330;330\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
    }

    @Test
    void whatIsPaidCountsInAListOfPayments() {
        Made made = MadeLists.csv("Invoice No;Supplier;Payment date;Contract value EUR;Amount paid EUR\n"
                + "I-1;Acme;2024-01-02;100;50\nI-2;Bolt;2024-02-03;200;20\nI-3;Cora;2024-03-04;300;300\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
    }

    @Test
    void theOnlyPriceWithoutQuantitiesIsTheAmount() {
        Made made = MadeLists.csv("Versender;Warenbezeichnung;Rechn.preis EUR\nAcme;Pumpe;1225\nBolt;Schlauch;263.69\n"
                + "Cora;Dichtung;40.19\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("C");
    }

    @Test
    void aShortenedItalianWordIsNoCurrencyAndTheTaxTellsIt() {
        Made made = MadeLists.csv(
                "Fornitore;Imp.le;IVA €;Tot. documento\nAcme;100,00;22,00;122,00\nBolt;50,00;11,00;61,00\n"
                        + "Cora;10,00;2,20;12,20\n");

        assertThat(made.sheet().values()).hasToString("{EUR=160.00}");
    }

    @ParameterizedTest
    @CsvSource({"Devise :,EUR", "Currency:,EUR", "Währung:,EUR", "Valuta:,EUR"})
    void aLabelAboveTheTableSaysTheCurrencyInTheNextCell(String label, String currency) {
        Made made = MadeLists.csv("Bill of material;;;\n" + label + ";" + currency
                + ";Index :;B\nSupplier;Part;Qty;Amount\n" + "Acme;Pump;1;100\nBolt;Hose;2;50\n");

        assertThat(made.sheet().values()).hasToString("{EUR=150}");
    }

    @Test
    void aLabelledFootnoteSaysTheCurrencyWithoutFurtherWords() {
        Made made = MadeLists.csv("供应商,物品,数量,金额\n甲公司,水泵,1,100\n乙公司,软管,2,50\n,,,\n单位：人民币元,,,\n");

        assertThat(made.sheet().values()).hasToString("{CNY=150}");
    }

    @Test
    void aRowOfUnitsWithMarksUnderTheHeaderIsNoLine() {
        Made made = MadeLists.csv(
                "Poz;Nazwa;Dostawca;Ilość;Cena netto;Koszt;Termin\n;;;—;EUR/j.m.;EUR;dni\n1;Pompa;Acme;2;50;100;14\n"
                        + "2;Wąż;Bolt;1;50;50;7\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.sheet().values()).hasToString("{EUR=150}");
    }

    @ParameterizedTest
    @CsvSource({"P.T. €", "P.T. EUR", "V.T. €"})
    void aLetterWithAFullStopBehindAnotherIsNoScale(String header) {
        Made made = MadeLists.csv(
                "Fournisseur;Désignation;Qté;P.U. €;" + header + "\nAcme;Pompe;2;50;100\nBolt;Tuyau;1;50;50\n");

        assertThat(made.sheet().values()).hasToString("{EUR=150}");
    }

    @Test
    void aTriangleIsAMinus() {
        Made made = MadeLists.csv("取引先,摘要,金額（円）\n甲社,封筒,\"1,200\"\n乙社,机,\"△200\"\n丙社,紙,\"▲¥300\"\n");

        assertThat(made.sheet().values()).hasToString("{JPY=700}");
    }

    @ParameterizedTest
    @CsvSource({"千円,JPY", "TEUR,EUR", "тыс. руб.,RUB", "k€,EUR"})
    void aCellAloneUnderTheHeaderStatesTheScale(String unit, String currency) {
        Made made = MadeLists.csv(
                "Rank;Supplier;Orders;Spend\n;;;" + unit + "\n1;Acme;12;178\n2;Bolt;21;29\n3;Cora;46;88\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.sheet().values()).hasToString("{" + currency + "=295000}");
    }

    @Test
    void whatATaxIsAddedToIsTheAmountWhateverItIsCalled() {
        Made made = MadeLists.csv(
                "Fornecedor;Mercadoria/Serv.;IVA (valor);Total Doc. EUR\nAcme;301.20;18.07;319.27\nBolt;20.08;4.62;24.70\n"
                        + "Cora;136.12;8.17;144.29\nDune;100;23;123\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void theBalanceOfAVendorIsNoLine() {
        Made made = MadeLists.csv(
                "Fornecedor;Documento;Data;Valor EUR\nAcme;FT 1;2024-01-02;100\nSaldo;;;100\nBolt;FT 2;2024-01-03;50\n"
                        + "Bolt;FT 3;2024-01-04;7\nSaldo;;;57\n");

        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void theOnlyPriceOfPiecesWithSerialNumbersIsWhatEachCosts() {
        Made made = MadeLists.csv(
                "Supplier;Equipment;Serial No;Unit price EUR\nAcme;Projector;PL129790;8009.31\nBolt;Projector;PL898622;2669.77\n"
                        + "Cora;Docking station;PL734658;876.32\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
    }

    @Test
    void aHeaderOfOneLetterIsNoPrice() {
        Made made = MadeLists.csv("a,b,c\n1,2,3\n4,5,6\n");

        assertThat(made.column(Field.VALUE)).isEmpty();
    }
}
