package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** As many as a list of all listed parties has; the house of one name has many companies. */
    @Test
    void aSlipIsFoundAmongManyNamesWithFewComparisons() {
        List<String> many = IntStream.range(0, 4_000)
                .mapToObj(i -> "Kor" + (char) ('a' + i % 26) + "m" + (char) ('a' + i / 26 % 26) + "dal" + i / 676
                        + "x Trading")
                .collect(Collectors.toCollection(ArrayList::new));
        many.add("Thornewood Instruments Ltd");
        NameIndex index = NameIndex.of(many);
        assertThat(index.closest("Thornwood Instruments"))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("Thornewood Instruments Ltd"));
        assertThat(index.closest("Thorne Wood Instruments Ltd")).isPresent();
        assertThat(index.closest("Instruments Ltd")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kuusitek Sys. Oy, Chuytech Sys. LLC",
        "Karimota Trading Ltd, Karimo Trading LLC",
        "Pelmora Energy AB, Belmara Energy AB",
        "Вестора Торг, Бистара Торг",
    })
    void namesThatOnlySoundNearAreNotAlike(String one, String other) {
        assertThat(PartyNames.weakMatch(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Novatekh Elektronika, Novatech Electronics",
        "AlderholtGmbH, Alderholt GmbH",
        "Autom. Systems Berg, Automation Systems Berg",
        "Brackwater Optik Grup, Brackwater Optics Group",
        "Tern Quay Botanical Gardens Board trading as Tern Garden, Tern Quay Botanical Gardens T/A Tern Garden",
    })
    void namesWrittenInAnotherWayStillAre(String one, String other) {
        boolean oneKey = PartyNames.key(one).equals(PartyNames.key(other));
        assertThat(oneKey || PartyNames.weakMatch(one, other).isPresent()).isTrue();
    }
}
