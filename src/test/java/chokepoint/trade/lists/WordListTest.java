package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Day;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static final WordList WORDS = new WordList(
            "words", "test", Day.UNKNOWN, Set.of("Spare", "parts", "mail centre", "запасные", "gmail.com"));

    @Test
    void aTextIsFilledByListedWordsAlone() {
        assertThat(WORDS.fills("SPARE PARTS")).isTrue();
        assertThat(WORDS.fills("parts, spare; Запасные")).isTrue();
        assertThat(WORDS.fills("spare parts for RX-200")).isFalse();
    }

    @Test
    void aPhraseCountsAsAWhole() {
        assertThat(WORDS.fills("mail centre parts")).isTrue();
        assertThat(WORDS.fills("mail parts")).isFalse();
    }

    @Test
    void aTextWithoutWordsIsNotFilled() {
        assertThat(WORDS.fills("")).isFalse();
        assertThat(WORDS.fills(" , ")).isFalse();
    }

    @Test
    void anEntryStandsWithinARunOfWordsThatAreWrittenWithoutSpaces() {
        WordList words = new WordList("words", "test", Day.UNKNOWN, Set.of("货运代理", "物流", "司"));
        assertThat(words.in("海河国际货运代理有限公司")).isTrue();
        assertThat(words.in("海河电子有限公司")).isFalse();
    }

    @Test
    void anEntryStandsInATextAsWholeWords() {
        assertThat(WORDS.in("Corner Mail-Centre, Tallinn")).isTrue();
        assertThat(WORDS.in("Sparepartsmith")).isFalse();
        assertThat(WORDS.in("mail for the centre")).isFalse();
    }

    @Test
    void anEntryIsAWholeText() {
        assertThat(WORDS.contains("GMail.com ")).isTrue();
        assertThat(WORDS.contains("gmail.com.example")).isFalse();
        assertThat(WORDS.contains("")).isFalse();
    }
}
