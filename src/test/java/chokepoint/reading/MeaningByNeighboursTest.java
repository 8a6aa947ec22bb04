package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that say too little by their headers, and what the columns beside them make of them. */
class MeaningByNeighboursTest {

    @ParameterizedTest
    @CsvSource({"Code", "Nr.", "Código", "Номер", "No.", "Numer"})
    void codesBesideVendorsNumberThem(String header) {
        Made made = MadeLists.csv(header + ";Supplier;Item;Amount EUR\nF-001;Acme;Pump;100\nF-220;Bolt;Hose;50\n"
                + "F-001;Acme;Seal;7\nF-220;Bolt;Wire;9\nF-007;Cora;Pump;3\n");

        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("A");
        assertThat(made.column(Field.PART)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Code", "Réf.", "Nr.", "Kód", "Шифр"})
    void codesBesideGoodsNumberThem(String header) {
        Made made = MadeLists.csv(
                "Supplier;Description;" + header + ";Amount EUR\nAcme;Water pump;P-3044;100\n"
                        + "Bolt;Garden hose;P-3090;50\nCora;Water pump;P-3044;7\nDune;Garden hose;P-3090;9\nAcme;Seal;P-3000;3\n");

        assertThat(made.column(Field.PART)).isEqualTo("C");
    }

    @Test
    void codesThatStandWithSeveralGoodsNumberNone() {
        Made made =
                MadeLists.csv("Supplier;Description;Code;Amount EUR\nAcme;Water pump;71;100\nBolt;Garden hose;71;50\n"
                        + "Cora;Seal;72;7\nDune;Wire;72;9\n");

        assertThat(made.column(Field.PART)).isEmpty();
        assertThat(made.column(Field.VENDOR_ID)).isEmpty();
    }

    @Test
    void numbersWithRightCheckDigitsAreTaxNumbersWhateverTheyAreCalled() {
        Made made = MadeLists.csv(
                "Supplier;Kennzahl;Item;Amount EUR\nAcme;DE136695976;Pump;100\nBolt;FR40303265045;Hose;50\n"
                        + "Cora;ATU13585627;Seal;7\n");

        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("B");
    }

    @Test
    void numbersWithWrongCheckDigitsAreNone() {
        Made made = MadeLists.csv(
                "Supplier;Kennzahl;Item;Amount EUR\nAcme;DE136695977;Pump;100\nBolt;FR41303265045;Hose;50\n"
                        + "Cora;ATU13585628;Seal;7\n");

        assertThat(made.column(Field.VENDOR_ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Oggetto fornito", "Angabe", "Gekocht", "内容摘要"})
    void theOnlyTextsLeftSayWhatWasBought(String header) {
        Made made = MadeLists.csv("Supplier;" + header + ";Amount EUR\nAcme GmbH;Water pump with hose;100\n"
                + "Bolt GmbH;Repair of the roof;50\nCora GmbH;Office chairs, black;7\n");

        assertThat(made.column(Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void ofTwoColumnsOfTextsNoneIsTaken() {
        Made made = MadeLists.csv(
                "Supplier;Angabe 1;Angabe 2;Amount EUR\nAcme GmbH;Water pump with hose;For the garden;100\n"
                        + "Bolt GmbH;Repair of the roof;After the storm;50\nCora GmbH;Office chairs, black;New room;7\n");

        assertThat(made.column(Field.DESCRIPTION)).isEmpty();
    }

    @Test
    void aPlaceUnderTheHeadingOfVendorsIsNoVendorWhereCompaniesStandBesideIt() {
        Made made = MadeLists.csv(";Opdrachtnemer;;\nOmschrijving;Gegunde onderneming;Vestigingsplaats;Bedrag EUR\n"
                + "Dak;Centric B.V.;Gouda;100\nKade;Dura Infra N.V.;Texel;50\nStoelen;Gispen B.V.;Culemborg;7\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "PO Number,Contract Number",
        "Auftragsnummer,Vertragsnummer",
        "Numéro de commande,Numéro de contrat",
        "Номер заказа,Номер договора"
    })
    void anOrderAndItsContractAreBothRead(String order, String contract) {
        Made made = MadeLists.csv("Supplier;" + contract + ";" + order + ";Amount EUR\nAcme;RV-2022/07;PO-4711;100\n"
                + "Bolt;RV-2022/08;PO-4712;50\nCora;RV-2022/07;PO-4713;7\n");

        assertThat(made.column(Field.ORDER)).isEqualTo("C");
        assertThat(made.column(Field.CONTRACT)).isEqualTo("B");
    }

    @Test
    void aContractAloneIsTheOrder() {
        Made made = MadeLists.csv(
                "Supplier;Contract Number;Amount EUR\nAcme;RV-2022/07;100\nBolt;RV-2022/08;50\nCora;RV-2022/09;7\n");

        assertThat(made.column(Field.ORDER)).isEqualTo("B");
        assertThat(made.column(Field.CONTRACT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MRN", "Customs Declaration No", "申告番号", "Номер ДТ", "Nº declaração", "报关单号", "Pedimento"})
    void aDeclarationIsNoOrder(String header) {
        Made made = MadeLists.csv(
                "Supplier;" + header + ";Amount EUR\nAcme;24DE4711X1;100\nBolt;24DE4711X2;50\nCora;24DE4711X3;7\n");

        assertThat(made.column(Field.DECLARATION)).isEqualTo("B");
        assertThat(made.column(Field.ORDER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Payment Date", "Bezahlt am", "Data pagamento", "付款日期", "Дата оплаты"})
    void theDayOfPaymentIsThatOfTheLineOnlyWhereNoOtherIs(String header) {
        Made alone = MadeLists.csv("Supplier;" + header + ";Amount EUR\nAcme;2024-01-02;100\nBolt;2024-02-03;50\n");
        Made beside = MadeLists.csv("Supplier;Invoice Date;" + header
                + ";Amount EUR\nAcme;2024-01-02;2024-03-02;100\nBolt;2024-02-03;2024-04-02;50\n");

        assertThat(alone.column(Field.DATE)).isEqualTo("B");
        assertThat(beside.column(Field.INVOICE_DATE)).isEqualTo("B");
        assertThat(beside.column(Field.PAID)).isEqualTo("C");
        assertThat(beside.column(Field.DATE)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({"Requisitioner", "Ordered by", "Richiedente", "Solicitante", "Besteller"})
    void personsAreNoBuyers(String header) {
        Made made = MadeLists.csv(
                "Supplier;Item;" + header + ";Amount EUR\nAcme;Pump;J. Hartley;100\nBolt;Hose;Dr Lindqvist;50\n"
                        + "Cora;Seal;M. De Santis;7\nDune;Wire;Hr. Yilmaz;9\n");

        assertThat(made.column(Field.BUYER)).isEmpty();
        assertThat(made.column(Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void departmentsAreBuyers() {
        Made made = MadeLists.csv(
                "Supplier;Item;Requesting unit;Amount EUR\nAcme;Pump;Dept. of Chemistry;100\nBolt;Hose;A. Wing;50\n"
                        + "Cora;Seal;Library;7\nDune;Wire;Dean's office;9\n");

        assertThat(made.column(Field.BUYER)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"No. of invoices", "N. fatt.", "Invoices"})
    void countsAreNoNumbersOfInvoices(String header) {
        Made made = MadeLists.csv(
                "Supplier;" + header + ";Amount EUR\nAcme;32;100\nBolt;14;50\nCora;44;7\nDune;3;9\nElms;12;9\n");

        assertThat(made.column(Field.INVOICE)).isEmpty();
    }

    @Test
    void termsOfPaymentAreNoTermsOfDelivery() {
        Made made = MadeLists.csv(
                "Supplier;Terms;Amount EUR\nAcme;30 days net;100\nBolt;14 days EOM;50\nCora;30 days net;7\n");

        assertThat(made.column(Field.INCOTERM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Belegnr.", "Voucher No", "凭证号", "Nr księg."})
    void entriesInTheBooksOfInvoicesAreNoOrders(String header) {
        Made made = MadeLists.csv(
                "Supplier;" + header + ";Invoice No;Invoice Date;Amount EUR\nAcme;5100068609;F-1;2024-01-02;100\n"
                        + "Bolt;5100057338;F-2;2024-01-03;50\nCora;5100015038;F-3;2024-01-04;7\n");

        assertThat(made.column(Field.ORDER)).isEmpty();
        assertThat(made.column(Field.INVOICE)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"Produkt", "Type apparaat", "Ware"})
    void goodsToldInSeveralWordsAreTheDescription(String header) {
        Made made = MadeLists.csv("Supplier;" + header
                + ";Amount EUR\nAcme GmbH;Rack server 2U dual;100\nBolt GmbH;Fibre patch cable LC;50\n"
                + "Cora GmbH;Laptop 14 inch i5;7\nDune GmbH;Network switch 48p;9\nElms GmbH;Firewall appliance;4\n"
                + "Ford GmbH;Access point indoor;3\nGale GmbH;UPS battery module;2\n");

        assertThat(made.column(Field.DESCRIPTION)).isEqualTo("B");
    }
}
