package chokepoint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The places where bytes from outside come in. */
enum Target {
    SHEET(SheetFuzz::fuzzerTestOneInput),
    CSV(CsvFuzz::fuzzerTestOneInput),
    HEADER(HeaderFuzz::fuzzerTestOneInput),
    ROUTE(RouteFuzz::fuzzerTestOneInput),
    COUNTRY(CountryFuzz::fuzzerTestOneInput),
    POLICY(PolicyFuzz::fuzzerTestOneInput),
    ANNOTATOR(AnnotatorFuzz::fuzzerTestOneInput);

    /** Takes one input; throws whatever is a mistake. */
    interface Entry {

        void take(byte[] input) throws Exception;
    }

    private final Entry entry;

    Target(Entry entry) {
        this.entry = entry;
    }

    void take(byte[] input) throws Exception {
        entry.take(input);
    }

    List<byte[]> seeds() throws IOException {
        return Seeds.of(this);
    }

    /** The class that Jazzer is given. */
    String className() {
        String name = name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return "chokepoint.fuzz." + name + "Fuzz";
    }

    /** A file for the input of the moment, in memory where the machine has such a folder. */
    static Path file(String ending) {
        Path memory = Path.of("/dev/shm");
        Path folder = Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
        return folder.resolve("chokepoint-fuzz-" + ProcessHandle.current().pid() + "." + ending);
    }
}
