package chokepoint.trade;

import java.util.Locale;

/** How texts stand in keys: neither case nor blanks around them tell two apart. */
final class Keys {

    private Keys() {}

    static String of(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
