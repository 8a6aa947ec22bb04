package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static final NameIndex NAMES = NameIndex.of(List.of("Marlow Trading", "Copperfield Avionics", "Harbour 5"));

    @Test
    void aNameOfOneLetterMoreIsFoundWithItsReason() {
        assertThat(NAMES.closest("Marlow Tradings")).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Marlow Trading");
            assertThat(found.match().reason()).isNotBlank();
        });
    }

    @Test
    void theIndexFindsWhatAComparisonFinds() {
        for (String name : List.of("Coperfield Avionics", "Marlow", "MT", "Copperfield Avionics Malta", "Harbour 6")) {
            boolean compared = List.of("Marlow Trading", "Copperfield Avionics", "Harbour 5").stream()
                    .anyMatch(other -> PartyNames.weakMatch(name, other).isPresent());
            assertThat(NAMES.closest(name).isPresent()).as(name).isEqualTo(compared);
        }
    }

    @Test
    void theSameNameIsNoWeakMatch() {
        assertThat(NAMES.closest("MARLOW TRADING Ltd")).isEmpty();
        assertThat(NAMES.closest("")).isEmpty();
    }
}
