package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Outcome;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of several languages on which a rule must speak, and lists of the same look on which it must not. */
class RuleClassesTest {

    private static final String HOME = "home: EE\ncurrency: EUR\n";

    @TempDir
    private Path folder;

    private Checked list(String header, String... lines) throws Exception {
        return Checked.list(folder, header + "\n" + String.join("\n", lines) + "\n", HOME);
    }

    @Test
    void wordsThatSayANumberIsMissingAreNoNumber() throws Exception {
        String[] told = {
            "S/N",
            "s.n.",
            "SN: TBD",
            "Seriennummer folgt",
            "numéro de série à venir",
            "sin número de serie",
            "numero di serie n.d.",
            "серийный номер уточняется",
            "без номера",
            "seri no bildirilecek",
            "brak numeru",
            "sériové číslo bude doplněno",
            "gyári szám nincs",
            "sarjanumero puuttuu",
            "sērijas numurs nav zināms",
            "序列号待定",
            "シリアル番号なし",
            "일련번호 미정",
            "chưa có số sê ri",
            "رقم تسلسلي غير متوفر",
            "0000000",
            "Order,Order date,Vendor,Manufacturer,Serial number,Value,Currency",
        };
        String[] lines = new String[2 * told.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i + ",2026-01-05,Hiiu,Saare Optika," + told[i / 2] + ",100,EUR";
        }
        assertThat(list("Order,Order date,Vendor,Manufacturer,Serial number,Value,Currency", lines)
                        .findings("DOC-021"))
                .isEmpty();
    }

    @Test
    void aSerialNumberWithSuchWordsBesideItIsOne() throws Exception {
        Checked checked = list(
                "Order,Order date,Vendor,Manufacturer,Serial number,Value,Currency",
                "1,2026-01-05,Hiiu,Saare Optika,S/N XK-5520,100,EUR",
                "2,2026-02-05,Muhu,Saare Optika,s/n xk-5520,100,EUR");
        assertThat(checked.rows("DOC-021")).containsExactly(2, 3);
    }

    @Test
    void vagueWordsOfManyLanguagesSayNothing() throws Exception {
        assertThat(described(
                        "Yedek parçalar",
                        "Pótalkatrészek",
                        "Náhradní díly",
                        "Piese de schimb",
                        "Ανταλλακτικά",
                        "Varaosat",
                        "Reservdelar",
                        "Atsarginės dalys",
                        "電子部品一式",
                        "전자부품 기타",
                        "Phụ tùng thay thế",
                        "อะไหล่",
                        "Suku cadang"))
                .hasSize(13);
    }

    @Test
    void wordsThatTellTheGoodsSaySomething() throws Exception {
        assertThat(described("קטעי חילוף למנוע", "Yedek rulman", "Náhradní čerpadlo", "路由器", "한국형 라우터 부품"))
                .isEmpty();
    }

    private Set<Integer> described(String... descriptions) throws Exception {
        String[] lines = new String[descriptions.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i + ",2026-01-05,Hiiu," + descriptions[i] + ",854231,100,EUR";
        }
        return list("Order,Order date,Vendor,Description,HS code,Value,Currency", lines)
                .rows("DOC-008");
    }

    private Checked certificates(String... lines) throws Exception {
        return list(
                "Order,Order date,Vendor,Manufacturer,Country of origin,Invoice no,Bill of lading no,Certificate of origin no,"
                        + "Value,Currency",
                lines);
    }

    @Test
    void oneConsignmentOfSeveralMakersIsInOrder() throws Exception {
        assertThat(certificates(
                                "1,2026-01-05,Hiiu,Saare Optika,JP,R-1,,CO-77,100,EUR",
                                "1,2026-01-09,Hiiu,Vormsi Optika,JP,R-1,,CO-77,100,EUR")
                        .findings("DOC-002"))
                .isEmpty();
        assertThat(certificates(
                                "1,2026-01-05,Hiiu,Saare Optika,JP,R-1,MAEU1,CO-77,100,EUR",
                                "2,2026-01-05,Hiiu,Vormsi Optika,JP,R-2,MAEU1,CO-77,100,EUR")
                        .findings("DOC-002"))
                .isEmpty();
    }

