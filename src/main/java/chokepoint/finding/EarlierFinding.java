package chokepoint.finding;

/**
 * A finding as an earlier check reported it.
 *
 * @param severity and the others as they are told, in whatever language
 */
public record EarlierFinding(
        String fingerprint,
        String evidence,
        String rule,
        String severity,
        String message,
        String segment,
        String period,
        String disposition) {}
