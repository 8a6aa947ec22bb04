package chokepoint.reading;

import static chokepoint.reading.MadeLists.row;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.ControlTotals;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.RepeatedValues.Counting;
import chokepoint.policy.RepeatedValues.Repeat;
import chokepoint.reading.MadeLists.Made;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

/** Sheets that hold lines of another are told, and counted once where their lines prove to be the same purchases. */
class RepeatedSheetsTest {

    private static final ReadingOptions EACH =
            ReadingOptions.DEFAULT.withRepeated(new RepeatedValues(Map.of(Repeat.SHEETS, Counting.COUNT_EACH)));

    private static void german(Workbook book, String name, int lines) {
        Sheet sheet = book.createSheet(name);
        row(sheet, "Bestellnummer", "Lieferant", "Lieferland", "Betrag EUR");
        for (int line = 1; line <= lines; line++) {
            row(sheet, "B-40" + line, "Hersteller " + "KLMNOP".charAt(line), "AT", 1000 + 7 * line);
        }
    }

    private static void copy(Workbook book) {
        german(book, "Liste", 5);
        Sheet sheet = book.createSheet("Abschrift");
        row(sheet, "Betrag EUR", "Lieferland", "Bestellnummer", "Lieferant");
        for (int line = 5; line > 0; line--) {
            row(sheet, 1000 + 7 * line, "AT", "B-40" + line, "Hersteller " + "KLMNOP".charAt(line));
        }
    }

    private static void earlierState(Workbook book) {
        german(book, "Stand März", 4);
        german(book, "Stand April", 5);
    }

    @Test
    void aCopyInAnotherOrderOfRowsAndColumnsCountsOnceAndIsLeftAsideWithItsAmount() {
        Made made = MadeLists.xlsx(RepeatedSheetsTest::copy);

        assertThat(made.lines()).hasSize(5).allMatch(line -> line.id().sheet().equals("Liste"));
        ControlTotals control = made.read().control();
        assertThat(control.balanced()).isTrue();
        assertThat(control.money().get(0).aside()).isEqualByComparingTo("5105");
        assertThat(made.read().sheets().get(1).notices())
                .anyMatch(notice -> notice.startsWith("all its lines stand in sheet 'Liste' as well"));
    }

    @Test
    void anEarlierStateCountsOnceInTheLongerSheet() {
        Made made = MadeLists.xlsx(RepeatedSheetsTest::earlierState);

        assertThat(made.lines()).hasSize(5).allMatch(line -> line.id().sheet().equals("Stand April"));
        assertThat(made.read().control().balanced()).isTrue();
    }

    @Test
    void aPolicyCountsEachAndIsToldWhatThatAddsUpTwice() {
        Made made = MadeLists.xlsx(RepeatedSheetsTest::earlierState, EACH);

        assertThat(made.lines()).hasSize(9);
        assertThat(made.read().notices())
                .contains(
                        "sheet 'Stand März' holds only lines that stand as well in sheet 'Stand April': they are counted twice;"
                                + " take them out of the list if they are the same purchases");
        assertThat(made.read().control().failing()).singleElement().satisfies(check -> {
            assertThat(check.failed()).isEqualTo(4);
            assertThat(check.stated().get("EUR")).isEqualByComparingTo("4070");
        });
    }

    @Test
    void linesInCommonAreToldWithTheirAmountAndStayCounted() {
        Made made = MadeLists.xlsx(book -> {
            german(book, "Liste", 4);
            Sheet sheet = book.createSheet("Weitere");
            row(sheet, "Bestellnummer", "Lieferant", "Lieferland", "Betrag EUR");
            row(sheet, "B-900", "Zulieferer", "CH", 12);
            for (int line = 2; line <= 4; line++) {
                row(sheet, "B-40" + line, "Hersteller " + "KLMNOP".charAt(line), "AT", 1000 + 7 * line);
            }
        });

        assertThat(made.lines()).hasSize(8);
        assertThat(made.read().control().failing())
                .singleElement()
                .satisfies(check -> assertThat(check.stated().get("EUR")).isEqualByComparingTo("3063"));
    }

    @Test
    void equalMonthsWithoutNumbersAndDatesAreToldAndStayCounted() {
        Made made = MadeLists.xlsx(book -> {
            for (String month : new String[] {"Январь", "Февраль"}) {
                Sheet sheet = book.createSheet(month);
                row(sheet, "Поставщик", "Страна поставщика", "Сумма, руб.");
                row(sheet, "ООО Ромашка", "Россия", 900);
                row(sheet, "ЗАО Василёк", "Беларусь", 450);
                row(sheet, "ИП Лютиков", "Россия", 30);
            }
        });

        assertThat(made.lines()).hasSize(6);
        assertThat(made.read().notices()).anyMatch(notice -> notice.contains("holds the same lines as sheet 'Январь'"));
    }

    @Test
    void contractsInOneSheetAndTheirOrdersInAnotherCountOnce() {
        Made made = MadeLists.xlsx(book -> {
            Sheet contracts = book.createSheet("Contratos");
            row(contracts, "N.º de contrato", "Proveedor", "Importe EUR");
            row(contracts, "CM-2025-11", "Olmedo", 900);
            row(contracts, "CM-2025-12", "Zafra", 800);
            Sheet orders = book.createSheet("Pedidos");
            row(orders, "Pedido", "Contrato marco", "Fecha", "Proveedor", "Importe EUR");
            row(orders, "P-7001", "CM-2025-11", "2025-02-01", "Olmedo", 400);
            row(orders, "P-7002", "CM-2025-11", "2025-03-01", "Olmedo", 500);
            row(orders, "P-7003", "CM-2025-12", "2025-04-01", "Zafra", 300);
            row(orders, "P-7004", "", "2025-04-09", "Yuste", 70);
        });

        assertThat(made.read().control().balanced()).isTrue();
        assertThat(made.read().values().get("EUR")).isEqualByComparingTo("2070");
        assertThat(made.notices())
                .contains(
                        "contracts that stand beside the orders under them: 1 (row 2 'CM-2025-11' (900), and the 2 lines of"
                                + " rows 2 to 3 of sheet 'Pedidos' with 900); the orders are counted, the contracts are not")
                .anyMatch(notice -> notice.contains("row 3 'CM-2025-12' (800)") && notice.contains("both are counted"));
    }
}
