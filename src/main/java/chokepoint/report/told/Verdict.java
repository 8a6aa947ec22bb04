package chokepoint.report.told;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Kind;
import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Severity;
import chokepoint.words.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The outcome of a check in one sentence. It never says "no findings" of what was not read or not judged. */
public final class Verdict {

    private Verdict() {}

    public static String of(Audit audit) {
        Texts texts = audit.texts();
        int lines = audit.list().lines();
        if (lines == 0) {
            return texts.text("report.unread");
        }
        if (!audit.judged()) {
            return texts.count("report.unjudged", lines, audit.rules().size());
        }
        return findings(audit, texts) + " " + judged(audit, texts);
    }

    public static String caveat(Texts texts) {
        return texts.text("report.caveat");
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
        Texts texts = portfolio.texts();
        String most = checked == members
                ? texts.count("report.portfolio.all", members)
                : texts.count("report.portfolio.some", checked, members);
        return most + "; " + texts.count("report.portfolio.alone", finding) + "; " + together(portfolio, texts) + ".";
    }

    private static String together(Portfolio portfolio, Texts texts) {
        if (portfolio.groups().isEmpty()) {
            return texts.text("report.portfolio.apart");
        }
        int findings = portfolio.groups().stream()
                .mapToInt(group -> group.audit().findings().size())
                .sum();
        return findings == 0
                ? texts.text("report.portfolio.nothing")
                : texts.count("report.portfolio.together", findings);
    }

    private static String findings(Audit audit, Texts texts) {
        List<Finding> open = audit.findings().stream().filter(Finding::open).toList();
        int decided = audit.findings().size() - open.size();
        String aside = decided == 0 ? "" : " " + texts.count("report.decided", decided);
        String lines = texts.count("report.on lines", audit.list().lines());
        if (open.isEmpty()) {
            return texts.text(decided == 0 ? "report.none" : "report.none open", lines) + aside;
        }
        return texts.count("report.found", open.size(), lines, byKind(open, texts)) + high(open, texts) + aside;
    }

    private static String byKind(List<Finding> findings, Texts texts) {
        return Arrays.stream(Kind.values())
                .filter(kind -> number(findings, kind) > 0)
                .map(kind -> texts.count(plural(kind), number(findings, kind)))
                .collect(Collectors.joining(", "));
    }

    private static String high(List<Finding> findings, Texts texts) {
        long high = findings.stream()
                .filter(finding -> finding.severity() == Severity.HIGH)
                .count();
        return high == 0 ? "" : " " + texts.count("report.high", high);
    }

    private static String judged(Audit audit, Texts texts) {
        int rules = audit.rules().size();
        long evaluated = rules - count(audit, Outcome.NOT_EVALUABLE);
        long undecided = count(audit, Outcome.UNDECIDED);
        return undecided == 0
                ? texts.count("report.evaluated", rules, evaluated)
                : texts.count("report.undecided", undecided, evaluated, texts.count("report.rules", rules));
    }

    private static long count(Audit audit, Outcome outcome) {
        return audit.rules().stream().filter(rule -> rule.outcome() == outcome).count();
    }

    private static int number(List<Finding> findings, Kind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    private static String plural(Kind kind) {
        return switch (kind) {
            case CASE -> "report.cases";
            case BREACH -> "report.breaches";
            case FLAG -> "report.flags";
        };
    }
}
