package chokepoint.bench;

import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.tally.Tallies;
import chokepoint.trade.Line;
import chokepoint.trade.LineEnrichment;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Restriction;
import chokepoint.trade.values.Segment;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.read.RowSources;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Our own ways through a list, by step. */
enum ReadingContender {
    /** The limit: unpacking the sheet and nothing else. */
    INFLATE {
        @Override
        Object work(Path list) throws IOException {
            try (ZipFile zip = new ZipFile(list.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry(PurchaseList.SHEET_PART))) {
                return sheet.transferTo(OutputStream.nullOutputStream()) + " bytes";
            }
        }
    },
    /** Every cell typed, as a row. */
    ROWS {
        @Override
        Object work(Path list) throws IOException {
            CellSum cells = new CellSum();
            try (ListFile file = ListFile.open(list);
                    RowSource source = RowSources.open(file, Optional.empty(), Optional.empty(), Bounds.DEFAULT)) {
                source.read(source.sheets().get(0), row -> add(row, cells));
            }
            return cells;
        }
    },
    /** The list understood, and every row a line. */
    LINES {
        @Override
        Object work(Path list) throws IOException {
            Counts counts = new Counts();
            try (OpenedList opened = Reading.open(list, "list.xlsx", ReadingOptions.DEFAULT)) {
                opened.read(chunk -> chunk.forEach(counts::add));
            }
            return counts;
        }
    },
    /** The lines added up besides. */
    TALLIES {
        @Override
        Object work(Path list) throws IOException {
            Counts counts = new Counts();
            Tallies tallies = new Tallies("EUR");
            Map<String, List<Segment>> segments = new HashMap<>();
            try (OpenedList opened = Reading.open(list, "list.xlsx", ReadingOptions.DEFAULT)) {
                opened.read(chunk -> chunk.forEach(line -> {
                    counts.add(line);
                    tallies.add(lookedUp(line, segments));
                }));
            }
            return tallies.coverage().lines() == counts.lines ? counts : "lines are missing from the tallies";
        }
    };

    public static void main(String[] contenderAndList) throws IOException {
        Run.tell(valueOf(contenderAndList[0]).work(Path.of(contenderAndList[1])));
    }

    abstract Object work(Path list) throws IOException;

    private static boolean add(Row row, CellSum cells) {
        for (int column = 0; column < row.width(); column++) {
            CellKind kind = row.kind(column);
            if (kind == CellKind.TEXT) {
                cells.text(column, row.text(column));
            } else if (kind == CellKind.NUMBER || kind == CellKind.DAY) {
                cells.number(column, row.number(column).doubleValue());
            }
        }
        return true;
    }

    /** How many lines say how much. */
    static final class Counts {

        private long lines;
        private long values;

        private void add(Line line) {
            lines++;
            values += line.values().fields().size();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d lines, %d values", lines, values);
        }
    }

    /** A line as a check looks it up, for a segmentation by category and one period. */
    private static Line lookedUp(Line line, Map<String, List<Segment>> segments) {
        List<Segment> places = segments.computeIfAbsent(
                line.values().text(Field.SEGMENT), category -> List.of(new Segment("category", category)));
        Money value = line.stated().currency().equals("EUR") ? line.stated() : Money.UNKNOWN;
        return line.with(
                line.values(),
                new LineEnrichment(value, "all", places, false, "", List.of(), Restriction.NONE, Map.of()));
    }
}
