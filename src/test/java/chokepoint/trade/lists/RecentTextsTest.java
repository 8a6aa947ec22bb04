package chokepoint.trade.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of texts never differs from what is worked out. */
class RecentTextsTest {

    private final List<String> asked = new ArrayList<>();
    private final RecentTexts<Integer> lengths = new RecentTexts<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void aTextThatComesAgainIsNotWorkedOutAgain() {
        assertThat(lengths.of("Kytkin")).isEqualTo(6);
        assertThat(lengths.of(new String("Kytkin"))).isEqualTo(6);
        assertThat(asked).containsExactly("Kytkin");
    }

    @Test
    void textsWithOneSlotDoNotStandInForEachOther() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        RecentTexts<String> same = new RecentTexts<>(text -> text);

        assertThat(List.of(same.of("Aa"), same.of("BB"), same.of("Aa"))).containsExactly("Aa", "BB", "Aa");
    }

    @Test
    void ofManyAndOfLongTextsEachHasItsOwn() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i += 7) {
                assertThat(lengths.of("x".repeat(i % 1_500) + i))
                        .isEqualTo(i % 1_500 + Integer.toString(i).length());
            }
        }
    }
}
