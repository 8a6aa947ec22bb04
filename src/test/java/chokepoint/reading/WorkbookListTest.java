package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookListTest {

    private static void plain(Workbook workbook) {
        Sheet sheet = workbook.createSheet("PO");
        MadeLists.row(sheet, "Purchases 2026");
        MadeLists.row(sheet);
        MadeLists.row(sheet, "Vendor", "Order Date", "Amount");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        MadeLists.row(sheet, "Acme", null, 1234.5600000000001).createCell(1).setCellValue(LocalDate.of(2026, 6, 30));
        sheet.getRow(3).getCell(1).setCellStyle(day);
        MadeLists.row(sheet, "Bolt", "01.07.2026", 5);
    }

    @Test
    void anXlsxIsReadFromItsRawCells() {
        Made made = MadeLists.xlsx(WorkbookListTest::plain);

        assertThat(made.sheet().headerRow()).isEqualTo(3);
        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(0).stated().amount()).isEqualByComparingTo("1234.56");
        assertThat(made.lines().get(0).ordered()).hasToString("2026-06-30");
        assertThat(made.lines().get(0).id().row()).isEqualTo(4);
        assertThat(made.lines().get(0).date()).hasToString("2026-06-30");
    }

    @Test
    void anXlsReadsLikeAnXlsx() {
        Made xls = MadeLists.xls(WorkbookListTest::plain);
        Made xlsx = MadeLists.xlsx(WorkbookListTest::plain);

        assertThat(xls.lines())
                .extracting(line -> line.values().toString())
                .containsExactlyElementsOf(xlsx.lines().stream()
                        .map(line -> line.values().toString())
                        .toList());
    }

    @Test
    void daysOf1904AreCountedFrom1904() {
        Made made = MadeLists.xlsx(workbook -> {
            ((XSSFWorkbook) workbook).getCTWorkbook().getWorkbookPr().setDate1904(true);
            plain(workbook);
        });

        assertThat(made.lines().get(0).ordered()).hasToString("2026-06-30");
        assertThat(made.read().notices()).contains("dates count from 1904");
    }

    @Test
    void errorsAndFormulasWithoutResultAreReadingProblems() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            Cell formula = MadeLists.row(sheet, "Acme").createCell(1);
            formula.setCellFormula("1+1");
            Cell error = MadeLists.row(sheet, "Bolt").createCell(1);
            error.setCellErrorValue(FormulaError.NA.getCode());
            MadeLists.row(sheet, "Coil", 3);
            MadeLists.row(sheet, "Dove", 4);
        });

        assertThat(made.lines()).hasSize(4);
        assertThat(made.problems())
                .containsExactly(
                        "list.xlsx, sheet 'PO', cell B2: value '' is a formula whose result the file does not hold; taken as"
                                + " unknown",
                        "list.xlsx, sheet 'PO', cell B3: value '#N/A' is an error, not a value; taken as unknown");
        assertThat(made.lines().get(0).stated().amount()).isEqualByComparingTo("0");
    }

    @Test
    void richTextsAreJoined() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            XSSFRichTextString name = new XSSFRichTextString("Acme Ltd");
            name.applyFont(0, 4, workbook.createFont());
            MadeLists.row(sheet, null, 5).createCell(0).setCellValue(name);
        });

        assertThat(made.lines().get(0).vendor().name()).isEqualTo("Acme Ltd");
    }

    @Test
    void mergedHeadersOfTwoRowsAreJoined() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Supplier", null, "Goods", null, "Amount");
            MadeLists.row(sheet, "Name", "Country", "Description", "Country of origin");
            MadeLists.row(sheet, "Acme", "DE", "Switch", "CN", 5);
            MadeLists.row(sheet, "Bolt", "FR", "Router", "US", 6);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 4, 4));
        });

        assertThat(made.sheet().headerRow()).isEqualTo(2);
        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("B");
        assertThat(made.column(Field.COUNTRY_OF_ORIGIN)).isEqualTo("D");
        assertThat(made.column(Field.VALUE)).isEqualTo("E");
        assertThat(made.lines()).hasSize(2);
    }

    @Test
    void theHeadingOfAGroupDoesNotBlurHeadersThatSayEnough() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Order", null, "Supplier", null, "Goods", null, null, "Amount");
            MadeLists.row(
                    sheet,
                    "No.",
                    "Date",
                    "Name",
                    "Country",
                    "Description",
                    "HS code",
                    "Country of origin",
                    "Qty",
                    "Unit price, USD",
                    "Net amount, USD");
            MadeLists.row(sheet, "PO-1", "2026-01-05", "Acme", "DE", "Pump", "9018.90", "CN", 5, 2, 10);
            MadeLists.row(sheet, "PO-2", "2026-01-06", "Bolt", "FR", "Pump", "9018.90", "US", 6, 2, 12);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 6));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 7, 9));
        });

        assertThat(made.sheet().headerRow()).isEqualTo(2);
        assertThat(made.column(Field.VENDOR)).isEqualTo("C");
        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("D");
        assertThat(made.column(Field.HS)).isEqualTo("F");
        assertThat(made.column(Field.VALUE)).isEqualTo("J");
    }

    @Test
    void theHeadingOfAGroupSaysWhoseNameItIs() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Поставщик", null, "Сумма, руб.", "Дата");
            MadeLists.row(sheet, "Наименование", "ИНН");
            MadeLists.row(sheet, "ООО Вектор", "7701234567", 5, "05.01.2026");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 3));
        });

        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
    }

    @Test
    void aSheetThatAddsUpToTheSameAsALongerOneIsNotCountedAgain() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            MadeLists.row(sheet, "Acme", 5);
            MadeLists.row(sheet, "Acme", 6);
            Sheet summary = workbook.createSheet("By vendor");
            MadeLists.row(summary, "Vendor", "Amount");
            MadeLists.row(summary, "Acme", 11);
        });

        assertThat(made.lines()).hasSize(2);
        assertThat(made.profile().sheets().get(1).notAList()).contains("adds up to the same as sheet 'PO'");
    }

    @Test
    void aSummaryThatDoesNotSayTheCurrencyIsNotCountedAgain() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet summary = workbook.createSheet("Summary");
            MadeLists.row(summary, "Vendor", "Amount");
            MadeLists.row(summary, "Acme", 30);
            MadeLists.row(summary, "Bolt", 12);
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Item", "Amount EUR");
            MadeLists.row(sheet, "Acme", "Pump", 10);
            MadeLists.row(sheet, "Acme", "Hose", 20);
            MadeLists.row(sheet, "Bolt", "Seal", 12);
        });

        assertThat(made.read().values()).hasToString("{EUR=42.0}");
    }

    @Test
    void aSummaryOfSomeVendorsWithATotalInAnyLanguageIsNotCountedAgain() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet summary = workbook.createSheet("S");
            MadeLists.row(summary, "Vendor", "Amount");
            MadeLists.row(summary, "Acme", 30);
            MadeLists.row(summary, "Bolt", 12);
            MadeLists.row(summary, "Xyzzy", 42);
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Item", "Amount EUR");
            MadeLists.row(sheet, "Acme", "Pump", 10);
            MadeLists.row(sheet, "Acme", "Hose", 20);
            MadeLists.row(sheet, "Bolt", "Seal", 12);
            MadeLists.row(sheet, "Cora", "Wire", 5);
        });

        assertThat(made.read().values()).hasToString("{EUR=47.0}");
        assertThat(made.lines()).hasSize(4);
    }

    @Test
    void vendorsWithOtherSumsAreAListOfTheirOwn() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet first = workbook.createSheet("May");
            MadeLists.row(first, "Vendor", "Amount EUR");
            MadeLists.row(first, "Acme", 31);
            MadeLists.row(first, "Bolt", 12);
            Sheet sheet = workbook.createSheet("June");
            MadeLists.row(sheet, "Vendor", "Item", "Amount EUR");
            MadeLists.row(sheet, "Acme", "Pump", 10);
            MadeLists.row(sheet, "Acme", "Hose", 20);
            MadeLists.row(sheet, "Bolt", "Seal", 12);
        });

        assertThat(made.read().values()).hasToString("{EUR=85.0}");
    }

    @Test
    void aSheetThatAddsUpToSomethingElseIsAListOfItsOwn() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            MadeLists.row(sheet, "Acme", 5);
            MadeLists.row(sheet, "Acme", 6);
            Sheet second = workbook.createSheet("More");
            MadeLists.row(second, "Vendor", "Amount");
            MadeLists.row(second, "Acme", 12);
        });

        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void aSheetOfAmountsByMonthIsNotAddedToTheLines() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            MadeLists.row(sheet, "Acme", 5);
            Sheet summary = workbook.createSheet("Summary");
            MadeLists.row(summary, "Month", "Amount");
            MadeLists.row(summary, "January", 5);
        });

        assertThat(made.lines()).hasSize(1);
        assertThat(made.profile().sheets().get(1).notAList()).contains("who or what the amounts belong to");
    }

    @Test
    void hiddenThingsAreReadAndTold() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            MadeLists.row(sheet, "Acme", 5).setZeroHeight(true);
            MadeLists.row(sheet, "Bolt", 6);
            sheet.setColumnHidden(1, true);
            Sheet second = workbook.createSheet("Old");
            MadeLists.row(second, "Vendor", "Amount");
            MadeLists.row(second, "Coil", 7);
            workbook.setSheetHidden(1, true);
        });

        assertThat(made.lines()).hasSize(3);
        assertThat(made.notices())
                .contains("hidden columns are read: B (value)", "1 hidden rows are read like the others");
        assertThat(made.read().sheets().get(1).notices()).contains("the sheet is hidden; it is read all the same");
    }

    @Test
    void aSheetThatIsNoListIsTold() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet readme = workbook.createSheet("Read me");
            MadeLists.row(readme, "This workbook was made by the finance team.");
            Sheet sheet = workbook.createSheet("PO");
            MadeLists.row(sheet, "Vendor", "Amount");
            MadeLists.row(sheet, "Acme", 5);
        });

        assertThat(made.read().sheets()).hasSize(1);
        assertThat(made.read().notices())
                .anyMatch(notice -> notice.startsWith("sheet 'Read me' is no list and is not read"));
    }

    @Test
    void sheetsOfFlattenedContractsAreJoinedByTheirIds() {
        Made made = MadeLists.xlsx(workbook -> {
            Sheet releases = workbook.createSheet("releases");
            MadeLists.row(releases, "ocid", "buyer/name", "tender/title");
            MadeLists.row(releases, "o1", "City Council", "Switches");
            MadeLists.row(releases, "o2", "City Council", "Routers");
            Sheet awards = workbook.createSheet("awards");
            MadeLists.row(awards, "ocid", "awards/0/id", "awards/0/value/amount", "awards/0/value/currency");
            MadeLists.row(awards, "o1", "a1", 5, "EUR");
            MadeLists.row(awards, "o2", "a2", 6, "EUR");
            Sheet suppliers = workbook.createSheet("suppliers");
            MadeLists.row(suppliers, "ocid", "awards/0/id", "awards/0/suppliers/0/name");
            MadeLists.row(suppliers, "o1", "a1", "Acme");
            MadeLists.row(suppliers, "o2", "a2", "Bolt");
        });

        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(1).vendor().name()).isEqualTo("Bolt");
        assertThat(made.lines().get(1).buyer().name()).isEqualTo("City Council");
        assertThat(made.lines().get(1).id().sheet()).isEqualTo("awards");
        assertThat(made.read().lines()).isEqualTo(2);
        assertThat(made.read().has(Field.VENDOR)).isTrue();
    }
}
