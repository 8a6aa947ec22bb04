package chokepoint.report.told;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Kind;
import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The outcome of a check in one sentence. It never says "no findings" of what was not read or not judged. */
public final class Verdict {

    public static final String CAVEAT = "A finding is an indicator, never an accusation.";

    private Verdict() {}

    public static String of(Audit audit) {
        if (audit.list().lines() == 0) {
            return "Nothing can be said about this list: no line could be read from it.";
        }
        if (!audit.judged()) {
            return "Nothing can be said about this list: %s read, but none of the %s could be evaluated."
                    .formatted(
                            count(audit.list().lines(), "line was", "lines were"),
                            count(audit.rules().size(), "rule"));
        }
        return findings(audit) + judged(audit);
    }

    /** Of several lists in one sentence. */
    public static String of(Portfolio portfolio) {
        int members = portfolio.members().size();
        int checked = (int) portfolio.members().stream()
                .filter(member -> member.problem().isEmpty())
                .count();
        int finding = (int) portfolio.members().stream()
                .filter(member -> !member.findings().isEmpty())
                .count();
        int together = portfolio.groups().stream()
                .mapToInt(group -> group.audit().findings().size())
                .sum();
        String most = checked == members
                ? count(members, "list was", "lists were") + " checked"
                : "%,d of %,d lists were checked".formatted(checked, members);
        String group = portfolio.groups().isEmpty()
                ? "no two of them could be added up"
                : "together they have " + (together == 0 ? "no findings" : count(together, "finding"));
        return "%s; %s alone; %s.".formatted(most, count(finding, "has findings", "have findings"), group);
    }

    private static String findings(Audit audit) {
        List<Finding> open = audit.findings().stream().filter(Finding::open).toList();
        int decided = audit.findings().size() - open.size();
        String aside = decided == 0 ? "" : " " + count(decided, "more is", "more are") + " decided by an auditor.";
        String lines = count(audit.list().lines(), "line");
        if (open.isEmpty()) {
            return "No %sfindings on %s.%s".formatted(decided == 0 ? "" : "open ", lines, aside);
        }
        return "%s on %s: %s.%s%s".formatted(count(open.size(), "finding"), lines, byKind(open), high(open), aside);
    }

    private static String byKind(List<Finding> findings) {
        return Arrays.stream(Kind.values())
                .filter(kind -> number(findings, kind) > 0)
                .map(kind -> count(number(findings, kind), kind.toString(), plural(kind)))
                .collect(Collectors.joining(", "));
    }

    private static String high(List<Finding> findings) {
        long high = findings.stream()
                .filter(finding -> finding.severity() == Severity.HIGH)
                .count();
        return high == 0 ? "" : " %s high severity.".formatted(count((int) high, "is of", "are of"));
    }

    private static String judged(Audit audit) {
        long evaluated = audit.rules().stream()
                .filter(rule -> rule.outcome() != Outcome.NOT_EVALUABLE)
                .count();
        long undecided = audit.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.UNDECIDED)
                .count();
        String text = " %s of %s could be evaluated"
                .formatted(evaluated, count(audit.rules().size(), "rule"));
        return text + (undecided == 0 ? "." : ", %s undecided.".formatted(count((int) undecided, "is", "are")));
    }

    public static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(int number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }

    private static int number(List<Finding> findings, Kind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    private static String plural(Kind kind) {
        return switch (kind) {
            case CASE -> "cases";
            case BREACH -> "breaches";
            case FLAG -> "flags";
        };
    }
}
