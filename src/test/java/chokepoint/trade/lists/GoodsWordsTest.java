package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoodsWordsTest {

    private static final GoodsWords WORDS = new GoodsWords(
            "goods-words",
            "test",
            Day.UNKNOWN,
            Map.of("paper", Set.of(HsCode.of("48")), "printer", Set.of(HsCode.of("84")), "case", Set.of()),
            Set.of("paper", "printer"),
            Set.of("for", "of"),
            Set.of("than", "excluding", "heading"));

    private static final HsCode PAPER = HsCode.of("480256");
    private static final HsCode CHIPS = HsCode.of("854231");

    @Test
    void wordsOfAnotherChapterContradict() {
        assertThat(WORDS.contradict("Paper, white", CHIPS)).isTrue();
        assertThat(WORDS.contradict("Paper, white", PAPER)).isFalse();
    }

    @Test
    void oneWordThatFitsIsEnough() {
        assertThat(WORDS.contradict("Paper for printer", PAPER)).isFalse();
    }

    @Test
    void aWordThatCanStandForAnythingContradictsNothing() {
        assertThat(WORDS.contradict("Case for printer", CHIPS)).isFalse();
    }

    @Test
    void aWordNamesGoodsOnlyWhereTheNameEnds() {
        assertThat(WORDS.contradict("Paper yarn", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Paper-like sheets", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Yarn of paper", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Paper 80 g", CHIPS)).isTrue();
        assertThat(WORDS.contradict("Paper for lasers", CHIPS)).isTrue();
        assertThat(WORDS.contradict("Paper, glossy", CHIPS)).isTrue();
    }

    @Test
    void whatFollowsAJoiningWordSaysNothing() {
        assertThat(WORDS.contradict("Wipes; other than paper", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Wipes for lasers, of cotton, paper or silk", CHIPS))
                .isFalse();
        assertThat(WORDS.contradict("Paper; other than lasers", CHIPS)).isTrue();
    }

    /** Who lists goods of which the first are not known cannot be told that none of them come under the code. */
    @Test
    void onlyTheGoodsNamedFirstSpeak() {
        assertThat(WORDS.contradict("Wipes; paper", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Wipes, paper", CHIPS)).isFalse();
        assertThat(WORDS.contradict("湿巾、paper", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Wipes (e.g. paper) in boxes", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Paper; wipes", CHIPS)).isTrue();
    }

    @Test
    void whatIsExcludedSaysNothingUpToTheEndOfItsBracket() {
        assertThat(WORDS.contradict("Wipes (excluding cotton, paper, and printer)", CHIPS))
                .isFalse();
        assertThat(WORDS.contradict("Wipes (excluding cotton) and paper", CHIPS))
                .isTrue();
        assertThat(WORDS.contradict("Wipes (soft; excluding (wet), paper) printer", CHIPS))
                .isTrue();
        assertThat(WORDS.contradict("(excluding paper)", CHIPS)).isFalse();
    }

    @Test
    void aListOfExclusionsGoesOnToTheEndOfTheGoods() {
        assertThat(WORDS.contradict("Wipes other than of cotton, paper or printer", CHIPS))
                .isFalse();
        assertThat(WORDS.contradict("Wipes of heading 4818, paper", CHIPS)).isFalse();
    }

    @Test
    void whatStandsBeforeAnExclusionSpeaks() {
        assertThat(WORDS.contradict("Paper, excluding wipes", CHIPS)).isTrue();
        assertThat(WORDS.contradict("Paper, excluding wipes", PAPER)).isFalse();
    }

    @Test
    void whatIsUnknownContradictsNothing() {
        assertThat(WORDS.contradict("Cardboard", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Papers", CHIPS)).isFalse();
        assertThat(WORDS.contradict("Paper", HsCode.UNKNOWN)).isFalse();
    }
}
