package chokepoint.check.findings;

import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareReduction;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Computes the smallest change that brings one holder back to the share that it may carry. */
final class HolderWhatIf {

    private static final int LINES_TOLD = 10;

    private final Texts texts;
    private final Exposure exposure;
    private final Share share;
    private final BigDecimal total;

    HolderWhatIf(Texts texts, Exposure exposure, Share share) {
        this.texts = texts;
        this.exposure = exposure;
        this.share = share;
        this.total = exposure.total().amount();
    }

    /** Takes the purchases that the exposure consists of, largest first. */
    WhatIf of(List<ValuedLine> largestFirst) {
        ShareReduction cap = new ShareReduction(exposure.value().amount(), total, share);
        if (!cap.exceeded()) {
            return WhatIf.NONE;
        }
        List<String> sentences = new ArrayList<>();
        SortedMap<String, String> measure = new TreeMap<>();
        sentences.add(moving(cap, measure));
        List<LineId> lines = doing(largestFirst, cap.toOthers());
        if (!lines.isEmpty()) {
            Money enough = least(cap.toOthers());
            measure.put("lines that would do", told(lines));
            sentences.add(
                    lines.size() > LINES_TOLD
                            ? texts.text(
                                    "whatif.many lines",
                                    told(lines.subList(0, LINES_TOLD)),
                                    lines.size() - LINES_TOLD,
                                    enough)
                            : texts.text("whatif.lines", told(lines), enough));
        }
        cap.elsewhere().map(this::least).ifPresent(add -> {
            measure.put("or to add elsewhere", add.toString());
            sentences.add(texts.text("whatif.or elsewhere", add));
        });
        return WhatIf.of(sentences, measure);
    }

    /** As long as the unknown could be the holder's own, more has to move to be sure. */
    private String moving(ShareReduction cap, SortedMap<String, String> measure) {
        Money move = least(cap.toOthers());
        String segment = texts.spoken(exposure.segment());
        measure.put("to move to others", move.toString());
        if (exposure.high().equals(exposure.low())) {
            return texts.text("whatif.to others", move, segment);
        }
        Money sure = least(new ShareReduction(exposure.high().fraction().multiply(total), total, share).toOthers());
        measure.put("to move whatever the unknown", sure.toString());
        return texts.text("whatif.to others to be sure", move, sure, segment);
    }

    private Money least(BigDecimal amount) {
        return WhatIf.least(amount, exposure.value().currency());
    }

    /** The fewest lines that reach the amount, the last of them as small as it can be; none if they do not reach it. */
    private static List<LineId> doing(List<ValuedLine> largestFirst, BigDecimal amount) {
        List<LineId> taken = new ArrayList<>();
        BigDecimal missing = amount;
        for (ValuedLine line : largestFirst) {
            if (line.value().compareTo(missing) >= 0) {
                taken.add(smallestOf(largestFirst.subList(taken.size(), largestFirst.size()), missing));
                return taken.stream().sorted().toList();
            }
            taken.add(line.line());
            missing = missing.subtract(line.value());
        }
        return List.of();
    }

    /** Of lines of which the first is large enough. */
    private static LineId smallestOf(List<ValuedLine> largestFirst, BigDecimal enough) {
        ValuedLine smallest = largestFirst.get(0);
        for (ValuedLine line : largestFirst) {
            if (line.value().compareTo(enough) < 0) {
                break;
            }
            smallest = line.value().compareTo(smallest.value()) < 0 ? line : smallest;
        }
        return smallest.line();
    }

    /** {@code PO!4, 7, Spares!2}: a sheet is named where it changes. */
    private static String told(List<LineId> lines) {
        StringJoiner told = new StringJoiner(", ");
        String sheet = "";
        for (LineId line : lines) {
            told.add((line.sheet().equals(sheet) ? "" : line.sheet() + "!") + line.row());
            sheet = line.sheet();
        }
        return told.toString();
    }
}
