package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of as many rows as the format allows. */
class TallSheetTest {

    private static final int MOST_ROWS = 1 << 20;
    private static final String PART = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @Test
    void theFirstTheLastAndARowBetweenAreMarked() throws IOException {
        Path list = Handmade.children(rows()).save(folder.resolve("tall.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        List<String> told = Marking.mark(
                list,
                Marking.markup(Marking.sheet(
                        "List", 1, Marking.row(2, 0, 0), Marking.row(600_000, 0, 0), Marking.row(MOST_ROWS, 0, 0))),
                output);
        assertThat(told).isEmpty();
        String marked = new String(PackageRead.of(output).content(PART), StandardCharsets.UTF_8);
        assertThat(List.of(2, 600_000, MOST_ROWS))
                .allSatisfy(row -> assertThat(row(marked, row))
                        .containsPattern("<c s=\"\\d+\" r=\"A" + row + "\"><v>1</v></c>")
                        .containsPattern("<c r=\"B" + row + "\" s=\"\\d+\" t=\"str\"><v>&#9650; F-0001</v></c>"));
        assertThat(row(marked, MOST_ROWS - 1)).isEqualTo("<row r=\"1048575\"><c r=\"A1048575\"><v>1</v></c></row>");
        assertThat(Promises.brokenByCleaning(list, output, folder.resolve("cleaned.xlsx")))
                .isEmpty();
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= MOST_ROWS; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        return rows.append("</sheetData>").toString();
    }

    private static String row(String sheet, int number) {
        int from = sheet.indexOf("<row r=\"" + number + "\"");
        return sheet.substring(from, sheet.indexOf("</row>", from) + "</row>".length());
    }
}
