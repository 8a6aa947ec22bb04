package chokepoint.policy.reading;

import chokepoint.names.Sha256;
import chokepoint.policy.Rate;
import chokepoint.policy.yaml.Scalars;
import chokepoint.trade.values.Day;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads rates from a csv beside the policy, with the columns {@code from}, {@code rate}, {@code date} and optionally {@code to} and
 * {@code source}.
 */
final class RateSheet {

    private static final long LARGEST = 64L << 20;
    private static final int MOST_TOLD = 20;

    private final Path file;
    private final String currency;
    private final List<String> wrong = new ArrayList<>();

    private RateSheet(Path file, String currency) {
        this.file = file;
        this.currency = currency;
    }

    /**
     * The rates of a sheet.
     *
     * @param currency what rates turn into where the sheet does not say
     * @throws IllegalArgumentException with everything that is wrong with the sheet
     */
    static List<Rate> read(Path file, String currency) {
        RateSheet sheet = new RateSheet(file, currency);
        List<Rate> rates = sheet.rates();
        if (!sheet.wrong.isEmpty()) {
            Stream<String> more = sheet.wrong.size() > MOST_TOLD
                    ? Stream.of("and " + (sheet.wrong.size() - MOST_TOLD) + " more")
                    : Stream.of();
            throw new IllegalArgumentException(
                    Stream.concat(sheet.wrong.stream().limit(MOST_TOLD), more).collect(Collectors.joining("; ")));
        }
        return rates;
    }

    /**
     * The file of this name in the folder of a policy or below it: a policy is handed around, and must not reach what else somebody
     * may read.
     *
     * @throws IllegalArgumentException if the name leads anywhere else, or to what is no file
     */
    static Path beside(Path policy, String name) {
        Path folder = policy.toAbsolutePath().normalize().getParent();
        Path file = folder.resolve(name).normalize();
        try {
            if (!file.startsWith(folder) || !file.getParent().toRealPath().startsWith(folder.toRealPath())) {
                throw new IllegalArgumentException("'" + name + "' leads out of the folder of the policy; put the sheet"
                        + " beside the policy and write its name only");
            }
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                return file;
            }
        } catch (IOException e) {
            // told below: there is no such folder
        }
        throw new IllegalArgumentException("'" + file + "' is no file of at most " + (LARGEST >> 20)
                + " MiB; expected a csv with the columns from, rate and date");
    }

    static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Rate> rates() {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("'" + file + "' is no file; name a csv beside the policy");
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().flatMap(row -> rate(row).stream()).toList();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new IllegalArgumentException(
                    "'" + file + "' cannot be read as a sheet of rates: " + e.getMessage(), e);
        }
    }

    private Optional<Rate> rate(NamedCsvRecord row) {
        int before = wrong.size();
        Optional<String> from = read(row, "from", "", Scalars::currency);
        Optional<String> to = read(row, "to", currency, Scalars::currency);
        Optional<BigDecimal> rate = read(row, "rate", "", Scalars::positive);
        Optional<Day> date = read(row, "date", "", Scalars::day);
        return wrong.size() == before
                ? Optional.of(new Rate(
                        from.orElseThrow(), to.orElseThrow(), rate.orElseThrow(), date.orElseThrow(), source(row)))
                : Optional.empty();
    }

    private String source(NamedCsvRecord row) {
        String told = row.findField("source").orElse("").strip();
        return told.isEmpty() ? String.valueOf(file.getFileName()) : told;
    }

    private <T> Optional<T> read(NamedCsvRecord row, String column, String usual, Function<String, T> reader) {
        String text = row.findField(column)
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .orElse(usual);
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "%s, line %s: %s %s",
                    file.getFileName(),
                    row.getStartingLineNumber(),
                    column,
                    e.getMessage()));
            return Optional.empty();
        }
    }
}
