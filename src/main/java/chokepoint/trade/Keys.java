package chokepoint.trade;

import chokepoint.trade.values.Party;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes texts and parties as keys, free of case and of blanks around them. */
final class Keys {

    private Keys() {}

    static String of(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    static String joined(List<Party> parties) {
        return parties.stream().map(Party::key).sorted().collect(Collectors.joining(", "));
    }
}
