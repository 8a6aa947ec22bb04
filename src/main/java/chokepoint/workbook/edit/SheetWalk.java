package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.parts.Dialect;
import chokepoint.workbook.xml.DeclaredEncoding;
import chokepoint.workbook.xml.TagScanner;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Walks once over a sheet: hands on the rows to be marked, and notes where everything else stands. */
final class SheetWalk {

    /** What is done with rows. */
    interface RowHandler {

        /** Called once, before any row, with what stands above the cells. */
        void begin(SheetLayout facts) throws IOException;

        /** Whether anything is to be done on a row. */
        boolean want(int row);

        /** Whether a region touches any wanted row. */
        boolean touch(CellRange region);

        /** A place in front of a row: wanted rows before it that have not come are absent. */
        void before(int row, long at) throws IOException;

        /** There is no row at all; the slash that closes the empty element stands at a place. */
        void none(long slash) throws IOException;

        void row(RowOffsets row) throws IOException;
    }

    private static final Set<String> KEPT =
            Set.of("dimension", "cols", "autoFilter", "hyperlinks", "legacyDrawing", "sheetProtection");
    private static final int LOOKED_AT = 128;

    private final TagScanner tags;
    private final int headerRow;
    private final RowHandler rows;
    private final SheetLayout facts;
    private final SheetElements words;

    private SheetWalk(TagScanner tags, int headerRow, RowHandler rows, SheetLayout facts) {
        this.tags = tags;
        this.headerRow = headerRow;
        this.rows = rows;
        this.facts = facts;
        this.words = facts.words();
    }

    static SheetLayout over(InputStream part, int headerRow, RowHandler rows) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(part, LOOKED_AT);
        buffered.mark(LOOKED_AT);
        DeclaredEncoding.refuseOthersThanAsciiBased(buffered.readNBytes(LOOKED_AT));
        buffered.reset();
        TagScanner tags = TagScanner.of(buffered);
        SheetLayout facts = root(tags);
        new SheetWalk(tags, headerRow, rows, facts).walk();
        return facts;
    }

    private static SheetLayout root(TagScanner tags) throws IOException {
        if (!tags.next() || tags.empty()) {
            throw tags.broken("it is empty");
        }
        String name = tags.name();
        String local = name.substring(name.indexOf(':') + 1);
        if (!local.equals("worksheet")) {
            throw new UneditablePart("it is no sheet of cells but a '%s'", local);
        }
        int bound = 0;
        Dialect dialect = Dialect.TRANSITIONAL;
        while (tags.nextAttribute()) {
            for (Dialect candidate : Dialect.values()) {
                if (tags.attribute().name().startsWith("xmlns")
                        && tags.attribute().value().equals(candidate.main())) {
                    dialect = candidate;
                    bound++;
                }
            }
        }
        if (bound > 1) {
            throw new UneditablePart("it writes the same names with and without a prefix");
        }
        return new SheetLayout(new SheetElements(name.substring(0, name.length() - local.length())), dialect);
    }

    private void walk() throws IOException {
        while (tags.next()) {
            if (!tags.opens()) {
                facts.end(tags.at());
                tags.drain();
                return;
            }
            if (tags.is(words.sheetData)) {
                cells();
            } else {
                child();
            }
        }
        throw tags.broken("the sheet is not closed");
    }

    private void child() throws IOException {
        long at = tags.at();
        String name = tags.name();
        boolean kept = KEPT.contains(name.substring(
                words.prefix().length() <= name.length() ? words.prefix().length() : 0));
        if (kept) {
            tags.keep();
        }
        int rank = words.rank(name);
        int inner = tags.empty() ? -1 : inside();
        byte[] source = kept ? tags.take() : new byte[0];
        facts.add(new SheetLayout.Child(rank < 0 ? inner : rank, at, tags.end(), source));
    }

    /** Goes on to the end of the present child; the rank of the first element in it that has one: it may be an alternative. */
    private int inside() throws IOException {
        int rank = -1;
        int depth = 1;
        while (depth > 0) {
            if (!tags.next()) {
                throw tags.broken("an element is not closed");
            }
            if (tags.opens()) {
                rank = rank < 0 ? words.rank(tags.name()) : rank;
                depth += tags.empty() ? 0 : 1;
                merge();
            } else {
                depth--;
            }
        }
        return rank;
    }

    private void merge() throws IOException {
        if (tags.is(words.mergeCell)) {
            while (tags.nextAttribute()) {
                if (tags.attribute().is("ref")) {
                    CellRange.of(tags.attribute().value()).filter(rows::touch).ifPresent(facts::addMerge);
                }
            }
        }
    }

    private void cells() throws IOException {
        long at = tags.at();
        boolean empty = tags.empty();
        rows.begin(facts);
        int last = 0;
        if (!empty) {
            while (true) {
                if (!tags.next()) {
                    throw tags.broken("the cells are not closed");
                }
                if (tags.opens() && tags.is(words.row)) {
                    last = row(last);
                } else if (!tags.opens() && tags.is(words.sheetData)) {
                    break;
                }
            }
        }
        int rank = SheetElements.ORDER.indexOf("sheetData");
        facts.add(new SheetLayout.Child(rank, at, tags.end(), new byte[0]));
        if (empty) {
            rows.none(tags.end() - 2);
        } else {
            rows.before(Integer.MAX_VALUE, tags.at());
        }
    }

    private int row(int last) throws IOException {
        int number = number(last);
        if (number <= last) {
            throw new UneditablePart("its rows are out of order at row %s", number);
        }
        rows.before(number, tags.at());
        facts.addRow(number);
        if (rows.want(number)) {
            wanted(number);
        } else if (!tags.empty()) {
            pass();
        }
        return number;
    }

    private int number(int last) throws IOException {
        while (tags.nextAttribute()) {
            if (tags.attribute().is('r')) {
                int number = tags.attribute().number();
                tags.rewindAttributes();
                return number;
            }
        }
        tags.rewindAttributes();
        return last + 1;
    }

    private void wanted(int number) throws IOException {
        RowOffsets row = RowOffsets.of(number, tags, words);
        row.cells().stream().filter(RowOffsets.CellRead::filled).forEach(cell -> facts.use(cell.column()));
        if (number == headerRow) {
            facts.header(row.lastFilled());
        }
        rows.row(row);
    }

    /** Goes on to the end of a row that stays as it is; only the columns it uses matter. */
    private void pass() throws IOException {
        if (facts.headerKnown() && tags.hurryTo(words.row, words.cell)) {
            if (tags.watchedColumn() <= facts.lastHeader()) {
                return;
            }
            tags.back();
        }
        int column = -1;
        while (tags.next()) {
            if (tags.opens() && tags.is(words.cell)) {
                column = column(column);
                if (!tags.empty() && CellContent.skip(tags, words)) {
                    facts.use(column);
                }
            } else if (!tags.opens() && tags.is(words.row)) {
                return;
            }
        }
        throw tags.broken("a row is not closed");
    }

    private int column(int last) throws IOException {
        while (tags.nextAttribute()) {
            if (tags.attribute().is('r')) {
                return Math.max(tags.attribute().column(), 0);
            }
        }
        return last + 1;
    }
}
