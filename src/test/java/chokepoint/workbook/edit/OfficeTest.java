package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.MadeWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice opens, it opens once it is marked; skipped where there is no LibreOffice. */
class OfficeTest {

    @TempDir
    private Path folder;

    @Test
    void whatACheckWritesOpens() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        List<Path> checked = MadeWorkbooks.all(folder).values().stream()
                .map(MadeWorkbooks.Made::after)
                .toList();
        assertThat(office.opened(checked)).containsExactlyInAnyOrderElementsOf(checked);
    }

    @Test
    void whateverOpensDoesSoOnceItIsMarked() throws IOException, InterruptedException {
        Office office = Office.in(folder);
        TreeMap<Path, String> names = new TreeMap<>();
        List<Path> originals = new ArrayList<>();
        List<Path> marked = new ArrayList<>();
        for (Path file : Outside.workbooks()) {
            Path output = folder.resolve(String.format(Locale.ROOT, "marked-%05d.xlsx", marked.size()));
            try {
                Marking.mark(file, Marking.everywhere(file), output);
            } catch (IOException e) {
                continue; // declined, or left to POI: nothing of ours to look at
            }
            Path original = folder.resolve(String.format(Locale.ROOT, "original-%05d.xlsx", marked.size()));
            originals.add(Files.copy(file, original));
            marked.add(output);
            names.put(output, Outside.name(file));
        }
        compare(originals, office.opened(originals), marked, office.opened(marked), names);
    }

    private static void compare(
            List<Path> originals,
            TreeSet<Path> openedBefore,
            List<Path> marked,
            TreeSet<Path> openedAfter,
            TreeMap<Path, String> names) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        for (int index = 0; index < marked.size(); index++) {
            boolean before = openedBefore.contains(originals.get(index));
            boolean after = openedAfter.contains(marked.get(index));
            counts.merge(said(before) + " before, " + said(after) + " after", 1, Integer::sum);
            if (!before || !after) {
                System.out.println(names.get(marked.get(index)) + " | " + said(before) + ", marked: " + said(after));
            }
            if (before && !after) {
                broken.add(names.get(marked.get(index)));
            }
        }
        counts.forEach((outcome, count) -> System.out.printf(Locale.ROOT, "%8d %s%n", count, outcome));
        assertThat(broken).isEmpty();
    }

    private static String said(boolean opens) {
        return opens ? "opens" : "does not open";
    }
}
