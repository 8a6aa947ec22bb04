package chokepoint.names;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses whole numbers in settings: {@code 20000}, {@code 600m}, {@code 6g}, in steps of 1,024. */
public final class SizeSetting {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,11})([kmg]?)b?");

    private SizeSetting() {}

    /** Above zero; empty if it is none. */
    public static Optional<Long> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int shift =
                switch (matcher.group(2)) {
                    case "k" -> 10;
                    case "m" -> 20;
                    case "g" -> 30;
                    default -> 0;
                };
        long number = Long.parseLong(matcher.group(1));
        return number > Long.MAX_VALUE >> shift ? Optional.empty() : Optional.of(number << shift);
    }
}
