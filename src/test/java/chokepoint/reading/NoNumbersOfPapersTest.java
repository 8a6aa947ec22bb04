package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns whose headers remind of a paper, a piece or an owner and that hold none. */
class NoNumbersOfPapersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Certificate of origin (yes/no)|yes|no|certificate",
                "Ursprungszeugnis|ja|nein|certificate",
                "Certificat d'origine|oui|non|certificate",
                "Сертификат происхождения|да|нет|certificate",
                "Invoice received (Y/N)|Y|N|invoice",
                "Rechnung geprüft|ja|nein|invoice",
                "Factura recibida|sí|no|invoice",
                "Serial production|yes|no|serial",
                "Serienfertigung|ja|nein|serial",
                "Bill of lading received|yes|no|bill of lading",
                "Series|S1|S2|serial",
                "Baureihe|S1|S2|serial",
                "Serial No.|1|2|serial",
                "Seriennummer|1|2|serial",
                "Parent order|PO-8|PO-9|parent",
                "Parent part number|P-8|P-9|parent",
                "Parent invoice|R-8|R-9|parent",
                "Production line|L1|L2|line",
                "Linia produkcyjna|L1|L2|line",
                "Einheit (Organisation)|Nord|Ost|unit",
                "Unit cost centre|100|200|unit price",
            })
    void isNotTaken(String header, String one, String other, String field) {
        Made made = MadeLists.csv("Vendor;" + header + ";Description;Amount EUR\nAlba;" + one + ";Lens;5\nBora;" + other
                + ";Frame;6\nCima;" + (one.equals("1") ? "3" : one) + ";Router;7\n");

        assertThat(made.column(Field.labelled(field).orElseThrow())).isNotEqualTo("B");
    }
}
