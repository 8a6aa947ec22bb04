package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesForNamesTest {

    @ParameterizedTest
    @CsvSource({"7K-0012,7K-0013,QX-77-5,serial", "58213377,58213391,58219004,serial", "1,2,3,line"})
    void serialNumbersAreToldFromNumbersOfLines(String first, String second, String third, String field) {
        Made made =
                MadeLists.csv("S/N;Vendor;Amount\n" + first + ";Alba;5\n" + second + ";Bora;6\n" + third + ";Cima;7\n");

        assertThat(made.column(Field.labelled(field).orElseThrow())).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herstellerteilenr.",
                "Hersteller-Artikelnr.",
                "Référence fabricant",
                "Codice produttore",
                "Артикул производителя",
                "Maker Part No"
            })
    void thePartNumberOfTheMakerIsAPart(String header) {
        Made made = MadeLists.csv("Vendor;" + header + ";Amount\nAlba;K1-200;5\nBora;K2-210;6\nCima;Z7-003;7\n");

        assertThat(made.column(Field.PART)).isEqualTo("B");
        assertThat(made.column(Field.MANUFACTURER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Type of import", "Einfuhrart", "Régime douanier", "Вид импорта", "贸易方式", "수입구분"})
    void theKindOfAnImportIsNoSegment(String header) {
        Made made = MadeLists.csv("Vendor;" + header + ";Amount\nAlba;11;5\nBora;11;6\nCima;21;7\n");

        assertThat(made.column(Field.SEGMENT)).isEmpty();
    }

    @Test
    void aMakerOfCodesAloneIsNotTakenByAHint() {
        Made made = MadeLists.csv("Vendor;Herstellerschluessel;Amount\nAlba;K1-200;5\nBora;K2-210;6\nCima;Z7-003;7\n");

        assertThat(made.column(Field.MANUFACTURER)).isEmpty();
    }
}
