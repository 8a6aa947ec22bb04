package chokepoint.workbook.csv;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the character set of a text from its first bytes. */
public final class Charsets {

    private static final int CERTAIN = 100;
    private static final int ALMOST_CERTAIN = 95;
    private static final int LIKELY = 80;
    private static final int GUESS = 20;
    private static final int OTHER_SCRIPT = 30;
    private static final Pattern THAI_BESIDE_LATIN = Pattern.compile("[a-zA-Z][ก-๛]|[ก-๛][a-zA-Z]");
    private static final char BROKEN = '\uFFFD';

    /** In other character sets a valid UTF-8 sequence is a rare accident. */
    private static final int WHOLE_PER_BROKEN = 20;

    private static final Set<String> CYRILLIC = Set.of("windows-1251", "KOI8-R", "ISO-8859-5");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** ISO 8859 has control characters from 80 to 9F, where the Windows sets have letters and quotes. */
    private static final Map<String, String> WINDOWS_FOR_ISO = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "ISO-8859-5", "windows-1251",
            "ISO-8859-6", "windows-1256",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-9", "windows-1254");

    private Charsets() {}

    /** The character set of a text that begins with these bytes; the last character may be cut. */
    public static CharsetReading detect(byte[] head) {
        return byMark(head)
                .or(() -> utf32(head))
                .or(() -> utf16(head))
                .or(() -> utf8(head))
                .orElseGet(() -> byStatistics(head));
    }

