package chokepoint.run;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.FailOn;
import chokepoint.run.input.IgnorePatterns;
import chokepoint.run.output.RequestedReports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a run: its lists, the rules and policies that they are checked by, and its outputs.
 *
 * @param out the folder of outputs
 * @param previous an earlier state of the list; only a run over one list can have one
 * @param masters master data that the lines of every list are joined with
 * @param decisions files with decisions of auditors that are carried over, the latest last
 * @param baseline findings files, checked workbooks or folders of an earlier run, whose findings are not new
 * @param failOn which open findings show in the result of the run
 * @param maskKey the key that natural persons are hidden with; empty if they are not
 */
public record RunSettings(
        Inputs inputs,
        Path out,
        RuleSettings rules,
        PolicySettings policies,
        ListSettings lists,
        Optional<Path> previous,
        List<MasterFile> masters,
        List<Path> decisions,
        List<Path> baseline,
        FailOn failOn,
        Optional<String> maskKey,
        RequestedReports reports,
        Batch batch,
        Request request) {

    /**
     * Where lists are looked for.
     *
     * @param named files that are given for something else and are no lists, absolute and normalised
     */
    public record Inputs(List<Path> paths, IgnorePatterns ignored, Set<Path> named) {}

    /**
     * How many lists are worked on at a time, and what of an earlier run stands.
     *
     * @param jobs how many threads work at a time
     * @param memory how many bytes the lists may take that are open at once
     * @param resume whether lists that are finished and have not changed are left as they are
     */
    public record Batch(int jobs, long memory, boolean resume) {}

    /**
     * The request as the records of the run tell it.
     *
     * @param seals of the options that show in findings, and of who signs
     * @param key hash of the options that show in any output
     */
    public record Request(List<Provenance> seals, String key) {}

    public RunSettings {
        masters = List.copyOf(masters);
        decisions = List.copyOf(decisions);
        baseline = List.copyOf(baseline);
    }
}
