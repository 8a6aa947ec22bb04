package chokepoint.names;

import chokepoint.trade.Party;
import java.util.Locale;

/** The key under which the spellings of one party meet. */
public final class PartyNames {

    private PartyNames() {}

    /** The key of a name; empty if the text names nobody. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public static Party party(String name) {
        return new Party(name.strip(), key(name));
    }
}
