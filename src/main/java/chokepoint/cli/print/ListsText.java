package chokepoint.cli.print;

import chokepoint.cli.print.ListsInForce.Shown;
import chokepoint.rulebook.ListSummary;
import java.util.Locale;

/** Prints the lists in force for people. */
public final class ListsText {

    private static final String INDENT = "    ";

    private ListsText() {}

    public static String of(ListsInForce lists) {
        StringBuilder text = new StringBuilder();
        for (Shown shown : lists.lists()) {
            ListSummary list = shown.list();
            text.append(String.format(
                    Locale.ROOT,
                    "%s  %,d %s, as of %s%s%s%n",
                    list.name(),
                    list.entries(),
                    list.holds(),
                    list.asOf(),
                    age(shown, lists),
                    shown.used() ? "" : "; not in use: the policy does not name it"));
            text.append(INDENT).append(list.source()).append(System.lineSeparator());
            if (!list.origin().isEmpty()) {
                text.append(INDENT).append(list.origin()).append(System.lineSeparator());
            }
            text.append(String.format(Locale.ROOT, "%s%s, SHA-256 %s%n", INDENT, list.path(), list.sha256()));
        }
        lists.sheets()
                .forEach((name, sha256) -> text.append(
                        String.format(Locale.ROOT, "%s  rates of the policy%n%sSHA-256 %s%n", name, INDENT, sha256)));
        if (!lists.policy().asOf().known()) {
            text.append("no as-of day: how old the lists are was not told; add 'as of: DATE' to the policy, or --as-of"
                            + " DATE")
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String age(Shown shown, ListsInForce lists) {
        if (shown.age().isEmpty()) {
            return "";
        }
        long most = lists.policy().lists().shelfLife().days();
        return String.format(
                Locale.ROOT,
                " (%,d days old on %s%s)",
                shown.age().getAsLong(),
                lists.policy().asOf(),
                shown.stale()
                        ? String.format(Locale.ROOT, ", more than the %,d that the policy allows: renew it", most)
                        : "");
    }
}
