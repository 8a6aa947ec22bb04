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
