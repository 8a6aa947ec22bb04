package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.reading.header.Header;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are no amounts of lines: totals beside other columns, numbers of registers, currencies inside names. */
class FiguresOfRowsTest {

    @ParameterizedTest
    @CsvSource({"totale", "Σύνολο", "Összesen", "合计"})
    void aNamedTotalIsOneWhereOtherColumnsHaveTheirTotalsToo(String label) {
        Made made = MadeLists.csv("Date;Vendor;Invoice;Unit;Amount EUR\n"
                + "2031-02-01;Nordlys;7001;pcs;30.50\n2031-02-01;Nordlys;7001;kg;9.25\n2031-02-09;Tamsin;7003;pcs;4.00\n"
                + "2031-02-09;Nordlys;7003;kg;1.00\n" + label + ";;28008;;44.75\n");

        assertThat(made.lines()).hasSize(4);
        assertThat(made.notices()).anyMatch(notice -> notice.startsWith("totals cover: row 6 (44.75) the 4 lines"));
    }

    @Test
    void aVendorCalledTotalIsALineWhereNothingAddsUp() {
        Made made =
                MadeLists.csv("Vendor;Invoice;Amount EUR\nNordlys;7001;30.50\nTotal;7002;39.75\nTamsin;7003;5.00\n");

        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void amountsAreNoNumbersOfInvoices() {
        Made made = MadeLists.csv("Data;Fornitore;Imponibile EUR;Tot. fattura\n"
                + "01/02/2031;Nordlys;30,50;37,21\n03/02/2031;Quillon;9,25;11,29\n09/02/2031;Tamsin;5,00;6,10\n");

        assertThat(made.column(Field.INVOICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KODE_IMP,003140552817", "VAL_NIT,90017734512091", "PRIX_ID,00412207"})
    void numbersOfRegistersAreNoAmounts(String header, String number) {
        StringBuilder list = new StringBuilder("Vendor;" + header + ";Description\n");
        for (int line = 0; line < 12; line++) {
            list.append("Acme;").append(number).append(line).append(";Pumps\n");
        }

        assertThat(MadeLists.csv(list.toString()).column(Field.VALUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Gispen prijs p/st,''",
        "Xoqusd total,''",
        "totalusd,USD",
        "montanteur,EUR",
        "invoicevalueusd,USD",
    })
    void theEndOfANameIsNoCurrency(String header, String currency) {
        assertThat(Header.of(header).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource({
        "VILLE DE BOIS-LE-ROI,''",
        "MARY-LE-BONE COUNCIL,''",
        "alle bedragen in euro excl. btw,EUR",
        "all prices in USD ex works,USD",
        "Beträge in CHF zzgl. MwSt.,CHF",
        "wszystkie ceny w PLN bez VAT,PLN",
    })
    void aTitleStatesACurrencyWhereItSpeaksOfAmounts(String title, String currency) {
        assertThat(Header.ofSentence(title).currency()).isEqualTo(currency);
    }

    @Test
    void titlesThatContradictEachOtherAreTold() {
        Made made = MadeLists.csv("All amounts in CHF;;\nAmounts in EUR;;\nVendor;Description;Amount\n"
                + "Nordlys;Pumps;30\nQuillon;Seals;9\nTamsin;Wire;5\n");

        assertThat(made.notices())
                .contains(
                        "row 2 says 'Amounts in EUR', which is EUR: amounts stay in CHF, as the row before says; if they"
                                + " are not, say 'unstated currency' in the policy");
    }

    @Test
    void aLowerBoundIsNoAmountWithoutTax() {
        Made made = MadeLists.csv(
                "Vendor;Description;Awarded value EUR;Value low;Value high\n"
                        + "Nordlys;Pumps;100.00;80.00;120.00\nQuillon;Seals;50.00;40.00;60.00\nTamsin;Wire;25.00;20.00;30.00\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("C");
    }

    @Test
    void anAmountThatATaxBesideMakesGrossIsNet() {
        Made made = MadeLists.csv("Vendor;Description;Amount;Total;Levy\nNordlys;Pumps;80.00;100.00;20.00\n"
                + "Quillon;Seals;40.00;50.00;10.00\nTamsin;Wire;20.00;25.00;5.00\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"Supplier is SME,Yes,No", "Fournisseur PME,oui,non", "Поставщик СМП,да,нет"})
    void answersAreNoVendors(String header, String yes, String no) {
        Made made = MadeLists.csv(header + ";Description;Amount EUR\n" + yes + ";Pumps;30\n" + no + ";Seals;9\n" + yes
                + ";Wire;5\n" + no + ";Ropes;7\n");

        assertThat(made.column(Field.VENDOR)).isEmpty();
    }

    @Test
    void aTitleAboveTheFirstColumnIsNoGroupOfAll() {
        Made made = MadeLists.csv("Importes en miles;;;\nProveedor;Descripción;% cumplimiento;Importe EUR\n"
                + "Nordlys;Bombas;80;30\nQuillon;Juntas;100;9\nTamsin;Cable;60;5\n");

        assertThat(made.column(Field.QUANTITY)).isEmpty();
        assertThat(made.notices()).anyMatch(notice -> notice.contains("row 1 says 'Importes en miles'"));
    }
}
