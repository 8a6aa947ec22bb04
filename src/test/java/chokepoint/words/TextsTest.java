package chokepoint.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.trade.Limit;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.ReversedDates;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Texts RUSSIAN = Texts.of("ru", Map.of());

    @Test
    void englishValuesPrintAsTheyAre() {
        assertThat(spoken(Texts.ENGLISH)).containsExactly("1,234.50 EUR", "89.27 %", "2026-06-30", "1.96", "China");
    }

    @Test
    void russianValuesHaveCommaDecimalsAndDaysFirst() {
        assertThat(spoken(RUSSIAN)).containsExactly("1 234,50 EUR", "89,27 %", "30.06.2026", "1,96", "Китай");
    }

    private static List<String> spoken(Texts texts) {
        return List.of(
                texts.spoken(Money.of("1234.5", "EUR")).replace('\u00A0', ' '),
                texts.spoken(Share.ofPercent("89.27")).replace('\u00A0', ' '),
                texts.spoken(Day.of("2026-06-30")),
                texts.spoken(new BigDecimal("1.96")),
                texts.spoken(Country.of("CN")));
    }

    @Test
    void whatIsUnknownIsSaidSo() {
        assertThat(RUSSIAN.spoken(List.of(Money.UNKNOWN, Country.UNKNOWN))).isEqualTo("неизвестно");
        assertThat(RUSSIAN.spoken(Day.UNKNOWN)).isEqualTo("неизвестно");
    }

    @Test
    void twoDaysInAnOrderThatCannotBeSayByHowManyDays() {
        Day day = Day.of("2026-03-10");
        ReversedDates one = new ReversedDates(Field.ORDERED, day, Field.AWARDED, Day.of("2026-03-11"));
        ReversedDates five = new ReversedDates(Field.SHIPPED, day, Field.ORDERED, Day.of("2026-03-15"));
        assertThat(Texts.ENGLISH.spoken(one)).isEqualTo("ordered on 2026-03-10, 1 day before the award on 2026-03-11");
        assertThat(Texts.ENGLISH.spoken(five))
                .isEqualTo("shipped on 2026-03-10, 5 days before they were ordered on 2026-03-15");
        assertThat(RUSSIAN.spoken(five)).isEqualTo("отгружены 10.03.2026, за 5 дней до заказа 15.03.2026");
    }

    @Test
    void aMonthIsWrittenInFigures() {
        assertThat(RUSSIAN.spoken(YearMonth.of(2027, 1))).isEqualTo("01.2027");
    }

    @Test
    void numbersTakeTheFormTheLanguageHasForThem() {
        assertThat(List.of(1L, 2L, 5L, 21L, 111L))
                .map(days -> RUSSIAN.spoken(new Limit.Days(days)))
                .containsExactly("1 день", "2 дня", "5 дней", "21 день", "111 дней");
        assertThat(Texts.ENGLISH.spoken(new Limit.Days(1))).isEqualTo("1 day");
    }

    @Test
    void kindsAreNamed() {
        assertThat(RUSSIAN.spoken(Scope.COUNTRY_OF_ORIGIN)).isEqualTo("страна происхождения");
        assertThat(RUSSIAN.spoken(Field.VENDOR)).isEqualTo("поставщик");
        assertThat(Texts.ENGLISH.spoken(Scope.COUNTRY_OF_ORIGIN)).isEqualTo("country of origin");
    }

    @Test
    void aSegmentKeepsTheNameThatThePolicyGivesIt() {
        assertThat(RUSSIAN.path(new Segment("goods", "chips"))).isEqualTo("goods/chips");
        assertThat(RUSSIAN.path(Segment.unassigned("goods"))).isEqualTo("goods/вне сегментов");
        assertThat(RUSSIAN.path(Segment.WHOLE_LIST)).isEqualTo("весь перечень");
    }

    @Test
    void aTextThatALanguageLacksStandsInEnglishAndIsRemembered() {
        Texts finnish = Texts.of("fi", Map.of());
        assertThat(finnish.text("kinds.unassigned")).isEqualTo("unassigned");
        assertThat(finnish.missing()).containsExactly("kinds.unassigned");
    }

    @Test
    void whatReportsWillAskForInVainIsKnownBefore() {
        Texts finnish = Texts.of("fi", Map.of("note.also", "Myös: {0}"));
        finnish.foresee();
        assertThat(finnish.missing())
                .contains("note.clear", "note.earlier", "kinds.unassigned", "whatif.to others")
                .doesNotContain("note.also");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aLanguageThatComesWithTheProgramIsComplete(String language) {
        Texts texts = Texts.of(language, Map.of());
        texts.foresee();
        assertThat(texts.missing()).isEmpty();
    }

    static Set<String> shipped() {
        return Texts.shipped();
    }

    /** Every file of the sources; no list of their names is kept anywhere. */
    @Test
    void aFileOfTextsThatIsAddedIsPartOfAllTexts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/chokepoint/words/en"))) {
            assertThat(TextBundle.files("en"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString().replace(".properties", ""))
                                    .toList());
        }
        assertThat(TextBundle.all("en")).containsKeys("note.clear", "kinds.unassigned", "report.caveat");
    }

    @Test
    void aTextOfTheUsersOwnGoesBeforeThatOfTheProgram() {
        Texts finnish = Texts.of("fi", Map.of("kinds.unassigned", "ei luokkaa"));
        assertThat(finnish.text("kinds.unassigned")).isEqualTo("ei luokkaa");
        assertThat(finnish.missing()).isEmpty();
    }

    @Test
    void aValueThatLooksLikeAPlaceholderStaysAsItIs() {
        Texts made = Texts.of("en", Map.of("kinds.unassigned", "{0} and {1}"));
        assertThat(made.text("kinds.unassigned", "{1} $1", "x")).isEqualTo("{1} $1 and x");
    }

    @Test
    void aKeyThatNobodyWroteIsAMistake() {
        assertThatThrownBy(() -> RUSSIAN.text("kinds.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no text 'kinds.nothing'");
    }
}
