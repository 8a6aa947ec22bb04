package chokepoint.run.output;

import chokepoint.check.Contribution;
import chokepoint.disk.FileSet;
import chokepoint.disk.LeftOvers;
import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.names.Sha256;
import chokepoint.reading.OpenedList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.ReportFormat;
import chokepoint.report.ReportedList;
import chokepoint.run.batch.BatchFolder;
import chokepoint.run.batch.ListLocks;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what comes of one list: its outputs appear together or not at all. Thread-safe. */
public final class ListOutputs {

    /**
     * What is there now.
     *
     * @param hashes of the files, by their path below the folder of outputs; none if nobody asks for them later
     */
    public record Written(List<Path> files, SortedMap<String, String> hashes) {}

    private final OutputFiles outputs;
    private final MarkingBounds room;
    private final Optional<Path> givenMapping;
    private final Optional<BatchFolder> batch;
    private final ListLocks locks;

    /**
     * A writer of outputs.
     *
     * @param room how much of a workbook is followed while it is marked
     * @param givenMapping the mapping that the user gives: what it says is the user's work, and is not written over
     * @param batch where what each list adds to its group is kept; none if there is no group
     */
    public ListOutputs(
            OutputFiles outputs,
            MarkingBounds room,
            Optional<Path> givenMapping,
            Optional<BatchFolder> batch,
            ListLocks locks) {
        this.locks = locks;
        this.outputs = outputs;
        this.room = room;
        this.givenMapping = givenMapping;
        this.batch = batch;
    }

    public Path out() {
        return outputs.out();
    }

    /** The mapping to complete, of a list on which nothing could be judged: its path below the folder of outputs. */
    public String mapping(String list) {
        return outputs.below(outputs.mapping(list));
    }

    /** Whether there are several lists, and a journal to go on from. */
    public boolean ofBatch() {
        return batch.isPresent();
    }

    /** All that may be written of a list, by its path below the folder of outputs. */
    public Set<String> all(Input input) {
        String list = input.name();
        return Stream.concat(outputs.files(list), batch.stream().map(kept -> kept.contribution(list)))
                .map(outputs::below)
                .collect(Collectors.toSet());
    }

    /** Settles what a run that was killed left of the outputs of a list; of a batch that is done for all at once. */
    public void settle(String list) throws IOException {
        Path folder = outputs.mapping(list).getParent();
        if (batch.isEmpty() && Files.isDirectory(folder)) {
            LeftOvers.settleIn(folder);
        }
    }

    /**
     * Writes the outputs. Of a list on which nothing could be judged no workbook is among them, which would look like a check. The
     * record comes last, so that it never tells of a workbook that is not there yet.
     *
     * @param unjudged what was seen of a list on which nothing could be judged; empty of others
     */
    public Written write(
            String name, OpenedList list, Audit audit, Optional<UnjudgedList> unjudged, Supplier<Contribution> share)
            throws IOException {
        return locks.whileHeld(name, () -> writeHeld(name, list, audit, unjudged, share));
    }

    private Written writeHeld(
            String name, OpenedList list, Audit audit, Optional<UnjudgedList> unjudged, Supplier<Contribution> share)
            throws IOException {
        List<Path> files = new ArrayList<>();
        try (FileSet set = FileSet.in(outputs.folder(name))) {
            if (unjudged.isPresent()) {
                writeUnjudged(name, list, audit, unjudged.get(), set, files);
            } else {
                writeJudged(name, list, audit, set, files);
            }
            // Marks on the rows of another list would be worse than none.
            list.refuseIfChanged();
            if (batch.isPresent() && unjudged.isEmpty()) {
                Path file = batch.get().contribution(name);
                Contribution contribution = share.get();
                WholeFile.write(file, contribution::writeTo);
                files.add(file);
            }
            set.commit();
        }
        return new Written(List.copyOf(files), hashes(files));
    }

    /** The last format, the workbook, appears first, and the findings file last; it is written first, as the others tell its hash. */
    private void writeJudged(String name, OpenedList list, Audit audit, FileSet set, List<Path> files)
            throws IOException {
        Path findings = outputs.file(name, ReportFormat.JSON);
        ReportedList unsealed = reported(list, room, outputs.file(name, ReportFormat.WORKBOOK));
        Path written = set.writeLast(findings, part -> ReportFormat.JSON.write(audit, unsealed, part));
        ReportedList sealed = unsealed.withFindings(Sha256.of(written));
        List<ReportFormat> formats = new ArrayList<>(ReportFormat.ofEachList());
        Collections.reverse(formats);
        formats.remove(ReportFormat.JSON);
        for (ReportFormat format : formats) {
            write(format, name, sealed, audit, set, files);
        }
        files.add(findings);
    }

    private void writeUnjudged(
            String name, OpenedList list, Audit audit, UnjudgedList unjudged, FileSet set, List<Path> files)
            throws IOException {
        Path mapping = outputs.mapping(name);
        if (!isGiven(mapping)) {
            set.write(mapping, unjudged::writeMapping);
            files.add(mapping);
        }
        Path page = outputs.file(name, ReportFormat.HTML);
        set.write(page, part -> unjudged.writePage(mapping, part));
        files.add(page);
        ReportedList reported = reported(list, room, outputs.file(name, ReportFormat.WORKBOOK));
        write(ReportFormat.JSON, name, reported, audit, set, files);
    }

    private void write(
            ReportFormat format, String name, ReportedList reported, Audit audit, FileSet set, List<Path> files)
            throws IOException {
        Path file = outputs.file(name, format);
        set.write(file, part -> format.write(audit, reported, part));
        files.add(file);
    }

    /** Returns a list as reports need it. */
    public static ReportedList reported(OpenedList list, MarkingBounds bounds, Path workbook) {
        Optional<CheckedWorkbook.Records> records = list.isCsv() ? Optional.of(list::records) : Optional.empty();
        return new ReportedList(list.plainFile(), list::rows, records, list.password(), bounds, workbook, "");
    }

    private boolean isGiven(Path mapping) throws IOException {
        return givenMapping.isPresent() && Files.exists(mapping) && Files.isSameFile(mapping, givenMapping.get());
    }

    /** Only a batch is resumed; of a single list nobody asks later whether its outputs are what they were. */
    private SortedMap<String, String> hashes(List<Path> files) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (batch.isPresent()) {
            for (Path file : files) {
                hashes.put(outputs.below(file), Sha256.of(file));
            }
        }
        return hashes;
    }
}
