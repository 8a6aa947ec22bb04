package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfOthersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUC_IMPORTER_ID",
                "RUC importador",
                "NIT del importador",
                "CNPJ do comprador",
                "CNPJ importador",
                "RUC_CONSIGNEE",
                "TIN of importer",
                "VAT ID buyer",
                "ИНН покупателя",
                "ИНН импортера",
                "ИНН получателя"
            })
    void theNumberOfAnotherPartyIsNoneOfAVendor(String header) {
        Made made = list(header);

        assertThat(made.column(Field.VENDOR_ID)).isEmpty();
        assertThat(made.column(Field.VENDOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RUC", "RUC proveedor", "NIT del proveedor", "CNPJ do fornecedor", "ИНН поставщика", "Vendor TIN"
            })
    void theNumberOfAVendorIs(String header) {
        assertThat(list(header).column(Field.VENDOR_ID)).isEqualTo("A");
    }

    private static Made list(String header) {
        return MadeLists.csv(header + ";Description;Date;Value EUR\n20100055237;Bolts;2026-01-05;1250.50\n"
                + "20512345671;Nuts;2026-01-06;380.25\n20498765433;Pins;2026-01-07;99.75\n");
    }
}
