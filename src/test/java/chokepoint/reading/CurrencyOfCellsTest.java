package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyOfCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "#,##0.00 [$€-407]|EUR",
                "[$£-809]#,##0.00|GBP",
                "[$$-1009]#,##0|CAD",
                "[$$-409]#,##0.00_ ;[Red]-[$$-409]#,##0.00|USD",
                "#,##0\\ [$kr-41D]|SEK",
                "[$¥-411]#,##0|JPY",
                "[$¥-804]#,##0|CNY",
                "[$CHF] #,##0.00|CHF",
                "#,##0.00 \"PLN\"|PLN",
                "_-* #,##0.00\\ \"zł\"_-;\\-* #,##0.00\\ \"zł\"_-|PLN",
                "#,##0\\ \"Kč\"|CZK",
                "\\E\\U\\R 0.00|EUR",
                "#,##0.00₽|RUB",
                "_(\"$\"* #,##0.00_)|''",
                "#,##0 \"kg\"|''",
                "#,##0.00|''",
            })
    void theNumberFormatTellsTheCurrency(String format, String currency) {
        String code = currency.replace("'", "");

        assertThat(MadeLists.xlsx(book -> fill(book, format, "Amount")).sheet().values())
                .containsOnlyKeys(code);
        assertThat(MadeLists.xls(book -> fill(book, format, "Amount")).sheet().values())
                .containsOnlyKeys(code);
    }

    private static void fill(Workbook book, String format, String header) {
        Sheet sheet = book.createSheet();
        MadeLists.row(sheet, "Vendor", "Vendor country", header);
        Row row = MadeLists.row(sheet, "Alma", "France", 12);
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Cell cell = row.getCell(2);
        cell.setCellStyle(style);
    }

    @Test
    void whatIsTakenFromTheFormatIsTold() {
        assertThat(MadeLists.xlsx(book -> fill(book, "[$€-407] 0", "Amount")).notices())
                .contains("value: the currency is taken from the number format, EUR, in 1 cell");
    }

    @Test
    void aHeaderGoesBeforeTheFormat() {
        Made made = MadeLists.xlsx(book -> fill(book, "[$$-409] 0", "Amount, EUR"));

        assertThat(made.sheet().values()).containsOnlyKeys("EUR");
        assertThat(made.notices())
                .contains("value: the number format shows USD and the list says EUR, taken as EUR, in 1 cell");
    }

    @Test
    void aCellThatContradictsItsHeaderIsToldAndCountsAsItSays() {
        Made made = MadeLists.csv("Vendor,Country,\"Amount, GBP\"\nAlma,FR,CHF 10\nBora,FR,5\n");

        assertThat(made.sheet().values()).hasToString("{CHF=10, GBP=5}");
        assertThat(made.problems())
                .singleElement()
                .asString()
                .contains("says CHF under a header that says GBP", "taken as CHF");
    }

    @Test
    void aCellThatContradictsItsColumnOfCurrenciesIsTold() {
        Made made = MadeLists.csv("Vendor,Amount,Currency\nAlma,CHF 10,NOK\nBora,5,NOK\n");

        assertThat(made.sheet().values()).hasToString("{CHF=10, NOK=5}");
        assertThat(made.problems()).singleElement().asString().contains("beside a currency column that says NOK");
    }

    @Test
    void aHeaderThatContradictsTheColumnOfCurrenciesIsTold() {
        assertThat(MadeLists.csv("Vendor,\"Amount, GBP\",Currency\nAlma,10,NOK\nBora,5,GBP\n")
                        .notices())
                .contains("value: the header says GBP and the currency column NOK, taken as GBP, in 1 cell");
    }

    @Test
    void signsOfSeveralCurrenciesAreNotOneSum() {
        Made made = MadeLists.csv("Vendor,Amount\nAlma,$10\nBora,20 kr.\nCeto,¥ 30\n");

        assertThat(made.sheet().values()).isEmpty();
        assertThat(made.problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("'¥ 30' has only the sign '¥', which several currencies share"));
    }

    @Test
    void signsInAColumnOfCurrenciesAreNotOneSum() {
        assertThat(MadeLists.csv("Vendor,Amount,Currency\nAlma,10,$\nBora,20,kr\nCeto,30,EUR\n")
                        .sheet()
                        .values())
                .hasToString("{EUR=30}");
    }

    @Test
    void aSignThatStandsAloneInTheListIsOneSum() {
        assertThat(MadeLists.csv("Vendor,Amount\nAlma,$10\nBora,$20\n").sheet().values())
                .hasToString("{=30}");
        assertThat(MadeLists.csv("All amounts in CAD,\nVendor,Amount\nAlma,$10\nBora,$20\n")
                        .sheet()
                        .values())
                .hasToString("{CAD=30}");
    }

    @Test
    void aColumnNamesCurrenciesInWords() {
        Made made =
                MadeLists.csv("Fornecedor,Valor,Moeda\nAlma,10,metical (MT)\nBora,20,Kz\nCeto,30,Dólares americanos\n");

        assertThat(made.sheet().values()).hasToString("{AOA=20, MZN=10, USD=30}");
    }

    @Test
    void whatIsAssumedOfANameIsTold() {
        Made made = MadeLists.csv("Proveedor,Monto,Moneda\nAlma,10,dólares\nBora,20,euros\n");

        assertThat(made.sheet().values()).hasToString("{EUR=20, USD=10}");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("was taken as US dollars"));
    }

    @Test
    void aNameThatSeveralCountriesShareIsToldAndNotGuessed() {
        assertThat(MadeLists.csv("Vendor,Amount,Currency\nAlma,10,riyal\nBora,20,riyal\nCeto,3,EUR\n")
                        .problems())
                .anyMatch(problem -> problem.contains("is no single currency: 'riyal'"));
        assertThat(MadeLists.csv("Proveedor,País,Monto (pesos)\nAlma,FR,10\nBora,FR,20\n")
                        .notices())
                .anyMatch(notice -> notice.contains("'pesos' is the currency of several countries"));
    }
}
