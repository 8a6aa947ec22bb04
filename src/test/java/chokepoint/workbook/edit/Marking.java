package chokepoint.workbook.edit;

import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.parts.NewSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Marks as tests want them. */
final class Marking {

    static final List<Integer> TINTS = List.of(0xE3ECF7, 0xFCEBC8, 0xF9D9D4);

    private static final NewSheet.Style PLAIN = new NewSheet.Style(
            10,
            false,
            0x1F3F66,
            NewSheet.Style.NO_COLOUR,
            "",
            false,
            NewSheet.Align.NATURAL,
            true,
            NewSheet.Style.NO_COLOUR,
            false);

    /** A row as tests mark it. */
    record Row(int row, int keyColumn, SortedMap<Integer, Integer> levels) implements SheetMarks.RowMarkup {

        @Override
        public String note() {
            return "Chokepoint:\n▲ high F-0001: row " + row + " <&>";
        }

        @Override
        public String ids() {
            return "▲ F-0001";
        }

        @Override
        public String location() {
            return "'Findings'!A2";
        }
    }

    private Marking() {}

    static Row row(int row, int keyColumn, int... columns) {
        SortedMap<Integer, Integer> levels = new TreeMap<>();
        for (int column : columns) {
            levels.put(column, column % TINTS.size());
        }
        return new Row(row, keyColumn, levels);
    }

    static SheetMarks.SheetMarkup sheet(String name, int headerRow, Row... rows) {
        SortedMap<Integer, Row> byRow = new TreeMap<>();
        for (Row row : rows) {
            byRow.put(row.row(), row);
        }
        return new SheetMarks.SheetMarkup(name, headerRow, 22, byRow);
    }

    static SheetMarks markup(SheetMarks.SheetMarkup... sheets) {
        return new SheetMarks(TINTS, "Chokepoint", PLAIN, List.of(sheets));
    }

    /** Marks on cells that are there, on cells that are not, and on rows that are not, on every sheet. */
    static SheetMarks everywhere(Path file) throws IOException {
        try (ListFile open = ListFile.open(file);
                AnnotatedWorkbook workbook = AnnotatedWorkbook.open(open, MarkingBounds.USUAL)) {
            return markup(workbook.sheetNames().stream()
                    .map(name -> sheet(
                            name,
                            1,
                            row(2, 0, 0, 1),
                            row(3, 1, 1, 40),
                            row(4, -1),
                            row(7, 2, 0, 2, 3),
                            row(20_000, 0, 0, 5)))
                    .toArray(SheetMarks.SheetMarkup[]::new));
        }
    }

    /** Marks a file and adds two sheets; gives what had to be told. */
    static List<String> mark(Path input, SheetMarks markup, Path output) throws IOException {
        try (ListFile open = ListFile.open(input);
                AnnotatedWorkbook workbook = AnnotatedWorkbook.open(open, MarkingBounds.USUAL)) {
            List<List<String>> told = new java.util.ArrayList<>();
            workbook.write(
                    markup,
                    notices -> {
                        told.add(notices);
                        return pages(free(workbook, "Findings"), free(workbook, "Exposures"));
                    },
                    Map.entry("_test", "Findings/Exposures"),
                    output);
            return told.get(0);
        }
    }

    private static String free(AnnotatedWorkbook workbook, String name) {
        return workbook.sheetNames().stream().anyMatch(name::equalsIgnoreCase) ? name + " 2" : name;
    }

    private static List<NewSheet> pages(String findings, String exposures) {
        return List.of(
                new NewSheet(
                        findings,
                        List.of(12, 30),
                        List.of(
                                line("Finding", "What was found"),
                                line("F-0001", "=a text, not a formula _x0041_ \u25B2 <&>")),
                        1,
                        1,
                        0,
                        NewSheet.Print.FITTED,
                        "Chokepoint · Findings",
                        Optional.of(new NewSheet.Filter(0, 1, 2, "ChokepointFindings")),
                        Optional.of(new NewSheet.Choice(1, 1, 1, List.of("open", "accepted"))),
                        List.of()),
                new NewSheet(
                        exposures,
                        List.of(20, 12, 12),
                        List.of(line("Holder", "Share", "Day"), figures("Alfa", "0.6"), figures("Beta", "0.4")),
                        1,
                        0,
                        0,
                        new NewSheet.Print(2, true, List.of(2)),
                        "Chokepoint · Exposures",
                        Optional.of(new NewSheet.Filter(0, 2, 3, "")),
                        Optional.empty(),
                        List.of(new NewSheet.Chart(
                                "networks · mobile", 0, 1, 1, 2, new NewSheet.ChartPlace(1, 4, 8, 12), 0x1F3F66))));
    }

    private static NewSheet.NewRow line(String... texts) {
        return new NewSheet.NewRow(
                java.util.Arrays.stream(texts)
                        .map(text -> new NewSheet.NewCell(new NewSheet.TextValue(text), PLAIN, 1, "'Findings'!A1"))
                        .toList(),
                0);
    }

    private static NewSheet.NewRow figures(String name, String share) {
        return new NewSheet.NewRow(
                List.of(
                        new NewSheet.NewCell(new NewSheet.TextValue(name), PLAIN, 1, ""),
                        new NewSheet.NewCell(new NewSheet.NumberValue(new BigDecimal(share)), PLAIN, 1, ""),
                        new NewSheet.NewCell(new NewSheet.DateValue(LocalDate.of(2026, 6, 30)), PLAIN, 1, "")),
                20.5);
    }
}
