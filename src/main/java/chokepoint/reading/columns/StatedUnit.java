package chokepoint.reading.columns;

import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.MinorUnit;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.header.UnderHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the rows above a table and the footnotes below it say of its amounts: "тыс. руб.", "All amounts in kEUR". */
public final class StatedUnit {

    private static final int LONGEST = 120;
    /** "Currency:", with what it is in the next cell. */
    private static final Pattern LABEL = Pattern.compile("[:\uff1a]\\s*$");

    private static final int LAST_ROWS = 10;
    private static final int WORDS_OF_A_NOTE = 3;

    private final List<String> notices;
    private String currency = "";
    private String hundredths = "";
    private long factor = 1;

    private StatedUnit(List<String> notices) {
        this.notices = notices;
    }

    /** Currency and factor, and as its text what says that amounts are hundredths, each as the first row states it that does; what was taken goes to the notices. */
    public static Header of(List<SampleRow> rows, HeaderBlock header, List<String> notices) {
        StatedUnit stated = new StatedUnit(notices);
        rows.stream()
                .filter(row -> row.number() < header.firstRow()
                        || row.number() > header.lastRow()
                                && row.number() < header.dataFrom()
                                && UnderHeader.isUnits(row))
                .forEach(stated::title);
        List<SampleRow> below =
                rows.stream().filter(row -> row.number() >= header.dataFrom()).toList();
        below.subList(Math.max(0, below.size() - LAST_ROWS), below.size()).forEach(stated::footnote);
        return new Header(stated.hundredths, List.of(), stated.currency, stated.factor);
    }

    private void title(SampleRow row) {
        String label = "";
        for (String text : row.texts()) {
            if (!text.isBlank()) {
                take(row, label.isEmpty() ? text : label + " " + text, 0);
                label = LABEL.matcher(text).find() ? text.strip() : "";
            }
        }
    }

    /** A footnote is one text alone. */
    private void footnote(SampleRow row) {
        List<String> filled =
                Arrays.stream(row.texts()).filter(text -> !text.isBlank()).toList();
        if (filled.size() == 1) {
            take(row, filled.get(0), WORDS_OF_A_NOTE);
        }
    }

    /** Another currency than the one taken is told: one of them is not that of the amounts. */
    private void contradicted(SampleRow row, String text, String other) {
        if (!currency.isEmpty() && !other.isEmpty() && !other.equals(currency)) {
            notices.add(String.format(
                    Locale.ROOT,
                    "row %d says '%s', which is %s: amounts stay in %s, as the row before says; if they are not,"
                            + " say 'unstated currency' in the policy",
                    row.number(),
                    text.strip(),
                    other,
                    currency));
        }
    }

    /** "单位：元", "Currency: EUR": a label before the currency says that it is meant. */
    private static boolean isLabelled(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('\uff1a'));
        return colon > 0 && colon < text.strip().length() - 1;
    }

    private void take(SampleRow row, String text, int leastWords) {
        if (text.isBlank() || text.length() >= LONGEST) {
            return;
        }
        if (hundredths.isEmpty() && MinorUnit.inSentence(text)) {
            hundredths = text.strip();
        }
        Header said = Header.ofSentence(text);
        boolean unit = factor == 1 && said.factor() > 1;
        boolean named = currency.isEmpty()
                && !said.currency().isEmpty()
                && (unit || text.strip().split("\\s+").length >= leastWords || isLabelled(text));
        contradicted(row, text, said.currency());
        if (!unit && !named) {
            return;
        }
        List<String> taken = new ArrayList<>();
        if (unit) {
            factor = said.factor();
            taken.add(String.format(Locale.ROOT, "units of %,d", factor));
        }
        if (named) {
            currency = said.currency();
            taken.add(currency);
        }
        notices.add(String.format(
                Locale.ROOT,
                "row %d says '%s': amounts are taken as such, in %s",
                row.number(),
                text.strip(),
                String.join(" and in ", taken)));
    }
}
