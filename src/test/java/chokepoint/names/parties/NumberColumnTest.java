package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Country;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnTest {

    private static final List<String> DANISH = IntStream.range(24_256_000, 24_257_000)
            .mapToObj(Integer::toString)
            .filter(number -> TaxNumbers.read(number, List.of("DK"))
                    .filter(TaxNumbers.TaxNumber::holds)
                    .isPresent())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "EE 100 931 558, EE",
        "ATU13585627, AT",
        "EL094259216, GR",
        "CHE-100.155.212, CH",
        "91110000600037341L, CN",
        "27AAPFU0939F1ZV, IN",
        "MAB-930714-8T4, MX",
        "EE 100 931 559, ",
        "100931558, ",
        "13585628, ",
        "20018810, ",
    })
    void aNumberAloneTellsItsCountryOnlyByItsFormOrWithItsCountryInFront(String number, String country) {
        assertThat(NumberColumn.of("Supplier ID", List.of(number)).country(number))
                .isEqualTo(Optional.ofNullable(country).map(Country::of));
    }

    @ParameterizedTest
    @CsvSource({
        "ИНН поставщика, 7830002293, RU",
        "CNPJ, 16.727.230/0001-97, BR",
        "fornecedor_cnpj, 16.727.230/0001-97, BR",
        "SIREN, 732829320, FR",
        "PIB, 101134702, RS",
        "统一社会信用代码, 91110000600037341L, CN",
        "Поставщик, 7830002293, ",
        "Code, 732829320, ",
    })
    void aHeaderThatNamesItsKindMakesANumberTell(String header, String number, String country) {
        assertThat(NumberColumn.of(header, List.of(number)).country(number))
                .isEqualTo(Optional.ofNullable(country).map(Country::of));
    }

    @Test
    void aColumnInWhichTenHoldTellsByItself() {
        NumberColumn column = NumberColumn.of("Vendor no.", DANISH.subList(0, 10));
        assertThat(column.country("24256790")).contains(Country.of("DK"));
        assertThat(column.country("24256791")).isEmpty();
        assertThat(NumberColumn.of("Vendor no.", DANISH.subList(0, 9)).country("24256790"))
                .isEmpty();
    }

    @Test
    void runningNumbersTellNothingAlthoughSomeHoldByChance() {
        List<String> codes = IntStream.range(20_018_000, 20_019_000)
                .mapToObj(Integer::toString)
                .toList();
        NumberColumn column = NumberColumn.of("Supplier ID", codes);
        assertThat(codes).allSatisfy(code -> assertThat(column.country(code)).isEmpty());
    }

    @Test
    void codesThatBeginLikeACountryTellNothingIfMostDoNotHold() {
        List<String> codes = IntStream.range(10_018_000, 10_018_100)
                .mapToObj(code -> "DK" + code)
                .toList();
        NumberColumn column = NumberColumn.of("Vendor", codes);
        assertThat(codes).allSatisfy(code -> assertThat(column.country(code)).isEmpty());
    }
}
