package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    @Test
    void aSlipIsFound() {
        assertThat(NearestWord.to("vendr", List.of("order", "vendor", "value"))).contains("vendor");
    }

    @Test
    void caseAndSpacingDoNotCount() {
        assertThat(NearestWord.to(" Country  of ORIGIN ", List.of("country of origin", "country of dispatch")))
                .contains("country of origin");
    }

    @Test
    void longerWordsMayHaveMoreSlips() {
        assertThat(NearestWord.to("certifikat", List.of("certificate"))).contains("certificate");
    }

    @Test
    void aShortWordMayHaveOneSlip() {
        assertThat(NearestWord.to("hx", List.of("hs"))).contains("hs");
        assertThat(NearestWord.to("xy", List.of("hs"))).isEmpty();
    }

    @Test
    void nothingNearIsOffered() {
        assertThat(NearestWord.to("colour", List.of("vendor", "value"))).isEmpty();
        assertThat(NearestWord.hint("colour", List.of("vendor", "value"))).isEmpty();
    }

    @Test
    void ofTwoAsNearTheFirstInTheAlphabetIsOfferedWhateverTheOrder() {
        assertThat(NearestWord.to("CON-01", List.of("CON-011", "CON-001"))).contains("CON-001");
        assertThat(NearestWord.to("CON-01", List.of("CON-001", "CON-011"))).contains("CON-001");
    }

    @Test
    void aHintReadsAsTheEndOfASentence() {
        assertThat(NearestWord.hint("vendr", List.of("vendor"))).isEqualTo(" (nearest: 'vendor')");
        assertThat(NearestWord.hint(Optional.of("China"))).isEqualTo(" (nearest: 'China')");
    }
}
