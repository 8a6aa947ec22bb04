package chokepoint.bench;

import chokepoint.names.places.RouteReading;
import chokepoint.names.places.Routes;
import chokepoint.trade.values.Country;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts of places as lists write them, of which {@code ports.csv} beside the lists says the country, {@code ambiguous} or {@code none}:
 * text, country, also right (a second answer that passes), kind.
 *
 * @param silent texts of places in several countries that were taken for one of them without a word
 * @param misses what was read instead
 */
record PlaceTexts(int all, int right, int silent, List<String> misses) {

    static final String FILE = "ports.csv";
    private static final String AMBIGUOUS = "ambiguous";

    static PlaceTexts of(Path file) throws IOException {
        int all = 0;
        int silent = 0;
        List<String> misses = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                all++;
                String read = read(Routes.read(row.getField("text")));
                String right = row.getField("country");
                String also = row.getField("also right");
                if (!read.equals(right) && (also.isEmpty() || !read.equals(also))) {
                    misses.add(row.getField("kind") + " '" + row.getField("text") + "': " + read + ", should be "
                            + right + (also.isEmpty() ? "" : " or " + also));
                    silent += right.equals(AMBIGUOUS) && !read.equals("none") ? 1 : 0;
                }
            }
        }
        return new PlaceTexts(all, all - misses.size(), silent, List.copyOf(misses));
    }

    private static String read(RouteReading reading) {
        if (!reading.ambiguous().isEmpty()) {
            return AMBIGUOUS;
        }
        List<String> codes =
                reading.route().places().stream().map(Country::code).toList();
        return codes.isEmpty() ? "none" : String.join(" ", codes);
    }
}
