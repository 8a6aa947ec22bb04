package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownHeadersTest {

    @Test
    void whatTheBuildKeepsIsReadBackAsItWasMade() {
        assertThat(KnownHeaders.class.getResource("known-headers")).isNotNull();
        assertThat(KnownHeaders.all()).isEqualTo(KnownHeaders.make()).isNotEmpty();
    }
}
