package chokepoint.trade.values;

import java.io.Serializable;

/**
 * A policy's restriction of a named vendor, maker or owner, as it meets one line, or {@link #NONE}.
 *
 * @param role the field of the line that carries the name
 * @param written the name as the list has it
 * @param party the name as the policy has it
 * @param source where the restriction stands
 */
public record Restriction(Field role, String written, String party, String source) implements InRole, Serializable {

    public static final Restriction NONE = new Restriction(Field.VENDOR, "", "", "");

    public boolean applies() {
        return !party.isEmpty();
    }

    @Override
    public String toString() {
        return applies() ? party : "none";
    }
}
