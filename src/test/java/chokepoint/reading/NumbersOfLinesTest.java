package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that is called a number of the vendor and says another one on nearly every line of a vendor numbers something else. */
class NumbersOfLinesTest {

    private static final int LINES = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vendor;Vendor tax ID;Amount EUR",
                "Lieferant;Steuernummer des Lieferanten;Betrag EUR",
                "Поставщик;ИНН поставщика;Сумма EUR",
                "Proveedor;NIF del proveedor;Importe EUR",
                "供应商;供应商税号;金额 EUR"
            })
    void aNumberThatDiffersOnNearlyEveryLineOfAVendorIsNoneOfTheVendor(String header) {
        Made numbered = MadeLists.csv(list(header, false));
        assertThat(numbered.column(Field.VENDOR_ID)).isEqualTo("B");

        Made keyed = MadeLists.csv(list(header, true));
        assertThat(keyed.column(Field.VENDOR)).isEqualTo("A");
        assertThat(keyed.column(Field.VENDOR_ID)).isEmpty();
        assertThat(keyed.notices())
                .anyMatch(notice -> notice.startsWith("column B '" + header.split(";")[1] + "' is not read as number"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aVendorOrTwoOfManyNumbersProveNothing(int vendors) {
        String header = "Vendor;Vendor tax ID;Amount EUR";
        StringBuilder list = new StringBuilder(header).append('\n');
        for (int line = 0; line < vendors * LINES; line++) {
            list.append(row(line % vendors, 7_300_000 + 911 * line, line));
        }

        assertThat(MadeLists.csv(list.toString()).column(Field.VENDOR_ID)).isEqualTo("B");
    }

    private static String list(String header, boolean differing) {
        StringBuilder list = new StringBuilder(header).append('\n');
        for (int line = 0; line < 3 * LINES; line++) {
            list.append(row(line % 3, 4_100_000 + 7919 * (differing ? line : line % 3), line));
        }
        return list.toString();
    }

    private static String row(int vendor, int number, int line) {
        String name = new String[] {"Alba Works", "Bora Yard", "Cima Mill"}[vendor];
        return String.format(Locale.ROOT, "%s;%d;%d.50\n", name, number, 100 + 7 * line);
    }
}
