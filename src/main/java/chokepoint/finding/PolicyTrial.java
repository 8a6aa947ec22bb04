package chokepoint.finding;

import chokepoint.trade.values.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of one list under another policy, beside its result under the present one.
 *
 * @param list name of the list
 * @param findings how those under the new policy differ from those under the old one
 * @param values what is at stake, by fingerprint; of a changed finding, under the new policy
 * @param outcomes of the rules whose outcome is another one, by id
 */
public record PolicyTrial(
        String list,
        RunComparison findings,
        SortedMap<String, Money> values,
        SortedMap<String, OutcomeDifference> outcomes) {

    public PolicyTrial {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /** What a rule says of the list as a whole. */
    public record OutcomeDifference(Outcome was, Outcome is) {}

    /**
     * Holds two audits of the same list against each other.
     *
     * @param old name of the policy of the first one
     * @param now name of the policy of the second one
     */
    public static PolicyTrial of(String old, Audit was, String now, Audit is) {
        SortedMap<String, Money> values = new TreeMap<>();
        List.of(was, is)
                .forEach(audit ->
                        audit.findings().forEach(finding -> values.put(finding.fingerprint(), finding.valueAtStake())));
        return new PolicyTrial(
                is.list().file(), RunComparison.of(old, told(was), now, told(is)), values, outcomes(was, is));
    }

    private static List<EarlierFinding> told(Audit audit) {
        List<EarlierFinding> told = new ArrayList<>();
        for (Finding finding : audit.findings()) {
            told.add(new EarlierFinding(
                    finding.fingerprint(),
                    finding.evidence(),
                    finding.rule(),
                    finding.severity().toString(),
                    finding.message(),
                    finding.segment().path(),
                    finding.period(),
                    finding.disposition().state().toString()));
        }
        return told;
    }

    private static SortedMap<String, OutcomeDifference> outcomes(Audit was, Audit is) {
        Map<String, Outcome> before = new HashMap<>();
        was.rules().forEach(rule -> before.put(rule.id(), rule.outcome()));
        SortedMap<String, OutcomeDifference> outcomes = new TreeMap<>();
        for (RuleResult rule : is.rules()) {
            Outcome old = before.getOrDefault(rule.id(), rule.outcome());
            if (old != rule.outcome()) {
                outcomes.put(rule.id(), new OutcomeDifference(old, rule.outcome()));
            }
        }
        return outcomes;
    }

    /** What is at stake in a finding. */
    public Money value(EarlierFinding finding) {
        return values.getOrDefault(finding.fingerprint(), Money.UNKNOWN);
    }

    /** Whether the list looks the same under both. */
    public boolean same() {
        return findings.differences().isEmpty() && outcomes.isEmpty();
    }
}
