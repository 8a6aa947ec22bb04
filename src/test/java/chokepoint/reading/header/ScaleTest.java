package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Cost (INR lakhs)|100000|INR",
                "Contract value, ₹ Lakh|100000|INR",
                "Amount Rs. Cr.|10000000|INR",
                "Cost in crore rupees|10000000|INR",
                "契約金額（百万円）|1000000|JPY",
                "支払額 億円|100000000|JPY",
                "契約額千円|1000|JPY",
                "采购金额(亿元)|100000000|CNY",
                "合同金额万元|10000|CNY",
                "金额（万美元）|10000|USD",
                "계약금액(백만원)|1000000|KRW",
                "금액 (억원)|100000000|KRW",
                "มูลค่า (ล้านบาท)|1000000|THB",
                "Spend in kEUR|1000|EUR",
                "Spend k€|1000|EUR",
                "Spend (k €)|1000|EUR",
                "Betrag in TEUR|1000|EUR",
                "Betrag T€|1000|EUR",
                "Umsatz 2025 (Mio. €)|1000000|EUR",
                "Umsatz 2025 TEUR|1000|EUR",
                "Montant M€|1000000|EUR",
                "Montant en milliers d'euros|1000|EUR",
                "Montant (Md€)|1000000000|EUR",
                "Montant en milliards d’euros|1000000000|EUR",
                "Importe en miles de euros|1000|EUR",
                "Importe (mil millones de pesos)|1000000000|",
                "Valor (R$ mil)|1000|BRL",
                "Valor em milhões de reais|1000000|BRL",
                "Importo (migliaia di euro)|1000|EUR",
                "Importo mln €|1000000|EUR",
                "Waarde (x € 1.000)|1000|EUR",
                "Waarde in duizend euro|1000|EUR",
                "Värde, MSEK|1000000|SEK",
                "Belopp (tkr)|1000|",
                "Belopp mnkr|1000000|",
                "Beløb i mio. kr.|1000000|",
                "Beløp (1000 NOK)|1000|NOK",
                "Arvo, 1000 €|1000|EUR",
                "Arvo (milj. €)|1000000|EUR",
                "Wartość (tys. zł)|1000|PLN",
                "Wartość mld PLN|1000000000|PLN",
                "Cena v tis. Kč|1000|CZK",
                "Cena (mld. Kč)|1000000000|CZK",
                "Suma (mil. EUR)|1000000|EUR",
                "Érték (eFt)|1000|HUF",
                "Érték (millió Ft)|1000000|HUF",
                "Valoare (mii lei)|1000|RON",
                "Valoare (mil. lei)|1000000|RON",
                "Стойност (хил. лв.)|1000|BGN",
                "Цена, млн руб.|1000000|RUB",
                "Вартість, тис. грн|1000|UAH",
                "Вартість, млрд грн|1000000000|UAH",
                "Αξία (χιλ. €)|1000|EUR",
                "Bedel (milyon TL)|1000000|TRY",
                "Bedel (bin ₺)|1000|TRY",
                "Nilai (Rp juta)|1000000|IDR",
                "Nilai (ribu rupiah)|1000|IDR",
                "Nilai (miliar Rp)|1000000000|IDR",
                "Giá trị (triệu đồng)|1000000|VND",
                "Value US$m|1000000|USD",
                "Value ($ bn)|1000000000|",
                "Value £'000|1000|GBP",
                "Value ('000 USD)|1000|USD",
                "Value (USD 000s)|1000|USD",
                "Value USD x1000|1000|USD",
                "Value × 1 000 EUR|1000|EUR",
                "Value (USD '000,000)|1000000|USD",
                "amount_keur|1000|EUR",
                "amount_usd_k|1000|USD",
                "Total, thousand million EUR|1000000000|EUR",
                "Cost (lakh crore INR)|1000000000000|INR",
                "Monto (miles de pesos)|1000|",
                "القيمة (ألف دينار كويتي)|1000|KWD",
                "القيمة (ألف دينار)|1000|",
                "Сумма, тыс. долл. США|1000|USD",
                "Amount in thousand Kuwaiti dinars|1000|KWD",
                "Importe en miles de soles|1000|PEN",
                "金額（千米ドル）|1000|USD",
                "Αξία (χιλ. ευρώ)|1000|EUR",
            })
    void aHeaderStatesTheUnitOfItsAmounts(String text, long factor, @Nullable String currency) {
        Header header = Header.of(text);

        assertThat(header.factor()).isEqualTo(factor);
        assertThat(header.currency()).isEqualTo(currency == null ? "" : currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storage bin",
                "Bin no",
                "Miles per gallon",
                "Contracts over 25,000 EUR",
                "Price per 1000 EUR",
                "EUR/1000 pcs",
                "Size (mm)",
                "Length m",
                "Amount MKD",
                "Mars 2026",
                "kr",
                "Tons",
                "Kronor",
                "Model K",
                "Spend 2000",
                "Grand total",
                "Mfr name",
                "EFT number",
                "MFR_NM",
            })
    void whatLooksLikeAUnitMayBeNone(String text) {
        assertThat(Header.of(text).factor()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "All amounts in EUR thousand|1000|EUR",
                "(in millions of US dollars)|1000000|USD",
                "* Alle Beträge in TEUR|1000|EUR",
                "单位：万元|10000|CNY",
                "(単位：百万円)|1000000|JPY",
                "Единица измерения: тыс. руб.|1000|RUB",
                "в млн руб.|1000000|RUB",
                "Montants en k€|1000|EUR",
                "Tutarlar bin TL olarak verilmiştir|1000|TRY",
                "Figures in Rs. crore|10000000|INR",
                "€'000|1000|EUR",
                "dalam jutaan rupiah|1000000|IDR",
                "Purchases over 25,000 EUR|1|EUR",
                "Contracts above 2 million EUR|1|EUR",
                "Spend over 500 k€ in 2026|1|",
                "Every order here was worth a million or more|1|",
                "Top 1000 suppliers in EUR|1|EUR",
            })
    void aSentenceStatesAUnitOnlyWhereItSpeaksOfAmounts(String text, long factor, @Nullable String currency) {
        Header title = Header.ofSentence(text);

        assertThat(title.factor()).isEqualTo(factor);
        assertThat(title.currency()).isEqualTo(currency == null ? "" : currency);
    }
}
