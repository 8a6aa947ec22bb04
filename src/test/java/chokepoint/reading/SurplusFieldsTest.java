package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;

class SurplusFieldsTest {

    @Test
    void aCommaOfThousandsWithoutQuotesIsMendedAndTold() {
        Made made = MadeLists.csv("Supplier,Supplier country,HS code,Price EUR\n"
                + "Oak Ltd,France,852872,12,345.60\n"
                + "Elm AB,Sweden,852872,700.00\n"
                + "Fir Oy,Finland,852872,1,000,000.00\n");

        assertThat(made.sheet().values()).hasToString("{EUR=1013045.60}");
        assertThat(made.problems())
                .containsExactly(
                        "list.csv, cell D2: row 'Oak Ltd,France,852872,12,345.60' has 5 fields where the header has 4;"
                                + " joined as D '12,345.60'",
                        "list.csv, cell D4: row 'Fir Oy,Finland,852872,1,000,000.00' has 6 fields where the header has"
                                + " 4; joined as D '1,000,000.00'");
        assertThat(made.notices()).anyMatch(notice -> notice.startsWith("2 rows have more fields than the header"));
    }

    @Test
    void aCommaInANameWithoutQuotesMovesNoAmount() {
        Made made = MadeLists.csv("Vendor,Vendor country,Quantity,Amount EUR\n"
                + "Ash & Co, Ltd.,Ireland,3,210\n"
                + "Beech SA,Peru,5,90\n"
                + "Cedar,Korea, Republic of,7,40\n"
                + "Holly,Inc.,Canada,9,60\n");

        assertThat(made.sheet().values()).hasToString("{EUR=400}");
        assertThat(made.lines())
                .extracting(line -> line.vendor().name())
                .containsExactly("Ash & Co, Ltd.", "Beech SA", "Cedar", "Holly,Inc.");
        assertThat(made.problems()).hasSize(3);
    }

    @Test
    void whatSeveralWaysFitIsUnknown() {
        Made made = MadeLists.csv(
                "Vendor,Vendor country,Quantity,Amount EUR\n" + "Ash,Ireland,3,210\n" + "Elm,Sweden,2,500,100\n");

        assertThat(made.sheet().values()).hasToString("{EUR=210}");
        assertThat(made.lines().get(1).vendor().name()).isEqualTo("Elm");
        assertThat(made.problems()).singleElement().asString().contains("C, D taken as unknown");
    }

    @Test
    void quantityTimesPriceDecides() {
        Made made = MadeLists.csv("Vendor,Quantity,Unit price,Amount EUR\n"
                + "Ash,3,70,210\n"
                + "Elm,2,500,100,250,000\n"
                + "Fir,2,500,1,000\n");

        assertThat(made.sheet().values()).hasToString("{EUR=251210}");
    }

    @Test
    void whereNoWayFitsTheAmountIsUnknown() {
        Made made = MadeLists.csv("Vendor,Vendor country,Amount EUR\nAsh,Ireland,210\nElm,Sweden,40,7\n");

        assertThat(made.sheet().values()).hasToString("{EUR=210}");
        assertThat(made.problems()).singleElement().asString().contains("no way to join");
    }

    @Test
    void aRemarkBehindTheLastColumnLeavesTheRowAsItIs() {
        Made made = MadeLists.csv(
                "Vendor,Vendor country,Amount EUR\nAsh,Ireland,210\nElm,Sweden,40,seen by me\nFir,Italy,1,\n");

        assertThat(made.sheet().values()).hasToString("{EUR=251}");
        assertThat(made.problems()).singleElement().asString().contains("beyond the header");
    }

    @Test
    void decimalCommasAreJoinedWhereTheListHasThem() {
        Made made = MadeLists.csv(
                "Lieferant,Land,Betrag EUR\n" + "Esche,Irland,\"210,50\"\nUlme,Schweden,40,25\nTanne,Italien,7\n");

        assertThat(made.sheet().values()).hasToString("{EUR=257.75}");
    }

    @Test
    void aColumnWithoutANameInAllRowsIsNoSurplus() {
        Made made =
                MadeLists.csv("Vendor,Vendor country,Amount EUR\nAsh,Ireland,210,1\nElm,Sweden,40,2\nFir,Italy,9,3\n");

        assertThat(made.sheet().values()).hasToString("{EUR=259}");
    }

    @Test
    void aDecimalCommaWithoutQuotesInEveryRowIsMendedAndTold() {
        Made made = MadeLists.csv("Vendor,Country of origin,HS code,Amount EUR\n"
                + "Alba,China,850440,310,25\nBora,Italy,850440,90,05\nCima,Japan,850440,200,70\n");

        assertThat(made.sheet().values()).hasToString("{EUR=601.00}");
        assertThat(made.notices())
                .anySatisfy(notice -> assertThat(notice).contains("3 rows have more fields than the header"));
    }

    @Test
    void aColumnWithoutANameIsNoDecimals() {
        Made made = MadeLists.csv("Vendor,Country of origin,HS code,Amount EUR\n"
                + "Alba,China,850440,310,25\nBora,Italy,850440,90,15\nCima,Japan,850440,200,70\n");

        assertThat(made.sheet().values()).hasToString("{EUR=600}");
        assertThat(made.notices()).anySatisfy(notice -> assertThat(notice).contains("with a decimal comma"));
    }
}
