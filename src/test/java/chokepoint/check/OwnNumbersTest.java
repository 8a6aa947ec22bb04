package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a part has one vendor says something only where parts can have several. */
class OwnNumbersTest {

    private static final String HEADER =
            "Bestellung;Bestelldatum;Teilenummer;Lieferant;Land des Lieferanten;Wert;Währung\n";

    @TempDir
    private Path folder;

    /** So many parts, each bought twice from the vendor whose name stands in its number; the first so many from another one, too. */
    private Checked checked(int parts, int shared, String policy) throws IOException {
        StringBuilder list = new StringBuilder(HEADER);
        for (int part = 0; part < parts; part++) {
            String vendor = part % 2 == 0 ? "Alder" : "Birch";
            String line = String.format(
                    Locale.ROOT, "1;2026-01-02;%s-%d;%%s;Schweden;100;EUR%n", vendor.substring(0, 2), part);
            list.append(String.format(Locale.ROOT, line, vendor)).append(String.format(Locale.ROOT, line, vendor));
            if (part < shared) {
                list.append(String.format(Locale.ROOT, line, "Cedar"));
            }
        }
        return Checked.list(folder, list.toString(), "home: [DE]\ncurrency: EUR\nas of: 2026-12-31\n" + policy);
    }

    @Test
    void wherePartsAreNumberedByTheirVendorsNoPartIsTold() throws IOException {
        assertThat(checked(20, 0, "").findings("CON-009")).isEmpty();
    }

    /** One of 29 leaves (1 + 1/2) / (29 + 1) = 5 % likely. */
    @Test
    void whereOneInTwentyMayBeSharedTheOthersAreTold() throws IOException {
        assertThat(checked(29, 1, "").findings("CON-009")).hasSize(28);
        assertThat(checked(30, 1, "").findings("CON-009")).isEmpty();
    }

    @Test
    void aFewPartsDoNotSayHowAListNumbers() throws IOException {
        assertThat(checked(9, 0, "").findings("CON-009")).hasSize(9);
        assertThat(checked(10, 0, "").findings("CON-009")).isEmpty();
    }

    @Test
    void thePolicyMayAskForAll() throws IOException {
        String policy = "limits: [{ rule: CON-009, shared: 0 %, source: Prüfplan 2026 }]\n";
        assertThat(checked(20, 0, policy).findings("CON-009")).hasSize(20);
    }
}
