package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.ToldDirection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredRegimeTest {

    @ParameterizedTest
    @CsvSource({
        "Regime, IM4 4000, IMPORT",
        "Kind of declaration, IM4 4000, IMPORT",
        "CPC, 4000, IMPORT",
        "CPC, 1000, EXPORT",
        "CPC, 3171, EXPORT",
        "Режим, ЭК 10, EXPORT",
        "Режим, ИМ 40, IMPORT",
        "Режим, экспорт, EXPORT",
        "Régimen aduanero, IMPORTACIÓN, IMPORT",
        "Rejim, EX1, EXPORT",
        "Trade flow, X, EXPORT",
        "Procedure, RE-EXPORT, EXPORT",
        "Procedure, open, UNKNOWN",
        "Procedure, 4031, UNKNOWN",
        "Procedure, x, UNKNOWN",
        "Note, IM, UNKNOWN",
        "Note, exported, UNKNOWN"
    })
    void aColumnOfRegimesSaysWhichWayTheGoodsGo(String header, String text, Direction direction) {
        List<String> said = read(header, text, "").notices().stream()
                .filter(notice -> notice.contains("the list is taken for one of"))
                .toList();
        assertThat(said)
                .hasSize(direction == Direction.UNKNOWN ? 0 : 1)
                .allMatch(notice -> notice.endsWith("one of " + direction + "s"));
    }

    @ParameterizedTest
    @CsvSource({
        "CPC, 3171, '12 of them of goods from abroad', 'one of exports'",
        "Regime, EX1 1000, 'says of 12 lines that they are exports (', 'one of exports'",
        "Regime, IM4, 'says of 12 lines that they are imports', 'one of imports'"
    })
    void whatItSaysIsTold(String header, String text, String counted, String taken) {
        List<String> notices = read(header, text, "").notices();
        assertThat(notices).anyMatch(notice -> notice.contains(counted) && notice.endsWith(taken));
    }

    @ParameterizedTest
    @CsvSource({"Regime, EX1, IM4"})
    void linesOfBothSayNothingOfTheList(String header, String text, String other) {
        Made made = read(header, text, other);
        assertThat(made.notices()).anyMatch(notice -> notice.endsWith("which says nothing of the list as a whole"));
    }

    @ParameterizedTest
    @CsvSource({
        "Import declarations 2026, IMPORT",
        "Register of exports, EXPORT",
        "IMPORTACIONES - AÑO 2025, IMPORT",
        "Déclarations d'exportation, EXPORT",
        "Ausfuhranmeldungen, EXPORT",
        "Сведения об импорте за 2025 год, IMPORT",
        "Экспорт товаров, EXPORT",
        "2025年进口明细, IMPORT",
        "輸出申告一覧, EXPORT",
        "İHRACAT LİSTESİ, EXPORT",
        "Danh sách xuất khẩu, EXPORT",
        "Imports and exports 2025, UNKNOWN",
        "Import and export declarations, UNKNOWN",
        "进出口明细, UNKNOWN",
        "Danh sách xuất nhập khẩu, UNKNOWN",
        "Экспорт из 1С, UNKNOWN",
        "SAP export 12.03.2026, UNKNOWN",
        "Export to Excel, UNKNOWN",
        "Importe en EUR, UNKNOWN"
    })
    void aTitleSaysWhichWayTheGoodsGo(String title, Direction direction) {
        Made made = MadeLists.csv(title + "\nSeller;HS code;Value EUR\n" + "Lumo;854231;90.50\n".repeat(3));
        assertThat(made.profile().sheets().get(0).direction())
                .isEqualTo(ToldDirection.of(direction, ToldDirection.Teller.TITLE));
    }

    private static Made read(String header, String text, String other) {
        StringBuilder list = new StringBuilder("Seller;HS code;Value EUR;" + header + "\n");
        for (int i = 0; i < 12; i++) {
            String said = i % 2 == 0 || other.isEmpty() ? text : other;
            list.append("Lumo ")
                    .append(i)
                    .append(";854231;")
                    .append(90 + i)
                    .append(".50;")
                    .append(said)
                    .append('\n');
        }
        return MadeLists.csv(list.toString());
    }
}
