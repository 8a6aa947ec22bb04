package chokepoint.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole lists of customs and shipping in many languages: every column that a rule asks for is read, and no other for it. */
class HeadersOfTradeTest {

    private static final List<Field> ASKED = List.of(
            Field.VENDOR,
            Field.BUYER,
            Field.COUNTRY_OF_ORIGIN,
            Field.COUNTRY_OF_DISPATCH,
            Field.ROUTE,
            Field.QUANTITY,
            Field.VALUE,
            Field.BILL_OF_LADING);

    private static final Map<Field, List<String>> VALUES = new EnumMap<>(Map.of(
            Field.VENDOR, List.of("Acme Exports", "Bolt Trading", "Coil Works"),
            Field.BUYER, List.of("Dove Imports", "Elm Stores", "Dove Imports"),
            Field.COUNTRY_OF_ORIGIN, List.of("CN", "TR", "IN"),
            Field.COUNTRY_OF_DISPATCH, List.of("KZ", "TR", "AE"),
            Field.ROUTE, List.of("Hamburg", "Rotterdam", "Gdansk"),
            Field.QUANTITY, List.of("40", "12", "700"),
            Field.VALUE, List.of("3600.50", "810.00", "12400.75"),
            Field.BILL_OF_LADING, List.of("MSKU4711001", "MSKU4711002", "MSKU4711003")));

