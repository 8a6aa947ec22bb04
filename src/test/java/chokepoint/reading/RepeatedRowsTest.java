package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that were pasted twice stay counted, and are told. */
class RepeatedRowsTest {

    private static final String ORDERS = "Order number,Vendor,Country of origin,Amount EUR\n";
    private static final String BARE = "Vendor,Country of origin,Amount EUR\n";

    @Test
    void ordersThatStandTwiceAreToldWithTheirRowsAndValue() {
        Made made = MadeLists.csv(ORDERS + "K-1,Nordlys,NO,31\nK-2,Quillon,FR,9\nK-3,Tamsin,IE,5\n"
                + "K-1,Nordlys,NO,31\nK-2,Quillon,FR,9\nK-9,Ulric,DE,4\nK-3,Tamsin,IE,5\n");

        assertThat(made.lines()).hasSize(7);
        assertThat(made.notices())
                .contains("3 lines repeat earlier ones in every column that is read, counted all the same, with 45 EUR;"
                        + " take them out if they are copies: rows 5 to 6 repeat rows 2 to 3; row 8 repeats row 4");
    }

    @Test
    void aBlockWithoutNumbersIsToldAsWell() {
        Made made = MadeLists.csv(
                BARE + "Nordlys,NO,31\nQuillon,FR,9\nTamsin,IE,5\nNordlys,NO,31\nQuillon,FR,9\nTamsin,IE,5\n");

        assertThat(made.notices()).anyMatch(notice -> notice.contains("rows 5 to 7 repeat rows 2 to 4"));
    }

    @Test
    void equalPurchasesWithoutANumberAreNothingStrange() {
        Made made = MadeLists.csv(BARE + "Nordlys,NO,31\nNordlys,NO,31\nNordlys,NO,31\nNordlys,NO,31\nQuillon,FR,9\n");

        assertThat(made.notices()).noneMatch(notice -> notice.contains("second time"));
    }

    @Test
    void rowsThatDifferInAColumnThatIsNotReadAreNoBlock() {
        Made made = MadeLists.csv(
                "Vendor,Country of origin,Amount EUR,Zeta\nNordlys,NO,31,a\nQuillon,FR,9,b\nTamsin,IE,5,c\n"
                        + "Nordlys,NO,31,d\nQuillon,FR,9,e\nTamsin,IE,5,f\n");

        assertThat(made.notices()).noneMatch(notice -> notice.contains("second time"));
    }

    @Test
    void anOrderWithAnotherAmountIsAnotherLine() {
        Made made = MadeLists.csv(ORDERS + "K-1,Nordlys,NO,31\nK-1,Nordlys,NO,32\n");

        assertThat(made.notices()).noneMatch(notice -> notice.contains("second time"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Record,Order number,Vendor,Country of origin,Amount EUR",
                "Datensatz,Bestellnummer,Lieferant,Ursprungsland,Betrag EUR",
                "Ключ,Номер заказа,Поставщик,Страна происхождения,Сумма EUR"
            })
    void aRowThatDiffersInAColumnThatIsNotReadMayBeAnotherPurchase(String header) {
        Made made = MadeLists.csv(header
                + "\nx71,K-1,Nordlys,NO,31\nx72,K-2,Quillon,FR,9\nx73,K-1,Nordlys,NO,31\nx72,K-2,Quillon,FR,9\n");

        assertThat(made.notices())
                .contains(
                        "1 line repeats an earlier one in every column that is read, counted all the same, with 9 EUR;"
                                + " take them out if they are copies: row 5 repeats row 3",
                        "1 line may repeat an earlier one and differs in a column that is not read, or in how a cell is written: it says the same in every"
                                + " column that is read, counted all the same, with 31 EUR; take them out if they are copies:"
                                + " row 4 repeats row 2");
        assertThat(made.read().control().arithmetic())
                .filteredOn(check -> check.kind() == Kind.REPEATED_LINES)
                .singleElement()
                .satisfies(check -> assertThat(check.rows().text()).isEqualTo("5"));
        assertThat(made.read().control().arithmetic())
                .filteredOn(check -> check.kind() == Kind.POSSIBLE_REPEATS)
                .singleElement()
                .satisfies(check -> assertThat(check.holds()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K-1 ,Nordlys,NO,31",
                "K-1,NORDLYS,NO,31",
                "K-1,Nordlys,no,31",
                "K-1,Nordlys,NO,31.00",
                "K-1,Nordlys,Norway,31",
                "K-1,Nordlys,Norwegen,31",
                "K-1,Nordlys,Норвегия,31"
            })
    void anotherWayToWriteARowIsToldAsPerhapsTheSame(String again) {
        Made made = MadeLists.csv(ORDERS + "K-1,Nordlys,NO,31\nK-2,Quillon,FR,9\n" + again + "\n");

        assertThat(made.notices())
                .anyMatch(notice ->
                        notice.contains("1 line may repeat an earlier one") && notice.contains("row 4 repeats row 2"));
    }
}
