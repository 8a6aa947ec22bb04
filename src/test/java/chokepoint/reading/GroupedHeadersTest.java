package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of two rows of which the upper says of what the lower speaks. */
class GroupedHeadersTest {

    private static final String ROWS = """
            2026-01-05;CN;Hamburg;DE;Acme GmbH;DE;Lenses of glass;LX-100;900148;1000
            2026-02-05;TR;Trieste;DE;Bolt AG;CH;Frames of steel;FR-220;900311;2000
            2026-03-05;CN;Hamburg;DE;Acme GmbH;DE;Lenses of glass;LX-100;900148;1500
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date;Shipment;;;Vendor;;Goods;;;Amount|;From;Via;To;Name;Country;Description;Code;HS code;",
                "Datum;Versand;;;Lieferant;;Ware;;;Betrag|;Von;Über;Nach;Name;Land;Beschreibung;Nummer;Zolltarifnummer;",
                "Date;Expédition;;;Fournisseur;;Marchandise;;;Montant|;Départ;Via;Arrivée;Nom;Pays;Désignation;Référence;Code SH;",
                "Fecha;Transporte;;;Proveedor;;Producto;;;Importe|;Desde;Vía;Hasta;Razón social;País;Descripción;Código;Partida arancelaria;",
                "Data;Spedizione;;;Fornitore;;Merce;;;Importo|;Da;Via;Verso;Ragione sociale;Paese;Descrizione;Codice;Codice SA;",
                "Data;Wysyłka;;;Dostawca;;Towar;;;Kwota|;Skąd;Przez;Dokąd;Nazwa;Kraj;Opis;Indeks;Kod CN;",
                "Дата;Отгрузка;;;Поставщик;;Товар;;;Сумма|;Откуда;Через;Куда;Наименование;Страна;Описание;Артикул;Код ТН ВЭД;",
                "Дата;Відвантаження;;;Постачальник;;Товар;;;Сума|;Звідки;Через;Куди;Назва;Країна;Опис;Артикул;Код УКТЗЕД;",
                "Tarih;Sevkiyat;;;Tedarikçi;;Ürün;;;Tutar|;Nereden;Aktarma;Nereye;Unvan;Ülke;Açıklama;Kodu;GTİP;",
                "日期;运输;;;供应商;;货物;;;金额|;起运地;途经;至;名称;国家;描述;货号;HS编码;",
                "Ημερομηνία;Μεταφορά;;;Προμηθευτής;;Είδος;;;Ποσό|;Από;Μέσω;Προς;Επωνυμία;Χώρα;Περιγραφή;Κωδικός;Κωδικός HS;",
                "Dátum;Szállítás;;;Szállító;;Áru;;;Összeg|;Honnan;Tranzit;Hová;Név;Ország;Leírás;Kód;HS-kód;",
                "Datum;Přeprava;;;Dodavatel;;Zboží;;;Částka|;Odkud;Přes;Kam;Název;Země;Popis;Kód;Kód HS;",
                "التاريخ;الشحن;;;المورد;;البضاعة;;;المبلغ|;من;عبر;إلى;الاسم;البلد;الوصف;الرمز;رمز النظام المنسق;",
                "날짜;운송;;;공급업체;;제품;;;금액|;출발지;경유;도착지;상호;국가;설명;코드;HS코드;",
            })
    void theUpperHeaderSaysOfWhatTheLowerOneSpeaks(String upper, String lower) {
        Made made = MadeLists.csv(upper + "\n" + lower + "\n" + ROWS);

        assertThat(made.lines()).hasSize(3);
        assertThat(made.column(Field.COUNTRY_OF_DISPATCH)).isEqualTo("B");
        assertThat(made.column(Field.ROUTE)).isEqualTo("C");
        assertThat(made.column(Field.COUNTRY_OF_DESTINATION)).isEqualTo("D");
        assertThat(made.column(Field.VENDOR)).isEqualTo("E");
        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("F");
        assertThat(made.column(Field.DESCRIPTION)).isEqualTo("G");
        assertThat(made.column(Field.PART)).isEqualTo("H");
        assertThat(made.column(Field.HS)).isEqualTo("I");
        assertThat(made.column(Field.VALUE)).isEqualTo("J");
    }

    @Test
    void whereAShipmentGoesIsACountryOrAReceiver() {
        Made made = MadeLists.csv("""
                Vendor;Shipment;;Amount
                ;From;To;
                Acme GmbH;CN;Plant North;10
                Bolt AG;TR;Plant South;20
                """);

        assertThat(made.column(Field.COUNTRY_OF_DISPATCH)).isEqualTo("B");
        assertThat(made.column(Field.CONSIGNEE)).isEqualTo("C");
    }

    @Test
    void otherPartiesAreNamedInTheirGroup() {
        Made made = MadeLists.csv("""
                Hersteller;;Lieferant;;Käufer;;Betrag
                Name;Land;Name;Land;Name;Ort;
                Acme GmbH;CN;Bolt AG;CH;Stadt A;A;10
                Coil GmbH;CN;Dove AG;CH;Stadt B;B;20
                """);

        assertThat(made.column(Field.MANUFACTURER)).isEqualTo("A");
        assertThat(made.column(Field.VENDOR)).isEqualTo("C");
        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("D");
        assertThat(made.column(Field.BUYER)).isEqualTo("E");
    }
}
