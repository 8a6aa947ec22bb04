package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.lists.OwnershipList.Stake;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.OwnerChain;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListedOwnersTest {

    private static final Share HALF = Share.ofPercent("50");

    private static Stake stake(String owner, String owned, String low, String high) {
        return new Stake(
                new Party(owner, owner),
                new Party(owned, owned),
                new ShareRange(Share.ofPercent(low), Share.ofPercent(high)),
                "register");
    }

    private static Stake stake(String owner, String owned, String percent) {
        return stake(owner, owned, percent, percent);
    }

    private static ListedOwners owners(Set<String> listed, Stake... stakes) {
        return ListedOwners.of(List.of(new OwnershipList("owners", "register", Day.UNKNOWN, List.of(stakes))), listed);
    }

    private static String owned(ListedOwners owners, String company) {
        return new ShareRange(
                        owners.share(List.of(company), HALF, IntervalEnd.LOW),
                        owners.share(List.of(company), HALF, IntervalEnd.HIGH))
                .toString();
    }

    private static List<String> chains(ListedOwners owners, String company) {
        return owners.chains(List.of(company), HALF).stream()
                .map(OwnerChain::toString)
                .toList();
    }

    @Test
    void directAndIndirectSharesAreAddedUpAndNamed() {
        ListedOwners owners =
                owners(Set.of("A", "C"), stake("A", "B", "70"), stake("B", "X", "35"), stake("C", "X", "25"));
        assertThat(owned(owners, "X")).isEqualTo("60 %");
        assertThat(chains(owners, "X")).containsExactly("A 35 % through B", "C 25 %");
    }

    @Test
    void whatACompanyOwnsThatTheyHoldTooLittleOfDoesNotCount() {
        ListedOwners owners = owners(Set.of("A"), stake("A", "B", "49"), stake("B", "X", "100"));
        assertThat(owned(owners, "B")).isEqualTo("49 %");
        assertThat(owned(owners, "X")).isEqualTo("0 %");
    }

    @Test
    void twoListedPartiesHoldTheHalfBetweenThemTogether() {
        ListedOwners owners =
                owners(Set.of("A", "C"), stake("A", "B", "25"), stake("C", "B", "25"), stake("B", "X", "80"));
        assertThat(owned(owners, "X")).isEqualTo("80 %");
        assertThat(chains(owners, "X")).containsExactly("A & C 80 % through B");
    }

    @Test
    void theThresholdIsWhoeverAsks() {
        ListedOwners owners = owners(Set.of("A"), stake("A", "B", "50"), stake("B", "X", "100"));
        assertThat(owners.share(List.of("X"), Share.ofPercent("50.01"), IntervalEnd.HIGH))
                .isEqualTo(Share.NONE);
    }

    @Test
    void aShareThatIsNotKnownIsAnIntervalWithinWhatOthersLeave() {
        ListedOwners owners = owners(Set.of("A"), stake("A", "X", "0", "100"), stake("N", "X", "70"));
        assertThat(owned(owners, "X")).isEqualTo("0 % to 30 %");
    }

    @Test
    void aCompanyThatMayBeHeldPassesItsSharesOnAtTheHighEndOnly() {
        ListedOwners owners = owners(Set.of("A"), stake("A", "B", "0", "100"), stake("B", "X", "60"));
        assertThat(owned(owners, "X")).isEqualTo("0 % to 60 %");
        assertThat(chains(owners, "X")).containsExactly("A 0 % to 60 % through B");
    }

    @Test
    void twoStatementsOfOneStakeLeaveItOpenBetweenThem() {
        ListedOwners owners = owners(Set.of("A"), stake("A", "X", "40"), stake("A", "X", "55"));
        assertThat(owned(owners, "X")).isEqualTo("40 % to 55 %");
    }

    @Test
    void circlesOfOwnersAddNothingAndEnd() {
        ListedOwners owners = owners(
                Set.of("A"),
                stake("B", "C", "60"),
                stake("C", "B", "60"),
                stake("B", "B", "100"),
                stake("A", "D", "60"),
                stake("D", "E", "60"),
                stake("E", "D", "40"));
        assertThat(owned(owners, "C")).isEqualTo("0 %");
        assertThat(owned(owners, "D")).isEqualTo("100 %");
        assertThat(chains(owners, "E")).containsExactly("A 60 % through D");
    }

    @Test
    void aListedPartyIsNotAskedForItsOwners() {
        ListedOwners owners = owners(Set.of("A", "X"), stake("A", "X", "60"));
        assertThat(owners.knows(List.of("X"))).isFalse();
        assertThat(owners.knows(List.of("Y"))).isFalse();
    }

    @Test
    void aChainOfTenThousandCompaniesIsFollowedToItsEnd() {
        Stake[] stakes = Stream.concat(
                        Stream.of(stake("A", "c0", "50")),
                        IntStream.range(0, 10_000).mapToObj(i -> stake("c" + i, "c" + (i + 1), "50")))
                .toArray(Stake[]::new);
        ListedOwners owners = owners(Set.of("A"), stakes);
        assertThat(owned(owners, "c10000")).isEqualTo("50 %");
        assertThat(owners.chains(List.of("c100"), HALF).get(0).through()).hasSizeLessThanOrEqualTo(5);
    }
}
