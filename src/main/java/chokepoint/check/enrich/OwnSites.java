package chokepoint.check.enrich;

import chokepoint.trade.Line;
import java.util.List;
import java.util.Set;

/**
 * Knows sites of the buyer by the name of who receives goods: "Alder Water, logistics centre" belongs to Alder Water.
 *
 * @param usual the key of the receiver that most lines of the list go to; empty if there is none
 * @param named keys of the names that the policy calls the buyer's own
 */
record OwnSites(String usual, Set<String> named) {

    private static final String BLANK = " ";

    /** The usual consignee itself may be a forwarder; a site of it has a longer name. A buyer of most lines is whose list it is. */
    boolean receive(Line line) {
        String consignee = line.consignee().key();
        if (consignee.isEmpty()) {
            String buyer = line.buyer().key();
            return !buyer.isEmpty() && (buyer.equals(usual) || isSiteOf(usual, buyer) || isNamed(buyer));
        }
        return line.buyer().sameAs(line.consignee())
                || isSiteOf(line.buyer().key(), consignee)
                || isSiteOf(usual, consignee)
                || isNamed(consignee);
    }

    private boolean isNamed(String receiver) {
        return named.contains(receiver) || named.stream().anyMatch(own -> isSiteOf(own, receiver));
    }

    private static boolean isSiteOf(String owner, String consignee) {
        return !owner.isEmpty()
                && !owner.equals(consignee)
                && Set.copyOf(List.of(consignee.split(BLANK))).containsAll(List.of(owner.split(BLANK)));
    }
}
