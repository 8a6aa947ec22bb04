package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowControl;
import chokepoint.reading.MadeLists.Made;
import chokepoint.workbook.ListFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row that holds anything and every amount is accounted for. */
class ControlTotalsTest {

    private static final String HEADER = "Order,Vendor,Description,Amount EUR\n";

    @TempDir
    private Path folder;

    // Rows

    @Test
    void everyRowIsALineOrLeftOutForAReason() {
        Made made = MadeLists.csv("Einkauf 2026,,,\n,,,\n" + HEADER
                + "PO-1,Nordlys,Kabel,100\n,,,\nPO-2,Quillon,Ventil,50\n"
                + "Summe,,,150\n"
                + HEADER
                + "PO-3,Tamsin,Pumpe,25\nPO-4,Tamsin,Filter,10\nalle Angaben ohne Gewähr,,,\n"
                + "Gesamt,,,185\n");

        RowControl rows = rows(made);

        assertThat(rows.content()).isEqualTo(10);
        assertThat(rows.lines()).isEqualTo(4);
        assertThat(ranges(rows.leftOut()))
                .isEqualTo(Map.of(
                        Reason.ABOVE_HEADER, "1",
                        Reason.HEADER, "3",
                        Reason.TOTAL, "7,12",
                        Reason.REPEATED_HEADER, "8",
                        Reason.NOTE, "11"));
    }

    @Test
    void theAmountsInTotalsStandInTheCurrencyOfTheLines() {
        Made made = MadeLists.csv("Order,Vendor,Description,Amount,Currency\n"
                + "A-1,Nordlys,Kabel,100,SEK\nA-2,Quillon,Ventil,50,SEK\nSumma,,,150,\n");

        LeftOut totals = leftOut(rows(made), Reason.TOTAL);

        assertThat(totals.values()).containsOnlyKeys("SEK").containsValue(new BigDecimal("150"));
    }

