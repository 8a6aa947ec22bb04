package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.Contribution;
import chokepoint.cli.InputFiles.Input;
import chokepoint.cli.batch.BatchFolder;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.cli.batch.ListOutcome.Ending;
import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.names.Sha256;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.HtmlPages;
import chokepoint.report.file.WholeFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.report.marks.Room;
import chokepoint.report.text.TextSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks one list and writes what comes of it; whatever goes wrong ends with the list. Thread-safe. */
final class ListJob {

    private static final Logger LOG = LoggerFactory.getLogger(ListJob.class);

    /**
     * What became of one list.
     *
     * @param audit empty if it was not checked, or stands from an earlier run
     */
    record Result(ListOutcome outcome, Optional<Audit> audit) {

        static Result not(Input input, Ending ending, String problem) {
            return new Result(ListOutcome.not(input.name(), ending, problem), Optional.empty());
        }

        Result withoutAudit() {
            return new Result(outcome, Optional.empty());
        }

        ExitCode exitCode(Severity threshold) {
            return switch (outcome.ending()) {
                case CHECKED -> outcome.fails(threshold) ? ExitCode.FINDINGS : ExitCode.CLEAR;
                case DECLINED, FAILED -> ExitCode.UNREADABLE;
                case BROKEN -> ExitCode.BUG;
            };
        }
    }

    private final Check check;
    private final OutputFiles outputs;
    private final Optional<Path> previous;
    private final Room room;
    private final boolean colour;
    private final Optional<BatchFolder> folder;

    /**
     * A job.
     *
     * @param room how much of a workbook is followed while it is marked
     * @param folder where what each list adds to its group is kept; none if there is no group
     */
    ListJob(
            Check check,
            OutputFiles outputs,
            Optional<Path> previous,
            Room room,
            boolean colour,
            Optional<BatchFolder> folder) {
        this.room = room;
        this.folder = folder;
        this.check = check;
        this.outputs = outputs;
        this.previous = previous;
        this.colour = colour;
    }

    Result run(Input input, Policy policy, ReadingOptions options) {
        Optional<String> unsayable = PathName.trouble(input.root(), input.file());
        if (unsayable.isPresent()) {
            return Result.not(input, Ending.DECLINED, input.name() + ": " + unsayable.get());
        }
        try (OpenedList list = Reading.open(input.file(), input.name(), options);
                EarlierList earlier = EarlierList.open(previous, options)) {
            List<Supplier<Contribution>> shares = new ArrayList<>();
            Audit audit = check.check(list, policy, earlier.list(), shares::add);
            return result(input, audit, write(input, list, audit, shares.get(0)));
        } catch (UnreadableList e) {
            return outOfMemory(e) ? tooLarge(input) : Result.not(input, Ending.DECLINED, e.getMessage());
        } catch (IOException e) {
            return Result.not(
                    input,
                    Ending.FAILED,
                    input.name() + ": the outputs could not be written: " + Disk.trouble(e, outputs.out()));
        } catch (OutOfMemoryError e) {
            return tooLarge(input);
        } catch (StackOverflowError e) {
            return Result.not(
                    input,
                    Ending.DECLINED,
                    input.name()
                            + ": something in it is nested deeper than any spreadsheet program writes; open it in one"
                            + " and save it anew");
        } catch (RuntimeException e) {
            return outOfMemory(e) ? tooLarge(input) : broken(input, e);
        }
    }

    private static Result broken(Input input, Throwable failure) {
        LOG.debug("stopped at {}", input.name(), failure);
        return Result.not(
                input,
                Ending.BROKEN,
                input.name() + ": this is a mistake in the program: " + failure
                        + ". Please report it, with what -Dorg.slf4j.simpleLogger.defaultLogLevel=debug prints.");
    }

    private static Result tooLarge(Input input) {
        return Result.not(
                input,
                Ending.FAILED,
                String.format(
                        Locale.ROOT,
                        "%s: the memory of %d MiB does not suffice for it; start java with a larger -Xmx",
                        input.name(),
                        Runtime.getRuntime().maxMemory() >> 20));
    }

    /** Threads that read along hand on what stopped them wrapped. */
    private static boolean outOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private Result result(Input input, Audit audit, SortedMap<String, String> written) {
        Map<Severity, Integer> open = audit.findings().stream()
                .filter(Finding::open)
                .collect(Collectors.toMap(Finding::severity, finding -> 1, Integer::sum));
        ListOutcome outcome = new ListOutcome(
                input.name(),
                audit.judged() ? Ending.CHECKED : Ending.DECLINED,
                audit.judged() ? "" : NothingJudged.because(audit),
                audit.list().lines(),
                audit.findings().size(),
                open,
                audit.judged() ? TextSummary.render(audit, colour) : "",
                written);
        return new Result(outcome, Optional.of(audit).filter(Audit::judged));
    }

    /** Of a list on which nothing could be judged only the record is written: a workbook would look like a check. */
    private SortedMap<String, String> write(Input input, OpenedList list, Audit audit, Supplier<Contribution> share)
            throws IOException, UnreadableList {
        Path workbook = outputs.workbook(input.name());
        Path findings = outputs.findings(input.name());
        SortedMap<String, String> written = new TreeMap<>();
        FindingsJson.write(audit, findings);
        note(written, findings);
        if (!audit.judged()) {
            return written;
        }
        if (list.isCsv()) {
            CheckedWorkbook.write(list::records, audit, workbook);
        } else if (list.password().isPresent()) {
            CheckedWorkbook.writeLocked(list.plainFile(), audit, list.password().get(), workbook, room);
        } else {
            CheckedWorkbook.write(list.plainFile(), audit, workbook, room);
        }
        refuseIfChanged(list, findings, workbook);
        note(written, workbook);
        Path report = outputs.report(input.name());
        HtmlPages.writeReport(audit, workbook, report);
        note(written, report);
        Path memo = outputs.memo(input.name());
        HtmlPages.writeMemo(audit, memo);
        note(written, memo);
        if (folder.isPresent()) {
            Path file = folder.get().contribution(input.name());
            Contribution contribution = share.get();
            WholeFile.write(file, contribution::writeTo);
            note(written, file);
        }
        return written;
    }

    /** Marks on the rows of another list would be worse than none. */
    private static void refuseIfChanged(OpenedList list, Path... outputs) throws IOException {
        try {
            list.refuseIfChanged();
        } catch (UnreadableList e) {
            for (Path output : outputs) {
                Files.deleteIfExists(output);
            }
            throw e;
        }
    }

    /** Only a batch is resumed; of a single list nobody asks later whether its outputs are what they were. */
    private void note(SortedMap<String, String> written, Path output) throws IOException {
        if (folder.isPresent()) {
            written.put(outputs.below(output), Sha256.of(output));
        }
    }
}
