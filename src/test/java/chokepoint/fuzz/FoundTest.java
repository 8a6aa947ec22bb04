package chokepoint.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import chokepoint.hostile.SpoiltBook;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What fuzzing has found, and must not find again. */
class FoundTest {

    private static final int SHARED_TEXTS = 1;

    private static void assertTaken(Target target, int kind, String content) {
        byte[] input = SpoiltBook.input(kind, content.getBytes(StandardCharsets.UTF_8));
        assertThatCode(() -> target.take(input)).doesNotThrowAnyException();
    }

    @Test
    void aSecondTableOfSharedTextsWithinTheFirst() {
        assertTaken(
                Target.SHEET,
                SHARED_TEXTS,
                "<sst><si><t>Vendor</t></si><sst uniqueCount=\"4\"><si><t>a</t></si></sst>");
    }
}
