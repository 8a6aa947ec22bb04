package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.cli.InputFiles.Input;
import chokepoint.finding.Audit;
import chokepoint.finding.Severity;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.FindingsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks one list and writes what comes of it. Thread-safe. */
final class ListJob {

    /**
     * What became of one list.
     *
     * @param audit empty if it could not be read
     * @param problem why it was declined; else empty
     */
    record Result(Input input, Optional<Audit> audit, String problem) {

        ExitCode exitCode(Severity threshold) {
            if (!problem.isEmpty()) {
                return ExitCode.UNREADABLE;
            }
            return audit.filter(found -> found.fails(threshold)).isPresent() ? ExitCode.FINDINGS : ExitCode.CLEAR;
        }
    }

    private final Check check;
    private final OutputFiles outputs;
    private final Optional<Path> previous;

    ListJob(Check check, OutputFiles outputs, Optional<Path> previous) {
        this.check = check;
        this.outputs = outputs;
        this.previous = previous;
    }

    Result run(Input input, Policy policy, ReadingOptions options) {
        try (OpenedList list = Reading.open(input.file(), input.name(), options)) {
            Audit audit = check.check(list, policy, earlier(options));
            write(input, list, audit);
            return new Result(input, Optional.of(audit), audit.judged() ? "" : NothingJudged.because(audit));
        } catch (UnreadableList e) {
            return new Result(input, Optional.empty(), e.getMessage());
        } catch (IOException e) {
            return new Result(input, Optional.empty(), input.name() + ": the outputs could not be written: " + e);
        }
    }

    private Optional<OpenedList> earlier(ReadingOptions options) throws UnreadableList {
        return previous.isPresent()
                ? Optional.of(Reading.open(
                        previous.get(), previous.get().getFileName().toString(), options))
                : Optional.empty();
    }

    /** Of a list on which nothing could be judged only the record is written: a workbook would look like a check. */
    private void write(Input input, OpenedList list, Audit audit) throws IOException, UnreadableList {
        Path workbook = outputs.workbook(input.name());
        Files.createDirectories(workbook.toAbsolutePath().getParent());
        FindingsJson.write(audit, outputs.findings(input.name()));
        if (!audit.judged()) {
            return;
        }
        if (list.isCsv()) {
            CheckedWorkbook.write(list::records, audit, workbook);
        } else if (list.password().isPresent()) {
            CheckedWorkbook.writeLocked(list.plainFile(), audit, list.password().get(), workbook);
        } else {
            CheckedWorkbook.write(list.plainFile(), audit, workbook);
        }
    }
}
