package chokepoint.names.places;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.places.CountryReading.Outcome;
import chokepoint.trade.values.Country;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    /** What French calls the one Congo and Kazakh the other. */
    private static final Set<String> AMBIGUOUS = Set.of("Congo", "Конго");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "ru", "de", "fr", "es", "zh", "ar", "uk", "pt", "ja", "it", "tr", "pl", "ko", "kk", "nl", "sv",
                "el", "he", "vi"
            })
    void everyCountryIsFoundByItsNameInEveryLanguage(String language) {
        List<String> missed = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !AMBIGUOUS.contains(displayed(code, language)))
                .filter(code -> !Countries.find(displayed(code, language)).equals(Optional.of(Country.of(code))))
                .map(code -> code + " " + displayed(code, language))
                .toList();

        assertThat(missed).isEmpty();
    }

    private static String displayed(String code, String language) {
        return new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenia, Rep. of | AM",
                "Egypt, Arab Rep. of | EG",
                "Ethiopia, The Federal Dem. Rep. of | ET",
                "Venezuela, Rep. Bolivariana de | VE",
                "China, Rep. of | TW",
            })
    void theFormOfAStateIsNoDoubt(String text, String code) {
        assertThat(Countries.read(text).country()).isEqualTo(Country.of(code));
        assertThat(Countries.read(text).note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN | CN",
                "cn | CN",
                "CHN | CN",
                "156 | CN",
                "036 | AU",
                "UK | GB",
                "EL | GR",
                "XK | XK",
                "Burma | MM",
                "Swaziland | SZ",
                "Türkiye | TR",
                "TURKEY | TR",
                "Czech Republic | CZ",
                "U.S.A. | US",
                "USA | US",
                "South Korea | KR",
                "Korea Rep. | KR",
                "Korea, Republic of | KR",
                "Korea (Republic of) | KR",
                "KOREA, SOUTH | KR",
                "Korea, Democratic People's Republic of | KP",
                "КНР | CN",
                "РФ | RU",
                "США | US",
                "ОАЭ | AE",
                "UAE | AE",
                "Hong Kong SAR | HK",
                "China, Hong Kong SAR | HK",
                "Hong Kong, China | HK",
                "Taiwan, Province of China | TW",
                "Taiwan (Province of China) | TW",
                "Chinese Taipei | TW",
                "Viet Nam | VN",
                "Iran (Islamic Republic of) | IR",
                "Bolivia (Plurinational State of) | BO",
                "Congo, Democratic Republic of the | CD",
                "Congo (Kinshasa) | CD",
                "Republic of the Congo | CG",
                "Guinea | GN",
                "Guinea, Equatorial | GQ",
                "Guinea-Bissau | GW",
                "Papua New Guinea | PG",
                "CN, CHINA | CN",
                "CHINA (CN) | CN",
                "China - CN | CN",
                "RU - RUSSIA | RU",
                "CN-China | CN",
                "CN/China | CN",
                "156 - China | CN",
                "Germany, Federal Republic of | DE",
                "Macedonia, the former Yugoslav Republic of | MK",
                "Cote d'Ivoire | CI",
                "CÔTE D’IVOIRE | CI",
                "St. Lucia | LC",
                "Cayman Is. | KY",
                "Netherlands (the) | NL",
                "Made in China | CN",
                "Shanghai, China | CN",
                "  china  | CN",
                "Российская Федерация | RU",
                "Ирландия | IE",
                "Англия | GB",
                "中華人民共和國 | CN",
                "Micronesia (Federated States of) | FM",
                "Tanzania, United Republic of | TZ",
                "Virgin Islands, British | VG",
                "Sudan, South | SS",
                "Ireland (Northern) | GB",
                "China, Hong Kong Special Administrative Region | HK",
                "俄罗斯联邦 | RU",
                "Federación de Rusia | RU",
                "République de Corée | KR",
                "Mongolia (Inner) | CN",
                "Afganistán (el) | AF",
                "Italy (incl. San Marino 'SM' -> 1993) | IT",
                "Spain (incl. Canary Islands) | ES",
            })
    void theseMeanOneCountry(String text, String code) {
        assertThat(Countries.find(text)).contains(Country.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea | SEVERAL",
                "Congo | SEVERAL",
                "разные | SEVERAL",
                "various | SEVERAL",
                "Virgin Islands | SEVERAL",
                "China/Vietnam | SEVERAL",
                "CN;US | SEVERAL",
                "CN, US | SEVERAL",
                "EUROPEAN UNION | UNION",
                "EU | UNION",
                "ЕС | UNION",
                "Asia | UNION",
                "Other | PLACEHOLDER",
                "N/A | PLACEHOLDER",
                "- | PLACEHOLDER",
                "Not specified | PLACEHOLDER",
                "не указано | PLACEHOLDER",
                "no | PLACEHOLDER",
                "USSR | AREA",
                "Chnia | UNKNOWN",
                "36 | UNKNOWN",
                "5 | UNKNOWN",
                "999 | UNKNOWN",
                "QQ | AREA",
                "Non-China | UNKNOWN",
                "Indo-China | UNKNOWN",
                "not China, | UNKNOWN",
                "Atlanta, Georgia | UNKNOWN",
                "made in the EU | UNION",
                "shipped in no time | UNKNOWN",
                "imported | AREA",
                "Free zones of Peru | AREA",
                "High seas | AREA",
                "China / Other | SEVERAL",
                "China (region of Hong Kong) | UNKNOWN",
                "Saint Martin (dutch side) | UNKNOWN",
            })
    void theseMeanNoCountryAndItIsToldWhy(String text, Outcome outcome) {
        CountryReading reading = Countries.read(text);

        assertThat(reading.outcome()).isEqualTo(outcome);
        assertThat(reading.country()).isEqualTo(Country.UNKNOWN);
        assertThat(reading.note()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Chnia, China",
        "Germnay, Germany",
        "Ruissa, Russia",
        "Turkmenistna, Turkmenistan",
        "Slovakai, Slovakia",
        "Киатй, China",
        "Grmany, Germany",
        "Untied Kingdom, United Kingdom",
        "Kazakhsatn, Kazakhstan",
    })
    void aTypingMistakeIsOfferedItsCountry(String text, String name) {
        assertThat(Countries.find(text)).isEmpty();
        assertThat(Countries.nearest(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xy", "Acme Ltd", "12345", "Congo", "Moon base", "Wonderland"})
    void nothingIsOfferedForWhatIsNearNoCountryOrSeveral(String text) {
        assertThat(Countries.nearest(text)).isEmpty();
    }

    @Test
    void namibiaIsReadWithADoubt() {
        assertThat(Countries.read("NA").country()).isEqualTo(Country.of("NA"));
        assertThat(Countries.read("NA").note()).contains("not available");
        assertThat(Countries.find("Namibia")).contains(Country.of("NA"));
    }

    @Test
    void aCountryHasAnEnglishName() {
        assertThat(Countries.name(Country.of("CN"))).isEqualTo("China");
        assertThat(Countries.name(Country.of("XK"))).isEqualTo("Kosovo");
        assertThat(Countries.name(Country.UNKNOWN)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China / Macao",
                "Taiwan/China",
                "China; Hong Kong",
                "China and Mexico",
                "China oder Indien",
                "Китай и Индия",
                "中国、印度",
                "China & India",
                "CN+VN"
            })
    void aCellThatNamesTwoPlacesIsNoneOfThem(String text) {
        assertThat(Countries.read(text).outcome()).isEqualTo(CountryReading.Outcome.SEVERAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rep. of Moldova|MD",
                "Solomon Isds|SB",
                "Br. Virgin Isds|VG",
                "China, P.R.: Macao|MO",
                "China, Hong Kong SAR|HK",
                "Egypt, Arab Rep.|EG",
                "Congo, Dem. Rep. of the|CD",
                "Aruba, Kingdom of the Netherlands|AW",
                "Kosovo (under United Nations Security Council Resolution 1244/99)|XK",
                "France, Monaco|FR",
                "Trinidad and Tobago|TT",
                "Bosnia & Herzegovina|BA",
                "Myanmar/Burma|MM",
            })
    void namesOfTradeStatisticsAreCountries(String text, String code) {
        assertThat(Countries.read(text).country()).isEqualTo(Country.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weißrussland | BY",
                "Białoruś | BY",
                "Elfenbeinküste | CI",
                "Costa de Marfil | CI",
                "Rép. tchèque | CZ",
                "Repubblica Ceca | CZ",
                "Çek Cumhuriyeti | CZ",
                "Чешская Республика | CZ",
                "Niderlandy | NL",
                "Olanda | NL",
                "Bundesrepublik Deutschland | DE",
                "República Federal de Alemania | DE",
                "İngiltere | GB",
                "Inghilterra | GB",
                "Turks and Caicos | TC",
                "Volksrepublik China | CN",
                "Republik Österreich | AT",
                "Королевство Дания | DK",
                "República del Perú | PE",
                "DE Germany | DE",
                "Germany DE | DE",
                "PL Polska | PL",
                "JPN 日本 | JP",
                "VN Việt Nam | VN",
            })
    void everydayOldAndOfficialNamesAreCountries(String text, String code) {
        assertThat(Countries.find(text)).hasValue(Country.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE Poland", "Democratic Republic of Korea", "Georgia State", "Republic", "IN stock"})
    void aCodeOrAFormOfStateAloneProvesNoCountry(String text) {
        Optional<Country> found = Countries.find(text);

        assertThat(found.filter(country -> !country.code().equals("KP"))).isEmpty();
    }
}
