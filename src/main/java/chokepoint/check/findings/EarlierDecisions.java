package chokepoint.check.findings;

import chokepoint.finding.Decision;
import chokepoint.finding.Disposition;
import chokepoint.finding.Disposition.State;
import chokepoint.finding.Evidence;
import chokepoint.finding.Finding;
import chokepoint.finding.Problem;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries earlier decisions of auditors over to the present findings by fingerprint. A decision lapses once its day has passed or what
 * the finding rests on has changed; of two auditors who disagree neither is overruled.
 */
public final class EarlierDecisions {

    /** Of lists that nobody has decided on. */
    public static final EarlierDecisions NONE = new EarlierDecisions(List.of(), Day.UNKNOWN);

    private static final int UNMET_TOLD = 5;

    private final Map<String, List<Decision>> byFingerprint;
    private final Day asOf;

    /** @param decisions latest last: what one auditor says later replaces what the same said before */
    public EarlierDecisions(List<Decision> decisions, Day asOf) {
        this.byFingerprint = decisions.stream().collect(Collectors.groupingBy(Decision::fingerprint));
        this.asOf = asOf;
    }

    /** Of a finding and the problem that it belongs to; what an auditor says of the finding itself replaces what the same said of it. */
    public Disposition of(Finding finding, String problem) {
        List<Decision> standing = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Decision> decisions = Stream.of(problem, finding.fingerprint())
                .flatMap(fingerprint -> byFingerprint.getOrDefault(fingerprint, List.of()).stream())
                .toList();
        for (Decision decision : lastOfEach(decisions)) {
            String fallen = fallen(decision, finding);
            if (fallen.isEmpty()) {
                standing.add(decision);
            } else if (decision.disposition().state() != State.OPEN) {
                notes.add(fallen);
            }
        }
        Set<State> states = standing.stream()
                .map(decision -> decision.disposition().state())
                .collect(Collectors.toSet());
        return switch (states.size()) {
            case 0 -> Disposition.open(reopened(notes));
            case 1 -> agreed(standing, String.join("; ", notes));
            default -> Disposition.open(disagreement(standing, notes));
        };
    }

    /** Auditors without a name may be anybody: each speaks for itself. */
    private static Collection<Decision> lastOfEach(List<Decision> decisions) {
        Map<String, Decision> last = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            String reviewer = decision.disposition().reviewer();
            String speaker = reviewer.isEmpty() ? decision.where() : reviewer.toLowerCase(Locale.ROOT);
            last.remove(speaker);
            last.put(speaker, decision);
        }
        return last.values();
    }

    /** Why a decision does not stand any more; empty if it does. */
    private String fallen(Decision decision, Finding finding) {
        Day until = decision.disposition().until();
        if (asOf.laterThan(until)) {
            return String.format(Locale.ROOT, "%s until %s, which has passed on %s", decision.told(), until, asOf);
        }
        String changed = decision.evidence().isEmpty() ? "" : Evidence.changed(decision.evidence(), finding.evidence());
        return changed.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%s, but %s changed since", decision.told(), changed);
    }

    private static String reopened(List<String> notes) {
        return notes.isEmpty() ? "" : "re-opened: " + String.join("; ", notes);
    }

    private static Disposition agreed(List<Decision> standing, String note) {
        return new Disposition(
                standing.get(0).disposition().state(),
                joined(standing.stream().map(decision -> decision.disposition().reason()), "; "),
                joined(standing.stream().map(decision -> decision.disposition().reviewer()), ", "),
                standing.stream()
                        .map(decision -> decision.disposition().until())
                        .filter(Day::known)
                        .min(Comparator.naturalOrder())
                        .orElse(Day.UNKNOWN),
                note);
    }

    private static String joined(Stream<String> texts, String between) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(between));
    }

    private static String disagreement(List<Decision> standing, List<String> notes) {
        String sides = standing.stream().map(EarlierDecisions::side).collect(Collectors.joining("; "));
        return Stream.concat(Stream.of("auditors disagree: " + sides), notes.stream())
                .collect(Collectors.joining("; "));
    }

    private static String side(Decision decision) {
        String reason = decision.disposition().reason();
        return decision.told() + (reason.isEmpty() ? "" : " ('" + reason + "')") + ", " + decision.where();
    }

    public boolean isEmpty() {
        return byFingerprint.isEmpty();
    }

    /** How many decisions met a finding or a problem, and which did not. */
    public List<String> notices(List<Finding> findings, List<Problem> problems, Texts texts) {
        if (byFingerprint.isEmpty()) {
            return List.of();
        }
        Set<String> found = Stream.concat(
                        findings.stream().map(Finding::fingerprint),
                        problems.stream().map(Problem::fingerprint))
                .collect(Collectors.toSet());
        List<Decision> all =
                byFingerprint.values().stream().flatMap(List::stream).toList();
        List<Decision> unmet = all.stream()
                .filter(decision -> !found.contains(decision.fingerprint()))
                .sorted(Comparator.comparing(Decision::where))
                .toList();
        int met = all.size() - unmet.size();
        if (unmet.isEmpty()) {
            return List.of(texts.text("check.decisions", met, all.size()));
        }
        String rest = unmet.size() > UNMET_TOLD ? texts.text("check.and more", unmet.size() - UNMET_TOLD) : "";
        String told = unmet.stream()
                .limit(UNMET_TOLD)
                .map(decision -> (decision.rule() + " " + decision.told()).strip() + ", " + decision.where())
                .collect(Collectors.joining("; "));
        return List.of(texts.text("check.decisions unmet", met, all.size(), told + rest));
    }
}
