package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.ListedTrade;
import chokepoint.trade.VendorIdentity;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorFactsTest {

    @Test
    void vendorHasAllNumbersCountriesAndChaptersOfItsLines() {
        VendorIdentity vendor = identities(
                        sold(2, "Tarn", "854231").text(Field.VENDOR_ID, "EE 100200300"),
                        sold(3, "tarn", "854232")
                                .text(Field.VENDOR_ID, "EE100200300")
                                .country(Field.VENDOR_COUNTRY, "EE"),
                        sold(4, "Tarn", "940310").country(Field.VENDOR_COUNTRY, "LV"),
                        sold(5, "Moss", "940310"))
                .get(1);

        assertThat(vendor.identifiers()).hasSize(1);
        assertThat(vendor.countries()).containsExactly(Country.of("EE"), Country.of("LV"));
        assertThat(vendor.kinds()).containsExactly("85", "94");
        assertThat(vendor.value()).isEqualTo(Money.of("300", EUR));
    }

    @Test
    void linesWithoutVendorAreNobodys() {
        assertThat(identities(at(2).hs("854231").value("1"))).isEmpty();
    }

    @Test
    void listedTradeBeginsWithItsFirstLineOfAHeading() {
        List<ListedTrade> trades = trades(
                sold(2, "Tarn", "854231").listed().day("2026-03-01"),
                sold(3, "Tarn", "854232").listed().day("2026-02-01"),
                sold(4, "Tarn", "847330").listed().day("2026-01-20"),
                sold(5, "Tarn", "940310").day("2026-01-02"));

        assertThat(trades).extracting(ListedTrade::heading).containsExactly("8473", "8542");
        assertThat(trades.get(1).first()).isEqualTo(Day.of("2026-02-01"));
        assertThat(trades.get(1).value()).isEqualTo(Money.of("200", EUR));
    }

    @Test
    void firstDayIsUnknownAsLongAsOneLineHasNoDate() {
        List<ListedTrade> trades = trades(
                sold(2, "Tarn", "854231").listed().day("2026-03-01"),
                sold(3, "Tarn", "854231").listed());

        assertThat(trades.get(0).first()).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void creditsBeginNoTrade() {
        assertThat(trades(sold(2, "Tarn", "854231").listed().value("-100"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lindqvist Care AB, SE, Lindqvist Care SL, ES",
        "Ortega Lab Ltd, GB, Ortega Lab srl, IT",
        "Brandau AG, DE, S.C. Brandau S.R.L., RO",
        "Kestrel Oy, FI, Kestrel GmbH, AT"
    })
    void legalFormsOfDifferentCountriesAreDifferentCompanies(String one, String seat, String other, String otherSeat) {
        List<VendorIdentity> found = identities(placed(2, one, seat), placed(3, other, otherSeat));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(vendor -> assertThat(vendor.countries()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Brandau AG, DE, Brandau AG, CH, 2",
        "Ortega Lab Limited, GB, Ortega Lab Ltd, HK, 2",
        "Ortega Lab, GB, Ortega Lab, PA, 2",
        "Ortega Lab, GB, Ortega Lab Ltd, PA, 2"
    })
    void oneFormOrNoneInSeveralCountriesIsOneCompany(
            String one, String seat, String other, String otherSeat, int countries) {
        VendorIdentity vendor =
                identities(placed(2, one, seat), placed(3, other, otherSeat)).get(0);

        assertThat(vendor.countries()).hasSize(countries);
    }

    @Test
    void companyOfOneFormKeepsItsSeveralCountriesBesideAnotherOfItsName() {
        VendorIdentity vendor = identities(
                        placed(2, "Brandau GmbH", "DE"),
                        placed(3, "Brandau GmbH", "CH"),
                        placed(4, "Brandau SRL", "RO"))
                .get(0);

        assertThat(vendor.countries()).containsExactly(Country.of("CH"), Country.of("DE"));
    }

    private static TestLine placed(int row, String vendor, String country) {
        return at(row).named(Field.VENDOR, vendor).hs("940310").value("100").country(Field.VENDOR_COUNTRY, country);
    }

    private static TestLine sold(int row, String vendor, String hs) {
        return at(row).vendor(vendor).hs(hs).value("100");
    }

    private static List<VendorIdentity> identities(TestLine... lines) {
        return tally(lines).all(VendorIdentity.class);
    }

    private static List<ListedTrade> trades(TestLine... lines) {
        return tally(lines).all(ListedTrade.class);
    }

    private static Tallies tally(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally;
    }
}
