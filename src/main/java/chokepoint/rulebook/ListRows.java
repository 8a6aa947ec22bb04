package chokepoint.rulebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a list: those of a short one are kept, those of a long one read anew whenever they are asked for. */
final class ListRows implements Iterable<NamedCsvRecord> {

    private static final int LONG = 1 << 20;

    private final String text;
    private final List<NamedCsvRecord> kept;
    private final List<String> header;

    private ListRows(String text, List<NamedCsvRecord> kept, List<String> header) {
        this.text = text;
        this.kept = kept;
        this.header = header;
    }

    /** @throws RuntimeException if the text is no csv from its beginning to its end */
    static ListRows of(String text) {
        String list = ListOrigin.blanked(text);
        if (list.length() <= LONG) {
            List<NamedCsvRecord> rows = read(list).stream().toList();
            return new ListRows(
                    "", rows, rows.isEmpty() ? List.of() : rows.get(0).getHeader());
        }
        ListRows rows = new ListRows(list, List.of(), List.of());
        return new ListRows(
                list,
                List.of(),
                rows.stream()
                        .reduce((first, next) -> first)
                        .map(NamedCsvRecord::getHeader)
                        .orElse(List.of()));
    }

    static ListRows none() {
        return new ListRows("", List.of(), List.of());
    }

    private static CsvReader<NamedCsvRecord> read(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text);
    }

    /** The names of its columns; none if it has no rows. */
    List<String> header() {
        return header;
    }

    @Override
    public Iterator<NamedCsvRecord> iterator() {
        return text.isEmpty() ? kept.iterator() : read(text).iterator();
    }

    Stream<NamedCsvRecord> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
