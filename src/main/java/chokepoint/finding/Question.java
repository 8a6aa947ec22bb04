package chokepoint.finding;

import java.util.Locale;
import java.util.Set;

/** A question that a list is checked for. The folder of a rule, its theme, says to which question the rule belongs. */
public enum Question {
    /** Does one foreign vendor, maker, owner or country carry more of a segment than policy allows? */
    DEPENDENCE,
    /** Do goods arrive through third countries, intermediaries and papers that do not fit together? */
    ROUTING;

    private static final Set<String> OF_DEPENDENCE = Set.of("concentration");
    private static final Set<String> OF_WAYS = Set.of("routing");

    /** Of routes, papers, parties, prices and cases, and of themes that a rulebook adds, it is routing. */
    public static Question ofTheme(String theme) {
        return OF_DEPENDENCE.contains(theme) ? DEPENDENCE : ROUTING;
    }

    /** Whether the rules of a theme look at what a question asks, and not at signs of it. */
    public static boolean central(String theme) {
        return OF_DEPENDENCE.contains(theme) || OF_WAYS.contains(theme);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
