package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** A checked workbook opened again, beside the list it was made of. */
final class CheckedCopy {

    private final Optional<Path> original;
    private final Path checked;

    private CheckedCopy(Optional<Path> original, Path checked) {
        this.original = original;
        this.checked = checked;
    }

    static CheckedCopy of(Path original, Path checked) {
        return new CheckedCopy(Optional.of(original), checked);
    }

    /** Of a csv: there is no workbook to compare with. */
    static CheckedCopy ofRecords(Path checked) {
        return new CheckedCopy(Optional.empty(), checked);
    }

    CheckedCopy keepsTheOriginal() throws IOException {
        try (Workbook before = WorkbookFactory.create(original.orElseThrow().toFile(), "", true);
                Workbook after = WorkbookFactory.create(checked.toFile(), "", true)) {
            for (Sheet sheet : before) {
                Sheet twin = after.getSheet(sheet.getSheetName());
                assertThat(twin).as(sheet.getSheetName()).isNotNull();
                assertThat(twin.getMergedRegions()).isEqualTo(sheet.getMergedRegions());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        same(cell, twin.getRow(row.getRowNum()).getCell(cell.getColumnIndex()));
                    }
                }
            }
        }
        return this;
    }

    private static void same(Cell before, Cell after) {
        String address = before.getAddress().formatAsString();
        assertThat(content(after)).as(address).isEqualTo(content(before));
        CellStyle one = before.getCellStyle();
        CellStyle other = after.getCellStyle();
        assertThat(other.getDataFormatString()).as(address).isEqualTo(one.getDataFormatString());
        assertThat(other.getAlignment()).as(address).isEqualTo(one.getAlignment());
        assertThat(other.getBorderBottom()).as(address).isEqualTo(one.getBorderBottom());
        assertThat(other.getFontIndex()).as(address).isEqualTo(one.getFontIndex());
        Optional.ofNullable(before.getCellComment())
                .ifPresent(note -> assertThat(after.getCellComment().getString().getString())
                        .as(address)
                        .startsWith(note.getString().getString()));
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> "n" + cell.getNumericCellValue();
            case STRING -> "s" + cell.getRichStringCellValue().getString();
            case BOOLEAN -> "b" + cell.getBooleanCellValue();
            case FORMULA -> "f" + cell.getCellFormula() + "=" + cell.getCachedFormulaResultType();
            case ERROR -> "e" + cell.getErrorCellValue();
            default -> "";
        };
    }

    void marksWhatIsFound(JsonNode findings) throws IOException {
        try (Workbook after = WorkbookFactory.create(checked.toFile(), "", true)) {
            Set<String> marked = new TreeSet<>();
            for (JsonNode finding : findings.get("findings")) {
                for (JsonCells place : JsonCells.of(finding).toList()) {
                    Sheet list = place.sheet().isEmpty() ? after.getSheetAt(0) : after.getSheet(place.sheet());
                    int row = place.row() - 1;
                    Cell cell = list.getRow(row).getCell(CellReference.convertColStringToIndex(place.column()));
                    assertThat(cell).as("%s", place).isNotNull();
                    assertThat(cell.getCellStyle().getFillPattern())
                            .as("%s", place)
                            .isEqualTo(FillPatternType.SOLID_FOREGROUND);
                    assertThat(lastText(list.getRow(row)))
                            .as("%s", place)
                            .contains(finding.get("id").asText());
                    marked.add(cell.getAddress().formatAsString());
                }
            }
            assertThat(marked).isNotEmpty();
        }
    }

    private static String lastText(Row row) {
        return row.getCell(row.getLastCellNum() - 1).toString();
    }
}
