package chokepoint.tally.facts;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.tally.table.AmountRange;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the amounts turn out to be within their ranges, all figures lie within the bounds, which are reached or all but reached. */
class ShareBoundsTest {

    private static final int ROUNDS = 60;
    private static final int STEPS = 4;
    private static final BigDecimal SLACK = new BigDecimal("1E-20");

    @Test
    void openAmountLeavesEveryOtherHolderNothingForSureAndItselfEverythingPerhaps() {
        ShareBounds bounds =
                new ShareBounds(List.of(exactly("76"), exactly("24"), AmountRange.ANY_PURCHASE), exactly("0"));

        assertThat(bounds.of(exactly("76"))).isEqualTo(new ShareRange(Share.NONE, Share.ofPercent("76")));
        assertThat(bounds.of(AmountRange.ANY_PURCHASE)).isEqualTo(new ShareRange(Share.NONE, Share.WHOLE));
        assertThat(bounds.hhiHigh()).isEqualByComparingTo("1");
    }

    @Test
    void openAmountOfTheHolderItselfLeavesItAtLeastWhatItHas() {
        AmountRange more = exactly("60").plus(AmountRange.ANY_PURCHASE);
        ShareBounds bounds = new ShareBounds(List.of(more, exactly("40")), exactly("0"));

        assertThat(bounds.of(more)).isEqualTo(new ShareRange(Share.ofPercent("60"), Share.WHOLE));
        assertThat(bounds.of(exactly("40")).low()).isEqualTo(Share.NONE);
    }

    @Test
    void openAmountWithoutHolderLeavesNoConcentrationForSure() {
        ShareBounds bounds = new ShareBounds(List.of(exactly("90"), exactly("10")), AmountRange.ANY_PURCHASE);

        assertThat(bounds.hhiLow()).isEqualByComparingTo("0");
        assertThat(bounds.of(exactly("90"))).isEqualTo(new ShareRange(Share.NONE, Share.WHOLE));
    }

    @Test
    void threeHoldersOfOpenAmountsAreAtLeastAsConcentratedAsThreeOfOneSize() {
        ShareBounds bounds = new ShareBounds(
                List.of(exactly("20"), AmountRange.ANY_PURCHASE, AmountRange.ANY_PURCHASE), exactly("0"));

        assertThat(bounds.hhiLow().round(new MathContext(6))).isEqualByComparingTo("0.333333");
    }

    @Test
    void boundsHoldAndAreReachedWhateverTheAmounts() {
        Random random = new Random(20);
        for (int round = 0; round < ROUNDS; round++) {
            check(random);
        }
    }

    private static void check(Random random) {
        List<AmountRange> holders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            BigDecimal least = BigDecimal.valueOf(random.nextInt(8));
            boolean exact = random.nextBoolean();
            holders.add(AmountRange.between(least, exact ? least : least.add(BigDecimal.valueOf(random.nextInt(20)))));
        }
        AmountRange unknown = AmountRange.between(BigDecimal.ZERO, BigDecimal.valueOf(random.nextInt(3) * 4L));
        if (holders.stream().allMatch(holder -> holder.least().signum() == 0)) {
            return;
        }
        ShareBounds bounds = new ShareBounds(holders, unknown);
        List<ShareRange> shares = holders.stream().map(bounds::of).toList();
        BigDecimal least = BigDecimal.ONE;
        BigDecimal most = BigDecimal.ZERO;
        for (int[] at : worlds(holders.size() + 1)) {
            List<BigDecimal> amounts = IntStream.range(0, holders.size())
                    .mapToObj(i -> at(holders.get(i), at[i]))
                    .toList();
            BigDecimal nobodys = at(unknown, at[holders.size()]);
            BigDecimal total = amounts.stream().reduce(nobodys, BigDecimal::add);
            List<BigDecimal> sorted =
                    amounts.stream().sorted(Comparator.reverseOrder()).toList();
            BigDecimal spread = squares(amounts, total);
            BigDecimal joined = squares(sorted, total)
                    .subtract(square(sorted.get(0), total))
                    .add(square(sorted.get(0).add(nobodys), total));
            least = least.min(spread);
            most = most.max(joined);
            assertWithin(spread, bounds.hhiLow(), bounds.hhiHigh());
            assertWithin(joined, bounds.hhiLow(), bounds.hhiHigh());
            for (int i = 0; i < holders.size(); i++) {
                assertWithin(part(amounts.get(i), total), shares.get(i));
                assertWithin(part(amounts.get(i).add(nobodys), total), shares.get(i));
            }
            BigDecimal two = sorted.get(0).add(sorted.get(1));
            assertWithin(part(two, total), bounds.largest(2));
            assertWithin(part(two.add(nobodys), total), bounds.largest(2));
        }
        assertThat(least.subtract(bounds.hhiLow())).isLessThan(new BigDecimal("0.02"));
        assertThat(bounds.hhiHigh().subtract(most)).isLessThan(new BigDecimal("0.1"));
    }

    private static List<int[]> worlds(int amounts) {
        List<int[]> worlds = new ArrayList<>();
        for (int code = 0; code < Math.pow(STEPS + 1, amounts); code++) {
            int[] at = new int[amounts];
            int rest = code;
            for (int i = 0; i < amounts; i++) {
                at[i] = rest % (STEPS + 1);
                rest /= STEPS + 1;
            }
            worlds.add(at);
        }
        return worlds;
    }

    private static BigDecimal at(AmountRange range, int step) {
        return range.least()
                .add(range.most()
                        .subtract(range.least())
                        .multiply(BigDecimal.valueOf(step))
                        .divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL128));
    }

    private static void assertWithin(BigDecimal found, ShareRange range) {
        assertWithin(found, range.low().fraction(), range.high().fraction());
    }

    private static void assertWithin(BigDecimal found, BigDecimal low, BigDecimal high) {
        assertThat(found).isBetween(low.subtract(SLACK), high.add(SLACK));
    }

    private static BigDecimal squares(List<BigDecimal> amounts, BigDecimal total) {
        return amounts.stream().map(amount -> square(amount, total)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal square(BigDecimal amount, BigDecimal total) {
        return part(amount, total).pow(2);
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal total) {
        return amount.divide(total, MathContext.DECIMAL128);
    }

    private static AmountRange exactly(String amount) {
        return AmountRange.exactly(new BigDecimal(amount));
    }
}
