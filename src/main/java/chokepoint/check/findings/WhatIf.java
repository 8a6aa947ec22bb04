package chokepoint.check.findings;

import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What would bring a finding to its limit: the least value to move or to add, and lines that would do.
 *
 * @param text sentences for people; empty if the limit is none that moving value meets
 * @param measure the amounts for machines, by name
 */
record WhatIf(String text, SortedMap<String, String> measure) {

    static final WhatIf NONE = new WhatIf("", Collections.emptySortedMap());

    private static final int MINOR_DIGITS = 2;

    /** Beyond these digits a quotient says nothing, and must not cost another cent. */
    private static final int MEANT_DIGITS = 12;

    WhatIf {
        measure = Collections.unmodifiableSortedMap(new TreeMap<>(measure));
    }

    static WhatIf of(List<String> sentences, SortedMap<String, String> measure) {
        return new WhatIf(String.join(" ", sentences), measure);
    }

    /** The least amount in hundredths that is enough. */
    static Money least(BigDecimal amount, String currency) {
        BigDecimal meant = amount.setScale(MEANT_DIGITS, RoundingMode.HALF_EVEN);
        return Money.of(meant.setScale(MINOR_DIGITS, RoundingMode.CEILING), currency);
    }
}
