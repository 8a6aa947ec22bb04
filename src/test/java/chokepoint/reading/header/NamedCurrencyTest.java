package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedCurrencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Amount in Kenyan Shillings|KES|amount",
                "Importe en soles|PEN|importe",
                "Monto (S/)|PEN|monto",
                "Valor (Kz)|AOA|valor",
                "المبلغ بالدينار الكويتي|KWD|مبلغ",
                "القيمة بالجنيه المصري|EGP|قيمه",
                "Giá trị (đồng)|VND|gia tri",
                "契約金額（米ドル）|USD|契约金额",
                "Сумма (кувейтский динар)|KWD|сумма",
                "Monto (pesos)||monto",
                "Valeur en dinars||valeur en",
            })
    void aHeaderNamesItsCurrencyInWords(String text, @Nullable String currency, String words) {
        Header header = Header.of(text);

        assertThat(header.currency()).isEqualTo(currency == null ? "" : currency);
        assertThat(header.words()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount, pesos (Mexico)|MXN",
                "Price in Pakistan rupees|PKR",
                "Amount (Tunisia dinars)|TND",
                "Cost, Rs. crore|INR",
            })
    void aNameThatSeveralShareIsOneBesideItsCountry(String text, String currency) {
        assertThat(Header.of(text).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amount (KZ)",
                "Cantidad (MT)",
                "Cost (Rs.)",
                "Amount in dollars, imports of Canada",
                "Price (kr)",
                "S/N"
            })
    void nothingIsGuessed(String text) {
        assertThat(Header.of(text).currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount SAR|SAR",
                "Total value PKR|PKR",
                "Betrag ISK|ISK",
                "Montant MAD|MAD",
                "Montant TND|TND",
                "Iznos RSD|RSD",
                "Сумма MKD|MKD",
                "مبلغ IRR|IRR",
                "Cost NGN|NGN",
                "Importe BHD|BHD",
            })
    void aRarerCodeAtTheEndOfAHeaderOfAmountsIsTheCurrency(String text, String currency) {
        assertThat(Header.of(text).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amount ALL", "Price TOP", "Vendor SAR", "Order BAM", "Drawings MOP"})
    void aCodeThatIsAWordOrStandsBesideNoMoneyIsNone(String text) {
        assertThat(Header.of(text).currency()).isEmpty();
    }
}
