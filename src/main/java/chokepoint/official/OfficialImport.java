package chokepoint.official;

import chokepoint.names.VisibleText;
import chokepoint.trade.values.Day;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An official file that was read from end to end without a fault, ready to be written as a list. It is read anew to be written, so that
 * its size costs no memory.
 */
public final class OfficialImport {

    /** So large may a list of a rulebook be. */
    public static final long LARGEST_LIST = 128L << 20;

    private static final int LONGEST_TEXT = 4_000;
    private static final String MARK = "# ";

    private final OfficialKind kind;
    private final OfficialFile file;
    private final OfficialReader reader;
    private final Counting counted;
    private final Day asOf;

    private OfficialImport(OfficialKind kind, OfficialFile file, OfficialReader reader, Counting counted, Day asOf) {
        this.kind = kind;
        this.file = file;
        this.reader = reader;
        this.counted = counted;
        this.asOf = asOf;
    }

    /**
     * Reads a file.
     *
     * @param asOf the day it speaks of, if its reader is to believe the caller rather than the file
     * @param names a further file with the names of what the first has numbers of
     * @throws DamagedFileException with row and reason, if it cannot be taken whole
     */
    public static OfficialImport read(OfficialKind kind, Path path, Optional<Day> asOf, Optional<Path> names)
            throws IOException {
        OfficialFile file = OfficialFile.of(path);
        Optional<OfficialFile> further =
                names.isPresent() ? Optional.of(OfficialFile.of(names.get())) : Optional.empty();
        OfficialReader reader = kind.reader(further);
        refuseOtherKind(kind, file, reader);
        Counting counted = new Counting(file, kind.form());
        reader.read(file, counted);
        if (counted.rows == 0) {
            throw new DamagedFileException(
                    file.name() + ": holds no " + kind.form().things());
        }
        Day day = asOf.orElse(counted.asOf);
        if (!day.known() && !kind.form().datedByRow()) {
            throw new DamagedFileException(file.name()
                    + " does not say of which day it is; add --as-of DAY, the day on which it was downloaded");
        }
        return new OfficialImport(kind, file, reader, counted, day);
    }

    private static void refuseOtherKind(OfficialKind kind, OfficialFile file, OfficialReader reader)
            throws IOException {
        FirstLines first = file.firstLines();
        if (reader.looksLike(first)) {
            return;
        }
        String likely = Stream.of(OfficialKind.values())
                .filter(other -> other.reader(Optional.empty()).looksLike(first))
                .findFirst()
                .map(other -> "; it looks like '" + other + "'")
                .orElse("");
        throw new DamagedFileException(
                file.name() + ": is no file of the kind '" + kind + "'" + likely + "; expected " + reader.expected());
    }

    /** How many rows the list has. */
    public long rows() {
        return counted.rows;
    }

    /** The day it speaks of. */
    public Day asOf() {
        return asOf;
    }

    /** The hash of the file. */
    public String sha256() {
        return file.sha256();
    }

    /** What the list does not take, and how often. */
    public SortedMap<String, Integer> leftOut() {
        return Collections.unmodifiableSortedMap(counted.leftOut);
    }

    /** Whether it was read as Windows-1252, for want of being UTF-8. */
    public boolean otherCharset() {
        return !file.charset().equals(StandardCharsets.UTF_8);
    }

    /** Writes the list as UTF-8, with the file that it was made of in front. */
    public void writeTo(OutputStream bytes) throws IOException {
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        if (kind.form() != ListForm.RATES) {
            text.write(origin() + "\n");
        }
        try {
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(kind.form().columns());
            reader.read(file, new Writing(csv));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private String origin() throws IOException {
        StringBuilder origin = new StringBuilder(MARK + "imported as " + kind + " from " + named(file));
        for (OfficialFile beside : reader.further(file)) {
            origin.append(", with ").append(named(beside));
        }
        return origin.append(", as of ").append(asOf).toString();
    }

    private static String named(OfficialFile file) {
        return file.name().replaceAll("\\p{Cntrl}", " ") + ", SHA-256 " + file.sha256();
    }

    private static String cell(String text) {
        return VisibleText.of(text.replaceAll("[\\p{Cntrl}\\s]+", " "));
    }

    /** Takes the measure of a list, and finds what is wrong with it. */
    private static final class Counting implements OfficialRows {

        private final OfficialFile file;
        private final ListForm form;
        private final SortedMap<String, Integer> leftOut = new TreeMap<>();
        private Day asOf = Day.UNKNOWN;
        private long rows;
        private long letters;

        Counting(OfficialFile file, ListForm form) {
            this.file = file;
            this.form = form;
        }

        @Override
        public void add(String... cells) {
            rows++;
            for (String cell : cells) {
                letters += cell.length() + 1L;
                if (cell.length() > LONGEST_TEXT) {
                    throw new DamagedFileException(file.name() + ": '" + cell.substring(0, 60) + "…' has "
                            + cell.length() + " letters; a cell of a list has at most " + LONGEST_TEXT);
                }
            }
            if (letters > LARGEST_LIST) {
                throw new DamagedFileException(file.name() + ": would make a list of more than " + (LARGEST_LIST >> 20)
                        + " MiB of " + form.things() + "; import a part of it");
            }
        }

        @Override
        public void asOf(Day day) {
            asOf = asOf.orLater(day);
        }

        @Override
        public void leftOut(String reason) {
            leftOut.merge(reason, 1, Integer::sum);
        }
    }

    /** Writes rows. */
    private final class Writing implements OfficialRows {

        private final CsvWriter csv;

        Writing(CsvWriter csv) {
            this.csv = csv;
        }

        @Override
        public void add(String... cells) {
            Stream<String> written = Arrays.stream(cells).map(OfficialImport::cell);
            csv.writeRecord(
                    (kind.form().datedByRow() ? written : Stream.concat(written, Stream.of(asOf.toString()))).toList());
        }

        @Override
        public void asOf(Day day) {
            // known from the first reading
        }

        @Override
        public void leftOut(String reason) {
            // told after the first reading
        }
    }
}
