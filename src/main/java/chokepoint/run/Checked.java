package chokepoint.run;

import chokepoint.check.Check;
import chokepoint.check.Contribution;
import chokepoint.disk.TemporaryFiles;
import chokepoint.finding.Audit;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.report.ReportFormat;
import chokepoint.run.batch.ListLocks;
import chokepoint.run.output.ListOutputs;
import chokepoint.run.output.OutputFiles;
import chokepoint.run.output.UnjudgedList;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A list that was checked: what was found, and its outputs to be written. It keeps the list open until it is closed. */
public final class Checked implements Closeable {

    private final String name;
    private final OpenedList list;
    private final Audit audit;
    private final Check check;
    private final ListSettings settings;

    Checked(String name, OpenedList list, Audit audit, Check check, ListSettings settings) {
        this.name = name;
        this.list = list;
        this.audit = audit;
        this.check = check;
        this.settings = settings;
    }

    /**
     * Returns all that the check says of the list.
     *
     * @return findings, what each rule says, the verdict, and how the list was read; see {@link Audit#judged()} for whether any rule
     *     could be evaluated
     */
    public Audit audit() {
        return audit;
    }

    /**
     * Writes all outputs of the list, which appear together or not at all. Of a list on which nothing could be judged there is no
     * checked workbook, but a mapping to complete.
     *
     * @param folder of outputs, made if there is none
     * @return the files written
     * @throws IOException if something cannot be written, or the list has changed since it was checked
     */
    public List<Path> write(Path folder) throws IOException {
        Optional<UnjudgedList> unjudged =
                audit.judged() ? Optional.empty() : Optional.of(UnjudgedList.of(audit, list.profile(), check));
        try (ListLocks locks = ListLocks.in(folder)) {
            return new ListOutputs(
                            OutputFiles.of(folder, List.of(name), List.of()),
                            settings.marking(),
                            settings.mapping(),
                            Optional.empty(),
                            locks)
                    .write(name, list, audit, unjudged, Checked::noGroup)
                    .files();
        }
    }

    private static Contribution noGroup() {
        throw new IllegalStateException("a list that is checked alone adds to no group");
    }

    /**
     * Writes one format to a stream and leaves the stream open.
     *
     * @param format of the document, or the checked workbook
     * @param bytes take what is written
     * @throws IOException if it cannot be written, or the list has changed since it was checked
     */
    public void write(ReportFormat format, OutputStream bytes) throws IOException {
        list.refuseIfChanged();
        if (format.isDocument()) {
            format.write(List.of(audit), List.of(), bytes);
            return;
        }
        Path folder = TemporaryFiles.folder("checked");
        Path file = folder.resolve("checked");
        try {
            format.write(audit, ListOutputs.reported(list, settings.marking(), file), file);
            Files.copy(file, bytes);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    @Override
    public void close() throws UnreadableList {
        list.close();
    }
}
