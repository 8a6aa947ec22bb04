package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.xml.Utf8Stream;
import chokepoint.workbook.xml.XmlScanner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the rows of a worksheet part in the order of their numbers; nothing else of it changes. */
final class RowsInOrder {

    /** A row and what stands between it and the next, as bytes of the part. */
    private record RowBytes(int number, int from, int to) {}

    private final byte[] part;
    private final List<RowBytes> rows = new ArrayList<>();

    private RowsInOrder(byte[] part) {
        this.part = part;
    }

    /**
     * The part with its rows in order; empty if they are, or if it is written in another encoding than UTF-8.
     *
     * @throws RefusedFile if a row is there twice, or the part cannot be read
     */
    static Optional<byte[]> of(String name, byte[] part, Bounds bounds) throws IOException {
        boolean utf8 = Arrays.equals(
                part, Utf8Stream.of(new ByteArrayInputStream(part)).readAllBytes());
        if (!utf8) {
            return Optional.empty();
        }
        RowsInOrder rows = new RowsInOrder(part);
        rows.find(new XmlScanner(new ByteArrayInputStream(part), bounds));
        return rows.ordered(name);
    }

    private void find(XmlScanner xml) throws IOException {
        int number = 0;
        int from = -1;
        int end = 0;
        while (xml.nextTag()) {
            if (xml.is("sheetData") && !xml.opens()) {
                break;
            }
            if (xml.is("row") && xml.opens()) {
                add(number, from, (int) xml.tagAt());
                number = number(xml.attribute("r").strip(), number + 1);
                from = (int) xml.tagAt();
            }
            if (xml.is("row") && xml.closes()) {
                end = (int) xml.behindTag();
            }
        }
        add(number, from, end);
    }

    private void add(int number, int from, int to) {
        if (from >= 0) {
            rows.add(new RowBytes(number, from, to));
        }
    }

    /** A number that is none is told when the part is read. */
    private static int number(String written, int next) {
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : next;
    }

    private Optional<byte[]> ordered(String name) throws RefusedFile {
        List<RowBytes> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(RowBytes::number));
        for (int row = 1; row < sorted.size(); row++) {
            if (sorted.get(row).number() == sorted.get(row - 1).number()) {
                throw new RefusedFile(
                        "the part '" + name + "' holds row " + sorted.get(row).number()
                                + " twice; the file is damaged; open it in a spreadsheet program and save it anew");
            }
        }
        return sorted.equals(rows) ? Optional.empty() : Optional.of(written(sorted));
    }

    private byte[] written(List<RowBytes> sorted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
        out.write(part, 0, rows.get(0).from());
        sorted.forEach(row -> out.write(part, row.from(), row.to() - row.from()));
        int end = rows.get(rows.size() - 1).to();
        out.write(part, end, part.length - end);
        return out.toByteArray();
    }
}
