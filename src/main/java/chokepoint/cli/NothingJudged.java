package chokepoint.cli;

import chokepoint.finding.Audit;
import chokepoint.finding.ListRead;
import chokepoint.finding.RuleResult;
import chokepoint.finding.SheetRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says why not one rule could be evaluated on a list, and what would help most. */
final class NothingJudged {

    private static final int TOLD = 5;

    private NothingJudged() {}

    static String because(Audit audit) {
        if (audit.list().lines() == 0) {
            return audit.list().file() + ": no line was read: " + String.join("; ", reasons(audit.list()));
        }
        Map<String, Integer> missing = new TreeMap<>();
        for (RuleResult rule : audit.rules()) {
            rule.missing().forEach(what -> missing.merge(what, 1, Integer::sum));
        }
        String told = missing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOLD)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + " rules)")
                .reduce((one, other) -> one + ", " + other)
                .orElse("nothing that a mapping could add");
        return audit.list().file() + ": read, " + audit.list().lines()
                + " lines, but no rule could be evaluated; most wanted: " + told
                + "; name the columns in a file given with --mapping, see 'chokepoint inspect'";
    }

    private static List<String> reasons(ListRead list) {
        List<String> reasons = new ArrayList<>(list.notices());
        for (SheetRead sheet : list.sheets()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "%s has a header in row %d, but no row below it is a line; name the row of the header in mapping.yml"
                            + " if it is another",
                    sheet.name().isEmpty() ? "the file" : "sheet '" + sheet.name() + "'",
                    sheet.headerRow()));
            reasons.addAll(sheet.notices());
        }
        return reasons;
    }
}
