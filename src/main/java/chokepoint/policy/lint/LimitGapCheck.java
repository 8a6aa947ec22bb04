package chokepoint.policy.lint;

import chokepoint.policy.LimitEntry;
import chokepoint.policy.LimitValues;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.trade.values.Day;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reports days on which a value has a gap between two settings, days on which two settings overlap, and values without a setting on the
 * as-of date. A setting without dates fills the time between others, so it makes neither gap nor overlap.
 */
record LimitGapCheck(Policy policy, RulesInUse rules, Mistakes doubts) {

    private static final Comparator<LimitEntry> BY_BEGINNING =
            Comparator.comparing(LimitEntry::from).thenComparing(LimitEntry::until);

    void tell() {
        LimitTimeline.of(policy.limits().entries()).forEach((strand, entries) -> {
            List<LimitEntry> dated = entries.stream()
                    .filter(entry -> entry.from().known() || entry.until().known())
                    .sorted(BY_BEGINNING)
                    .toList();
            boolean always = dated.size() < entries.size();
            tellNeighbours(strand, dated, always);
            if (!always && !dated.isEmpty() && policy.asOf().known()) {
                tellToday(strand, dated);
            }
        });
    }

    private void tellNeighbours(LimitTimeline strand, List<LimitEntry> dated, boolean always) {
        if (dated.isEmpty()) {
            return;
        }
        LimitEntry latest = dated.get(0);
        for (int i = 1; i < dated.size(); i++) {
            LimitEntry next = dated.get(i);
            LocalDate free = latest.until().known()
                    ? latest.until().date().plusDays(1)
                    : next.from().asDate().orElse(LocalDate.MAX);
            if (!latest.until().known() || !next.from().laterThan(latest.until())) {
                tellOverlap(strand, latest, next);
            } else if (!always && next.from().date().isAfter(free)) {
                tellGap(strand, latest, next, free);
            }
            latest = laterEnding(latest, next);
        }
    }

    /** The first that never ends, else the one that ends last. */
    private static LimitEntry laterEnding(LimitEntry one, LimitEntry next) {
        boolean later =
                one.until().known() && (!next.until().known() || next.until().laterThan(one.until()));
        return later ? next : one;
    }

    private void tellOverlap(LimitTimeline strand, LimitEntry first, LimitEntry next) {
        Object was = first.values().get(strand.value());
        Object is = next.values().get(strand.value());
        String begins = next.from().known() ? " from " + next.from() + " on" : "";
        String end = next.from()
                .asDate()
                .filter(day -> !first.from().laterThan(Day.of(day.minusDays(1))))
                .map(day -> String.format(
                        Locale.ROOT, "end line %d with 'until: %s'", first.at().line(), day.minusDays(1)))
                .orElse("give the two different days");
        doubts.add(
                next.at(),
                was.equals(is)
                        ? String.format(
                                Locale.ROOT,
                                "%s is '%s' here and in line %d, both%s; leave one out",
                                strand,
                                is,
                                first.at().line(),
                                begins)
                        : String.format(
                                Locale.ROOT,
                                "%s is '%s' here and '%s' in line %d, both%s; the later begun wins: %s, or make one path of them",
                                strand,
                                is,
                                was,
                                first.at().line(),
                                begins,
                                end));
    }

    private void tellGap(LimitTimeline strand, LimitEntry first, LimitEntry next, LocalDate free) {
        doubts.add(
                next.at(),
                "%s is not set from %s to %s, between line %d and here; expected it to begin on %s here, or a value for the days between",
                strand,
                free,
                next.from().date().minusDays(1),
                first.at().line(),
                free);
    }

    private void tellToday(LimitTimeline strand, List<LimitEntry> dated) {
        Day today = policy.asOf();
        LimitEntry first = dated.get(0);
        LimitEntry last = dated.stream().reduce(LimitGapCheck::laterEnding).orElseThrow();
        boolean early = first.from().laterThan(today);
        if (!early && !today.laterThan(last.until())) {
            return;
        }
        if (setOtherwise(strand, today)) {
            return;
        }
        doubts.add(
                (early ? first : last).at(),
                "%s %s; on the as-of date %s %s: say what holds on that day",
                strand,
                early ? "is set from " + first.from() + " on only" : "ends on " + last.until(),
                today,
                meanwhile(strand));
    }

    /** By an entry for all segments, a quota, or a limit of the rule that this one follows. */
    private boolean setOtherwise(LimitTimeline strand, Day day) {
        String followed =
                rules.cards().getOrDefault(strand.rule(), LimitValues.NONE).follows();
        return Stream.of(strand.rule(), followed)
                .flatMap(rule -> policy.limits()
                        .concerning(rule, strand.segment())
                        .filter(entry -> !entry.quota() || rule.equals(strand.rule())))
                .anyMatch(entry -> entry.values().containsKey(strand.value()) && entry.holdsOn(day));
    }

    private String meanwhile(LimitTimeline strand) {
        if (strand.quota()) {
            return "there is no quota";
        }
        Object card = rules.cards()
                .getOrDefault(strand.rule(), LimitValues.NONE)
                .values()
                .get(strand.value());
        return card == null ? "nothing is, and the rule is not evaluated" : "the rule card's '" + card + "' holds";
    }
}
