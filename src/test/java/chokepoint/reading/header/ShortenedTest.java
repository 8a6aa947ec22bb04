package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {

    @ParameterizedTest
    @CsvSource({
        "Krajina pôv., country of origin",
        "Krajina odosl., country of dispatch",
        "Datum objedn., ordered",
        "Dod. podmín., incoterm",
        "Страна происхожд., country of origin",
        "Условия пост., incoterm",
        "Ursprungsl., country of origin",
        "Leveringsvoorw., incoterm",
        "Jedin. cijena, unit price"
    })
    void wordsCutShortByAPointMeanWhatTheWholeOnesMean(String header, String field) {
        assertThat(NameMatch.field(Header.of(header)).map(Field::label).orElse(""))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"Tel. No.", "Reg. No.", "Kr."})
    void aFewLettersAreShortForNothing(String header) {
        assertThat(Shortened.of(Header.of(header), NameMatch.of(Header.of(header))))
                .isEmpty();
    }

    @Test
    void anAmountStaysOne() {
        assertThat(NameMatch.field(Header.of("Decl. Value USD"))).contains(Field.VALUE);
    }

    @ParameterizedTest
    @CsvSource({"Montant H.T., value", "U.d.M., unit", "G.T.İ.P., hs", "P.U., unit price"})
    void lettersWithPointsAreOneWord(String header, String field) {
        assertThat(NameMatch.field(Header.of(header)).map(Field::label)).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"금 액, value", "단 가, unit price", "数 量, quantity", "品 名, description"})
    void signsThatAreSpacedOutAreOneWord(String header, String field) {
        assertThat(NameMatch.of(Header.of(header)))
                .anyMatch(match ->
                        match.meaning().label().equals(field) && match.score() >= ColumnWeight.SURE_NAME.value());
    }

    @ParameterizedTest
    @CsvSource({
        "물류부서, buyer",
        "도착통화, currency",
        "반입수량, quantity",
        "품의일자, date",
        "檢收日期, date",
        "納品年月日, delivered",
        "装船日, shipped"
    })
    void theLastPartOfAGrownWordSaysWhatItIs(String header, String field) {
        assertThat(NameMatch.field(Header.of(header)).map(Field::label).orElse(""))
                .isEqualTo(field);
    }
}
