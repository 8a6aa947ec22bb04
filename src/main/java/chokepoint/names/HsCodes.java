package chokepoint.names;

import chokepoint.trade.values.HsCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads codes of the Harmonized System as lists write them: with dots or blanks, without their leading zero, with text around. */
public final class HsCodes {

    private static final int REMEMBERED = 20_000;
    private static final BoundedCache<HsReading> READINGS = new BoundedCache<>(REMEMBERED, HsCodes::readAnew);

    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?\\s*[eE]\\s*\\+?\\d+");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])");
    private static final Pattern NUMERIC_CELL = Pattern.compile("(\\d+)[.,]0");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?iU)^[^\\d]*?(\\b(hs|hts|hsn|htsus|ncm|cn|kn|taric|gtip|sa|sac|tnved|tn ved|tariff|code|codes|commodity|heading|"
                    + "subheading|chapter|zolltarifnummer|ct|schedule b|eccn|nandina|naladi|тн\\s?вэд|тнвэд|укт\\s?зед|уктзед|код|"
                    + "вэд|еаэс|группа|позиция)\\b|编码|编号|税号|番号|[\"'(\\[])[^\\d]*?(?=\\d)");
    private static final Pattern GROUPS = Pattern.compile("\\d+(?:[ .\\-\\u00A0\\u202F]{1,2}\\d+)*");
    private static final Pattern REST =
            Pattern.compile("(?U)^[)\\]\"'.]*(\\s*[-–—:,(].*|\\s+\\p{L}.*)?$", Pattern.DOTALL);
    private static final Pattern CHECK_LETTER = Pattern.compile("[\\s.\\-]?[A-Z]");
    private static final Pattern SECOND_CODE = Pattern.compile("[;,/|\\n]\\s*\\d{4}");

    private static final int CHAPTER = 2;
    private static final int HEADING = 4;
    private static final int SUBHEADING = 6;
    /** Some countries have codes of nine digits, none of five or seven. */
    private static final int NATIONAL = 8;

    private static final int LONGEST = 12;
    private static final Map<String, String> CHAPTERS = TableResource.rows("hs-chapters.csv").stream()
            .filter(row -> !row.get(2).isEmpty())
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(2)));

    private static final Map<String, String> LAST_HEADINGS = TableResource.rows("hs-chapters.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private HsCodes() {}

    /** What the chapter of a code is called: {@code 85 electrical machinery and equipment}; empty of one for national use. */
    public static Optional<String> chapterName(HsCode code) {
        String chapter = code.chapter();
        return Optional.ofNullable(CHAPTERS.get(chapter)).map(name -> chapter + " " + name);
    }

    /** The code that a text contains, with a note of what was put right; unknown, with the reason, if it cannot be relied on. */
    public static HsReading read(String text) {
        return READINGS.of(text);
    }

    private static HsReading readAnew(String cell) {
        String text = Digits.latin(VisibleText.of(cell));
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ofDigits(text, true, text);
        }
        if (Placeholders.is(text)) {
            return HsReading.none("");
        }
        if (EXPONENT.matcher(text).matches()) {
            return HsReading.none(
                    "damaged: '" + text + "' is in exponent form and has lost digits; format the column as text");
        }
        if (DATE.matcher(text).matches()) {
            return HsReading.none("'" + text + "' looks like a date");
        }
        Matcher numeric = NUMERIC_CELL.matcher(text);
        if (numeric.matches() && numeric.group(1).length() > HEADING) {
            return ofDigits(numeric.group(1), true, text);
        }
        String code =
                Character.isDigit(text.charAt(0)) ? text : LEAD_IN.matcher(text).replaceFirst("");
        Matcher groups = GROUPS.matcher(code);
        if (!groups.lookingAt()) {
            return HsReading.none("'" + text + "' is no HS code");
        }
        String rest = withoutCheckLetter(groups.group(), code.substring(groups.end()));
        if (SECOND_CODE.matcher(rest).lookingAt()) {
            return HsReading.none("'" + text + "' holds several codes");
        }
        if (!REST.matcher(rest).matches()) {
            return HsReading.none("'" + text + "' is no HS code");
        }
        return ofGroups(List.of(groups.group().split("\\D+")), text);
    }

    /** Some countries end their codes with a letter that guards against slips: {@code 3926.90.90.100P}. */
    private static String withoutCheckLetter(String code, String rest) {
        boolean national = code.chars().filter(Character::isDigit).count() >= NATIONAL;
        return national && CHECK_LETTER.matcher(rest).matches() ? "" : rest;
    }

    /** {@code 8542 31 909 0}: the first group tells whether a zero is lost. */
    private static HsReading ofGroups(List<String> groups, String text) {
        String digits = String.join("", groups);
        int first = groups.get(0).length();
        boolean zeroLost = groups.size() == 1 || first == 1 || first == 3;
        if (groups.size() == 2
                && first >= 3
                && first <= HEADING
                && groups.get(1).length() == 1) {
            String heading = "0".repeat(HEADING - first) + groups.get(0);
            return checked(heading, "'" + text + "' has lost its end; only the heading was taken");
        }
        return ofDigits(digits, zeroLost, text);
    }

    private static HsReading ofDigits(String digits, boolean zeroMayBeLost, String text) {
        int length = digits.length();
        if (length > LONGEST) {
            return HsReading.none("'" + text + "' has " + length + " digits; an HS code has 2 to " + LONGEST);
        }
        if (length % 2 == 0) {
            return checked(digits, "");
        }
        if (length == 1 || length == HEADING - 1) {
            return HsReading.none(
                    "'" + text + "' has " + length + " digits: a zero or more may be lost; doubtful, not read");
        }
        boolean restored = zeroMayBeLost && headingExists("0" + digits);
        boolean complete = length > NATIONAL && headingExists(digits);
        if (restored && !complete) {
            return HsReading.of("0" + digits, "leading zero restored");
        }
        if (restored) {
            return HsReading.none("'" + text + "' may be 0" + digits + " or " + digits + "; doubtful, not read");
        }
        if (complete) {
            return checked(digits, "");
        }
        String cut = digits.substring(0, length < SUBHEADING ? HEADING : SUBHEADING);
        return checked(cut, "'" + text + "' has " + length + " digits; the first " + cut.length() + " were taken");
    }

    private static HsReading checked(String digits, String note) {
        String chapter = digits.substring(0, CHAPTER);
        if (!LAST_HEADINGS.containsKey(chapter)) {
            return HsReading.none("there is no chapter " + chapter + " in the Harmonized System");
        }
        boolean missing = digits.length() >= HEADING
                && !LAST_HEADINGS.getOrDefault(chapter, "").isEmpty()
                && !headingExists(digits);
        String heading =
                missing ? "there is no heading " + digits.substring(0, HEADING) + " in the edition of 2022" : "";
        return HsReading.of(digits, note.isEmpty() ? heading : note);
    }

    private static boolean headingExists(String digits) {
        String last = LAST_HEADINGS.getOrDefault(digits.substring(0, CHAPTER), "");
        String heading = digits.substring(CHAPTER, HEADING);
        return !last.isEmpty() && heading.compareTo("00") > 0 && heading.compareTo(last) <= 0;
    }
}
