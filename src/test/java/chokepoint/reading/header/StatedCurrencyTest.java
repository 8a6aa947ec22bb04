package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A currency is read in whatever way a header or a title states it, and only where it is meant as one. */
class StatedCurrencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GESAMTEUR|EUR",
                "valorfobusd|USD",
                "montantchf|CHF",
                "cena_pln|PLN",
                "preisEUR|EUR",
                "CifUSD|USD",
                "unit_price_gbp|GBP",
                "inr_amount|INR",
                "JPYVALUE|JPY",
                "WertTEUR|EUR",
                "ценаруб|RUB",
                "СуммаUSD|USD",
                "сумагрн|UAH",
                "单价USD|USD",
                "EUR金额|EUR",
                "金额美元|USD",
                "金額円|JPY",
                "valor total brl|BRL",
                "sumă lei|RON",
                "belopp_sek|SEK",
            })
    void aHeaderRunTogetherStatesItsCurrency(String text, String currency) {
        assertThat(Header.of(text).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Valeur",
                "Acheteur",
                "Fournisseur",
                "Couleur",
                "Brand",
                "Operand",
                "Country",
                "Entry",
                "Montant",
                "importeeurope",
                "Poland",
                "Husdyr",
                "Mnt total",
                "Usd code",
                "Chauffeur"
            })
    void wordsThatEndLikeACodeStateNone(String text) {
        assertThat(Header.of(text).currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Register of purchases 2025 (CHF)|CHF",
                "Currency: SEK|SEK",
                "Prices in Rand|ZAR",
                "все цены в рублях|RUB",
                "Суммы указаны в тыс. руб.|RUB",
                "Valores em reais|BRL",
                "单位：元|CNY",
                "Swiss francs|CHF",
                "Spend 2025, EUR|EUR",
                "Amounts EUR|EUR",
                "Beträge in TEUR|EUR",
            })
    void aTitleStatesTheCurrencyThatItMeans(String text, String currency) {
        assertThat(Header.ofSentence(text).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BR shipments of 2025",
                "Euro pallets and crates",
                "EUR 1 certificates",
                "Real Sociedad stadium",
                "Rand Logistics list",
                "Pound Lane store",
                "Birr workshop",
                "Orders from Dong Nai",
                "TRY Lines Ltd",
                "CAD drawings bought",
                "RON Miller orders",
                "MOP heads",
                "Contract of 100 руб",
                "Lev Works list",
                "Eurozone vendors"
            })
    void aNameInATitleStatesNone(String text) {
        assertThat(Header.ofSentence(text).currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tutarı (₺), TRY",
        "Amount ₦, NGN",
        "Giá trị (₫), VND",
        "금액(₩), KRW",
        "(₪) סכום, ILS",
        "Price in ₱, PHP",
        "₸ сумма, KZT",
        "Total ₲, PYG"
    })
    void everySignOfACurrencyIsReadInAHeader(String text, String currency) {
        assertThat(Header.of(text).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mairie de Saint-Orens-le-Vieux", "Frankfurt-am-Main", "Bourg-en-Bresse: factures", "Kr-on-Sea"})
    void aParticleInAHyphenatedNameIsNoCurrency(String title) {
        assertThat(Header.ofSentence(title).currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Valor s/ IVA", "Importe S/IGV", "Preço c/ ICMS"})
    void withoutTaxIsNoSol(String header) {
        assertThat(Header.of(header).currency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Importe (miles), 1000",
        "Importe (miles) Pedido, 1000",
        "Valor (10³ MT), 1000",
        "Value 10^6 USD, 1000000",
        "Distance (miles), 1"
    })
    void unitsInBracketsMultiply(String header, long factor) {
        assertThat(Header.of(header).factor()).isEqualTo(factor);
    }
}
