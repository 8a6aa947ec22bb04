package chokepoint.workbook.csv;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells windows-1251, KOI8-R, IBM866 and ISO-8859-5 apart: read with the wrong one, Russian has capitals within words, rare letters
 * and frame signs.
 */
final class CyrillicCharset {

    private static final List<Charset> CANDIDATES =
            Charsets.supported("windows-1251", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic");

    /** The commonest ten letters make up about two thirds of Russian and Ukrainian text. */
    private static final String COMMON = "оеаинтсрвлкмдпуi";

    private static final String RARE = "фщъэюцшж";
    private static final double PLAUSIBLE = 0.55;
    private static final double CLEAR_LEAD = 0.12;
    private static final int FEWEST_LETTERS = 6;
    private static final int HIGHEST = 90;

    private record Scored(Charset charset, double score) {}

    private CyrillicCharset() {}

    /** The one that makes the bytes plausible Cyrillic text, if one does so clearly better than the others. */
    static Optional<CharsetReading> detect(byte[] head) {
        List<Scored> scored = CANDIDATES.stream()
                .map(charset -> new Scored(charset, score(new String(head, charset))))
                .sorted(Comparator.comparing((Scored s) -> -s.score))
                .toList();
        double best = scored.get(0).score;
        double lead = best - scored.get(1).score;
        return best >= PLAUSIBLE && lead >= CLEAR_LEAD
                ? Optional.of(new CharsetReading(
                        named(scored.get(0).charset, head),
                        (int) Math.min(HIGHEST, 50 + 100 * lead),
                        "reads as Cyrillic words"))
                : Optional.empty();
    }

    /** KOI8-U is KOI8-R with four Ukrainian letters: named only if they occur. */
    private static Charset named(Charset charset, byte[] head) {
        Charset russian = Charset.forName("KOI8-R");
        boolean same = charset.name().equals("KOI8-U") && new String(head, charset).equals(new String(head, russian));
        return same ? russian : charset;
    }

    /** Share of the non-ASCII characters that stand where Cyrillic text has them, weighed by how common they are. */
    private static double score(String text) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c != '\u00A0') {
                seen++;
                sum += weight(text, i, c);
            }
        }
        return seen < FEWEST_LETTERS ? 0 : sum / seen;
    }

    private static double weight(String text, int at, char c) {
        if (c < 0x0400 || c > 0x04FF) {
            return "«»№–—“”„…°§".indexOf(c) >= 0 ? 0.5 : -1;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean capitalWithin = Character.isUpperCase(c) && Character.isLowerCase(before);
        if (capitalWithin || latin(before) || latin(after)) {
            return -1;
        }
        char lower = Character.toLowerCase(c);
        double common = COMMON.indexOf(lower) >= 0 ? 1 : 0.5;
        return RARE.indexOf(lower) >= 0 ? 0.1 : common;
    }

    private static boolean latin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