    private static Optional<CharsetReading> byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(StandardCharsets.UTF_8));
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(marked(Charset.forName("UTF-32LE")));
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(marked(Charset.forName("UTF-32BE")));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(marked(StandardCharsets.UTF_16LE));
        }
        return startsWith(head, 0xFE, 0xFF) ? Optional.of(marked(StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static CharsetReading marked(Charset charset) {
        return new CharsetReading(charset, CERTAIN, "byte order mark");
    }

    private static boolean startsWith(byte[] head, int... mark) {
        return head.length >= mark.length && Arrays.equals(Arrays.copyOf(head, mark.length), bytes(mark));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Without a mark: two bytes of four are zero, always the same two. */
    private static Optional<CharsetReading> utf32(byte[] head) {
        int quads = head.length / 4;
        int front = 0;
        int back = 0;
        for (int i = 0; i < quads * 4; i += 4) {
            front += head[i] == 0 && head[i + 1] == 0 ? 1 : 0;
            back += head[i + 2] == 0 && head[i + 3] == 0 ? 1 : 0;
        }
        if (quads < 2 || Math.max(front, back) < quads || front == back) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(front > back ? "UTF-32BE" : "UTF-32LE");
        return Optional.of(new CharsetReading(charset, LIKELY, "two bytes of every four are zero"));
    }

    /** Without a mark: separators and digits have a zero byte, always on the same side. */
    private static Optional<CharsetReading> utf16(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 && head[i + 1] != 0 ? 1 : 0;
            odd += head[i + 1] == 0 && head[i] != 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        boolean some = even + odd >= 2 && (even + odd) * 20 > pairs;
        if (!some || (even > 0 && odd > 0 && Math.max(even, odd) < 20 * Math.min(even, odd))) {
            return Optional.empty();
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(new CharsetReading(charset, LIKELY, "every second byte of digits and separators is zero"));
    }

    private static Optional<CharsetReading> utf8(byte[] head) {
        if (decodes(head, StandardCharsets.UTF_8)) {
            return Optional.of(
                    isAscii(head)
                            ? new CharsetReading(StandardCharsets.UTF_8, LIKELY, "only ASCII so far")
                            : new CharsetReading(
                                    StandardCharsets.UTF_8, ALMOST_CERTAIN, "every sequence is valid UTF-8"));
        }
        String text = new String(head, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == BROKEN).count();
        long whole = text.chars().filter(c -> c >= 0x80 && c != BROKEN).count();
        return whole >= WHOLE_PER_BROKEN * broken
                ? Optional.of(new CharsetReading(
                        StandardCharsets.UTF_8, LIKELY, "valid UTF-8 but for " + broken + " broken characters"))
                : Optional.empty();
    }

    private static boolean isAscii(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes can be text in a character set: those of two bytes a character have some that are zero, others have none. */
    public static boolean mayBe(byte[] head, Charset charset) {
        boolean zeros = false;
        for (byte b : head) {
            zeros |= b == 0;
        }
        return zeros == charset.name().startsWith("UTF-16") && decodes(head, charset);
    }

    /** True if nothing but a character cut at the end stands against it. */
    static boolean decodes(byte[] head, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (head.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), out, false);
        return !result.isError();
    }

    private static CharsetReading byStatistics(byte[] head) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(head);
        Optional<CharsetMatch> best = Arrays.stream(detector.detectAll())
                .filter(match -> Charset.isSupported(name(match)))
                .filter(match -> decodes(head, Charset.forName(name(match))))
                .findFirst();
        boolean other = best.filter(match -> match.getConfidence() >= OTHER_SCRIPT && !couldBeCyrillic(match))
                .isPresent();
        return Optional.of(head)
                .filter(bytes -> !other)
                .flatMap(CyrillicCharset::detect)
                .or(() -> thai(head))
                .or(() -> best.filter(match -> match.getConfidence() >= GUESS).map(match -> reading(match, head)))
                .orElse(new CharsetReading(WINDOWS_1252, GUESS, "too little to tell; the commonest was taken"));
    }

    /** ICU does not know Thai: vowel signs and tones that all stand on a letter are no accident. */
    private static Optional<CharsetReading> thai(byte[] head) {
        String text = new String(head, Charset.forName("TIS-620"));
        long foreign = text.chars()
                .filter(c -> c >= 0x80 && (c < 0x0E01 || c > 0x0E5B))
                .count();
        long signs = 0;
        long loose = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                signs++;
                loose += text.charAt(i - 1) < 0x0E01 ? 1 : 0;
            }
        }
        boolean amongLatin = THAI_BESIDE_LATIN.matcher(text).find();
        return foreign == 0 && loose == 0 && signs >= 3 && !amongLatin
                ? Optional.of(new CharsetReading(Charset.forName("TIS-620"), LIKELY, "reads as Thai words"))
                : Optional.empty();
    }

    /** ICU marks Hebrew in logical order by a name that Java does not know. */
    private static String name(CharsetMatch match) {
        return match.getName().equals("ISO-8859-8-I") ? "windows-1255" : match.getName();
    }

    private static boolean couldBeCyrillic(CharsetMatch match) {
        return CYRILLIC.contains(match.getName());
    }

    private static CharsetReading reading(CharsetMatch match, byte[] head) {
        String name = name(match);
        boolean windows = WINDOWS_FOR_ISO.containsKey(name) && (hasC1(head) || name.equals("ISO-8859-1"));
        Charset charset = Charset.forName(windows ? WINDOWS_FOR_ISO.get(name) : name);
        if (charset.equals(WINDOWS_1252) && turkish(new String(head, charset))) {
            return new CharsetReading(
                    Charset.forName("windows-1254"), match.getConfidence(), "letters of Turkish words");
        }
        String why =
                "frequency of letters" + (match.getLanguage() == null ? "" : ", as in '" + match.getLanguage() + "'");
        return new CharsetReading(charset, match.getConfidence(), why);
    }

    /** Six letters of Turkish take the place of Icelandic ones; Turkish has none of á, é, í, ó, ú. */
    private static boolean turkish(String text) {
        long turkish = text.chars().filter(c -> "ðþýÐÞÝ".indexOf(c) >= 0).count();
        long icelandic = text.chars().filter(c -> "áéíóúÁÉÍÓÚ".indexOf(c) >= 0).count();
        return turkish >= 3 && turkish > 10 * icelandic;
    }

    private static boolean hasC1(byte[] head) {
        for (byte b : head) {
            if ((b & 0xFF) >= 0x80 && (b & 0xFF) < 0xA0) {
                return true;
            }
        }
        return false;
    }

    static List<Charset> supported(String... names) {
        return Arrays.stream(names)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }
}
