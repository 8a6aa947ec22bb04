package chokepoint.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final AnswerReader READER = new AnswerReader(
            new AnswerWords(HeaderWords::plain, Lexicon.of("yes"), Lexicon.of("no"), Lexicon.of("no answer")));

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "Sí", "да", "Kadriku Sensors KS-40", "АО Кедр К-12", "Alder Pumps", "海河电子器件厂", "да, Кедр"
            })
    void whatIsThereByItsNameIsAYes(String text) {
        assertThat(value(READER.read(text))).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "não", "нет аналогов", "keine bekannt", "aucun", "没有", "No equivalent"})
    void whatIsNotThereIsANo(String text) {
        assertThat(value(READER.read(text))).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not Checked", "Kedr K-12?", "to be asked", "уточняется в 2 кв.", "maybe", "待定"})
    void whatLeavesItOpenIsNoAnswer(String text) {
        assertThat(READER.read(text)).isNotInstanceOfAny(CellReading.Known.class, CellReading.PutRight.class);
    }

    @Test
    void aNameIsToldAsSuch() {
        assertThat(READER.read("Kadriku Sensors KS-40"))
                .isEqualTo(new CellReading.PutRight(Answer.YES, "a name instead of an answer, taken as yes"));
    }

    private static Object value(CellReading reading) {
        return reading instanceof CellReading.Known known ? known.value() : ((CellReading.PutRight) reading).value();
    }
}
