package chokepoint.policy.lint;

import chokepoint.policy.LimitEntry;
import chokepoint.policy.LimitValues;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports limits that leave a band empty: a rule card orders two values, such as the bounds of the classes of local content, and a limit
 * moves one past the other.
 */
record LimitOrderCheck(List<LimitEntry> entries, Map<String, LimitValues> cards, Mistakes doubts) {

    void tell() {
        entries.forEach(entry -> Optional.ofNullable(cards.get(entry.rule()))
                .ifPresent(card -> card.bands().forEach(band -> tell(entry, card, band))));
    }

    private void tell(LimitEntry entry, LimitValues card, LimitValues.Band band) {
        Optional<Object> upper = value(entry, card, band.upper());
        Optional<Object> lower = value(entry, card, band.lower());
        boolean moved =
                entry.values().containsKey(band.upper()) || entry.values().containsKey(band.lower());
        if (moved && upper.isPresent() && lower.isPresent() && !above(upper.get(), lower.get())) {
            doubts.add(
                    entry.at(),
                    "'%s' of %s is '%s' and '%s' is '%s', so that nothing lies between them; expected '%s' above '%s'%s",
                    band.upper(),
                    entry.rule(),
                    upper.get(),
                    band.lower(),
                    lower.get(),
                    band.upper(),
                    band.lower(),
                    entry.values().containsKey(band.upper()) && entry.values().containsKey(band.lower())
                            ? ""
                            : ": one of the two is the rule card's, set both");
        }
    }

    private static Optional<Object> value(LimitEntry entry, LimitValues card, String name) {
        return Optional.ofNullable(
                entry.values().getOrDefault(name, card.values().get(name)));
    }

    /** Values of different kinds are told elsewhere. */
    private static boolean above(Object upper, Object lower) {
        if (upper instanceof Share share && lower instanceof Share other) {
            return share.compareTo(other) > 0;
        }
        return !(upper instanceof BigDecimal number && lower instanceof BigDecimal other)
                || number.compareTo(other) > 0;
    }
}
