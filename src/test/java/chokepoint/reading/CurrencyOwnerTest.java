package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyOwnerTest {

    private static final String ROWS = """
            Alma;11200;100.00;100.00;USD
            Bora;24640;220.00;200.00;EUR
            Ceto;5600;50.00;50.00;USD
            Dana;2464;22.00;20.00;EUR
            Egil;33600;300.00;300.00;USD
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vendor;Total value;Total value USD;FOB foreign;Currency",
                "Supplier;TOTAL_VALUE;TOTAL_VALUE_USD;FOB_FC;CURRENCY_CODE",
                "Lieferant;Gesamtwert;Gesamtwert (USD);Betrag FW;Währung",
                "Поставщик;Стоимость;Стоимость, USD;Цена контракта;Валюта",
                "Proveedor;Valor total;Valor total USD;Monto divisa;Moneda",
                "Fournisseur;Valeur totale;Valeur totale (USD);Valeur facturée FC;Devise",
            })
    void anAmountThatIsAlwaysAsManyTimesAnotherIsNotInTheCurrencyOfTheLine(String header) {
        Made made = MadeLists.csv(header + "\n" + ROWS);

        assertThat(made.sheet().values()).hasToString("{=77504}");
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("112.0 times") && notice.contains("not its currency"));
    }

    @Test
    void anAmountThatEqualsOneInAStatedCurrencyIsInIt() {
        Made made = MadeLists.csv("""
                Vendor;Amount;Amount net USD;Currency
                Alma;100.00;100.00;USD
                Bora;220.00;220.00;EUR
                Ceto;50.00;50.00;USD
                Dana;22.00;22.00;EUR
                """);

        assertThat(made.sheet().values()).hasToString("{USD=392.00}");
    }

    @Test
    void theColumnOfCurrenciesBelongsToTheAmountsBesideIt() {
        Made made = MadeLists.csv("""
                Vendor;Total value;Packages;Invoice sum;Currency
                Alma;11200;1;100.00;USD
                Bora;24640;4;200.00;EUR
                Ceto;5600;2;50.00;USD
                Dana;2464;9;20.00;EUR
                """);

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
        assertThat(made.sheet().values()).hasToString("{=43904}");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("one of them is in one currency alone"));
    }

    @Test
    void anAmountInTheCurrencyOfTheLineStaysInIt() {
        Made made = MadeLists.csv("""
                Vendor;Customs value;Amount;Currency;Amount USD
                Alma;11200;100.00;USD;100.00
                Bora;24640;200.00;EUR;220.00
                Ceto;5600;50.00;USD;50.00
                Dana;2464;20.00;EUR;22.00
                """);

        assertThat(made.column(Field.VALUE)).isEqualTo("C");
        assertThat(made.sheet().values()).hasToString("{EUR=220.00, USD=150.00}");
        assertThat(made.lines())
                .extracting(line -> money(line, Field.CUSTOMS_VALUE))
                .allMatch(String::isEmpty);
    }

    private static String money(Line line, Field field) {
        return line.values().get(field).map(value -> ((Money) value).currency()).orElse("none");
    }

    @Test
    void feesBesideTheColumnChangeNothing() {
        Made made = MadeLists.csv("""
                Vendor;Amount;Quantity;Freight;Currency
                Alma;100.00;4;12.00;USD
                Bora;200.00;5;10.00;EUR
                Ceto;50.00;6;9.50;USD
                Dana;20.00;7;0.80;EUR
                """);

        assertThat(made.sheet().values()).hasToString("{EUR=220.00, USD=150.00}");
        assertThat(made.notices()).noneMatch(notice -> notice.contains("currency"));
    }

    @Test
    void aTwinFarOffWhereAllLinesNameItsCurrencySettlesIt() {
        Made made = MadeLists.csv("""
                Vendor;Total value;Total value USD;Currency
                Alma;11200;100.00;USD
                Bora;24640;220.00;USD
                Ceto;5600;50.00;USD
                Dana;2464;22.00;USD
                """);

        assertThat(made.sheet().values()).hasToString("{=43904}");
    }

    @Test
    void aTwinThatDiffersInSomeLinesIsTold() {
        Made made = MadeLists.csv("""
                Vendor;Total value;Total value USD;Currency
                Alma;100.00;100.00;USD
                Bora;200.00;220.00;EUR
                Ceto;50.00;50.00;USD
                Dana;80.00;90.00;USD
                """);

        assertThat(made.sheet().values()).hasToString("{EUR=200.00, USD=230.00}");
        assertThat(made.notices())
                .contains(
                        "value: column B 'Total value' differs from C 'Total value USD' in 1 of the first 3 lines in USD");
    }

    @Test
    void whatTheMappingSaysStays() {
        ReadingOptions options = ReadingOptions.DEFAULT.withMapping(new Mapping(List.of(new SheetMapping(
                "", SheetMapping.FIND_HEADER, Map.of(Field.VALUE, "B", Field.CURRENCY, "E"), Set.of()))));

        assertThat(MadeLists.csv(
                                "Vendor;Total value;Total value USD;FOB;Currency\n" + ROWS,
                                StandardCharsets.UTF_8,
                                options)
                        .sheet()
                        .values())
                .hasToString("{EUR=27104, USD=50400}");
    }
}