    /** Headers in the order of the fields above, then one that no rule asks for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exporter|Importer|Country of Origin|Country of Consignment|Port of Discharge|Units|Invoice Value FC|House B/L|Total Fees",
                "Exporteur|Importeur|Ursprungsland|Versendungsland|Entladehafen|Menge|Rechnungswert|Konnossement|Frachtkosten",
                "İhracatçı|İthalatçı|Menşe ülke|Çıkış ülkesi|Boşaltma limanı|Miktar|Fatura bedeli|Konşimento no|Navlun",
                "Exportador|Importador|País de origen|País de procedencia|Puerto desembarque|Cantidad|Valor CIF|Conocimiento de embarque|Flete",
                "Exportador|Importador|País de origem|País de procedência|Porto de desembarque|Quantidade|Valor FOB|Conhecimento de embarque|Frete",
                "Exportateur|Importateur|Pays d'origine|Pays d'expédition|Port de déchargement|Quantité|Valeur facture|Connaissement|Fret",
                "Esportatore|Importatore|Paese di origine|Paese di provenienza|Porto di sbarco|Quantità|Valore fattura|Polizza di carico|Nolo",
                "Eksportir|Importir|Negara asal|Negara pengekspor|Pelabuhan bongkar|Jumlah satuan|Nilai CIF|Nomor B/L|Ongkos angkut",
                "Eksporter|Importer|Kraj pochodzenia|Kraj wysyłki|Port wyładunku|Ilość|Wartość faktury|Konosament|Fracht",
                "Vývozce|Dovozce|Země původu|Země odeslání|Přístav vykládky|Množství|Celková cena|Konosament|Dopravné",
                "Exportőr|Importőr|Származási ország|Feladó ország|Kirakodási kikötő|Mennyiség|Számlaérték|Hajóraklevél száma|Fuvardíj",
                "Exportator|Importator|Țara de origine|Țara de expediere|Port de descărcare|Cantitate|Valoare totală|Conosament|Navlu",
                "Износител|Вносител|Страна на произход|Страна на изпращане|Пристанище на разтоварване|Количество|Обща стойност|Коносамент|Навло",
                "Εξαγωγέας|Εισαγωγέας|Χώρα καταγωγής|Χώρα αποστολής|Λιμάνι εκφόρτωσης|Ποσότητα|Αξία|Φορτωτική|Ναύλος",
                "Eksportētājs|Importētājs|Izcelsmes valsts|Nosūtīšanas valsts|Izkraušanas osta|Daudzums|Kopējā summa|Konosaments|Apdrošināšana",
                "Eksportuotojas|Importuotojas|Kilmės šalis|Išsiuntimo šalis|Iškrovimo uostas|Kiekis|Bendra suma|Konosamentas|Draudimas",
                "Eksportija|Importija|Päritoluriik|Saatmisriik|Lossimissadam|Kogus|Arve summa|Konossement|Veokulu",
                "Viejä|Maahantuoja|Alkuperämaa|Lähetysmaa|Purkusatama|Määrä|Kokonaishinta|Konossementti|Rahti",
                "Exportör|Importör|Ursprungsland|Avsändningsland|Lossningshamn|Antal|Fakturavärde|Konossement|Frakt",
                "수출자|수입자|원산지|적출국|양륙항|수량|총액|선하증권번호|운임",
                "輸出者|輸入者|原産国|積出国|陸揚港|数量|総額|船荷証券番号|運賃",
                "出口商|进口商|原产国|启运国|卸货港|数量|总价|提单号|运费",
                "المصدر|المستورد|بلد المنشأ|بلد الشحن|ميناء التفريغ|الكمية|القيمة الإجمالية|بوليصة الشحن|التأمين",
                "Nhà xuất khẩu|Nhà nhập khẩu|Nước xuất xứ|Nước gửi hàng|Cảng dỡ hàng|Số lượng|Trị giá hóa đơn|Số vận đơn|Cước phí",
                "Экспортёр|Импортёр|Страна происхождения|Страна отправления|Порт выгрузки|Количество|Фактурная стоимость|Коносамент|Фрахт",
                "Експортер|Імпортер|Країна походження|Країна відправлення|Порт вивантаження|Кількість|Фактурна вартість|Коносамент|Фрахт",
            })
    void everyColumnIsRead(
            String vendor,
            String buyer,
            String origin,
            String dispatch,
            String port,
            String quantity,
            String value,
            String bill,
            String fees) {
        List<String> headers = List.of(vendor, buyer, origin, dispatch, port, quantity, value, bill, fees);
        Made made = MadeLists.csv(list(headers));

        for (int column = 0; column < ASKED.size(); column++) {
            assertThat(made.column(ASKED.get(column))).as(headers.get(column)).isEqualTo(String.valueOf((char)
                    ('A' + column)));
        }
    }

    private static String list(List<String> headers) {
        StringBuilder text = new StringBuilder(String.join(";", headers)).append('\n');
        for (int row = 0; row < VALUES.get(Field.VENDOR).size(); row++) {
            int line = row;
            text.append(ASKED.stream().map(field -> VALUES.get(field).get(line)).collect(joining(";")))
                    .append(";")
                    .append(55 + row)
                    .append(".20\n");
        }
        return text.toString();
    }

    @Test
    void unitsInNumbersAreAQuantityAndCodesOfUnitsAreUnits() {
        assertThat(MadeLists.csv("Vendor,Units,Amount\nAcme,4,10.5\nBolt,70,20.5\nCoil,9,5.5\nDove,31,7.5\n")
                        .column(Field.QUANTITY))
                .isEqualTo("B");
        String codes = "Поставщик;Единица измерения;Количество;Сумма\n" + "ООО Ромашка;796;5;10,5\n".repeat(6);
        assertThat(MadeLists.csv(codes).column(Field.UNIT)).isEqualTo("B");
    }

    @Test
    void fobIsAnAmountOrATerm() {
        assertThat(MadeLists.csv("Vendor,FOB\nAcme,10.5\nBolt,20.5\n").column(Field.VALUE))
                .isEqualTo("B");
        assertThat(MadeLists.csv("Vendor,FOB,Amount\nAcme,Origin,5\nBolt,Destination,6\n")
                        .column(Field.VALUE))
                .isEqualTo("C");
    }

    @Test
    void chaptersAreNoCodesOfGoods() {
        Made made = MadeLists.csv(
                "SUPPLIER_NAME,HS_CODE_4,HS_CODE,CIF_VALUE_USD\nAcme,8517,8517.62.00.100P,5.5\nBolt,8542,8542.31.90.100X,6.5\n");

        assertThat(made.column(Field.HS)).isEqualTo("C");
    }

    @Test
    void whatIsTheImportersIsNotTheVendors() {
        Made made = MadeLists.csv("""
                IMPORTER_NAME,IMPORTER_NAME_EN,RUC_IMPORTER_ID,CIF_VALUE_USD
                Dove Imports SA,Dove Imports SA,20500012345,5.5
                Elm Stores SA,Elm Stores SA,20500054321,6.5
                Fir Stores SA,Fir Stores SA,20500099999,7.5
                """);

        assertThat(made.column(Field.BUYER)).isEqualTo("A");
        assertThat(made.column(Field.VENDOR)).isEmpty();
        assertThat(made.column(Field.VENDOR_ID)).isEmpty();
    }

    @Test
    void eachDateSaysWhatHappened() {
        Made made = MadeLists.csv("Entry Date,Supplier,Export date,Import date,Value\n"
                + "2026-02-01,Acme,2026-01-10,2026-01-30,5\n2026-02-02,Bolt,2026-01-11,2026-01-31,6\n");

        assertThat(Arrays.asList(made.column(Field.DATE), made.column(Field.SHIPPED), made.column(Field.DELIVERED)))
                .containsExactly("A", "C", "D");
    }
}
