package chokepoint.finding;

import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What one holder, country, way or order does, over segments, periods and rules: findings that an auditor decides on together.
 *
 * @param id {@code P-01}, in the order of rank
 * @param fingerprint stays the same while what it is about does
 * @param severity that of its weightiest finding
 * @param title what is the matter, in a sentence
 * @param about who or what it is about, for people; empty if it is about the list
 * @param valueAtStake what its lines are worth, each counted once
 * @param share what that is of the value of the list
 * @param orders the orders that it names, sorted
 * @param findings ids of its findings, weightiest first
 * @param actions what to do about it
 * @param open whether any of its findings is
 */
public record Problem(
        String id,
        String fingerprint,
        ProblemKind kind,
        Severity severity,
        String title,
        String about,
        Money valueAtStake,
        Share share,
        List<String> orders,
        List<String> findings,
        List<String> actions,
        boolean open)
        implements Serializable {

    public Problem {
        orders = List.copyOf(orders);
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
    }

    /** The id of the problem at a place in the order of rank, which begins with 1. */
    public static String id(int rank) {
        return String.format(Locale.ROOT, "P-%02d", rank);
    }
}
