package chokepoint.policy;

import static chokepoint.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.parties.PartyNames;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Segment;
import org.junit.jupiter.api.Test;

class VendorsTest {

    private final Policy policy = policy("""
            segmentations: {name: goods, segments: [{name: chips, hs: 8542}]}
            vendors:
              - {name: Northwind Trading, aliases: [NWT], country: Norway, parent: Northwind Group}
              - {name: Northwind Group, parent: Borealis Holding, restricted: goods/chips, source: Act 7}
              - {name: Borealis Holding, country: SE, restricted: true, source: Act 7}
              - {name: Lone Star, parent: Borealis Holdin, restricted: no}
            """);

    private NamedParty party(String name) {
        return policy.party(PartyNames.key(name)).orElseThrow();
    }

    @Test
    void aVendorIsFoundByItsNameAndAliases() {
        assertThat(party("NWT").name()).isEqualTo("Northwind Trading");
        assertThat(party("Northwind Trading").country()).isEqualTo(Country.of("NO"));
        assertThat(policy.party(PartyNames.key("Somebody else"))).isEmpty();
        assertThat(policy.party("")).isEmpty();
    }

    @Test
    void theParentIsTheLastOneUpwards() {
        assertThat(party("NWT").parent()).isEqualTo(PartyNames.key("Borealis Holding"));
        assertThat(party("Borealis Holding").parent()).isEmpty();
    }

    @Test
    void aVendorIsRestrictedInSegmentsEverywhereOrNot() {
        assertThat(party("Northwind Group").restrictedIn()).containsExactly(new Segment("goods", "chips"));
        assertThat(party("Borealis Holding").restrictedIn()).containsExactly(Segment.WHOLE_LIST);
        assertThat(party("Lone Star").restrictedIn()).isEmpty();
    }

    @Test
    void aParentThatIsNoVendorIsTold() {
        assertThat(policy.notices())
                .containsExactly("parent 'Borealis Holdin' of vendor 'Lone Star' is not among the vendors"
                        + " (nearest: 'Borealis Holding'); its country is unknown");
        assertThat(party("Lone Star").parent()).isEqualTo(PartyNames.key("Borealis Holdin"));
    }

    @Test
    void partiesStandInThePolicysOrderAndBehindThemParentsThatAreOnlyNamed() {
        assertThat(policy.parties())
                .extracting(NamedParty::name)
                .containsExactly(
                        "Northwind Trading", "Northwind Group", "Borealis Holding", "Lone Star", "Borealis Holdin");
    }
}
