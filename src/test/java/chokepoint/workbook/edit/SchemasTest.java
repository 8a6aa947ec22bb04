package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chokepoint.report.MadeWorkbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written keeps to the schemas wherever the original does; parts that are added always do. Prints how many did.
 *
 * <pre>mvn -q -P schemas test</pre>
 */
class SchemasTest {

    /** A tree of a larger part does not fit into the memory that tests are given. */
    private static final int LARGEST = 8 << 20;

    private static final String BROKEN = "valid before and not after";

    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final TreeMap<String, String> broken = new TreeMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void onlyWithAllSchemas() {
        assumeTrue(Schemas.whole(), "skipped: the schemas are on the class path of the profile 'schemas' only");
    }

    @Test
    void whatACheckWritesKeepsToTheSchemas() throws IOException {
        for (Map.Entry<String, MadeWorkbooks.Made> made :
                MadeWorkbooks.all(folder).entrySet()) {
            compare(made.getKey(), made.getValue().before(), made.getValue().after());
        }
        assertThat(broken).isEmpty();
        assertThat(counts.keySet()).noneMatch(outcome -> outcome.endsWith("invalid before"));
    }

    @Test
    void whateverKeepsToTheSchemasDoesSoOnceItIsMarked() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        for (Path file : Outside.workbooks()) {
            try {
                Marking.mark(file, Marking.everywhere(file), marked);
            } catch (IOException e) {
                continue; // declined, or left to POI: nothing of ours to look at
            }
            compare(Outside.name(file), file, marked);
        }
        counts.forEach((outcome, count) -> System.out.printf(Locale.ROOT, "%8d %s%n", count, outcome));
        broken.forEach((part, complaint) -> System.out.println(part + " | " + complaint));
        assertThat(broken).isEmpty();
    }

    private void compare(String name, Path before, Path after) throws IOException {
        PackageRead original = PackageRead.of(before);
        PackageRead written = PackageRead.of(after);
        for (String part : written.names()) {
            byte[] was = original.parts().containsKey(part) ? original.content(part) : new byte[0];
            if (isXml(part) && !Arrays.equals(was, written.content(part))) {
                compare(name, part, was, written.content(part));
            }
        }
    }

    private void compare(String file, String part, byte[] before, byte[] after) {
        String outcome = after.length > LARGEST ? "too large to look at" : outcome(file + " " + part, before, after);
        counts.merge(String.format(Locale.ROOT, "%-16s %s", kind(part), outcome), 1, Integer::sum);
    }

    private String outcome(String part, byte[] before, byte[] after) {
        Optional<List<String>> now = complaints(after);
        if (now.isEmpty()) {
            return "no schema";
        }
        boolean added = before.length == 0;
        boolean judged = added || complaints(before).filter(List::isEmpty).isPresent();
        if (!judged) {
            return "invalid before";
        }
        if (now.get().isEmpty()) {
            return added ? "added, valid" : "valid before, valid after";
        }
        broken.put(part, now.get().toString());
        return BROKEN;
    }

    private static Optional<List<String>> complaints(byte[] part) {
        try {
            return Schemas.complaints(part);
        } catch (IOException e) {
            return Optional.of(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    /** {@code sheet}, {@code styles}, …: the name of the part without its number. */
    private static String kind(String part) {
        String name = part.substring(part.lastIndexOf('/') + 1);
        return name.endsWith(".rels")
                ? "references"
                : name.replaceAll("\\.xml$|chokepoint-|[0-9]+", "").toLowerCase(Locale.ROOT);
    }
}
