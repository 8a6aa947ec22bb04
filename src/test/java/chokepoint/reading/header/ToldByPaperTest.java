package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldByPaperTest {

    @ParameterizedTest
    @CsvSource({
        "Ursprung laut Ursprungszeugnis, certificate origin",
        "Ursprungsland gem. Handelsrechnung, invoice origin",
        "Country of origin according to the certificate of origin, certificate origin",
        "Country of origin (invoice), invoice origin",
        "Pays d'origine d'après le certificat d'origine, certificate origin",
        "País de origen de acuerdo con el certificado de origen, certificate origin",
        "Paese di origine da fattura, invoice origin",
        "Kraj pochodzenia zgodnie z fakturą, invoice origin",
        "Страна происхождения согласно сертификату происхождения, certificate origin",
        "Страна происхождения по этикетке, label origin",
        "Land van oorsprong volgens factuur, invoice origin",
        "Ursprungsland enligt faktura, invoice origin"
    })
    void anOriginAsAPaperTellsItIsThatOrigin(String header, String field) {
        assertThat(NameMatch.field(Header.of(header)).map(Field::label)).contains(field);
    }

    @Test
    void numbersOfPapersStayNumbers() {
        assertThat(NameMatch.field(Header.of("Nr. des Ursprungszeugnisses"))).contains(Field.CERTIFICATE);
        assertThat(NameMatch.field(Header.of("Certificate of origin no. per invoice")))
                .isNotEqualTo(java.util.Optional.of(Field.INVOICE_ORIGIN));
    }
}