    @Test
    void rowsOfAFurtherTableAndOfSheetsThatAreNotReadAreCounted() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet orders = workbook.createSheet("Заказы");
            MadeLists.row(orders, "Номер заказа", "Поставщик", "Наименование", "Сумма, руб.");
            MadeLists.row(orders, "1", "Нордлис", "Кабель", 100);
            MadeLists.row(orders, "2", "Квиллон", "Насос", 200);
            orders.createRow(6).createCell(0).setCellValue("Поставщик");
            orders.getRow(6).createCell(1).setCellValue("Страна");
            orders.getRow(6).createCell(2).setCellValue("Сумма");
            MadeLists.row(orders, "Нордлис", "Норвегия", 100);
            MadeLists.row(workbook.createSheet("Примечания"), "Составлено в отделе закупок");
        });

        assertThat(made.read().control().rows())
                .extracting(RowControl::sheet, RowControl::content, RowControl::lines)
                .containsExactly(tuple("Заказы", 5L, 2L), tuple("Примечания", 1L, 0L));
        assertThat(ranges(rows(made).leftOut())).containsEntry(Reason.OTHER_TABLE, "7-8");
        assertThat(ranges(made.read().control().rows().get(1).leftOut())).containsEntry(Reason.NO_LIST, "1");
    }

    // Money

    @Test
    void whatStandsIsInLinesOrLeftAside() {
        Made made = MadeLists.csv(HEADER
                + "P-1,Nordlys,Câble,100\nP-2,Quillon,Vanne,à fixer\nP-3,Tamsin,Pompe,\nP-4,Tamsin,Filtre,50\n"
                + "Total,,,150\n");

        MoneyControl money = money(made, "EUR");

        assertThat(money.stated()).isEqualByComparingTo("300");
        assertThat(money.judged()).isEqualByComparingTo("150");
        assertThat(money.leftAside()).extracting(MoneyControl.Aside::reason).containsExactly(Reason.TOTAL);
        assertThat(ranges(rows(made).unvalued())).isEqualTo(Map.of(Reason.UNREADABLE_VALUE, "3", Reason.NO_VALUE, "4"));
    }

    @Test
    void aValueThatIsWorkedOutStandsNowhere() {
        Made made = MadeLists.csv("Order,Vendor,Quantity,Unit price EUR,Amount EUR\n"
                + "P-1,Nordlys,2,10,20\nP-2,Quillon,3,10,\nP-3,Tamsin,1,5,5\n");

        MoneyControl money = money(made, "EUR");

        assertThat(money.stated()).isEqualByComparingTo("25");
        assertThat(money.computed()).isEqualByComparingTo("30");
        assertThat(money.judged()).isEqualByComparingTo("55");
    }

    @Test
    void anAmountWithASignOfSeveralCurrenciesIsLeftAside() {
        Made made = MadeLists.csv("Order,Vendor,Description,Amount\n"
                + "P-1,Nordlys,cable,$ 100\nP-2,Quillon,valve,kr 50\nP-3,Tamsin,pump,€ 10\nP-4,Tamsin,filter,€ 20\n");

        assertThat(ranges(rows(made).unvalued())).isEqualTo(Map.of(Reason.UNCLEAR_CURRENCY, "2-3"));
        assertThat(money(made, "").stated()).isEqualByComparingTo("150");
        assertThat(money(made, "").judged()).isZero();
    }

    // The property, on samples of each kind

    @ParameterizedTest
    @MethodSource("samples")
    void allAddsUpInSamplesOfEachKind(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content, StandardCharsets.UTF_8);

        assertThat(Accounted.wrong(file)).isEmpty();
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                sample("plain.csv", HEADER + "P-1,Nordlys,kabel,100\nP-2,Quillon,ventiel,50\n"),
                sample("blank.csv", "\n\n" + HEADER + "\nP-1,Nordlys,kabel,100\n,,,\nP-2,Quillon,ventiel,50\n\n"),
                sample("surplus.csv", HEADER + "P-1,Nordlys,kabel,1,234.50\nP-2,Quillon,ventiel,50,x,y\n"),
                sample("short.csv", HEADER + "P-1\nP-2,Quillon\nP-3,Tamsin,pomp,7\n"),
                sample(
                        "numbers.csv",
                        "Nr;Lieferant;Betrag EUR\n1;Nordlys;-100,00\n2;Quillon;(50,00)\n3;Tamsin;1.234,56\n"),
                sample(
                        "units.csv",
                        "№;Поставщик;Товар;Сумма\n(шт.);(назв.);(назв.);(руб.)\n1;Нордлис;кабель;10\n2;Квиллон;насос;20\n"),
                sample("none.csv", "just\nsome\ntext\n"));
    }

    private static Arguments sample(String name, String content) {
        return Arguments.of(name, content);
    }

    @Test
    void allAddsUpInAWorkbookOfManySheets() throws IOException {
        Path file = workbook(workbook -> {
            Sheet first = workbook.createSheet("2025");
            MadeLists.row(first, "Purchases", null, null);
            MadeLists.row(first, "Order", "Vendor", "Description", "Amount EUR");
            MadeLists.row(first, "P-1", "Nordlys", "cable", 100);
            MadeLists.row(first, "P-2", "Quillon", "valve", "n/a");
            MadeLists.row(first, null, null, null, null);
            MadeLists.row(first, "Total", null, null, 100);
            Sheet second = workbook.createSheet("2026");
            MadeLists.row(second, "Order", "Vendor", "Description", "Amount USD");
            MadeLists.row(second, "P-3", "Tamsin", "pump", 25);
            MadeLists.row(second, "P-4", "Tamsin", "filter", 30);
            MadeLists.row(workbook.createSheet("About"), "made by purchasing");
            workbook.createSheet("Empty");
        });

        assertThat(Accounted.wrong(file)).isEmpty();
    }

    private Path workbook(Consumer<Workbook> fill) throws IOException {
        Path file = folder.resolve("list" + ListFormat.XLSX.ending());
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    @Test
    void allAddsUpInEveryOutsideList() throws IOException {
        String lists = System.getProperty("chokepoint.lists", "");
        assumeTrue(!lists.isBlank(), "skipped: name a folder of lists with -Dchokepoint.lists=DIR");
        List<String> wrong = new ArrayList<>();
        int held = 0;
        for (Path file : files(Path.of(lists))) {
            try {
                List<String> told = Accounted.wrong(file);
                told.forEach(what -> wrong.add(file + ": " + what));
                held += told.isEmpty() ? 1 : 0;
            } catch (UnreadableList e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.printf(Locale.ROOT, "control totals add up in %d lists%n", held);
        assertThat(wrong).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|csv)"))
                    .sorted()
                    .toList();
        }
    }

    // What is looked at

    private static RowControl rows(Made made) {
        return made.read().control().rows().get(0);
    }

    private static Map<Reason, String> ranges(List<LeftOut> groups) {
        return groups.stream()
                .collect(Collectors.toMap(LeftOut::reason, group -> group.rows().text()));
    }

    private static LeftOut leftOut(RowControl rows, Reason reason) {
        return rows.leftOut().stream()
                .filter(group -> group.reason() == reason)
                .findFirst()
                .orElseThrow();
    }

    private static MoneyControl money(Made made, String currency) {
        ControlTotals control = made.read().control();
        assertThat(control.balanced()).isTrue();
        return control.money().stream()
                .filter(one -> one.currency().equals(currency))
                .findFirst()
                .orElseThrow();
    }
}
