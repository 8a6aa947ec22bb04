package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Country;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedCurrencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monto (pesos)     | CO | COP",
                "Beløb (kr)        | DK | DKK",
                "Value (Rs)        | LK | LKR",
                "Valeur (dinars)   | TN | TND",
                "Amount ($)        | AU | AUD",
                "Amount ($)        | US EC | USD",
            })
    void theHomeOfThePolicyTells(String header, String home, String currency) {
        Made made = list("", header, home, "FR");

        assertThat(made.sheet().values()).hasToString("{" + currency + "=300}");
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("taken as " + currency + ", that of the home of the policy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Purchases of the Republic of Colombia 2025 | Monto (pesos) | COP",
                "Inköp 2025, Sverige                        | Belopp (kr)   | SEK",
                "Закупки 2025, Сербия                       | Сумма (dinara) | RSD",
            })
    void theTitleTells(String title, String header, String currency) {
        assertThat(list(title, header, "", "FR").sheet().values()).hasToString("{" + currency + "=300}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                     | Monto (pesos) |       | FR",
                "                     | Monto (pesos) | DE    | FR",
                "                     | Monto (pesos) | MX CL | FR",
                "Purchases of Mexico  | Monto (pesos) | CL    | FR",
                "Imports from Mexico  | Monto (pesos) |       | MX",
            })
    void whereNothingOrMoreThanOneTellsNoneIsTaken(String title, String header, String home, String vendors) {
        Made made = list(title, header, home, vendors);

        assertThat(made.sheet().values()).hasToString("{=300}");
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("'pesos' is the currency of several countries, and "));
    }

    @Test
    void theSignOfAllCellsIsSettledLikeAWord() {
        ReadingOptions options = ReadingOptions.DEFAULT.withHome(Set.of(Country.of("CA")));

        Made made = MadeLists.csv(
                "Order;Vendor;Country;Amount\n1;Alma;FR;$100\n2;Bora;DE;$200\n", StandardCharsets.UTF_8, options);

        assertThat(made.sheet().values()).hasToString("{CAD=300}");
    }

    @Test
    void theOnlyCountryOfDestinationTells() {
        Made made = MadeLists.csv(
                "Order;Vendor;Country of destination;Amount (kr)\n1;Alma;Norway;100\n2;Bora;Norway;200\n");

        assertThat(made.sheet().values()).hasToString("{NOK=300}");
    }

    private static Made list(String title, String header, String home, String vendors) {
        ReadingOptions options = ReadingOptions.DEFAULT.withHome(
                home == null || home.isBlank()
                        ? Set.of()
                        : Arrays.stream(home.split(" ")).map(Country::of).collect(Collectors.toSet()));
        String above = title == null || title.isBlank() ? "" : title + ";;;\n";
        return MadeLists.csv(
                above + "Order;Vendor;Country;" + header + "\n1;Alma;" + vendors + ";100\n2;Bora;" + vendors + ";200\n",
                StandardCharsets.UTF_8,
                options);
    }

    @Test
    void aSignIsThatOfTheOnlyCountryThatWritesAsTheHeadersDo() {
        Made kana = MadeLists.csv("購入先;部品名;メーカー;金額\nA社;ポンプ;B社;¥1,200\nC社;ホース;B社;¥300\n");
        Made han = MadeLists.csv("購入先;品名;金額\nA社;鋼管;¥1,200\nC社;鋼板;¥300\n");

        assertThat(kana.sheet().values()).hasToString("{JPY=1500}");
        assertThat(kana.notices()).anyMatch(notice -> notice.contains("taken as JPY"));
        assertThat(han.sheet().values()).hasToString("{=1500}");
    }

    @Test
    void amountsWithAndWithoutTaxAreInOneCurrency() {
        Made stated =
                MadeLists.csv("Supplier;Item;Net amount;Gross amount (EUR)\nAcme;Pump;100;119\nBolt;Hose;200;238\n");
        Made other = MadeLists.csv("Supplier;Item;Net amount;Amount in USD\nAcme;Pump;100;71\nBolt;Hose;200;142\n");

        assertThat(stated.sheet().values()).hasToString("{EUR=300}");
        assertThat(stated.notices()).anyMatch(notice -> notice.contains("with or without tax"));
        assertThat(other.sheet().values()).doesNotContainEntry("USD", new BigDecimal("300"));
    }

    @Test
    void aValueIsInTheCurrencyOfThePriceThatMakesIt() {
        Made made = MadeLists.csv(
                "Firma;Malzeme;Miktar;Birim Fiyat (TL);Tutar\nAcme;Pompa;3;100,50;301,50\nBolt;Hortum;2;20;40\n");
        Made other = MadeLists.csv("Supplier;Item;Qty;Price USD;Amount\nAcme;Pump;3;100;285\nBolt;Hose;2;20;38\n");

        assertThat(made.sheet().values()).hasToString("{TRY=341.50}");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("makes it with the quantity"));
        assertThat(other.sheet().values()).doesNotContainKey("USD");
    }
}
