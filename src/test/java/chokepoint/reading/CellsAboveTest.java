package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.reading.cells.DittoMark;
import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsAboveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ditto",
                "Dto.",
                "〃",
                "″",
                "-\"-",
                "-„-",
                "-//-",
                "''",
                "idem",
                "j.w.",
                "то же",
                "同上",
                "wie oben",
                "상동"
            })
    void aDittoMarkNamesTheVendorOfTheRowAbove(String mark) {
        String cell = mark.contains("\"") ? "\"" + mark.replace("\"", "\"\"") + "\"" : mark;
        Made made = MadeLists.csv("Supplier;Supplier country;Item;Amount EUR\n" + "Acme;DE;Pump;100\n" + cell + ";"
                + cell + ";Hose;50\n" + cell + ";FR;Seal;7\nBolt;SE;Wire;20\n");

        assertThat(vendors(made)).containsExactly("Acme", "Acme", "Acme", "Bolt");
        assertThat(countries(made)).containsExactly("DE", "DE", "FR", "SE");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("ditto mark") && notice.contains("A 'Supplier'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "/", "n/a", "SDA", "Same", "Do & Co", "Idemia", "\"Romashka\" Ltd", "1\""})
    void otherTextsAreNoDittoMarks(String text) {
        assertThat(DittoMark.is(text)).isFalse();
    }

    @Test
    void anAmountIsNeverRepeated() {
        Made made = MadeLists.csv("Supplier;Item;Amount EUR\nAcme;Pump;100\nBolt;Hose;ditto\nCora;Seal;7\n");

        assertThat(made.lines().get(1).stated()).isEqualTo(Money.UNKNOWN);
    }

    @Test
    void aMarkOnTheFirstLineRepeatsNothing() {
        Made made = MadeLists.csv("Supplier;Item;Amount EUR\nditto;Pump;100\nAcme;Hose;30\nditto;Seal;7\n");

        assertThat(vendors(made)).containsExactly("", "Acme", "Acme");
    }

    @Test
    void mergedCellsCountForEachOfTheirRowsAndNoFurther() {
        Made made = MadeLists.xlsx(CellsAboveTest::mergedVendors);

        assertThat(vendors(made)).containsExactly("Acme", "Acme", "Acme", "", "Bolt", "Bolt");
        assertThat(countries(made)).containsExactly("DE", "DE", "FR", "", "SE", "");
        assertThat(made.lines())
                .extracting(Line::stated)
                .extracting(Money::currency)
                .containsOnly("EUR");
        assertThat(made.notices())
                .anyMatch(notice ->
                        notice.contains("merged cell") && notice.contains("A 'Supplier', B 'Supplier country'"));
    }

    @Test
    void aMergedAmountCountsOnce() {
        Made made = MadeLists.xlsx(book -> {
            mergedVendors(book);
            book.getSheetAt(0).getRow(2).getCell(3).setBlank();
            book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("D2:D3"));
        });

        assertThat(made.lines().stream().map(Line::stated).filter(Money::known))
                .extracting(Money::amount)
                .extracting(BigDecimal::intValueExact)
                .containsExactly(100, 7, 3, 20, 30);
    }

    private static void mergedVendors(Workbook book) {
        Sheet sheet = book.createSheet("Purchases");
        MadeLists.row(sheet, "Supplier", "Supplier country", "Item", "Amount EUR");
        MadeLists.row(sheet, "Acme", "DE", "Pump", 100);
        MadeLists.row(sheet, null, null, "Hose", 50);
        MadeLists.row(sheet, null, "FR", "Seal", 7);
        MadeLists.row(sheet, null, null, "Glue", 3);
        MadeLists.row(sheet, "Bolt", "SE", "Wire", 20);
        MadeLists.row(sheet, null, null, "Lamp", 30);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A6:A7"));
    }

    private static List<String> vendors(Made made) {
        return made.lines().stream()
                .map(line -> line.values().party(Field.VENDOR).name())
                .toList();
    }

    private static List<String> countries(Made made) {
        return made.lines().stream()
                .map(line -> line.values().country(Field.VENDOR_COUNTRY))
                .map(Country::code)
                .toList();
    }
}
