package chokepoint.workbook.read;

import chokepoint.workbook.CellKind;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.Row;
import chokepoint.workbook.SharedStrings;
import chokepoint.workbook.SheetShape;
import chokepoint.workbook.xml.Utf8Stream;
import chokepoint.workbook.xml.XmlScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The XML of a sheet, and what each way of reading it makes of it, row by row. */
final class SheetText {

    static final SharedStrings TEXTS = new SharedStrings("Acme", "", "Bolt & Sons", "Поставщик", " blank ", "=1+1");

    private static final int DATE_STYLE = 2;

    private final byte[] bytes;

    private SheetText(byte[] bytes) {
        this.bytes = bytes;
    }

    static SheetText of(String xml) {
        return new SheetText(xml.getBytes(StandardCharsets.UTF_8));
    }

    static SheetText of(byte[] bytes) {
        return new SheetText(bytes);
    }

    List<String> carefully() {
        return read(false, stop -> false, new ByteArrayInputStream(bytes));
    }

    List<String> plainly() {
        return read(true, stop -> false, new ByteArrayInputStream(bytes));
    }

    /** In pieces of a few bytes, so that every place is once the end of what is there. */
    List<String> plainlyInPieces(int seed) {
        Random random = new Random(seed);
        return read(true, stop -> false, new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(300)));
            }
        });
    }

    List<String> ahead() {
        return ahead(Integer.MAX_VALUE);
    }

    List<String> ahead(int mostRows) {
        List<String> seen = new ArrayList<>();
        try (InputStream in = Utf8Stream.of(new ByteArrayInputStream(bytes))) {
            seen.add(shape(RowsAhead.read(sheet(in, true), row -> {
                seen.add(told(row));
                return seen.size() < mostRows;
            })));
        } catch (RefusedFile e) {
            seen.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    List<String> inTurn(int mostRows) {
        return read(false, rows -> rows >= mostRows, new ByteArrayInputStream(bytes));
    }

    private interface Enough {

        boolean after(int rows);
    }

    private static List<String> read(boolean plainly, Enough enough, InputStream bytes) {
        List<String> seen = new ArrayList<>();
        try (InputStream in = Utf8Stream.of(bytes)) {
            seen.add(shape(sheet(in, plainly)
                    .read(
                            row -> {
                                seen.add(told(row));
                                return !enough.after(seen.size());
                            },
                            false)));
        } catch (RefusedFile e) {
            seen.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static SheetXml sheet(InputStream in, boolean plainly) {
        BitSet dates = new BitSet();
        dates.set(DATE_STYLE);
        return new SheetXml("Sheet", new XmlScanner(in), TEXTS, new NumberStyles(dates, Map.of()), false, plainly);
    }

    private static String shape(SheetShape shape) {
        return shape.hiddenColumns() + " " + shape.merges() + " " + shape.mergesKnown();
    }

    /** Everything a row tells. */
    static String told(Row row) {
        StringBuilder told = new StringBuilder("row " + row.number() + (row.hidden() ? " hidden" : "") + " of "
                + row.width() + (row.blank() ? " blank" : ""));
        for (int column = 0; column < row.width(); column++) {
            CellKind kind = row.kind(column);
            told.append('|').append(kind).append(' ').append(row.text(column));
            if (kind == CellKind.NUMBER || kind == CellKind.DAY) {
                told.append(' ').append(row.unscaled(column)).append('e').append(-row.scale(column));
            }
        }
        return told.toString();
    }
}
