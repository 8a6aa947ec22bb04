package chokepoint.run.repeat;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.check.enrich.MasterData;
import chokepoint.disk.TemporaryFiles;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RunRecord;
import chokepoint.names.Sha256;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.earlier.FindingTable;
import chokepoint.report.earlier.RunRecordFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.EarlierList;
import chokepoint.run.ListSettings;
import chokepoint.run.MasterFile;
import chokepoint.run.MasterFiles;
import chokepoint.run.Policies;
import chokepoint.run.PolicySettings;
import chokepoint.run.ProgramVersion;
import chokepoint.run.RecordedDecisions;
import chokepoint.run.RuleSettings;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A recorded check of one list, made again with the rules, the policy and the other files that a caller gives. */
public final class RepeatedCheck {

    /**
     * What the check made again differs in.
     *
     * @param differences a sentence each; none if it is equal
     * @param savedAgain whether another program has saved the workbook since, so that only what it tells was compared
     */
    public record Comparison(List<String> differences, boolean savedAgain) {

        private static Comparison of(List<String> differences) {
            return new Comparison(List.copyOf(differences), false);
        }
    }

    private final RunRecord record;
    private final Policy policy;
    private final Check check;
    private final Supplier<ListSettings> lists;
    private final Optional<Path> previous;

    private RepeatedCheck(
            RunRecord record, Policy policy, Check check, Supplier<ListSettings> lists, Optional<Path> previous) {
        this.record = record;
        this.policy = policy;
        this.check = check;
        this.lists = lists;
        this.previous = previous;
    }

    /**
     * Prepares the check.
     *
     * @param lists is asked only if all else is as it was
     * @param asked seals of the options, for the record
     */
    public static RepeatedCheck of(
            RunRecord record,
            RuleSettings rules,
            PolicySettings policies,
            Supplier<ListSettings> lists,
            Optional<Path> previous,
            List<MasterFile> masters,
            List<Path> decisions,
            List<Provenance> asked,
            Optional<String> maskKey)
            throws IOException {
        Rulebook rulebook = rules.load();
        Policy given = Policies.of(policies, rulebook, rules.inUse(rulebook)).policyGiven();
        Policy policy = record.first(ProvenanceKind.POLICY)
                .map(seal -> given.withPath(seal.name()))
                .orElse(given);
        RecordedDecisions decided = RecordedDecisions.read(decisions, rulebook.spoken());
        MasterData joined = masters.isEmpty()
                ? MasterData.NONE
                : MasterFiles.read(masters, lists.get().reading());
        CheckSettings settings = new CheckSettings(ProgramVersion.text(), 1, decided.all(), asked, maskKey, joined);
        return new RepeatedCheck(record, decided.on(policy), new Check(rulebook, settings), lists, previous);
    }

    /**
     * Compares the record with the check made again. A list that cannot be read any more is a difference, too: it was read once. One
     * that is another is not read.
     *
     * @param file the checked workbook or findings file that holds the record
     * @param named the list or the folder that it is in, see {@link RecordedList#find}
     */
    public Comparison compare(Path file, Optional<Path> named) throws IOException {
        try {
            Provenance recorded = record.first(ProvenanceKind.INPUT).orElseThrow();
            Path list = RecordedList.find(recorded, file, named);
            List<String> differences = inputDifferences(recorded, Sha256.of(list));
            return differences.isEmpty() ? compareResults(file, recorded.name(), list) : Comparison.of(differences);
        } catch (UnreadableList e) {
            return Comparison.of(List.of("the run cannot be made again: " + e.getMessage()));
        }
    }

    private List<String> inputDifferences(Provenance was, String sha256) {
        Provenance list = new Provenance(ProvenanceKind.INPUT, was.name(), sha256, was.note());
        return record.differences(RunRecord.of(ProgramVersion.text(), list, check.seals(policy)));
    }

    /** The list is checked under the name that the record has for it. */
    private Comparison compareResults(Path file, String name, Path path) throws IOException {
        ReadingOptions options = lists.get().reading(policy, check.lists());
        try (OpenedList list = Reading.open(path, name, options);
                EarlierList earlier = EarlierList.open(previous, options)) {
            return compare(file, list, check.check(list, policy, earlier.list()));
        }
    }

    private Comparison compare(Path file, OpenedList list, Audit audit) throws IOException {
        RunRecord now = RunRecord.of(audit, FindingsJson.sha256(audit));
        List<String> differences = new ArrayList<>(record.differences(now));
        if (!differences.isEmpty()) {
            return Comparison.of(differences);
        }
        boolean json = RunRecordFile.isJson(file);
        if (!record.of(ProvenanceKind.FINDINGS).equals(now.of(ProvenanceKind.FINDINGS))) {
            differences.add(
                    json
                            ? otherFile(RunRecordFile.schemaVersion(file))
                            : "all that went in is as it was, but the findings have another SHA-256 than the record"
                                    + " says: the record was altered");
        }
        return json ? Comparison.of(differences) : compareWorkbooks(file, list, audit, differences);
    }

    private static String otherFile(int schemaVersion) {
        return schemaVersion == FindingsJson.SCHEMA_VERSION
                ? "all that went in is as it was, but the findings file is not what comes of it: it was altered"
                : String.format(
                        Locale.ROOT,
                        "the findings file has schemaVersion %d and this program writes %d: it can be compared byte by"
                                + " byte only with the program that wrote it",
                        schemaVersion,
                        FindingsJson.SCHEMA_VERSION);
    }

    /** A workbook that another program saved has other bytes; then what it tells is compared. */
    private static Comparison compareWorkbooks(Path file, OpenedList list, Audit audit, List<String> differences)
            throws IOException {
        Path folder = TemporaryFiles.folder("again");
        Path again = folder.resolve("again" + ending(file));
        try {
            if (list.isCsv()) {
                CheckedWorkbook.write(list::records, audit, again);
            } else {
                CheckedWorkbook.write(list.plainFile(), audit, again);
            }
            if (Files.mismatch(file, again) < 0) {
                return Comparison.of(differences);
            }
            differences.addAll(FindingTable.altered(file, again, Texts.all()));
            return new Comparison(List.copyOf(differences), true);
        } finally {
            Files.deleteIfExists(again);
            Files.deleteIfExists(folder);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
