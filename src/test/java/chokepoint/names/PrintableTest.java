package chokepoint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatFitsStaysWhole() {
        assertThat(Printable.clipped("one two", 7)).isEqualTo("one two");
    }

    @Test
    void aSentenceIsCutAtTheEndOfAWord() {
        assertThat(Printable.clipped("to keep it the share has to fall by 1.26 % of the segment", 48))
                .isEqualTo("to keep it the share has to fall by 1.26 % of…");
        assertThat(Printable.clipped("abcdefgh ijkl", 10)).isEqualTo("abcdefgh…");
    }

    @Test
    void aLongWordIsCutWithinItselfAndACharacterNever() {
        assertThat(Printable.clipped("a " + "b".repeat(50), 21)).isEqualTo("a " + "b".repeat(18) + "…");
        assertThat(Printable.clipped("\uD83D\uDE00".repeat(5), 4)).isEqualTo("\uD83D\uDE00".repeat(3) + "…");
    }

    @Test
    void whatTurnsOrEndsLinesIsNamed() {
        assertThat(Printable.text("a\u202Eb")).isEqualTo("a[U+202E]b");
    }
}
