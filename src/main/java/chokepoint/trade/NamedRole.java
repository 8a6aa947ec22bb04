package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.InRole;
import java.io.Serializable;

/**
 * A name as a line writes it, with its role: {@code manufacturer 'LT Networks'}.
 *
 * @param written empty if nobody is meant
 */
public record NamedRole(Field role, String written) implements InRole, Serializable {

    /** Nobody. */
    public static final NamedRole NOBODY = new NamedRole(Field.VENDOR, "");

    /** In English. */
    @Override
    public String toString() {
        return written.isEmpty() ? "" : role + " '" + written + "'";
    }
}
