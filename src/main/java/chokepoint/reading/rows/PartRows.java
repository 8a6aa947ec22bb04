package chokepoint.reading.rows;

import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows rows that say of themselves that they are part of the row above: "of which", "darunter", "в том числе". */
final class PartRows {

    private static final Set<String> WORDS = Lexicon.of("part");
    private static final int LONGEST = 120;
    private static final Pattern BULLET = Pattern.compile("^[-–—•*\\s]+");
    private static final String ENDS = " :,-.\u3001\uff1a\uff0c";

    private PartRows() {}

    static void find(List<ScannedRow> rows, Map<Integer, Aggregate> found) {
        ScannedRow whole = null;
        BigDecimal left = BigDecimal.ZERO;
        for (ScannedRow row : rows) {
            boolean part =
                    whole != null && isPart(row, whole) && row.amount().abs().compareTo(left.abs()) <= 0;
            if (part) {
                left = left.subtract(row.amount());
                found.put(row.number(), part(row, whole));
            } else if (!found.containsKey(row.number())) {
                whole = row;
                left = row.amount();
            }
        }
    }

    /**
     * Below a heading "of which" the rows up to the sum of the row above are its parts: where they say as much, they count instead.
     *
     * @param headings the numbers of such headings
     */
    static void findBelow(List<Integer> headings, List<ScannedRow> rows, Map<Integer, Aggregate> found) {
        for (int heading : headings) {
            int below = 0;
            while (below < rows.size() && rows.get(below).number() < heading) {
                below++;
            }
            if (below > 0) {
                findBelow(below, rows, found);
            }
        }
    }

    private static void findBelow(int below, List<ScannedRow> rows, Map<Integer, Aggregate> found) {
        ScannedRow whole = rows.get(below - 1);
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = below;
                at < rows.size() && sum.abs().compareTo(whole.amount().abs()) < 0;
                at++) {
            sum = sum.add(rows.get(at).amount());
            if (sum.compareTo(whole.amount()) == 0) {
                List<ScannedRow> parts = rows.subList(below, at + 1);
                if (parts.stream().allMatch(part -> part.filled() >= whole.filled())) {
                    found.put(whole.number(), total(whole, parts));
                } else {
                    parts.forEach(part -> found.put(part.number(), part(part, whole)));
                }
            }
        }
    }

    private static Aggregate total(ScannedRow whole, List<ScannedRow> parts) {
        return Aggregate.total(whole, whole.label(), parts.size(), Aggregate.lines(parts));
    }

    private static Aggregate part(ScannedRow part, ScannedRow whole) {
        return Aggregate.part(part, "of row " + whole.number() + ", " + Aggregate.plain(whole.amount()));
    }

    /** The word stands before anything else in the row, or in a row that says less than the one above. */
    private static boolean isPart(ScannedRow row, ScannedRow whole) {
        if (row.filled() >= whole.filled()) {
            return row.filled() == whole.filled() && begins(row.label());
        }
        for (String text : row.texts()) {
            if (begins(text)) {
                return true;
            }
        }
        return false;
    }

    static boolean begins(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String plain = HeaderWords.plain(BULLET.matcher(text).replaceFirst(""));
        for (String word : WORDS) {
            if (plain.startsWith(word)) {
                boolean han = Character.isIdeographic(word.codePointAt(word.length() - 1))
                        || word.charAt(word.length() - 1) >= 0x3000;
                boolean whole = plain.length() == word.length() || ENDS.indexOf(plain.charAt(word.length())) >= 0;
                if (han || whole) {
                    return true;
                }
            }
        }
        return false;
    }
}
