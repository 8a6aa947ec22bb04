package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class PatchLogTest {

    private static final int MORE_THAN_MEMORY_HOLDS = 400_000;

    @Test
    void patchesComeBackAsTheyWentInHoweverMany() throws IOException {
        try (PatchLog log = new PatchLog()) {
            for (int i = 0; i < MORE_THAN_MEMORY_HOLDS; i++) {
                log.add(patch(i));
            }
            for (int round = 0; round < 2; round++) {
                Iterator<Patch> again = log.iterator();
                for (int i = 0; i < MORE_THAN_MEMORY_HOLDS; i++) {
                    Patch patch = again.next();
                    assertThat(patch.at()).isEqualTo(7L * i);
                    assertThat(patch.inserted()).isEqualTo(patch(i).inserted());
                }
                assertThat(again.hasNext()).isFalse();
            }
        }
    }

    @Test
    void patchesOutOfOrderAreABug() throws IOException {
        try (PatchLog log = new PatchLog()) {
            log.add(patch(2));
            assertThatThrownBy(() -> log.add(patch(1))).isInstanceOf(IllegalStateException.class);
        }
    }

    private static Patch patch(int number) {
        return new Patch(
                7L * number,
                new byte[] {1},
                XmlEscapes.bytes("<c r=\"A" + number + "\" s=\"1\"><v>" + "x".repeat(60) + "</v></c>"));
    }
}
