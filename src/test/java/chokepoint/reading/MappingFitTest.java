package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.trade.values.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping names and the list does not have must never be guessed in its place. */
class MappingFitTest {

    private static final String LIST = "Firm,Amount\nAcme,5\n";

    @TempDir
    private Path folder;

    @Test
    void aColumnThatIsNotThereDeclinesTheList() {
        assertThatThrownBy(() -> read(LIST, of("", Map.of(Field.VENDOR, "Firn"))))
                .isInstanceOf(UnreadableList.class)
                .hasMessageEndingWith("the mapping file says 'vendor: Firn', but the sheet has no such column (nearest:"
                        + " 'Firm'); name a header or column letters");
    }

    @Test
    void whereNoHeaderIsNearAllAreOffered() {
        assertThatThrownBy(() -> read(LIST, of("", Map.of(Field.VENDOR, "Vendor code"))))
                .hasMessageContaining("no such column (it has 'Firm', 'Amount');");
        assertThatThrownBy(() -> read(LIST, of("", Map.of(Field.VENDOR, "XFE"))))
                .hasMessageContaining("no such column: no sheet has columns beyond XFD;");
        assertThatThrownBy(() -> read(LIST, of("", Map.of(Field.VENDOR, "ZZ"))))
                .hasMessageContaining("no such column (it has 'Firm', 'Amount');");
    }

    @Test
    void allMisfitsAreToldAtOnce() {
        assertThatThrownBy(() -> read(LIST, of("", Map.of(Field.VENDOR, "Firn", Field.VALUE, "Sum"))))
                .hasMessageContainingAll("'vendor: Firn'", "'value: Sum'");
    }

    @Test
    void aSheetOfATextFileIsToldToHaveNone() {
        assertThatThrownBy(() -> read(LIST, of("Orders", Map.of(Field.VENDOR, "Firm"))))
                .hasMessageContaining(
                        "maps sheet 'Orders', but a text file has no sheets; write its mapping without a sheet");
    }

    @Test
    void aSheetThatTheWorkbookDoesNotHaveDeclinesIt() throws Exception {
        Path list = workbook("Orders", "Firm", "Notes", "Remark");
        assertThatThrownBy(() -> open(list, of("Order", Map.of(Field.VENDOR, "Firm"))))
                .hasMessageContaining(
                        "maps sheet 'Order', which the list does not have (nearest: 'Orders'); name one of its"
                                + " sheets");
        assertThatThrownBy(() -> open(list, of("Orders", Map.of(Field.VENDOR, "Remark"))))
                .hasMessageContaining("sheet 'Orders': the mapping file says 'vendor: Remark'");
    }

    @Test
    void aMappingForEverySheetFitsIfOneSheetHasTheColumn() throws Exception {
        Path list = workbook("Orders", "Firm", "Ledger", "Payee");
        assertThat(open(list, of("", Map.of(Field.VENDOR, "Payee"))).sheets()).hasSize(2);
        assertThatThrownBy(() -> open(list, of("", Map.of(Field.VENDOR, "Who"))))
                .hasMessageContaining("'vendor: Who'");
    }

    @Test
    void aHeaderRowThatIsEmptyDeclinesTheList() {
        Mapping mapping = new Mapping(List.of(new SheetMapping("", 9, Map.of(), Set.of())));
        assertThatThrownBy(() -> read(LIST, mapping))
                .hasMessageContaining("row 9, which the mapping file names as the header, is empty");
    }

    private static Mapping of(String sheet, Map<Field, String> columns) {
        return new Mapping(List.of(new SheetMapping(sheet, SheetMapping.FIND_HEADER, columns, Set.of())));
    }

    private void read(String text, Mapping mapping) throws Exception {
        open(Files.writeString(folder.resolve("list.csv"), text, StandardCharsets.UTF_8), mapping);
    }

    private static ListProfile open(Path file, Mapping mapping) throws Exception {
        try (OpenedList list =
                Reading.open(file, file.getFileName().toString(), ReadingOptions.DEFAULT.withMapping(mapping))) {
            return list.profile();
        }
    }

    private Path workbook(String first, String header, String second, String otherHeader) throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill(workbook.createSheet(first), header);
            fill(workbook.createSheet(second), otherHeader);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, String header) {
        String[][] rows = {{header, "Amount", "Country of origin"}, {"Acme", "5", "Japan"}, {"Bolt", "7", "China"}};
        for (String[] cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : cells) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
    }
}
