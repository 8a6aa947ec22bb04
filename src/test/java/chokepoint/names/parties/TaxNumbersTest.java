package chokepoint.names.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 732 829 320, SIREN",
        "FR, 732 829 320 00074, SIREN",
        "FR, FR83404833048, SIREN",
        "RU, 7830002293, INN",
        "RU, 500100732259, INN",
        "DE, DE136695976, USt-IdNr",
        "GB, GB 980 7806 84, VAT",
        "IT, IT00743110157, P.IVA",
        "PL, PL 8567346215, NIP",
        "PL, 192598184, REGON",
        "NL, NL004495445B01, RSIN",
        "BE, 0403.019.261, BCE",
        "DK, DK13585628, CVR",
        "FI, FI20774740, Y-tunnus",
        "SE, SE123456789701, Orgnr",
        "NO, 988 077 917 MVA, Orgnr",
        "CH, CHE-100.155.212 MWST, UID",
        "PT, PT 501 964 843, NIPC",
        "GR, EL 094259216, AFM",
        "CZ, CZ25123891, ICO",
        "HU, HU-12892312, Adoszam",
        "SI, SI 5022 3054, DDV",
        "EE, EE 100 931 558, KMKR",
        "HR, HR 33392005961, OIB",
        "UA, 32855961, EDRPOU",
        "AR, 20-26756539-3, CUIT",
        "PE, 20512333797, RUC",
        "BR, 16.727.230/0001-97, CNPJ",
        "AT, ATU 1358 5627, UID",
        "BG, BG 175 074 752, EIK",
        "CY, CY-10259033P, TIC",
        "ES, ES B-58378431, NIF",
        "ES, 54362315-K, NIF",
        "IE, IE 6433435F, VAT",
        "IE, IE 6433435OA, VAT",
        "LT, 119511515, Kodas",
        "LT, LT 100001919017, PVM",
        "LU, LU 150 274 42, TVA",
        "LV, LV 4000 3521 600, Regnr",
        "MT, MT 1167-9112, VAT",
        "RO, RO 185 472 90, CUI",
        "SK, SK 202 274 96 19, DIC",
        "BY, 200988541, UNP",
        "MD, 1008600038413, IDNO",
        "RS, 101134702, PIB",
        "TR, 4540536920, VKN",
        "CN, 91110000600037341L, USCC",
        "JP, 5-8356-7825-6246, Hojin",
        "KR, 116-82-00276, BRN",
        "CL, 76.086.428-5, RUT",
        "CO, 900.373.913-4, NIT",
        "MX, MAB-930714-8T4, RFC",
        "AU, 83 914 571 673, ABN",
        "TH, 1-2345-45678-78-1, TIN",
        "IN, 27AAPFU0939F1ZV, PAN",
    })
    void aNumberHoldsAndWithOneDigitChangedItDoesNot(String country, String number, String kind) {
        assertThat(TaxNumbers.read(number, List.of(country))).hasValueSatisfying(read -> {
            assertThat(read.kind()).isEqualTo(country + " " + kind);
            assertThat(read.holds()).isTrue();
        });
        int at = number.length() / 2;
        while (!Character.isDigit(number.charAt(at))) {
            at++;
        }
        char changed = number.charAt(at) == '9' ? '1' : (char) (number.charAt(at) + 1);
        String slip = number.substring(0, at) + changed + number.substring(at + 1);
        assertThat(TaxNumbers.read(slip, List.of(country)))
                .hasValueSatisfying(read -> assertThat(read.holds()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 732 829 320 00074, FR44732829320",
        "FR, 73282932000074, 732829320",
        "RU, 7830002293/783001001, 7830002293 780101001",
        "BR, 16.727.230/0001-97, 16727230000278",
        "PL, 192598184, 19259818400015",
        "GB, GB980780684, GB980780684001",
        "NL, NL004495445B01, NL004495445B02",
        "CH, CHE-100.155.212 MWST, CHE100155212",
        "IN, 27AAPFU0939F1ZV, 29AAPFU0939F1ZR",
        "HU, 12892312-2-41, HU12892312",
    })
    void branchesOfOneCompanyHaveOneKey(String country, String one, String other) {
        assertThat(TaxNumbers.companyKey(one, List.of(country)))
                .startsWith(country)
                .isEqualTo(TaxNumbers.companyKey(other, List.of(country)));
    }

    @Test
    void aCodeIsNoTaxNumber() {
        assertThat(TaxNumbers.read("V-1003", List.of("DE"))).isEmpty();
        assertThat(TaxNumbers.companyKey("V-1003", List.of("DE"))).isEqualTo("V1003");
        assertThat(TaxNumbers.uncheckedKind("0000100234")).isEmpty();
        assertThat(TaxNumbers.uncheckedKind("IN118774")).isEmpty();
        assertThat(TaxNumbers.uncheckedKind("IN11877482")).isEqualTo("?IN10");
    }
}
