package chokepoint.reading.text;

import chokepoint.names.HsCodes;
import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryReading;
import chokepoint.reading.cells.DateText;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.cells.ReadingCache;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a field of a csv looks like in its column, and whether several fields together may be one that lost its quotes. */
public enum FieldShape {
    NUMBER,
    HS,
    COUNTRY,
    DAY,
    /** Digits, or letters and digits without a blank. */
    CODE,
    /** Words. */
    TEXT,
    ANY;

    private static final int HEADING = 4;
    private static final double MOST = 0.9;
    private static final Pattern CODES = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}./_#+:-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,}");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+(]?0\\d.*");
    private static final Pattern GROUPS =
            Pattern.compile("[^\\d,]{0,4}[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d*)?\\D{0,4}");
    private static final Pattern FRACTION = Pattern.compile("[^\\d,]{0,4}\\d[\\d. ]*,\\d{1,2}\\D{0,4}");

    /** The shape of a column by what it means, and by its values in the rows that have as many fields as the header. */
    public static FieldShape of(Optional<Field> meaning, List<String> values) {
        List<String> said = values.stream()
                .filter(text -> !text.isEmpty() && !ReadingCache.placeholder(text))
                .toList();
        return switch (meaning.map(Field::kind).orElse(Field.Kind.TEXT)) {
            case NUMBER, MONEY, SHARE -> NUMBER;
            case HS -> HS;
            case COUNTRY -> COUNTRY;
            case DAY -> DAY;
            case PARTY, PARTIES -> most(said, FieldShape::isText) || said.isEmpty() ? TEXT : byValues(said);
            default -> byValues(said);
        };
    }

    private static FieldShape byValues(List<String> values) {
        if (values.isEmpty()) {
            return ANY;
        }
        if (most(values, text -> DIGITS.matcher(text).matches())
                && values.stream().map(String::length).distinct().count() <= 2) {
            return CODE;
        }
        if (most(values, FieldShape::isNumber)) {
            return NUMBER;
        }
        if (most(values, FieldShape::isDay)) {
            return DAY;
        }
        if (most(values, FieldShape::isCountry)) {
            return COUNTRY;
        }
        if (most(values, text -> CODES.matcher(text).matches())) {
            return CODE;
        }
        return most(values, FieldShape::isText) ? TEXT : ANY;
    }

    private static boolean most(List<String> values, Predicate<String> looks) {
        return !values.isEmpty() && values.stream().filter(looks).count() >= MOST * values.size();
    }

    /** Whether one field may stand in the column. */
    public boolean fits(String text) {
        if (text.isEmpty() || ReadingCache.placeholder(text)) {
            return true;
        }
        return switch (this) {
            case NUMBER -> isNumber(text) && !LEADING_ZERO.matcher(text).matches();
            case HS -> text.length() >= HEADING && HsCodes.read(text).known();
            case COUNTRY -> isCountry(text);
            case DAY -> isDay(text);
            case CODE -> CODES.matcher(text).matches();
            case TEXT -> isText(text);
            case ANY -> true;
        };
    }

    /**
     * Whether neighbouring fields may be one of the column.
     *
     * @param parts as they stand, with the blanks around them
     * @param commas whether the numbers of the list have decimal commas
     */
    boolean fitsJoined(List<String> parts, char delimiter, boolean commas) {
        if (parts.stream().anyMatch(String::isBlank)) {
            return false;
        }
        String joined = String.join(String.valueOf(delimiter), parts).strip();
        return switch (this) {
            case NUMBER ->
                delimiter == ',' && (commas ? FRACTION : GROUPS).matcher(joined).matches() && isNumber(joined);
            case HS, CODE -> false;
            case COUNTRY ->
                Countries.read(joined).known() && Countries.read(joined).note().isEmpty();
            case DAY -> isDay(joined);
            case TEXT, ANY -> isText(parts.get(0)) && parts.stream().skip(1).allMatch(FieldShape::goesOn);
        };
    }

    private static boolean goesOn(String part) {
        return part.startsWith(" ") || isText(part);
    }

    private static boolean isNumber(String text) {
        return NumberText.parse(text).filter(NumberText::isNumber).isPresent();
    }

    private static boolean isDay(String text) {
        return DateText.parse(text).isPresent();
    }

    private static boolean isCountry(String text) {
        CountryReading.Outcome outcome = Countries.read(text).outcome();
        return outcome != CountryReading.Outcome.UNKNOWN;
    }

    private static boolean isText(String text) {
        return text.chars().anyMatch(Character::isLetter) && !isNumber(text);
    }
}
