package chokepoint.check.enrich;

import chokepoint.trade.Charge;
import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Knows what freight and insurance usually come to on lines whose goods are of one chapter and come from one place. */
public final class UsualCharges {

    /** Of a list without freight and insurance, or one that nobody has looked at. */
    static final UsualCharges NONE = new UsualCharges();

    private static final List<Field> CHARGES = List.of(Field.FREIGHT, Field.INSURANCE);
    private static final BigDecimal WHISKER = new BigDecimal("1.5");

    /** Finer differences tell nothing. */
    private static final MathContext DIGITS = new MathContext(4);

    /** Lines whose charges can be compared. */
    private record Way(Field charge, String chapter, Country from) {}

    private final Map<Way, TreeMap<BigDecimal, Integer>> shares = new HashMap<>();

    /** Whether a list has a column that this class looks at. */
    public static boolean told(Set<Field> fields) {
        return CHARGES.stream().anyMatch(fields::contains);
    }

    public void add(Line line) {
        for (Field charge : CHARGES) {
            Share share = share(charge, line);
            if (!line.credit() && share.compareTo(Share.NONE) > 0) {
                shares.computeIfAbsent(way(charge, line), absent -> new TreeMap<>())
                        .merge(share.fraction().round(DIGITS), 1, Integer::sum);
            }
        }
    }

    /** Of freight and insurance the one that is more times as much as usual. */
    Charge of(Line line) {
        Charge freight = of(Field.FREIGHT, line);
        Charge insurance = of(Field.INSURANCE, line);
        return insurance.timesUsual().compareTo(freight.timesUsual()) > 0 ? insurance : freight;
    }

    private Charge of(Field charge, Line line) {
        TreeMap<BigDecimal, Integer> alike = shares.isEmpty() ? null : shares.get(way(charge, line));
        Share share = alike == null ? Share.NONE : share(charge, line);
        if (alike == null || share.compareTo(Share.NONE) <= 0) {
            return Charge.none(charge);
        }
        int lines = alike.values().stream().mapToInt(Integer::intValue).sum();
        BigDecimal lower = at(alike, lines, 1);
        BigDecimal upper = at(alike, lines, 3);
        BigDecimal fence = upper.add(upper.subtract(lower).multiply(WHISKER));
        return new Charge(charge, share, new Share(at(alike, lines, 2)), new Share(fence), BigDecimal.valueOf(lines));
    }

    private static Share share(Field charge, Line line) {
        return charge == Field.FREIGHT ? line.freightShare() : line.insuranceShare();
    }

    /** The share at so many quarters of the lines, in their order. */
    private static BigDecimal at(TreeMap<BigDecimal, Integer> shares, int lines, int quarters) {
        int before = 0;
        for (Map.Entry<BigDecimal, Integer> entry : shares.entrySet()) {
            before += entry.getValue();
            if (before * 4L >= (long) lines * quarters) {
                return entry.getKey();
            }
        }
        return shares.lastKey();
    }

    /** From where goods are sent, else where they were bought or made. */
    private static Way way(Field charge, Line line) {
        Country from = Stream.concat(
                        Stream.of(line.dispatch()),
                        Stream.concat(line.route().places().stream(), Stream.of(line.tradedIn(), line.origin())))
                .filter(Country::known)
                .findFirst()
                .orElse(Country.UNKNOWN);
        return new Way(charge, line.hs().known() ? line.hs().chapter() : "", from);
    }
}
