package chokepoint.check.findings;

import chokepoint.trade.Concentration;
import chokepoint.trade.values.HhiReduction;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareReduction;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes the smallest change that brings a segment back to the index, the share of its largest holders or the share from abroad it may have. */
final class SegmentWhatIf {

    /** Limits on what the largest holders carry together, by the name that rule cards give them. */
    private static final Map<String, Integer> LARGEST = Map.of("three", 3, "four", 4);

    /** Limits on what comes from abroad, by the names that rule cards and quotas give them. */
    private static final List<String> ABROAD = List.of("foreign", "abroad");

    private final Texts texts;
    private final Concentration rung;

    SegmentWhatIf(Texts texts, Concentration rung) {
        this.texts = texts;
        this.rung = rung;
    }

    /** Takes the values of the limit by name. */
    WhatIf of(Map<String, Object> limit) {
        if (limit.get("index") instanceof BigDecimal index && !limit.containsKey("rise")) {
            return ofIndex(index);
        }
        return Stream.concat(
                        LARGEST.keySet().stream()
                                .sorted()
                                .flatMap(name ->
                                        share(limit, name).map(cap -> ofLargest(LARGEST.get(name), cap)).stream()),
                        ABROAD.stream().flatMap(name -> share(limit, name).map(this::ofAbroad).stream()))
                .findFirst()
                .orElse(WhatIf.NONE);
    }

    private static Optional<Share> share(Map<String, Object> limit, String name) {
        return Optional.ofNullable(limit.get(name))
                .filter(Share.class::isInstance)
                .map(Share.class::cast);
    }

    private WhatIf ofIndex(BigDecimal index) {
        if (rung.shares().isEmpty() || rung.hhiLow().compareTo(index) <= 0) {
            return WhatIf.NONE;
        }
        HhiReduction target = new HhiReduction(rung.shares(), rung.hhiLow(), index);
        List<String> sentences = new ArrayList<>();
        SortedMap<String, String> measure = new TreeMap<>();
        target.toNewcomers(1).ifPresent(part -> {
            measure.put("to move to one newcomer", amount(part).toString());
            sentences.add(texts.text("whatif.to newcomer", amount(part), part));
        });
        Share smallest = rung.shares().get(rung.shares().size() - 1);
        target.toHolder(smallest).filter(part -> rung.shares().size() > 1).ifPresent(part -> {
            measure.put("or to move to the smallest there is", amount(part).toString());
            sentences.add(texts.text("whatif.to smallest", amount(part), part));
        });
        return sentences.isEmpty()
                ? new WhatIf(texts.text("whatif.not by one other"), measure)
                : WhatIf.of(sentences, measure);
    }

    /** Who takes over must stay smaller than these, so this is a lower bound. */
    private WhatIf ofLargest(int largest, Share share) {
        ShareReduction cap = cap(rung.shares().stream().limit(largest).reduce(Share.NONE, Share::plus), share);
        if (!cap.exceeded()) {
            return WhatIf.NONE;
        }
        Money move = least(cap.toOthers());
        return new WhatIf(
                texts.text("whatif.besides largest", move, largest),
                new TreeMap<>(Map.of("to move to others, at least", move.toString())));
    }

    private WhatIf ofAbroad(Share share) {
        ShareReduction cap = cap(rung.foreignLow(), share);
        if (!cap.exceeded()) {
            return WhatIf.NONE;
        }
        List<String> sentences = new ArrayList<>();
        Money move = least(cap.toOthers());
        SortedMap<String, String> measure = new TreeMap<>(Map.of("to move home", move.toString()));
        sentences.add(texts.text("whatif.to home", move));
        cap.elsewhere().map(this::least).ifPresent(add -> {
            measure.put("or to add at home", add.toString());
            sentences.add(texts.text("whatif.or at home", add));
        });
        return WhatIf.of(sentences, measure);
    }

    private ShareReduction cap(Share carried, Share share) {
        BigDecimal total = rung.value().amount();
        return new ShareReduction(carried.fraction().multiply(total), total, share);
    }

    private Money amount(Share part) {
        return least(part.fraction().multiply(rung.value().amount()));
    }

    private Money least(BigDecimal amount) {
        return WhatIf.least(amount, rung.value().currency());
    }
}
