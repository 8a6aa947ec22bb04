package chokepoint.check.sample;

import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The coverage of a rulebook: what its samples test, and which indicators its rules cover.
 *
 * @param withoutFinding ids of rules whose sample finds nothing
 * @param withoutNearMiss ids of rules whose sample leaves nothing alone
 * @param limitsNotTested limit values, such as {@code CON-003 index}, that could be halved or doubled without any sample failing
 * @param limits how many values of limits there are
 * @param byIndicator ids of rules by the code of the indicator they cover
 */
public record RulebookCoverage(
        List<String> withoutFinding,
        List<String> withoutNearMiss,
        List<String> limitsNotTested,
        int limits,
        SortedMap<String, List<String>> byIndicator) {

    public RulebookCoverage {
        withoutFinding = List.copyOf(withoutFinding);
        withoutNearMiss = List.copyOf(withoutNearMiss);
        limitsNotTested = List.copyOf(limitsNotTested);
        byIndicator = Collections.unmodifiableSortedMap(new TreeMap<>(byIndicator));
    }

    /** @param runs of the samples of this rulebook */
    public static RulebookCoverage of(Rulebook rulebook, List<SampleRun> runs) throws IOException {
        SortedMap<String, List<String>> byIndicator = new TreeMap<>();
        for (RuleCard card : rulebook.cards()) {
            card.indicators()
                    .forEach(indicator -> byIndicator
                            .computeIfAbsent(indicator, absent -> new ArrayList<>())
                            .add(card.id()));
        }
        return new RulebookCoverage(
                ids(runs, run -> run.fires().isEmpty()),
                ids(runs, run -> run.silent().isEmpty()),
                notTested(rulebook, runs),
                rulebook.cards().stream()
                        .mapToInt(card -> card.limits().names().size())
                        .sum(),
                byIndicator);
    }

    /** Some values of limits are only told, in the message. */
    private static boolean decides(Rulebook rulebook, String rule, String name) {
        String text = rulebook.text(rule).orElse("");
        String condition = text.substring(Math.max(0, text.indexOf("\nwhen")));
        return name.equals("share") || condition.contains('"' + name + '"');
    }

    private static List<String> ids(List<SampleRun> runs, Predicate<SampleRun> lacking) {
        return runs.stream().filter(lacking).map(SampleRun::rule).toList();
    }

    private static List<String> notTested(Rulebook rulebook, List<SampleRun> runs) throws IOException {
        Samples samples = Samples.of(rulebook);
        List<String> notTested = new ArrayList<>();
        for (SampleRun run : runs) {
            if (run.problem().isEmpty()) {
                LimitTrial trial = new LimitTrial(samples, run);
                for (String name :
                        rulebook.card(run.rule()).orElseThrow().limits().names()) {
                    if (decides(rulebook, run.rule(), name) && !trial.notices(name)) {
                        notTested.add(run.rule() + " " + name);
                    }
                }
            }
        }
        return notTested;
    }
}
