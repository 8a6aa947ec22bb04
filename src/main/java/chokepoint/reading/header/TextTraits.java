package chokepoint.reading.header;

import chokepoint.reading.cells.DateText;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.workbook.CellKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text of one cell looks like.
 *
 * @param number whether it is one, by its kind or its text
 * @param register whether it is a number with a zero in front, or of so many digits that no amount has
 * @param cents whether it is a number with one or two digits behind its last mark
 * @param value of a number; not a number if it cannot be read as one
 */
record TextTraits(
        int words,
        boolean letters,
        boolean digits,
        boolean number,
        boolean whole,
        boolean register,
        boolean cents,
        double value,
        boolean day,
        boolean year,
        boolean serial,
        boolean hs,
        boolean code,
        boolean currency,
        boolean incoterm) {

    private static final Pattern HS = Pattern.compile(
            "(?:\\d{4}(?:[. ]?\\d{1,2})?(?:[. ]?\\d{2}){0,3}|\\d{4}(?:[. ]\\d{1,3}){2,3}|\\d{5,11})[A-Z]?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_#+:-]*");
    private static final Pattern INCOTERM =
            Pattern.compile("(?i)(exw|fca|fas|fob|cfr|cif|cpt|cip|dap|dpu|dat|ddp|ddu|daf|des|deq|c&f|cnf|n/a).{0,60}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern SERIAL_DAY = Pattern.compile("[1-6]\\d{4}(?:\\.\\d+)?");
    private static final Pattern REGISTER = Pattern.compile("0\\d{4,}|[1-9]\\d{13,}");
    private static final Pattern CENTS = Pattern.compile("-?\\d[\\d.,' \\u00A0\\u202F]*[.,]\\d{1,2}");
    /** Letters that may be those of a currency, right before a dash or before noughts that no amount begins with. */
    private static final Pattern LETTERED_CODE = Pattern.compile("\\p{L}{1,4}(?:-\\d+|0\\d+)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int LAST_CHAPTER = 97;

    static TextTraits of(CellKind kind, String text) {
        Optional<NumberText> number = LETTERED_CODE.matcher(text).matches()
                ? Optional.empty()
                : NumberText.parse(text).filter(NumberText::isNumber);
        boolean isText = kind == CellKind.TEXT;
        return new TextTraits(
                BLANKS.split(text).length,
                text.chars().anyMatch(Character::isLetter),
                text.chars().anyMatch(Character::isDigit),
                kind == CellKind.NUMBER || number.isPresent(),
                text.chars().allMatch(c -> c >= '0' && c <= '9'),
                isText && REGISTER.matcher(text).matches(),
                number.isPresent() && CENTS.matcher(text).matches(),
                number.flatMap(parsed -> parsed.value(DecimalMark.POINT))
                        .map(BigDecimal::doubleValue)
                        .orElse(Double.NaN),
                isText && DateText.parse(text).isPresent(),
                YEAR.matcher(text).matches(),
                SERIAL_DAY.matcher(text).matches(),
                isHs(text),
                CODE.matcher(text).matches() && !isWritten(text),
                ReadingCache.currency(text).isPresent(),
                INCOTERM.matcher(text).matches());
    }

    /** Ideographs stand without blanks between them: where they are more than the digits, they are words. */
    private static boolean isWritten(String text) {
        return text.codePoints().filter(Character::isIdeographic).count()
                > text.codePoints().filter(Character::isDigit).count();
    }

    private static boolean isHs(String text) {
        if (!HS.matcher(text).matches()) {
            return false;
        }
        String bare = NO_DIGIT.matcher(text).replaceAll("");
        int chapter = Integer.parseInt(bare.length() % 2 == 0 ? bare.substring(0, 2) : "0" + bare.charAt(0));
        return chapter >= 1 && chapter <= LAST_CHAPTER;
    }
}
