package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods made at home that come back are no sign where the customs procedure says that they do. */
class ReimportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Régime,        IM6 6123,           IM4 4000",
        "Rejim,         6123,               4000",
        "Zollverfahren, 6123F01,            4000C07",
        "Таможенная процедура, ИМ 60,       ИМ 40",
        "Régimen aduanero, Reimportación en el mismo estado, Importación definitiva",
        "监管方式,      退运货物,           一般贸易",
        "监管方式代码,  4561,               0110",
        "EXTENDED_PROCEDURE, 6321 000,      4071 000",
        "Regime aduaneiro, IM6,             IM4",
    })
    void theProcedureSaysSo(String header, String returned, String other) throws IOException {
        assertThat(lines(header, returned)).isZero();
        assertThat(lines(header, other)).isEqualTo(3);
    }

    private int lines(String header, String procedure) throws IOException {
        String row = "17,2026-02-01,Alpen AG,Switzerland,Estonia,Switzerland," + procedure + ",500,EUR\n";
        String list = "Order,Order date,Vendor,Vendor country,Country of origin,Country of dispatch," + header
                + ",Value,Currency\n" + row.repeat(3);
        return Checked.list(folder, list).findings("RTE-005").stream()
                .mapToInt(finding -> finding.cells().stream()
                        .map(cell -> cell.row())
                        .distinct()
                        .toList()
                        .size())
                .sum();
    }
}
