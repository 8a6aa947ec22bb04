package chokepoint.cli;

import chokepoint.disk.TemporaryFiles;
import chokepoint.finding.Audit;
import chokepoint.finding.RunPart;
import chokepoint.finding.RunRecord;
import chokepoint.names.Sha256;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.earlier.FindingTable;
import chokepoint.report.earlier.RunRecordFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint verify}: makes a recorded run again, and compares. */
@Command(
        name = "verify",
        description = "Makes the run again that a checked workbook or a findings file records, and says whether it is"
                + " equal, or which part is not. Rules, policy and other files are those of this program and those"
                + " that you name; what else the record names is told and not used.",
        footer = {
            "",
            "Exit: 0 equal, 1 not equal, 2 arguments wrong, or the run rested on something that you have not named,",
            "3 FILE has no record."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A checked workbook or a findings file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LIST",
            description = "The list, or the folder that it is in, if it is not beside FILE, in the folder above it, or"
                    + " here.")
    private Optional<Path> list = Optional.empty();

    @Mixin
    private GivenFiles given = new GivenFiles();

    @Override
    public Integer call() throws IOException {
        PrintWriter told = spec.commandLine().getOut();
        InputPlace.refuseUnlessFile("FILE", file);
        given.check();
        RunRecord record;
        try {
            record = RunRecordFile.read(file, Texts.all());
        } catch (IOException e) {
            spec.commandLine().getErr().println(Trouble.of(e));
            return ExitCode.UNREADABLE.code();
        }
        List<String> differences = differences(record);
        if (differences.isEmpty()) {
            told.printf(Locale.ROOT, "equal: %s%n", file);
            return ExitCode.CLEAR.code();
        }
        told.printf(Locale.ROOT, "not equal: %s%n", file);
        differences.forEach(difference -> told.println("  " + difference));
        return ExitCode.FINDINGS.code();
    }

    /** A list that cannot be read any more is a difference, too: it was read once. One that is another is not read. */
    private List<String> differences(RunRecord record) throws IOException {
        try {
            RepeatedRun run = RepeatedRun.of(record, given);
            Path found = RecordedList.find(record.first(RunPart.INPUT).orElseThrow(), file, list);
            List<String> differences = run.differences(Sha256.of(found));
            return differences.isEmpty()
                    ? run.check(found, (opened, audit) -> differences(record, opened, audit))
                    : differences;
        } catch (UnreadableList e) {
            return List.of("the run cannot be made again: " + e.getMessage());
        }
    }

    private List<String> differences(RunRecord record, OpenedList list, Audit audit)
            throws IOException, UnreadableList {
        RunRecord now = RunRecord.of(audit, FindingsJson.sha256(audit));
        List<String> differences = new ArrayList<>(record.differences(now));
        if (!differences.isEmpty()) {
            return differences;
        }
        boolean sameFindings = record.of(RunPart.FINDINGS).equals(now.of(RunPart.FINDINGS));
        if (!sameFindings) {
            differences.add(
                    RunRecordFile.isJson(file)
                            ? "all that went in is as it was, but the findings file is not what comes of it: it was"
                                    + " altered"
                            : "all that went in is as it was, but the findings have another SHA-256 than the record"
                                    + " says: the record was altered");
        }
        if (!RunRecordFile.isJson(file)) {
            differences.addAll(altered(list, audit));
        }
        return differences;
    }

    /** A workbook that another program saved has other bytes; then what it tells is compared. */
    private List<String> altered(OpenedList list, Audit audit) throws IOException, UnreadableList {
        Path folder = TemporaryFiles.folder("again");
        Path again = folder.resolve("again" + ending());
        try {
            if (list.isCsv()) {
                CheckedWorkbook.write(list::records, audit, again);
            } else {
                CheckedWorkbook.write(list.plainFile(), audit, again);
            }
            if (Files.mismatch(file, again) < 0) {
                return List.of();
            }
            spec.commandLine()
                    .getErr()
                    .println("'" + file + "' was saved again since it was checked; its record and its findings are"
                            + " compared, decisions of auditors and the list itself are not");
            return FindingTable.altered(file, again, Texts.all());
        } finally {
            Files.deleteIfExists(again);
            Files.deleteIfExists(folder);
        }
    }

    private String ending() {
        String name = String.valueOf(file.getFileName());
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
