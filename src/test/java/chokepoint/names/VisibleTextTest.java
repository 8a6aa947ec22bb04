package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200e8471",
                "8471\u202c",
                "\u2068 8471\u2069",
                "84\u00ad71",
                "\ufeff8471",
                "\u00a08471\u202f",
                "8\u200b471",
                "\u3000\u20078471",
                "\u061c8471",
                "8\u200c471",
                "84\u206071\u3164"
            })
    void whatNobodySeesIsGone(String text) {
        assertThat(VisibleText.of(text)).isEqualTo("8471");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u06cc\u200c\u0634\u0648\u062f", "\u0915\u094d\u200d\u0937", "plain"})
    void whatSpellsAWordStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void everyBlankIsAPlainOne() {
        assertThat(VisibleText.of("12\u00a0345\u202f678\u2009EUR")).isEqualTo("12 345 678 EUR");
    }

    @Test
    void fullWidthIsPlain() {
        assertThat(Digits.latin("\uff08\uff11\uff12\uff0c\uff10\uff10\uff10\uff0e\uff15\uff09\uff05"))
                .isEqualTo("(12,000.5)%");
    }
}
