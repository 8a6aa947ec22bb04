package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals and taxes are known by what they add up, not by their words; what merely adds up by chance stays a line. */
class TotalsByArithmeticTest {

    private static final String HEADER = "Vendor,Country of origin,HS code,Amount EUR\n";
    private static final String GROUPS = HEADER
            + "Nordlys,NO,850440,31.10\nNordlys,SE,850440,12.90\n"
            + "Nordlys %1$s,,,44.00\n"
            + "Quillon,FR,850440,9\nQuillon %1$s,,,9\n"
            + "Tamsin,IE,850440,7\nTamsin,IE,850440,5\nTamsin %1$s,,,12\n"
            + "%2$s,,,65\n";

    @ParameterizedTest
    @CsvSource({
        "yekun,cemi yekun",
        "összege,mindenki",
        "के योग,महायोग",
        "的金額,全部的金額",
        "の計,すべての計",
        "의 값,전부",
        "حاصل,الحاصل الكامل",
        "altogether,the lot",
        "xyzzy,plugh"
    })
    void subtotalsAndTheGrandTotalAreNoLinesInAnyLanguage(String subtotal, String grand) {
        Made made = MadeLists.csv(String.format(Locale.ROOT, GROUPS, subtotal, grand));

        assertThat(made.lines()).hasSize(5);
        assertThat(made.sheet().values()).containsEntry("EUR", new BigDecimal("65.00"));
        assertThat(made.sheet().totalsLeftOut()).isEqualTo(4);
        assertThat(made.notices())
                .contains("totals cover: row 4 (44) the 2 lines of rows 2 to 3; row 6 (9) the line of row 5;"
                        + " row 9 (12) the 2 lines of rows 7 to 8; row 10 (65) the 5 lines of rows 2 to 9");
    }

    @Test
    void totalsOfTotalsAreKnownOnEveryLevel() {
        Made made = MadeLists.csv("Region,Vendor,Part number,Amount EUR\n"
                + "North,Nordlys,A1,3\nNorth,Nordlys,A2,4\n,Nordlys zus,,7\n"
                + "North,Quillon,A3,5\nNorth,Quillon,A4,6\n,Quillon zus,,11\nNorth zus,,,18\n"
                + "South,Tamsin,A5,8\nSouth,Tamsin,A6,1\n,Tamsin zus,,9\nSouth zus,,,9\n"
                + "Alles,,,27\n");

        assertThat(made.lines()).hasSize(6);
        assertThat(made.sheet().totalsLeftOut()).isEqualTo(6);
    }

