package chokepoint.official;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows of a csv below its header, which titles may stand above. */
final class HeadedRecords {

    /** So many rows may stand above a header. */
    private static final int MOST_TITLES = 20;

    /** What takes in a row. */
    interface EachRow {
        void take(long row, TableHeader header, List<String> cells) throws IOException;
    }

    private final OfficialFile file;
    private final char separator;
    private final Predicate<TableHeader> wanted;
    private final String expected;
    private Consumer<List<String>> titles = title -> {};
    private Optional<TableHeader> header = Optional.empty();
    private int width;
    private int above;

    HeadedRecords(OfficialFile file, char separator, String... needed) {
        this(file, separator, header -> header.has(needed), String.join(", ", needed));
    }

    /** @param expected the columns that a header must have, in words */
    HeadedRecords(OfficialFile file, char separator, Predicate<TableHeader> wanted, String expected) {
        this.file = file;
        this.separator = separator;
        this.wanted = wanted;
        this.expected = expected;
    }

    /** Hands on what stands above the header, too. */
    HeadedRecords withTitles(Consumer<List<String>> each) {
        titles = each;
        return this;
    }

    /** Rows that are cut short or have cells without a column are refused; blank ones are left out. */
    void forEach(EachRow each) throws IOException {
        file.records(separator, row -> {
            List<String> cells = row.getFields();
            if (header.isEmpty()) {
                above(cells);
            } else if (cells.size() != width) {
                throw file.damaged(
                        row.getStartingLineNumber(),
                        cells.size() + " columns; expected " + width + " as in the header");
            } else if (!cells.stream().allMatch(String::isBlank)) {
                each.take(row.getStartingLineNumber(), header.get(), cells);
            }
        });
        if (header.isEmpty()) {
            throw withoutHeader();
        }
    }

    private void above(List<String> cells) {
        TableHeader here = new TableHeader(cells);
        if (wanted.test(here)) {
            header = Optional.of(here);
            width = cells.size();
            return;
        }
        if (++above > MOST_TITLES) {
            throw withoutHeader();
        }
        titles.accept(cells);
    }

    private DamagedFileException withoutHeader() {
        return new DamagedFileException(
                file.name() + ": no header with the columns " + expected + " in its first rows");
    }
}
