package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * One address, phone, e-mail, account or number that vendors of different owners share.
 *
 * @param contact as first written, by place
 * @param contactKey normalised
 * @param vendors that state it, sorted
 * @param owners how many owners these vendors have; vendors of one parent have one
 */
public record SharedContact(
        Kind kind, String contact, String contactKey, List<Party> vendors, int owners, Money value, LineSet lines)
        implements Subject {

    /** What is shared, and the field that states it. */
    public enum Kind {
        ADDRESS(Field.VENDOR_ADDRESS, "address"),
        PHONE(Field.VENDOR_PHONE, "phone"),
        EMAIL(Field.VENDOR_EMAIL, "e-mail"),
        ACCOUNT(Field.VENDOR_ACCOUNT, "account"),
        /** The tax or register number. */
        IDENTIFIER(Field.VENDOR_ID, "number");

        private final Field field;
        private final String word;

        Kind(Field field, String word) {
            this.field = field;
            this.word = word;
        }

        /** How policies and names of joined vendors call it. */
        public String word() {
            return word;
        }

        public Field field() {
            return field;
        }

        @Override
        public String toString() {
            return field.label();
        }
    }

    public SharedContact {
        vendors = List.copyOf(vendors);
    }

    /** The vendors and what they share, in one text: which of them belong together stays told where several contacts are named. */
    public String sharing() {
        return vendors.stream().map(Party::toString).collect(Collectors.joining(" / ")) + " (" + contact + ")";
    }

    @Override
    public List<Party> parties() {
        return vendors;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(kind.field());
    }

    @Override
    public List<String> key() {
        return List.of(contactKey);
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("vendors", Keys.joined(vendors));
    }
}
