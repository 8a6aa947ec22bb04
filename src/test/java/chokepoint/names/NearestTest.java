package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aSlipIsFound() {
        assertThat(Nearest.to("vendr", List.of("order", "vendor", "value"))).contains("vendor");
    }

    @Test
    void caseAndSpacingDoNotCount() {
        assertThat(Nearest.to(" Country  of ORIGIN ", List.of("country of origin", "country of dispatch")))
                .contains("country of origin");
    }

    @Test
    void longerWordsMayHaveMoreSlips() {
        assertThat(Nearest.to("certifikat", List.of("certificate"))).contains("certificate");
    }

    @Test
    void aShortWordMayHaveOneSlip() {
        assertThat(Nearest.to("hx", List.of("hs"))).contains("hs");
        assertThat(Nearest.to("xy", List.of("hs"))).isEmpty();
    }

    @Test
    void nothingNearIsOffered() {
        assertThat(Nearest.to("colour", List.of("vendor", "value"))).isEmpty();
        assertThat(Nearest.hint("colour", List.of("vendor", "value"))).isEmpty();
    }

    @Test
    void ofTwoAsNearTheFirstInTheAlphabetIsOfferedWhateverTheOrder() {
        assertThat(Nearest.to("CON-01", List.of("CON-011", "CON-001"))).contains("CON-001");
        assertThat(Nearest.to("CON-01", List.of("CON-001", "CON-011"))).contains("CON-001");
    }

    @Test
    void aHintReadsAsTheEndOfASentence() {
        assertThat(Nearest.hint("vendr", List.of("vendor"))).isEqualTo(" (nearest: 'vendor')");
        assertThat(Nearest.hint(Optional.of("China"))).isEqualTo(" (nearest: 'China')");
    }
}
