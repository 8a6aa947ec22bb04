package chokepoint.policy.lint;

import chokepoint.policy.LimitEntry;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reports limits that contradict a quota for the same goods on the same days: a foreign share other than the quota leaves, or a cap on
 * one country of origin above what the quota leaves to all of them together.
 */
final class QuotaConflictCheck {

    private static final String FOREIGN = "foreign";
    private static final String SHARE = "share";

    private final List<LimitEntry> limits;
    private final List<LimitEntry> quotas;
    private final RulesInUse rules;
    private final Mistakes doubts;

    QuotaConflictCheck(List<LimitEntry> entries, RulesInUse rules, Mistakes doubts) {
        this.limits = entries.stream().filter(entry -> !entry.quota()).toList();
        this.quotas = entries.stream().filter(LimitEntry::quota).toList();
        this.rules = rules;
        this.doubts = doubts;
    }

    void tell() {
        for (LimitEntry limit : limits) {
            quotas.stream().filter(quota -> meet(limit, quota)).findFirst().ifPresent(quota -> {
                Share left = (Share) quota.values().get(FOREIGN);
                share(limit, FOREIGN).filter(allowed -> !allowed.equals(left)).ifPresent(allowed -> {
                    String message = "'foreign' of %s is '%s'%s; the quota in line %d, 'domestic: %s', leaves '%s':"
                            + " both cannot hold, and the limit wins; leave it out, or change the quota";
                    doubts.add(
                            limit.at(),
                            message,
                            limit.rule(),
                            allowed,
                            shared(limit, quota),
                            quota.at().line(),
                            quota.values().get("domestic"),
                            left);
                });
                share(limit, SHARE)
                        .filter(cap -> rules.originCaps().contains(limit.rule()) && cap.compareTo(left) > 0)
                        .ifPresent(cap -> doubts.add(
                                limit.at(),
                                "'share' of %s is '%s'%s; the quota in line %d leaves '%s' to all countries abroad together,"
                                        + " so that no single one reaches the cap; expected a cap below '%s'",
                                limit.rule(),
                                cap,
                                shared(limit, quota),
                                quota.at().line(),
                                left,
                                left));
            });
        }
    }

    private static Optional<Share> share(LimitEntry limit, String name) {
        return Optional.ofNullable(limit.values().get(name))
                .filter(Share.class::isInstance)
                .map(Share.class::cast);
    }

    private static boolean meet(LimitEntry limit, LimitEntry quota) {
        boolean sameGoods =
                limit.general() || quota.general() || !Collections.disjoint(limit.segments(), quota.segments());
        return sameGoods
                && !limit.from().laterThan(quota.until())
                && !quota.from().laterThan(limit.until());
    }

    private static String shared(LimitEntry limit, LimitEntry quota) {
        return limit.segments().stream()
                .filter(segment -> quota.general() || quota.segments().contains(segment))
                .sorted()
                .map(Segment::path)
                .findFirst()
                .map(path -> " for " + path)
                .orElse("");
    }
}
