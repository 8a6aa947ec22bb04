package chokepoint.finding;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The complete result of checking one list, from which reports are made.
 *
 * @param home the home countries, sorted
 * @param asOf the day limits were resolved for
 * @param currency the reporting currency; empty if the list states none
 * @param list how the list was read
 * @param value sum of the values known in the reporting currency
 * @param leftAside stated amounts that are in no sum for want of a rate, by currency
 * @param rules what each rule says, sorted by id
 * @param limits the limits that were in force
 * @param exposures by segment, period, scope, then largest first
 * @param routes the ways that purchases come, largest first
 * @param findings those of a problem together, in the order of problems
 * @param problems what the findings come to, weightiest first
 * @param marks facts that rules of severity {@link Severity#MARK} met, which are no findings; without ids
 * @param assurance lines on which nothing was found, to be looked at
 * @param names pairs of names that are or may be one party, those that nobody has decided on first
 * @param seals hashes of policy, rules and lists, by name
 * @param notices what a reader of the report should know about the check
 * @param texts the language of its sentences, for those of a report
 */
public record Audit(
        String version,
        List<Country> home,
        Day asOf,
        String currency,
        ListRead list,
        Money value,
        List<Money> leftAside,
        List<RuleResult> rules,
        List<Limit> limits,
        List<Exposure> exposures,
        List<Concentration> concentrations,
        List<RouteUse> routes,
        List<Finding> findings,
        List<Problem> problems,
        List<Finding> marks,
        DiscoverySample assurance,
        List<NameQuestion> names,
        List<Provenance> seals,
        List<String> notices,
        Texts texts)
        implements Serializable {

    /** The option by which a run hides natural persons in what it hands out. */
    public static final String MASK = "--mask";

    /**
     * Something the check rested on, with its hash.
     *
     * @param sha256 empty of what is no file
     * @param note source and date, or that it replaces another; the value of an option
     */
    public record Provenance(ProvenanceKind kind, String name, String sha256, String note) implements Serializable {}

    public Audit {
        home = List.copyOf(home);
        leftAside = List.copyOf(leftAside);
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
        exposures = List.copyOf(exposures);
        concentrations = List.copyOf(concentrations);
        routes = List.copyOf(routes);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
        marks = List.copyOf(marks);
        names = List.copyOf(names);
        seals = List.copyOf(seals);
        notices = List.copyOf(notices);
    }

    /** Whether natural persons are hidden in it. */
    public boolean masked() {
        return seals.stream()
                .anyMatch(seal ->
                        seal.kind() == ProvenanceKind.OPTION && seal.name().equals(MASK));
    }

    /** Whether any rule could be evaluated. */
    public boolean judged() {
        return rules.stream().anyMatch(RuleResult::evaluated);
    }

    /** The problems that nobody has decided on. */
    public List<Problem> openProblems() {
        return problems.stream().filter(Problem::open).toList();
    }

    /** The problem of each finding, by the ids of both. */
    public Map<String, String> problemsByFinding() {
        Map<String, String> found = new HashMap<>();
        problems.forEach(problem -> problem.findings().forEach(finding -> found.put(finding, problem.id())));
        return found;
    }

    /** The findings of a problem, weightiest first. */
    public List<Finding> findings(Problem problem) {
        Set<String> ids = Set.copyOf(problem.findings());
        return findings.stream().filter(finding -> ids.contains(finding.id())).toList();
    }

    public Verdict verdict() {
        return Verdict.of(rules, value, leftAside, list.direction() != Direction.EXPORT);
    }

    /** Whether an open finding is at least this severe. */
    public boolean fails(Severity threshold) {
        return findings.stream()
                .anyMatch(finding -> finding.open() && finding.severity().atLeast(threshold));
    }
}
