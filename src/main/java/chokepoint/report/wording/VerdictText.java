package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Problem;
import chokepoint.finding.ProblemKind;
import chokepoint.finding.Question;
import chokepoint.finding.Severity;
import chokepoint.finding.Verdict;
import chokepoint.finding.Verdict.Answer;
import chokepoint.finding.VerdictWord;
import chokepoint.trade.values.Field;
import chokepoint.words.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict in sentences. None says "no findings" of what was not read or not judged. */
public final class VerdictText {

    private static final int COLUMNS = 2;

    private VerdictText() {}

    /** The verdict on a list; where its control totals do not add up, that is said before all else. */
    public static String of(Audit audit) {
        return ControlText.alarm(audit.list().control(), audit.texts())
                        .map(alarm -> alarm + " ")
                        .orElse("")
                + judgement(audit);
    }

    private static String judgement(Audit audit) {
        Texts texts = audit.texts();
        int lines = audit.list().lines();
        if (lines == 0) {
            return texts.text("report.unread");
        }
        if (!audit.judged()) {
            return texts.count("report.unjudged", lines, audit.rules().size());
        }
        if (audit.verdict().word() == VerdictWord.NOT_JUDGED) {
            return texts.text("report.open", texts.count("report.lines", lines), count(audit, Outcome.UNDECIDED));
        }
        return findings(audit, texts) + " " + judged(audit, texts);
    }

    /** What is said of each question, a sentence each; then of money in no sum, if there is any. */
    public static List<String> answers(Audit audit) {
        Texts texts = audit.texts();
        Verdict verdict = audit.verdict();
        Stream<String> answers = verdict.answers().stream().map(answer -> answer(answer, audit));
        Stream<String> aside = verdict.leftAside().isEmpty()
                ? Stream.of()
                : Stream.of(texts.text("report.left aside", verdict.leftAside()));
        return Stream.concat(answers, aside).toList();
    }

    private static String answer(Answer answer, Audit audit) {
        Texts texts = audit.texts();
        if (answer.word() == VerdictWord.NOTHING_TO_JUDGE) {
            return texts.text("report.answer.exports", answer.question(), answer.word());
        }
        String evaluated = texts.count("report.answer.rules", answer.rules(), answer.evaluated());
        String signs = answer.signsOnly() ? texts.text("report.answer.signs") : "";
        String told = texts.text("report.answer", answer.question(), answer.word(), evaluated) + signs;
        return told + open(answer, texts) + wanted(answer, audit);
    }

    private static String open(Answer answer, Texts texts) {
        if (!answer.valueNotJudged().positive()) {
            return "";
        }
        String rule = answer.open().isEmpty() ? "" : " (" + answer.open() + ")";
        return texts.text("report.answer.open", answer.valueNotJudged(), rule);
    }

    /** The columns for want of which most rules on a question could not run, where those that weigh most are among them. */
    private static String wanted(Answer answer, Audit audit) {
        if (answer.weighty() > 0) {
            return "";
        }
        Texts texts = audit.texts();
        Map<String, Long> rules = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            String spoken = texts.spoken(field);
            long wanting = audit.rules().stream()
                    .filter(rule -> rule.question() == answer.question() && rule.severity() != Severity.MARK)
                    .filter(rule -> !rule.evaluated() && rule.missing().contains(spoken))
                    .count();
            if (wanting > 0) {
                rules.put(spoken, wanting);
            }
        }
        String columns = rules.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(COLUMNS)
                .map(column -> texts.count("report.answer.column", column.getValue(), column.getKey()))
                .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "" : texts.text("report.answer.wanted", columns);
    }

    public static String caveat(Texts texts) {
        return texts.text("report.caveat");
    }

    /** Of several lists in one sentence; where those of a group do not add up, that is said before all else. */
    public static String of(Portfolio portfolio) {
        return portfolio.groups().stream()
                        .flatMap(group -> ControlText.alarm(group.audit().list().control(), portfolio.texts()).stream())
                        .limit(1)
                        .map(alarm -> alarm + " ")
                        .collect(Collectors.joining())
                + judgement(portfolio);
    }

    private static String judgement(Portfolio portfolio) {
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

    /** The words on several lists: {@code dependence: findings; routing: partly judged}. */
    public static String words(Portfolio portfolio) {
        Texts texts = portfolio.texts();
        return Stream.of(Question.values())
                .map(question -> texts.text("report.portfolio.word", question, portfolio.word(question)))
                .collect(Collectors.joining("; "));
    }

    private static String together(Portfolio portfolio, Texts texts) {
        if (portfolio.groups().isEmpty()) {
            return texts.text("report.portfolio.apart");
        }
        int findings = portfolio.groups().stream()
                .mapToInt(group -> group.audit().findings().size())
                .sum();
        return findings == 0
                ? texts.text(
                        portfolio.word() == VerdictWord.CLEAR
                                ? "report.portfolio.nothing"
                                : "report.portfolio.nothing in part")
                : texts.count("report.portfolio.together", findings);
    }

    private static String findings(Audit audit, Texts texts) {
        List<Problem> open = audit.openProblems();
        int decided = audit.problems().size() - open.size();
        String aside = decided == 0 ? "" : " " + texts.count("report.decided", decided);
        String lines = texts.count("report.on lines", audit.list().lines());
        if (open.isEmpty()) {
            return texts.text(none(audit.verdict()), lines) + aside;
        }
        String findings = texts.count("report.findings", openFindings(audit));
        return texts.count("report.found", open.size(), lines, byKind(open, texts), findings)
                + high(open, texts)
                + aside;
    }

    private static long openFindings(Audit audit) {
        return audit.findings().stream().filter(Finding::open).count();
    }

    private static String none(Verdict verdict) {
        boolean signs = verdict.answers().stream()
                .allMatch(answer -> answer.signsOnly() || answer.word() == VerdictWord.NOT_JUDGED);
        return switch (verdict.word()) {
            case FINDINGS -> "report.none open";
            case CLEAR -> "report.none";
            case PARTLY_JUDGED, NOT_JUDGED, NOTHING_TO_JUDGE -> signs ? "report.none but signs" : "report.none in part";
        };
    }

    private static String byKind(List<Problem> problems, Texts texts) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> number(problems, kind) > 0)
                .map(kind -> texts.count(plural(kind), number(problems, kind)))
                .collect(Collectors.joining(", "));
    }

    private static String high(List<Problem> problems, Texts texts) {
        long high = problems.stream()
                .filter(problem -> problem.severity() == Severity.HIGH)
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

    private static int number(List<Problem> problems, ProblemKind kind) {
        return (int) problems.stream().filter(problem -> problem.kind() == kind).count();
    }

    private static String plural(ProblemKind kind) {
        return switch (kind) {
            case PROHIBITION -> "report.prohibitions";
            case CASE -> "report.cases";
            case BREACH -> "report.breaches";
            case FLAG -> "report.flags";
        };
    }
}
