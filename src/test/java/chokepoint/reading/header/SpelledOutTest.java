package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledOutTest {

    private static final double PLAIN = 0.9;

    @ParameterizedTest
    @CsvSource({
        "VEND_CTRY,vendor country",
        "SUPPL_NM,vendor",
        "SUPP_ADDR,vendor address",
        "ORIG_CTRY,country of origin",
        "DEST_CTRY_CD,country of destination",
        "TOT_AMT,value",
        "CURR,currency",
        "MATL_DESC,description",
        "ORD_QTY,quantity",
        "INV_DT,invoice date",
        "INVC_NBR,invoice",
        "MNFR_NM,manufacturer",
        "Herst.,manufacturer",
        "N° cde,order",
        "Mnt total,value",
        "Fourn.,vendor",
        "Наим. пост.,vendor",
        "Страна происх.,country of origin"
    })
    void shortFormsOfPurchasingSystemsAreUnderstood(String header, String field) {
        assertThat(NameMatch.of(Header.of(header))).as(header).anySatisfy(match -> {
            assertThat(match.meaning()).isEqualTo(new ColumnMeaning(field));
            assertThat(match.score()).isGreaterThan(PLAIN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "suppliername,vendor",
        "countryofmanufacture,country of origin",
        "purchaseordernumber,order",
        "invoicedate,invoice date",
        "obligatedamount,value",
        "awardeddate,awarded",
        "paisdeorigen,country of origin",
        "paysdorigine,country of origin",
        "nombredelproveedor,vendor",
        "shiptocountry,country of destination",
        "странапроисхождения,country of origin"
    })
    void headersWithoutBlanksAreUnderstood(String header, String field) {
        assertThat(NameMatch.of(Header.of(header)).get(0).meaning()).isEqualTo(new ColumnMeaning(field));
        assertThat(NameMatch.of(Header.of(header)).get(0).score()).isGreaterThan(PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"placeofmanufacture,invoice", "dateofmanufacture,invoice", "manufacturedate,invoice"})
    void aWordWithinAnotherWordSaysNothing(String header, String field) {
        assertThat(NameMatch.of(Header.of(header)))
                .extracting(NameMatch::meaning)
                .doesNotContain(new ColumnMeaning(field));
    }

    @Test
    void aShortBareCountryIsAskedForLikeALongOne() {
        assertThat(AmbiguousHeaders.of(Header.of("CTRY"))).isEqualTo(AmbiguousHeaders.of(Header.of("Country")));
        assertThat(AmbiguousHeaders.of(Header.of("countrycode")))
                .isEqualTo(AmbiguousHeaders.of(Header.of("Country Code")));
    }

    @Test
    void wordsThatAreNotAllKnownStayTogether() {
        assertThat(RunTogether.apart("vendorxyzcountry")).containsExactly("vendorxyzcountry");
    }
}
