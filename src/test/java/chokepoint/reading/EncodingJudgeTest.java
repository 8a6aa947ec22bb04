package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingJudgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251|Поставщик;Описание;Сумма|Завод;Щит",
                "KOI8-R|Поставщик;Описание;Сумма|Завод;Щит",
                "IBM866|Поставщик;Описание;Сумма|Завод;Щит",
                "ISO-8859-5|Поставщик;Описание;Сумма|Завод;Щит",
                "x-MacCyrillic|Поставщик;Описание;Сумма|Завод;Щит",
                "KOI8-U|Постачальник;Опис;Сума, грн|Завод;Їжа",
                "windows-1251|Доставчик;Описание;Стойност|Завод;Щит",
                "windows-1253|Προμηθευτής;Περιγραφή;Ποσό|Ήλιος;Άλας",
                "ISO-8859-7|Προμηθευτής;Περιγραφή;Ποσό|Ήλιος;Άλας",
                "x-IBM737|Προμηθευτής;Περιγραφή;Ποσό|Ήλιος;Άλας",
                "windows-1254|Tedarikçi;Açıklama;Tutar|Yıldız;Şişe",
                "IBM857|Tedarikçi;Açıklama;Tutar|Yıldız;Şişe",
                "windows-1257|Tiekėjas;Aprašymas;Suma|Žalgiris;Lęšiai",
                "windows-1257|Piegādātājs;Apraksts;Summa|Ūdens;Ķēde",
                "windows-1257|Tarnija;Kirjeldus;Väärtus|Põld;Šokolaad",
                "windows-1250|Dostawca;Opis;Wartość|Źródło;Śruba",
                "IBM852|Dostawca;Opis;Wartość|Źródło;Śruba",
                "windows-1250|Dodavatel;Popis;Částka|Řeka;Šroub",
                "windows-1250|Szállító;Leírás;Összeg|Erdő;Fűtés",
                "windows-1252|Fournisseur;Désignation;Montant|Forêt;Pièce",
                "IBM850|Fournisseur;Désignation;Montant|Forêt;Pièce",
                "windows-1252|Lieferant;Warenbezeichnung;Wert|Müller;Öfen",
                "windows-1252|Fornecedor;Descrição;Valor|Árvore;Avião",
                "windows-1252|Leverantör;Beskrivning;Belopp|Växjö;Låda",
                "windows-1255|ספק;תיאור;סכום|אלון;ברזל",
                "ISO-8859-8|ספק;תיאור;סכום|אלון;ברזל",
                "windows-1256|المورد;الوصف;المبلغ|النور;حديد",
                "ISO-8859-6|المورد;الوصف;المبلغ|النور;حديد",
                "x-windows-874|ผู้ขาย;รายละเอียด;จำนวนเงิน|ดอกไม้;เหล็ก",
                "windows-31j|仕入先;品名;金額|山田;ネジ",
                "EUC-JP|仕入先;品名;金額|山田;ネジ",
                "x-windows-949|공급업체;품명;금액|한강;나사",
                "GB18030|供应商;品名;金额|东方;螺丝",
                "x-windows-950|供應商;品名;金額|東方;螺絲",
                "UTF-16LE|供应商;品名;金额|东方;螺丝",
                "UTF-16BE|Поставщик;Описание;Сумма|Завод;Щит",
            })
    void aFewWordsTellTheEncoding(String charset, String headers, String names) {
        String text = headers + "\r\n" + (names + ";10,50\r\n").repeat(3);
        byte[] bytes = text.getBytes(Charset.forName(charset));

        Made made = MadeLists.bytes("list.csv", bytes, ReadingOptions.DEFAULT);

        assertThat(made.lines()).hasSize(3);
        assertThat(made.lines().get(0).vendor().name()).isEqualTo(names.split(";")[0]);
        assertThat(made.read().notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Подшипниковый завод",
        "IBM866, Подшипниковый завод",
        "KOI8-R, Подшипниковый завод",
        "windows-1253, Ελληνικά Ναυπηγεία",
        "windows-1254, Güneş Elektrik Dağıtım",
        "windows-1257, Šiaulių dviračių įmonė",
        "windows-1250, Łódzkie Zakłady Włókiennicze",
        "IBM852, Łódzkie Zakłady Włókiennicze",
        "windows-1252, Société générale de câblage électrique",
        "IBM850, Société générale de câblage électrique",
        "windows-1252, Häuser und Söhne",
        "x-MacRoman, Häuser und Söhne Gefäße",
        "windows-1255, תעשיות ברזל הצפון",
        "windows-1256, شركة الحديد والصلب",
        "x-windows-874, บริษัท เหล็กไทย",
        "windows-31j, 東北精密機械株式会社",
        "EUC-JP, 東北精密機械株式会社",
        "x-windows-949, 동해정밀기계 주식회사",
        "GB18030, 东北精密机械有限公司",
        "x-windows-950, 東北精密機械有限公司",
        "UTF-16BE, 东北精密机械有限公司",
    })
    void wordsBelowAnEnglishHeaderTellItToo(String charset, String name) {
        String text = "Vendor,Amount\r\n" + (name + ",10.50\r\nNorth Ltd,3.20\r\n").repeat(3);

        Made made = MadeLists.bytes("list.csv", text.getBytes(Charset.forName(charset)), ReadingOptions.DEFAULT);

        assertThat(made.lines().get(0).vendor().name()).isEqualTo(name);
    }

    @Test
    void aGuessIsToldWithTheOptionThatSettlesIt() {
        byte[] bytes = "Vendor,Amount\r\nA\u00a4\u00d0 Ltd,10.50\r\n".getBytes(StandardCharsets.ISO_8859_1);

        Made made = MadeLists.bytes("list.csv", bytes, ReadingOptions.DEFAULT);

        assertThat(made.read().notices()).anyMatch(told -> told.contains("--encoding"));
    }

    @Test
    void aListWithoutKnownHeadersIsToldToBeDoubtful() {
        byte[] bytes = "\u00e0\u00b4\u00d0;\u00b0\u00d5\r\n\u00e0;10.50\r\n".getBytes(StandardCharsets.ISO_8859_1);

        Made made = MadeLists.bytes("list.csv", bytes, ReadingOptions.DEFAULT);

        assertThat(made.profile().sheets().get(0).notAList()).contains("the encoding may be another", "--encoding");
    }
}
