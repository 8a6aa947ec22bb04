package chokepoint.check.outcome;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how much of a segment has no known value or date, and what it would have to be worth to overturn what is known. */
public final class OpenAmounts {

    private static final int MINOR_DIGITS = 2;

    private final Texts texts;
    private final Concentration rung;

    public OpenAmounts(Texts texts, Concentration rung) {
        this.texts = texts;
        this.rung = rung;
    }

    /** {@code 5 of 9 lines without a value (4,500,000 USD without a rate) and 2 lines without a date}. */
    public String lines() {
        Stream<String> values = rung.unknownValueLines() == 0 ? Stream.of() : Stream.of(unvalued());
        Stream<String> dates = rung.undatedLines() == 0
                ? Stream.of()
                : Stream.of(texts.count("unjudged.lines undated", rung.undatedLines()));
        return Stream.concat(values, dates).collect(Collectors.joining(texts.text("unjudged.and")));
    }

    private String unvalued() {
        String stated = rung.unknownStated().stream().map(Money::toString).collect(Collectors.joining(" + "));
        return texts.count(
                        "unjudged.lines unvalued",
                        rung.unknownValueLines(),
                        rung.lines().size())
                + (stated.isEmpty() ? "" : texts.text("unjudged.no rate", stated));
    }

    /** Why the share of a holder is open, with the amount that would overturn what is known if there is one. */
    String leaving(Exposure exposure, Limit limit, String spoken, String others) {
        if (limit.values().get("share") instanceof Share most) {
            Share known = exposure.knownShare();
            boolean over = known.compareTo(most) > 0;
            Optional<Money> turning = turning(exposure, most.fraction(), over);
            if (turning.isPresent()) {
                return texts.text(
                        over ? "unjudged.over unless" : "unjudged.within unless",
                        exposure.holder(),
                        known,
                        spoken,
                        lines(),
                        turning.get(),
                        others);
            }
        }
        return texts.text(
                "unjudged.amounts open", exposure.holder(), exposure.low(), exposure.high(), spoken, lines(), others);
    }

    /** What others, or the holder itself, would have to carry besides for its share to lie at the limit; empty if no amount does that. */
    private static Optional<Money> turning(Exposure exposure, BigDecimal most, boolean over) {
        BigDecimal carried = exposure.value().amount();
        BigDecimal total = exposure.total().amount();
        BigDecimal rest = BigDecimal.ONE.subtract(most);
        if (carried.signum() <= 0 || (over ? most : rest).signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal turning = over
                ? carried.divide(most, MathContext.DECIMAL128).subtract(total)
                : most.multiply(total).subtract(carried).divide(rest, MathContext.DECIMAL128);
        return Optional.of(Money.of(
                turning.setScale(MINOR_DIGITS, RoundingMode.HALF_UP),
                exposure.value().currency()));
    }
}
