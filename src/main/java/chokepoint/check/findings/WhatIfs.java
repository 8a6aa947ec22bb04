package chokepoint.check.findings;

import chokepoint.rulebook.card.Match;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says of what is over a limit what would bring it there, in one language. */
public final class WhatIfs {

    private final Texts texts;
    private final Function<Exposure, List<ValuedLine>> lines;

    /** For what several lists add up to, of which no single line is told. */
    public WhatIfs(Texts texts) {
        this(texts, exposure -> List.of());
    }

    /**
     * For one list.
     *
     * @param lines the purchases that an exposure consists of, largest first
     */
    public WhatIfs(Texts texts, Function<Exposure, List<ValuedLine>> lines) {
        this.texts = texts;
        this.lines = lines;
    }

    WhatIf of(Match match) {
        if (match.limit().isEmpty()) {
            return WhatIf.NONE;
        }
        Map<String, Object> values = match.limit().map(Limit::values).orElseThrow();
        if (match.subject() instanceof Exposure exposure && values.get("share") instanceof Share share) {
            return new HolderWhatIf(texts, exposure, share).of(lines.apply(exposure));
        }
        return match.subject() instanceof Concentration rung && rung.value().positive()
                ? new SegmentWhatIf(texts, rung).of(values)
                : WhatIf.NONE;
    }
}