    @Test
    void aTotalWithoutALabelIsATotal() {
        Made made = MadeLists.csv(HEADER + "Nordlys,NO,850440,31\nQuillon,FR,850440,9\n,,,40\n");

        assertThat(made.lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 items", "Positionen: 3", "3 件", "всё 3 поз."})
    void aRowThatCountsTheLinesIsATotal(String label) {
        Made made = MadeLists.csv("Vendor,Amount EUR\nNordlys,31\nQuillon,9\nTamsin,7\n" + label + ",47\n");

        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void quantitiesThatAddUpAsWellAreASign() {
        Made made =
                MadeLists.csv("Vendor,Part number,Quantity,Amount EUR\nNordlys,A1,3,31\nQuillon,A2,2,9\nAll,,5,40\n");

        assertThat(made.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"VAT 19 %,19", "НДС 20%,20", "MwSt. 7 %,7", "%5 katma,5", "IVA (22%),22", "消費税10%,10", "Rabatt 3 %,-3"})
    void aPercentageOfTheSumIsNoPurchase(String label, String amount) {
        Made made =
                MadeLists.csv(HEADER + "Nordlys,NO,850440,60\nQuillon,FR,850440,40\n" + label + ",,," + amount + "\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices())
                .contains("1 row left out as taxes or other shares of a sum: 4")
                .contains("taxes or other shares of a sum, not counted: row 4 (" + amount
                        + ") on the 2 lines of rows 2 to 3, 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAT", "zzgl. MwSt.", "НДС", "TVA", "DPH", "增值税", "消費税", "מע\"\"מ"})
    void aTaxThatStatesNoPercentageIsKnownByItsName(String label) {
        Made made = MadeLists.csv(HEADER + "Nordlys,NO,850440,60\nQuillon,FR,850440,40\n\"" + label + "\",,,17\n");

        assertThat(made.lines()).hasSize(2);
    }

    @Test
    void theSumWithItsTaxIsATotal() {
        Made made = MadeLists.csv(
                HEADER + "Nordlys,NO,850440,60\nQuillon,FR,850440,40\nnetto,,,100\nVAT 20 %,,,20\nbrutto,,,120\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices())
                .contains("totals cover: row 4 (100) the 2 lines of rows 2 to 3;"
                        + " row 6 (120) the 2 lines of rows 2 to 5 with 20 of tax or the like");
    }

    @Test
    void aTotalThatDoesNotAddUpIsTold() {
        Made made = MadeLists.csv(HEADER + "Nordlys,NO,850440,60\nQuillon,FR,850440,40\nTotal,,,90\n");

        assertThat(made.notices())
                .contains(
                        "totals cover: row 4 states 90, while the 2 lines of rows 2 to 3 add up to 100; not equal: 1");
    }

    @Test
    void anAmountAloneBelowLinesThatTellMoreIsNoPurchaseAndTold() {
        Made made = MadeLists.csv(HEADER + "Nordlys,NO,850440,7\n".repeat(8) + ",,,50\n");

        assertThat(made.lines()).hasSize(8);
        assertThat(made.notices())
                .contains(
                        "totals cover: row 10 states 50, while the 8 lines of rows 2 to 9 add up to 56; not equal: 1");
    }

    @Test
    void totalsThatRepeatTheNameOfTheirGroupAreKnown() {
        Made made = MadeLists.csv(HEADER + "Nordlys,NO,850440,40\nNordlys,NO,850440,10\nNordlys,,,50\n"
                + "Quillon,FR,850440,9\nQuillon,,,9\n,,,59\n");

        assertThat(made.lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"VAT 20 % of 40,VAT 5 % of 60", "MwSt 20 %,MwSt 5 %", "НДС 20% (40),НДС 5% (60)"})
    void eachRateOfATaxMayHaveItsRow(String one, String other) {
        Made made = MadeLists.csv(HEADER + "Nordlys,NO,850440,60\nQuillon,FR,850440,40\n" + one + ",,,8\n" + other
                + ",,,3\nbrutto,,,111\n");

        assertThat(made.lines()).hasSize(2);
    }

    @Test
    void eachCurrencyHasItsTotal() {
        Made made = MadeLists.csv("Vendor,Part number,HS code,Amount,Currency\nNordlys,A1,850440,60,NOK\n"
                + "Quillon,A2,850440,40,EUR\nTamsin,A3,850440,5,EUR\nNordlys,A4,850440,1,NOK\n"
                + "alles,,,45,EUR\nalles,,,61,NOK\n");

        assertThat(made.lines()).hasSize(4);
    }

    @Test
    void aTotalWithoutACurrencyAmongLinesOfSeveralIsNoSum() {
        Made made = MadeLists.csv("Vendor,Part number,HS code,Amount,Currency\nNordlys,A1,850440,60,NOK\n"
                + "Quillon,A2,850440,40,EUR\nTotal,,,90,\n");

        assertThat(made.notices())
                .contains(
                        "totals cover: row 4 states 90 without a currency, while the 2 lines of rows 2 to 3 are in EUR"
                                + " and NOK and are not added up; not equal: 1");
    }

    // Lines

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two equal purchases
                "Nordlys,NO,850440,60\nNordlys,NO,850440,60\nNordlys,NO,850440,60\n",
                // the sum of the two above, from another vendor
                "Nordlys,NO,850440,100\nQuillon,FR,850440,200\nTamsin,IE,850440,300\n",
                // one cell blank is no sign over two lines
                "Nordlys,NO,850440,100\nQuillon,FR,850440,200\nTamsin,IE,,300\n",
                // a service without goods, that costs what the line above does
                "Nordlys,NO,850440,100\nQuillon,FR,850440,250\nTamsin Freight,,,250\n",
                // cells are blank below others in this list
                "Nordlys,NO,850440,1\n,,,1\n,,,2\nQuillon,FR,850440,2\n,,,2\n,,,4\n",
                // freight
                "Nordlys,NO,850440,100\nQuillon,FR,850440,200\nFreight,,,30\n",
                // a part by its percentage
                "Nordlys,NO,850440,100\nQuillon 50% Co,FR,850440,50\n"
            })
    void whatAddsUpByChanceIsALine(String rows) {
        Made made = MadeLists.csv(HEADER + rows);

        assertThat(made.lines()).hasSize((int) rows.lines().count());
        assertThat(made.sheet().totalsLeftOut()).isZero();
    }

    @Test
    void aShortListOfNamesAndAmountsKeepsAllItsLines() {
        Made made = MadeLists.csv("Vendor,Amount EUR\nNordlys,1\nQuillon,2\nTamsin,3\nUlric,6\nVesna,12\n");

        assertThat(made.lines()).hasSize(5);
    }

    @Test
    void aPieceAtItsPriceIsALineEvenWhereItCostsTheSum() {
        Made made = MadeLists.csv(
                "Vendor,Part number,HS code,Quantity,Amount EUR\nNordlys,A1,850440,3,31\nQuillon,A2,850440,2,9\nTamsin,,,1,40\n");

        assertThat(made.lines()).hasSize(3);
    }
}
