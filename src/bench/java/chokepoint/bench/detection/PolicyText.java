package chokepoint.bench.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The policy of a made list. */
final class PolicyText {

    /** The rate of the dollar to the currency of the list. */
    static final double DOLLAR = 0.9;

    private static final String SOURCE = "source: \"decision of the board, 2 December 2024\"";

    private final World world;
    private final List<String> limits = new ArrayList<>();
    private final List<String> quotas = new ArrayList<>();
    private final List<String> vendors = new ArrayList<>();
    private final Map<String, String> restrictions = new LinkedHashMap<>();
    private final TreeSet<String> highRisk = new TreeSet<>();

    PolicyText(World world) {
        this.world = world;
    }

    /** Sets values of a rule for a segment, written as {@code share: 35 %}. */
    void limit(String rule, String segment, String values) {
        limits.add("{ rule: " + rule + ", segment: \"categories/" + segment + "\", " + values + ", " + SOURCE + " }");
    }

    /** Sets values of a rule for the whole list. */
    void limit(String rule, String values) {
        limits.add("{ rule: " + rule + ", " + values + ", " + SOURCE + " }");
    }

    void quota(String segment, String domestic, int year) {
        quotas.add("{ segment: \"categories/" + segment + "\", domestic: " + domestic + ", year: " + year + ", "
                + SOURCE + " }");
    }

    /** Restricts a vendor everywhere ({@code yes}) or in a segment. */
    void restricted(String name, String alias, String where) {
        vendors.add(
                "{ name: \"" + name + "\", aliases: [\"" + alias + "\"], restricted: " + where + ", " + SOURCE + " }");
    }

    void restrictedSince(String country, String date) {
        restrictions.put(country, date);
    }

    void highRisk(String segment) {
        highRisk.add(segment);
    }

    String text(TreeSet<String> segments) {
        StringBuilder text =
                new StringBuilder("home: [" + world.home() + "]\ncurrency: " + world.currency() + "\nperiods: year\n");
        text.append("rates: [{ from: USD, rate: " + DOLLAR * world.scale()
                + ", date: 2019-01-02, source: central bank }]\n");
        text.append("segmentations:\n  - name: categories\n    column: segment\n    segments:\n");
        segments.forEach(segment -> text.append("      - { name: \"" + segment + "\", values: [\"" + segment + "\"]"
                + (highRisk.contains(segment) ? ", risk: high" : "") + " }\n"));
        section(text, "limits", limits);
        section(text, "quotas", quotas);
        section(text, "vendors", vendors);
        List<String> since = new ArrayList<>();
        new TreeMap<>(restrictions)
                .forEach((country, date) -> since.add("{ name: " + country + ", date: " + date + ", " + SOURCE + " }"));
        section(text, "restriction dates", since);
        return text.toString();
    }

    private static void section(StringBuilder text, String name, List<String> entries) {
        if (!entries.isEmpty()) {
            text.append(name).append(":\n");
            entries.forEach(entry -> text.append("  - ").append(entry).append('\n'));
        }
    }
}
