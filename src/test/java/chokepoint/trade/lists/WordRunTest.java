package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordRunTest {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String[] PIECES = {
        "a",
        "Ж",
        "ß",
        "\u0301",
        "9",
        "Ⅷ",
        "½",
        "硬",
        "\uD835\uDC00",
        "\uD83D\uDE00",
        " ",
        "-",
        ";",
        "(",
        "\u00A0",
        "\u200D",
        "\uD800"
    };

    @Test
    void wordsAreRunsOfLettersMarksAndDigitsOfAnyScriptAndNothingIsLost() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece > 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(WordRun.in(text.toString()).stream()
                            .map(run -> run.word() + run.after())
                            .collect(Collectors.joining()))
                    .isEqualTo(text.toString());
            assertThat(WordRun.in(text.toString()).stream().map(WordRun::word).filter(word -> !word.isEmpty()))
                    .as("%s", text)
                    .containsExactlyElementsOf(WORDS.matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList());
        }
    }

    @Test
    void whatStandsBeforeTheFirstWordIsARunWithoutAWord() {
        assertThat(WordRun.in(" (tin)")).containsExactly(new WordRun("", " ("), new WordRun("tin", ")"));
        assertThat(WordRun.in("")).isEmpty();
    }
}
