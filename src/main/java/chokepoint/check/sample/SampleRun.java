package chokepoint.check.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The result of running a rule on its sample.
 *
 * @param missed rows where the sample expects a finding and there is none
 * @param unexpected rows where there is a finding that the sample does not expect
 * @param fires rows where a finding is expected and found
 * @param silent rows where none is expected and none found
 * @param problem why the sample could not be run; else empty
 */
public record SampleRun(
        String rule,
        String path,
        List<Integer> missed,
        List<Integer> unexpected,
        List<Integer> fires,
        List<Integer> silent,
        String problem) {

    public SampleRun {
        missed = List.copyOf(missed);
        unexpected = List.copyOf(unexpected);
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
    }

    static SampleRun broken(String rule, String path, String problem) {
        return new SampleRun(rule, path, List.of(), List.of(), List.of(), List.of(), problem);
    }

    /** A sample that never fires, or has no near miss, shows nothing. */
    public boolean passed() {
        return problem.isEmpty() && missed.isEmpty() && unexpected.isEmpty() && !fires.isEmpty() && !silent.isEmpty();
    }

    /** One line for the terminal. */
    public String report() {
        if (!problem.isEmpty()) {
            return String.format(Locale.ROOT, "%s  failed  %s: %s", rule, path, problem);
        }
        if (passed()) {
            return String.format(Locale.ROOT, "%s  ok      %d found, %d left alone", rule, fires.size(), silent.size());
        }
        String missing = fires.isEmpty() ? "; expects nothing, so it shows nothing" : "";
        String noMiss = silent.isEmpty() ? "; has no near miss" : "";
        return String.format(
                Locale.ROOT,
                "%s  failed  %s: not found in records %s; found though not expected in records %s%s%s",
                rule,
                path,
                rows(missed),
                rows(unexpected),
                missing,
                noMiss);
    }

    private static String rows(List<Integer> rows) {
        return rows.isEmpty() ? "none" : rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
