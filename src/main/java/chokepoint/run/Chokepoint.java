package chokepoint.run;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.Rulebook;
import chokepoint.workbook.plain.PoiTemporaryFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rulebook that is loaded once and checks lists, many and from several threads.
 *
 * <pre>{@code
 * Chokepoint chokepoint = Chokepoint.rulebook();
 * Policy policy = chokepoint.policy(PolicySettings.ofFile(Path.of("examples/policy.yml")));
 * Path list = Path.of("examples/telecom-operator/network-purchases.xlsx");
 * try (Checked checked = chokepoint.check(list, policy)) {
 *     for (Finding finding : checked.audit().findings()) {
 *         System.out.println(finding.severity() + " " + finding.rule() + ": " + finding.message());
 *     }
 *     checked.write(Path.of("checked"));
 *     try (OutputStream bytes = Files.newOutputStream(Path.of("checked/findings.sarif"))) {
 *         checked.write(ReportFormat.SARIF, bytes);
 *     }
 * }
 * }</pre>
 *
 * <p>The outputs are those of {@code chokepoint check} without options, byte for byte. Temporary files go where the variable
 * {@code CHOKEPOINT_TEMP} says, else into the system's folder. Nothing bounds how long a check may take; that is for the caller to do.
 */
public final class Chokepoint {

    static {
        PoiTemporaryFiles.install();
    }

    private final Rulebook rulebook;
    private final RulesInUse inUse;
    private final Check check;

    private Chokepoint(Rulebook rulebook, RulesInUse inUse) {
        this.rulebook = rulebook;
        this.inUse = inUse;
        this.check = new Check(rulebook, new CheckSettings(ProgramVersion.text(), 1, List.of(), List.of()));
    }

    /**
     * Loads the rules that come with the program, and those of folders.
     *
     * @param folders of rules that are added; of two rules with one id the later replaces the earlier
     * @return a rulebook to check with
     * @throws IOException if a rule cannot be read
     * @throws chokepoint.rulebook.text.RulebookException with every mistake in every rule
     */
    public static Chokepoint rulebook(Path... folders) throws IOException {
        return rulebook(new RuleSettings(List.of(folders), false, Set.of()));
    }

    /**
     * Loads the rules that settings name.
     *
     * @param rules that are added, left out, or taken alone
     * @return a rulebook to check with
     * @throws IOException if a rule cannot be read
     * @throws chokepoint.rulebook.text.RulebookException with every mistake in every rule
     */
    public static Chokepoint rulebook(RuleSettings rules) throws IOException {
        Rulebook loaded = rules.load();
        return new Chokepoint(loaded, rules.inUse(loaded));
    }

    /**
     * Reads a policy and validates it against the rules.
     *
     * @param settings that name the file, the home countries, or both
     * @return the policy, which any number of checks may share
     * @throws chokepoint.mistake.UserInputException with all mistakes of the file, or if no home country is known
     */
    public Policy policy(PolicySettings settings) {
        return Policies.of(settings, rulebook, inUse).policyGiven();
    }

    /**
     * Checks a list under the name of its file.
     *
     * @param list a workbook or a csv; it is only read
     * @param policy that the list is judged by
     * @return what was found, to be closed after its outputs are written
     * @throws UnreadableList if the list cannot be read to its end, with a sentence that says why
     */
    public Checked check(Path list, Policy policy) throws UnreadableList {
        return check(list, list.getFileName().toString(), policy, ListSettings.DEFAULT);
    }

    /**
     * Checks a list.
     *
     * @param list a workbook or a csv; it is only read
     * @param name that findings and outputs have for the list, a relative path with forward slashes
     * @param policy that the list is judged by
     * @param settings how the list is read and marked
     * @return what was found, to be closed after its outputs are written
     * @throws UnreadableList if the list cannot be read to its end, with a sentence that says why
     */
    public Checked check(Path list, String name, Policy policy, ListSettings settings) throws UnreadableList {
        OpenedList opened = Reading.open(list, name, settings.reading(policy, rulebook.lists()));
        try {
            return new Checked(name, opened, check.check(opened, policy, Optional.empty()), check, settings);
        } catch (UnreadableList | RuntimeException e) {
            opened.close();
            throw e;
        }
    }
}
