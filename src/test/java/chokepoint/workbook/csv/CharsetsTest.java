package chokepoint.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Поставщик;Страна происхождения;Сумма",
        "windows-1251, Поставщик;Страна происхождения;Сумма;ООО «Ромашка»;Китай;12500",
        "windows-1251, НАИМЕНОВАНИЕ ТОВАРА;КОЛИЧЕСТВО;ЦЕНА;СУММА;ПОСТАВЩИК",
        "KOI8-R, Поставщик;Страна происхождения;Сумма;ООО Ромашка;Китай;12500",
        "KOI8-U, Постачальник;Країна походження;Ціна;Україна;Київ;Німеччина;12500",
        "IBM866, Поставщик;Страна происхождения;Сумма;ООО Ромашка;Китай;12500",
        "GB18030, 供应商;原产国;金额;华为技术有限公司;中国;数量;单价;合同编号;采购日期",
        "Big5, 供應商;原產國;金額;台灣積體電路製造股份有限公司;數量;單價;合約編號",
        "Shift_JIS, 仕入先;原産国;金額;株式会社日立製作所;数量;単価;契約番号;こちらの表は購買の一覧です",
        "windows-1255, ספק;ארץ מקור;סכום;חברת החשמל לישראל;כמות;מחיר יחידה",
        "windows-1253, Προμηθευτής;Χώρα προέλευσης;Ποσό;Εταιρεία Τηλεπικοινωνιών;Ποσότητα",
        "windows-1254, Tedarikçi;Menşe ülke;Tutar;Yıldırım Haberleşme A.Ş.;Miktar;Birim fiyatı",
        "windows-1256, المورد;بلد المنشأ;المبلغ;شركة الاتصالات السعودية;الكمية",
        "EUC-KR, 공급업체;원산지;금액;삼성전자 주식회사;수량;단가;계약번호",
        "TIS-620, ผู้ขาย;ประเทศต้นทาง;จำนวนเงิน;บริษัท ปตท จำกัด",
        "windows-1252, Fournisseur;Pays d’origine;Montant HT – total;Société générale d’électricité;Quantité;Désignation des équipements",
        "windows-1250, Dodavatel;Země původu;Částka;Společnost s ručením omezeným;Množství;Jednotková cena v Kč;Příjemce zboží",
    })
    void theBytesOfAListTellTheirCharacterSet(String charset, String text) {
        byte[] bytes = rows(text).getBytes(Charset.forName(charset));

        assertThat(new String(bytes, Charsets.detect(bytes).charset())).isEqualTo(rows(text));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF"})
    void aByteOrderMarkIsCertain(String charset, String mark) {
        byte[] text = "Vendor;Country".getBytes(Charset.forName(charset));
        byte[] bytes = new byte[text.length + mark.split(" ").length];
        for (int i = 0; i < mark.split(" ").length; i++) {
            bytes[i] = (byte) Integer.parseInt(mark.split(" ")[i], 16);
        }
        System.arraycopy(text, 0, bytes, mark.split(" ").length, text.length);

        assertThat(Charsets.detect(bytes))
                .isEqualTo(new CharsetReading(Charset.forName(charset), 100, "byte order mark"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideCharactersAreKnownWithoutTheirMark(String charset) {
        byte[] bytes = rows("Поставщик;Страна;Сумма;1250,00").getBytes(Charset.forName(charset));

        assertThat(Charsets.detect(bytes).charset()).isEqualTo(Charset.forName(charset));
    }

    @Test
    void aCharacterCutAtTheEndIsNoMistake() {
        byte[] whole = rows("Поставщик;Страна").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, 101);

        assertThat(Charsets.detect(cut).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void nothingButAsciiIsReadAsUtf8() {
        assertThat(Charsets.detect("Vendor,Country\r\nACME,DE\r\n".getBytes(StandardCharsets.US_ASCII))
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.detect(new byte[0]).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    private static String rows(String text) {
        return (text.replace(';', ',') + "\r\n").repeat(12);
    }

    @Test
    void oneBrokenCharacterDoesNotMakeUtf8AnythingElse() {
        byte[] bytes = rows("Поставщик;Страна происхождения").getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        assertThat(Charsets.detect(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.detect(bytes).why()).contains("broken");
    }
}
