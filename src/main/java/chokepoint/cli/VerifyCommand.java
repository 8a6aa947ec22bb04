package chokepoint.cli;

import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.Part;
import chokepoint.finding.RunRecord;
import chokepoint.policy.PolicyException;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.earlier.FindingTable;
import chokepoint.report.earlier.RunRecordFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.rulebook.RulebookException;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint verify}: makes a recorded run again, and compares. */
@Command(
        name = "verify",
        description = "Makes the run again that a checked workbook or a findings file records, and says whether it is"
                + " equal, or which part is not.",
        footer = {"", "Exit: 0 equal, 1 not equal, 2 arguments wrong or something not found, 3 FILE has no record."},
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A checked workbook or a findings file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Where the list, the policy, rules and other files of the run are, if not beside FILE, in the"
                    + " folder above it, or here.")
    private List<Path> paths = List.of();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Passwords of encrypted workbooks, one a line; CHOKEPOINT_PASSWORD holds one as well.")
    private Optional<Path> passwordFile = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter told = spec.commandLine().getOut();
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

    /** What stopped the run from being made again is a difference, too: it was made once. */
    private List<String> differences(RunRecord record) throws IOException {
        SoughtFiles sought = SoughtFiles.around(file, paths);
        List<String> more =
                passwordFile.map(path -> List.of("--password-file=" + path)).orElse(List.of());
        Seal input = record.first(Part.INPUT).orElseThrow();
        Path list = sought.find("list", input.name(), input.sha256());
        try {
            return RepeatedRun.of(record, sought, more)
                    .check(record, list, (opened, audit) -> differences(record, opened, audit));
        } catch (PolicyException | RulebookException | UnreadableList e) {
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
        boolean sameFindings = record.of(Part.FINDINGS).equals(now.of(Part.FINDINGS));
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
        Path folder = Files.createTempDirectory("chokepoint-");
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
