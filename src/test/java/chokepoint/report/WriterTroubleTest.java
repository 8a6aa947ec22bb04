package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose fault it is that a marked copy cannot be written: the disk's, or what stands in the list. */
class WriterTroubleTest {

    /** Takes nothing: every write says that there is no room. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private Path list() throws IOException {
        return ListFixture.save(ListFixture.xlsx(), folder.resolve("list.xlsx"));
    }

    private static void assertTheDisksFault(WorkbookWriter writer) {
        assumeThat(Files.exists(FULL)).isTrue();
        assertThatThrownBy(() -> writer.write(AuditFixture.telecom(), "", FULL))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnmarkableList.class)
                .hasMessageContaining("No space left on device")
                .hasMessageNotContaining("list.xlsx");
    }

    @Test
    void aFullDiskIsNoFaultOfTheListThatIsStreamed() throws IOException {
        try (ListFile list = ListFile.open(list())) {
            assertTheDisksFault(new StreamedWorkbookWriter(list, MarkingBounds.USUAL));
        }
    }

    @Test
    void aFullDiskIsNoFaultOfTheListThatIsHeld() throws IOException {
        Path old = ListFixture.save(ListFixture.xls(), folder.resolve("list.xls"));
        for (Path path : List.of(list(), old)) {
            try (ListFile list = ListFile.open(path)) {
                assertTheDisksFault(new UserWorkbookWriter(list, MarkingBounds.USUAL, List.of()));
            }
        }
    }

    @Test
    void whatIsNoWorkbookIsNoFaultOfTheDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("none.xls"), "no workbook");

        try (ListFile none = ListFile.open(file)) {
            assertThatThrownBy(() -> new UserWorkbookWriter(none, MarkingBounds.USUAL, List.of())
                            .write(AuditFixture.telecom(), "", folder.resolve("marked.xls")))
                    .isInstanceOf(UnmarkableList.class)
                    .hasMessageContaining("save it anew");
        }
    }
}
