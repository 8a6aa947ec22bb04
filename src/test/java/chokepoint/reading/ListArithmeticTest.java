package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list says twice is held against each other, and told where it differs. */
class ListArithmeticTest {

    private static final String HEADER = "Order,Vendor,Description,Amount EUR\n";

    @Test
    void aValueThatIsNotQuantityTimesPriceIsTold() {
        Made made = MadeLists.csv("Bestellung;Lieferant;Menge;Einzelpreis EUR;Gesamtpreis EUR\n"
                + "P-1;Nordlys;2;10,50;21,00\nP-2;Quillon;3;0,33;1,00\nP-3;Tamsin;4;25,00;1.000,00\n");

        ArithmeticCheck prices = check(made, Kind.QUANTITY_TIMES_UNIT_PRICE);

        assertThat(prices.compared()).isEqualTo(3);
        assertThat(prices.hold()).as("a third of a euro is rounded").isEqualTo(2);
        assertThat(prices.rows().text()).isEqualTo("4");
        assertThat(prices.stated().get("EUR")).isEqualByComparingTo("1000");
        assertThat(prices.made().get("EUR")).isEqualByComparingTo("100");
        assertThat(made.read().control().addsUp()).isFalse();
    }

    private static String priced(String header, String price, int lines) {
        StringBuilder list = new StringBuilder(header + "\n");
        for (int line = 1; line <= lines; line++) {
            list.append(String.format(
                    Locale.ROOT,
                    price,
                    line,
                    line + 3,
                    new BigDecimal(line).movePointLeft(2),
                    (line + 3) * 12,
                    (line + 3) * (13 + line % 5)));
        }
        return list.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order,Vendor,Quantity,Unit price EUR,Pack price EUR,Value EUR",
                "Auftrag,Lieferant,Menge,Einzelpreis EUR,Packungspreis EUR,Gesamtwert EUR",
            })
    void ofTwoPricesTheOneThatMakesTheValueIsTheUnitPrice(String header) {
        Made made = MadeLists.csv(priced(header, "O-%d,Nordlys,%d,%s,12,%d%n", 20));

        assertThat(made.column(Field.UNIT_PRICE)).isEqualTo("E");
        assertThat(check(made, Kind.QUANTITY_TIMES_UNIT_PRICE).hold()).isEqualTo(20);
        assertThat(made.read().control().addsUp()).isTrue();
    }

    @Test
    void aPriceOfAnotherBasisIsNotHeldAgainstTheValue() {
        String header = "Order,Vendor,Quantity,Unit price EUR,Value EUR";
        Made made = MadeLists.csv(priced(header, "O-%d,Nordlys,%2$d,12,%5$d%n", 24));

        assertThat(made.read().control().arithmetic())
                .noneMatch(check -> check.kind() == Kind.QUANTITY_TIMES_UNIT_PRICE);
        assertThat(made.notices()).anyMatch(told -> told.contains("C × D = E holds in 0 of 24 lines"));
    }

    @Test
    void aValueThatIsTenTimesPriceAndQuantityInEveryLineIsTold() {
        String header = "Order,Vendor,Quantity,Unit price EUR,Value EUR";
        Made made = MadeLists.csv(priced(header, "O-%d,Nordlys,%2$d,1.2,%4$d%n", 24));

        assertThat(check(made, Kind.QUANTITY_TIMES_UNIT_PRICE).hold()).isZero();
        assertThat(made.read().control().addsUp()).isFalse();
    }

    @Test
    void netAndTaxAreHeldAgainstGross() {
        StringBuilder list = new StringBuilder("Nr,Dodavatel,Popis,Bez DPH EUR,DPH,Celkem s DPH\n");
        for (int line = 1; line <= 12; line++) {
            int gross = line == 9 ? 999 : 121 * line;
            list.append(String.format(
                    Locale.ROOT,
                    "N-%d,Nordlys %d,kabel %d,%d,%d,%d%n",
                    line,
                    line,
                    line,
                    100 * line,
                    21 * line,
                    gross));
        }

        ArithmeticCheck sums = check(MadeLists.csv(list.toString()), Kind.NET_AND_TAX);

        assertThat(sums.about()).isEqualTo("D 'Bez DPH EUR' + E 'DPH' = F 'Celkem s DPH'");
        assertThat(sums.hold()).isEqualTo(11);
        assertThat(sums.rows().text()).isEqualTo("10");
        assertThat(sums.stated().get("EUR")).isEqualByComparingTo("999");
        assertThat(sums.made().get("EUR")).isEqualByComparingTo("1089");
    }

    @Test
    void columnsThatAddUpByChanceOnceAreNoSum() {
        Made made = MadeLists.csv("Order,Vendor,Year,Weight,Amount EUR\n"
                + "P-1,Nordlys,2026,5,2031\nP-2,Quillon,2026,7,12\nP-3,Tamsin,2025,9,90\nP-4,Tamsin,2025,1,10\n");

        assertThat(checks(made, Kind.NET_AND_TAX)).isEmpty();
    }

    @Test
    void theGrandTotalIsHeldAgainstAllLines() {
        Made made = MadeLists.csv(HEADER
                + "P-1,Nordlys,kabel,100\nP-2,Quillon,ventiel,50\nSubtotaal,,,150\n"
                + "P-3,Tamsin,pomp,25\nP-4,Tamsin,filter,10\nSubtotaal,,,30\nTotaal,,,190\n");

        ArithmeticCheck grand = check(made, Kind.GRAND_TOTAL);
        ArithmeticCheck totals = check(made, Kind.TOTAL_ROWS);

        assertThat(grand.about()).isEqualTo("8");
        assertThat(grand.stated().get("EUR")).isEqualByComparingTo("190");
        assertThat(grand.made().get("EUR")).isEqualByComparingTo("185");
        assertThat(totals.compared()).isEqualTo(2);
        assertThat(totals.rows().text()).isEqualTo("7");
    }

    @Test
    void aGrandTotalThatEqualsAllLinesHolds() {
        Made made = MadeLists.csv(HEADER + "P-1,Nordlys,kabel,100\nP-2,Quillon,ventiel,50\nTotaal,,,150\n");

        assertThat(check(made, Kind.GRAND_TOTAL).holds()).isTrue();
        assertThat(made.read().control().addsUp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grand total:,,,180",
                "Gesamtsumme: 180,,,",
                "Итого,,180,",
                "Total général : 180 EUR,,,",
            })
    void aGrandTotalAboveTheHeaderIsHeldAgainstAllLines(String title) {
        Made made = MadeLists.csv(title + "\n\n" + HEADER + "P-1,Nordlys,kabel,100\nP-2,Quillon,ventiel,50\n");

        ArithmeticCheck grand = check(made, Kind.GRAND_TOTAL);

        assertThat(grand.about()).isEqualTo("1");
        assertThat(grand.stated().get("EUR")).isEqualByComparingTo("180");
        assertThat(grand.made().get("EUR")).isEqualByComparingTo("150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total lines: 2,,,", "Total budget,,,9000", "Report of 2026,,,150"})
    void aNumberAboveTheHeaderThatIsTheTotalOfSomethingElseIsNone(String title) {
        Made made = MadeLists.csv(title + "\n\n" + HEADER + "P-1,Nordlys,kabel,100\nP-2,Quillon,ventiel,50\n");

        assertThat(checks(made, Kind.GRAND_TOTAL)).isEmpty();
    }

    @Test
    void linesThatStandTwiceDoNotAddUp() {
        Made made = MadeLists.csv(
                HEADER + "P-1,Nordlys,cabo,100\nP-2,Quillon,válvula,50\nP-3,Tamsin,bomba,25\nP-2,Quillon,válvula,50\n");

        ArithmeticCheck repeated = check(made, Kind.REPEATED_LINES);

        assertThat(repeated.failed()).isEqualTo(1);
        assertThat(repeated.rows().text()).isEqualTo("5");
        assertThat(repeated.stated().get("EUR")).isEqualByComparingTo("50");
    }

    @Test
    void aSheetThatHoldsTheSameLinesAsAnotherCountsOnce() {
        Made made = MadeLists.xlsx(workbook -> {
            for (String name : List.of("Orders", "Copy")) {
                Sheet sheet = workbook.createSheet(name);
                MadeLists.row(sheet, "Order", "Vendor", "Description", "Amount EUR");
                MadeLists.row(sheet, "P-1", "Nordlys", "cable", 100);
                MadeLists.row(sheet, "P-2", "Quillon", "valve", 50);
            }
        });

        ArithmeticCheck repeated = check(made, Kind.SHARED_LINES);

        assertThat(repeated.holds()).isTrue();
        assertThat(repeated.sheet()).isEqualTo("Copy");
        assertThat(repeated.about()).isEqualTo("Orders");
        assertThat(repeated.stated().get("EUR")).isEqualByComparingTo("150");
    }

    @Test
    void theAverageBelowATotalIsNoTotal() {
        Made made = MadeLists.csv(
                HEADER
                        + "P-1,Nordlys,kabel,100\nP-2,Quillon,ventiel,50\nP-3,Tamsin,pomp,33\nTotaal,,,153\nGemiddeld totaal,,,51\n");

        ArithmeticCheck grand = check(made, Kind.GRAND_TOTAL);

        assertThat(grand.about()).isEqualTo("5");
        assertThat(grand.apart().get("EUR")).isEqualByComparingTo("30");
        assertThat(checks(made, Kind.TOTAL_ROWS)).isEmpty();
    }

    private static ArithmeticCheck check(Made made, Kind kind) {
        Optional<ArithmeticCheck> found = checks(made, kind).stream().findFirst();
        assertThat(found)
                .as("%s among %s", kind, made.read().control().arithmetic())
                .isPresent();
        return found.orElseThrow();
    }

    private static List<ArithmeticCheck> checks(Made made, Kind kind) {
        return made.read().control().arithmetic().stream()
                .filter(check -> check.kind() == kind)
                .toList();
    }
}
