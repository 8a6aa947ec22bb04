package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfConvertedDatesTest {

    @ParameterizedTest
    @CsvSource({
        "Vendor,Order date,Amount EUR,31/12/2024,14/11/2024",
        "Fournisseur,Date de commande,Montant EUR,31-12-2024,14-11-2024",
        "Поставщик,Дата заказа,Сумма EUR,31.12.2024,14.11.2024",
        "Vendor,Order date,Amount EUR,12/31/2024,11/14/2024"
    })
    void daysSwappedBesideTextsAreToldAndNotChanged(
            String vendor, String date, String amount, String first, String second) {
        Made made = dated(vendor, date, amount, first, LocalDate.of(2024, 5, 12), second, LocalDate.of(2024, 7, 11));

        assertThat(made.problems()).isEmpty();
        assertThat(made.lines().get(1).values().get(Field.DATE).orElseThrow()).hasToString("2024-05-12");
        assertThat(made.notices())
                .filteredOn(notice -> notice.contains("half converted"))
                .singleElement()
                .asString()
                .contains("'" + first + "'", "2024-05-12 may be 2024-12-05", "in rows 3, 5;");
    }

    @Test
    void aDayLaterThanMonthsCountShowsThatTheyAreWhole() {
        Made made = dated(
                "Vendor",
                "Order date",
                "Amount EUR",
                "31/12/2024",
                LocalDate.of(2024, 5, 12),
                "14/11/2024",
                LocalDate.of(2024, 7, 13));

        assertThat(made.notices()).noneMatch(notice -> notice.contains("half converted"));
    }

    @Test
    void aTextThatCouldHaveBeenConvertedShowsThatNoneWas() {
        Made made = dated(
                "Vendor",
                "Order date",
                "Amount EUR",
                "31/12/2024",
                LocalDate.of(2024, 5, 12),
                "04/11/2024",
                LocalDate.of(2024, 7, 11));

        assertThat(made.notices()).noneMatch(notice -> notice.contains("half converted"));
    }

    private static Made dated(String vendor, String date, String amount, Object... days) {
        return MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Orders");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            MadeLists.row(sheet, vendor, date, amount);
            for (Object day : days) {
                Row row = MadeLists.row(sheet, "Acme", day instanceof String ? day : null, 5);
                if (day instanceof LocalDate real) {
                    row.createCell(1).setCellValue(real);
                    row.getCell(1).setCellStyle(style);
                }
            }
        });
    }
}
