package chokepoint.check.outcome;

import chokepoint.finding.Audit;
import chokepoint.finding.RuleResult;
import chokepoint.finding.UnjudgeableList.Wanted;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.values.Field;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a short list of columns with which most of the rules that lack only columns could be evaluated. The shortest list is
 * a set cover, which is NP-hard; this is the greedy approximation: each step adds the columns that enable the most rules per column.
 */
public final class WantedColumns {

    /** A rule that wants for columns alone: of each group one field will do. */
    private record Wanting(List<List<Field>> groups) {

        Set<Field> missing(Set<Field> had) {
            Set<Field> missing = EnumSet.noneOf(Field.class);
            for (List<Field> group : groups) {
                if (group.stream().noneMatch(field -> had.contains(field) || missing.contains(field))) {
                    missing.add(group.get(0));
                }
            }
            return missing;
        }
    }

    private final List<Wanting> rules;

    private WantedColumns(List<Wanting> rules) {
        this.rules = rules;
    }

    /** The columns, the most useful first; none if no rule wants for columns alone. */
    public static List<Wanted> of(Rulebook rulebook, Audit audit) {
        List<Wanting> rules = new ArrayList<>();
        for (RuleResult result : audit.rules()) {
            rulebook.card(result.id())
                    .map(card -> wanting(card, result, audit.texts()))
                    .filter(wanting -> !wanting.groups().isEmpty())
                    .ifPresent(rules::add);
        }
        return new WantedColumns(rules).found();
    }

    private static Wanting wanting(RuleCard card, RuleResult result, Texts texts) {
        Set<String> missing = new HashSet<>(result.missing());
        List<List<Field>> groups = card.needs().stream()
                .filter(need -> missing.contains(need.spoken(texts)))
                .map(Requirement::fields)
                .filter(fields -> !fields.isEmpty())
                .toList();
        return new Wanting(groups.size() == missing.size() ? groups : List.of());
    }

    private List<Wanted> found() {
        Set<Field> had = EnumSet.noneOf(Field.class);
        List<Wanted> wanted = new ArrayList<>();
        while (2 * speaking(had) <= rules.size() && !rules.isEmpty()) {
            Set<Field> next = next(had);
            had.addAll(next);
            wanted.add(new Wanted(List.copyOf(next), speaking(had)));
        }
        return wanted;
    }

    private Set<Field> next(Set<Field> had) {
        Set<Field> best = Set.of();
        double most = 0;
        for (Wanting rule : rules) {
            Set<Field> missing = rule.missing(had);
            if (!missing.isEmpty()) {
                Set<Field> then = EnumSet.copyOf(missing);
                then.addAll(had);
                double each = (speaking(then) - speaking(had)) / (double) missing.size();
                if (each > most) {
                    most = each;
                    best = missing;
                }
            }
        }
        return best;
    }

    private int speaking(Set<Field> had) {
        return (int) rules.stream().filter(rule -> rule.missing(had).isEmpty()).count();
    }
}
