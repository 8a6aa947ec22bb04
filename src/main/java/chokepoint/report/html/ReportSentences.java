package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.Problem;
import chokepoint.finding.Severity;
import chokepoint.report.wording.Ladder;
import chokepoint.report.wording.ShareInterval;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences and orders that report and memo share. */
final class ReportSentences {

    private ReportSentences() {}

    /** How many segments have a finding on their ladder, and how many of these only behind the vendor; empty if none has. */
    static String turns(Audit audit) {
        List<Ladder.Step> steps = audit.judged() ? LadderSegments.latest(audit) : List.of();
        List<Scope> flips =
                steps.stream().flatMap(step -> step.flips().stream()).toList();
        if (flips.isEmpty()) {
            return "";
        }
        Texts texts = audit.texts();
        int behind = (int) flips.stream().filter(scope -> scope != Scope.VENDOR).count();
        String found = steps.size() == 1
                ? texts.text("html.turns.only")
                : texts.count("html.turns.found", flips.size(), steps.size());
        if (behind == 0) {
            return texts.text("html.turns.at vendor", found);
        }
        return behind == flips.size()
                ? texts.count("html.turns.all behind", behind, found)
                : texts.count("html.turns.some behind", behind, found);
    }

    private static long of(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    static long rules(Audit audit, Outcome outcome) {
        return audit.rules().stream().filter(rule -> rule.outcome() == outcome).count();
    }

    /** How many open problems there are of each severity, the highest first. */
    static List<KeyFigure> figures(Audit audit) {
        List<Problem> open = audit.openProblems();
        return Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .map(severity -> new KeyFigure(
                        SeverityBadge.of(severity, audit.texts()), audit.texts().spoken(of(open, severity))))
                .toList();
    }

    /** {@code 61 %}, or {@code 61–64 %} if that is all that is known. */
    static String share(Share low, Share high, Texts texts) {
        return ShareInterval.of(low, high, texts);
    }

    static String share(Share low, Share high, Optional<Share> limit, Texts texts) {
        String share = share(low, high, texts);
        return limit.map(most -> texts.text("html.share.limit", share, most)).orElse(share);
    }

    /** Without cents, for where room is scarce. */
    static String whole(Money money, Texts texts) {
        return texts.spoken(
                money.known() ? Money.of(money.amount().setScale(0, RoundingMode.HALF_EVEN), money.currency()) : money);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
