package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.Line;
import chokepoint.trade.values.LineId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are asked for once more are those that were read at first. */
class ReadAgainTest {

    @TempDir
    private Path folder;

    @Test
    void someRowsOfACsv() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(
                list,
                "Bestellung;Lieferant;Datum;Betrag\nQ-1;Nordlys;03.04.2025;1.200,50\nSumme;;;1.200,50\n"
                        + "Q-2;Quillon;;9,00\nQ-3;Tamsin;05.04.2025;unklar\n\nQ-4;Ulric;06.04.2025;-4,25\n");

        compare(list);
    }

    @Test
    void rowsWhoseValueCountsInOthers() throws IOException {
        Path list = folder.resolve("calls.csv");
        Files.writeString(list, RepeatedAmountsTest.CALLS);

        compare(list);
    }

    @Test
    void someRowsOfSeveralSheets() throws IOException {
        Path list = folder.resolve("list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(list)) {
            for (String name : List.of("Osto", "Hankinta")) {
                Sheet sheet = workbook.createSheet(name);
                row(sheet, 0, "Toimittaja", "Alkuperämaa", "Summa EUR");
                for (int row = 1; row < 40; row++) {
                    row(sheet, row, name + row % 7, row % 2 == 0 ? "FI" : "JP", row * 3.5);
                }
            }
            workbook.write(out);
        }

        compare(list);
    }

    /** Each line alone, every third one, all of them. */
    private static void compare(Path list) throws IOException {
        try (OpenedList opened = Reading.open(list, list.getFileName().toString(), ReadingOptions.DEFAULT)) {
            List<Line> all = new ArrayList<>();
            opened.read(all::addAll);
            assertThat(all).hasSizeGreaterThan(2);
            for (Line line : all) {
                assertThat(again(opened, List.of(line))).containsExactly(line);
            }
            List<Line> some = IntStream.range(0, all.size())
                    .filter(i -> i % 3 == 0)
                    .mapToObj(all::get)
                    .toList();
            assertThat(again(opened, some)).isEqualTo(some);
            assertThat(again(opened, all)).isEqualTo(all);
        }
    }

    private static List<Line> again(OpenedList opened, List<Line> lines) throws UnreadableList {
        Set<LineId> wanted = lines.stream().map(Line::id).collect(Collectors.toSet());
        List<Line> again = new ArrayList<>();
        opened.readAgain(wanted, again::addAll);
        return again;
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Double amount) {
                row.createCell(column).setCellValue(amount);
            } else {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }
}