    @Test
    void anotherMakerInAnotherDeliveryIsASign() throws Exception {
        assertThat(certificates(
                                "1,2026-01-05,Hiiu,Saare Optika,JP,R-1,,CO-77,100,EUR",
                                "1,2026-01-05,Hiiu,Vormsi Optika,JP,R-2,,CO-77,100,EUR")
                        .rows("DOC-002"))
                .containsExactly(2, 3);
        assertThat(certificates(
                                "1,2026-01-05,Hiiu,Saare Optika,JP,R-1,,CO-77,100,EUR",
                                "1,2026-01-05,Muhu,Saare Optika,JP,R-1,,CO-77,100,EUR")
                        .rows("DOC-002"))
                .containsExactly(2, 3);
    }

    private Checked origins(String... dayAndOrigin) throws Exception {
        String[] lines = new String[dayAndOrigin.length];
        for (int i = 0; i < lines.length; i++) {
            String[] told = dayAndOrigin[i].split(" ");
            lines[i] = i + "," + told[0] + ",Hiiu,Saare Optika,SO-4," + told[1] + ",100,EUR";
        }
        return list("Order,Order date,Vendor,Manufacturer,Part number,Country of origin,Value,Currency", lines);
    }

    @Test
    void onlyAnOriginThatChangesInTimeIsASign() throws Exception {
        assertThat(origins("2026-01-05 JP", "2026-02-05 JP", "2026-03-05 MY").findings("DOC-001"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("from Japan until 2026-02-05", "from Malaysia since 2026-03-05"));
        assertThat(origins("2026-01-05 JP", "2026-02-05 MY", "2026-03-05 JP").findings("DOC-001"))
                .isEmpty();
        assertThat(origins("2026-01-05 JP", "2026-02-05 MY", "2026-03-05 MY", "2026-03-05 JP")
                        .findings("DOC-001"))
                .isEmpty();
        assertThat(origins("2026-01-05 JP", "2026-02-05 MY", "2026-02-07 JP", "2026-03-05 TH", "2026-04-05 TH")
                        .findings("DOC-001"))
                .hasSize(1);
    }

    private Checked prices(String... vendorAndPrice) throws Exception {
        String[] lines = new String[vendorAndPrice.length];
        for (int i = 0; i < lines.length; i++) {
            String[] told = vendorAndPrice[i].split(" ");
            lines[i] = i + ",2026-01-05," + told[0] + ",DE,SO-4,JP,1," + told[1] + "," + told[1] + ",EUR";
        }
        return list(
                "Order,Order date,Vendor,Vendor country,Part number,Country of origin,Quantity,Unit price,Value,Currency",
                lines);
    }

    @Test
    void withoutADirectPriceOtherIntermediariesAreTheMeasure() throws Exception {
        assertThat(prices("Hiiu 100", "Muhu 110", "Vormsi 400").rows("PRC-004")).containsExactly(4);
        assertThat(prices("Hiiu 100", "Muhu 110", "Vormsi 200").rule("PRC-004").outcome())
                .isEqualTo(Outcome.CLEAR);
    }

    @Test
    void withoutAnythingToCompareWithNothingIsClear() throws Exception {
        assertThat(prices("Hiiu 100", "Vormsi 400").rule("PRC-004").outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void aColumnThatIsMissingIsNoFindingOfEachSegment() throws Exception {
        Checked checked = list(
                "Order,Order date,Vendor,Category,Value,Currency",
                "1,2026-01-05,Hiiu,Paint,900,EUR",
                "2,2026-01-05,Muhu,Paint,100,EUR",
                "3,2026-01-05,Muhu,Glass,900,EUR",
                "4,2026-01-05,Hiiu,Glass,10,EUR",
                "5,2026-01-05,Vormsi,Glass,10,EUR",
                "6,2026-01-05,Vormsi,Paint,10,EUR");
        assertThat(checked.findings("CON-007")).isEmpty();
        assertThat(checked.rule("CON-007").missing()).containsExactly("vendor country");
    }
}
