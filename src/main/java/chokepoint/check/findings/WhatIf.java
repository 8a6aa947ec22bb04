package chokepoint.check.findings;

import chokepoint.rulebook.card.Match;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The smallest change that brings a holder or a segment back to its limit: the least value to move or to add, and lines that would do.
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

    /**
     * Computes the change for what a rule found; none if it has no limit that moving value meets.
     *
     * @param lines the purchases that an exposure consists of, largest first
     */
    static WhatIf of(Match match, Texts texts, Function<Exposure, List<ValuedLine>> lines) {
        Map<String, Object> limit = match.limit().map(Limit::values).orElse(Map.of());
        if (match.subject() instanceof Exposure exposure
                && exposure.amountsKnown()
                && limit.get("share") instanceof Share share) {
            return new HolderWhatIf(texts, exposure, share).of(lines.apply(exposure));
        }
        return match.subject() instanceof Concentration rung
                        && rung.amountsKnown()
                        && rung.value().positive()
                ? new SegmentWhatIf(texts, rung).of(limit)
                : NONE;
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
