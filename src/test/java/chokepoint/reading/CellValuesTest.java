package chokepoint.reading;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CellValuesTest {

    @Test
    void theDecimalMarkIsDecidedPerColumn() {
        Made made = MadeLists.csv("Vendor;Unit Price;Amount\nAcme;1.234;5,50\nBolt;1,5;1.234\nCoil;2,25;1.000,00\n");

        assertThat(made.lines().get(0).unitPrice().amount()).isEqualByComparingTo("1234");
        assertThat(made.lines().get(1).stated().amount()).isEqualByComparingTo("1234");
    }

    @Test
    void whatNobodyCanTellIsSaid() {
        Made made = MadeLists.csv("Vendor,Amount,Order Date\nAcme,\"1,234\",03/04/2026\nBolt,\"2,345\",05/06/2026\n");

        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("cannot tell whether '1,234' is a thousand or a fraction"));
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("cannot tell the day from the month in dates like '03/04/2026'"));
    }

    @Test
    void theOrderOfDatesIsDecidedPerColumn() {
        Made made = MadeLists.csv("Vendor,Order Date\nAcme,03/04/2026\nBolt,12/31/2025\n");

        assertThat(made.lines().get(0).ordered()).hasToString("2026-03-04");
    }

    @Test
    void currenciesComeFromColumnHeaderOrCell() {
        assertThat(MadeLists.csv("Vendor,Amount,Currency\nAcme,5,USD\nBolt,6,euro\n")
                        .sheet()
                        .values())
                .hasToString("{EUR=6, USD=5}");
        assertThat(MadeLists.csv("Vendor,\"Amount, USD\"\nAcme,5\n").sheet().values())
                .hasToString("{USD=5}");
        assertThat(MadeLists.csv("Vendor,Amount\nAcme,5 EUR\nBolt,6\n").sheet().values())
                .hasToString("{=6, EUR=5}");
        assertThat(MadeLists.csv("Fornecedor,Valor (R$)\nAcme,5\n").sheet().values())
                .hasToString("{BRL=5}");
        assertThat(MadeLists.csv("All amounts in USD,\nVendor,Amount\nAcme,5\n")
                        .sheet()
                        .values())
                .hasToString("{USD=5}");
    }

    @Test
    void thousandsInTheHeaderMultiply() {
        Made made = MadeLists.csv("Поставщик;Стоимость, тыс. руб.\nАкме;1,5\nБолт;2,25\n");

        assertThat(made.lines().get(0).stated().amount()).isEqualByComparingTo("1500");
        assertThat(made.lines().get(0).stated().currency()).isEqualTo("RUB");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("is in units of 1,000"));
    }

    @Test
    void unreadableCountriesAreToldWithTheNearest() {
        Made made = MadeLists.csv("Vendor,Country of Origin\nAcme,Chnia\nBolt,China\nCoil,China\n");

        assertThat(made.problems())
                .containsExactly(
                        "list.csv, cell B2: country of origin 'Chnia' is no country (nearest: China); taken as unknown");
        assertThat(made.lines().get(0).has(Field.COUNTRY_OF_ORIGIN)).isFalse();
    }

    @Test
    void placeholdersAreUnknownWithoutNoise() {
        Made made = MadeLists.csv("Vendor,Country of Origin,Amount\nAcme,N/A,5\nBolt,-,None\nCoil,CN,7\n");

        assertThat(made.problems()).isEmpty();
        assertThat(made.notices())
                .contains("cells that say in words that nothing is known, by field: country of origin 2, value 1");
    }

    @Test
    void aMissingValueIsQuantityTimesUnitPrice() {
        Made made = MadeLists.csv("Vendor,Quantity,Unit Price\nAcme,3,2.50\nBolt,4,1\n");

        assertThat(made.lines()).extracting(Line::stated).hasToString("[7.50, 4]");
        assertThat(made.notices()).contains("2 lines have their value from quantity and unit price");
    }

    @Test
    void aPlaceholderInTheValueIsNotComputed() {
        Made made = MadeLists.csv("Vendor,Quantity,Unit Price,Amount\nAcme,3,2.50,N/A\nBolt,4,1,\nCoil,1,1,1\n");

        assertThat(made.lines().get(0).stated().known()).isFalse();
        assertThat(made.lines().get(1).stated().amount()).isEqualByComparingTo("4");
    }

    @Test
    void pricesPerManyUnitsAreDivided() {
        Made made = MadeLists.csv("NAME1,MENGE,NETPR,PEINH\nAcme,200,50,100\nBolt,3,2,1\n");

        assertThat(made.lines().get(0).unitPrice().amount()).isEqualByComparingTo("0.5");
        assertThat(made.lines().get(0).stated().amount()).isEqualByComparingTo("100");
    }

    @Test
    void aPriceThatStatesNoCurrencyIsInThatOfTheValues() {
        Made made = MadeLists.csv("Vendor,Qty,Unit price,\"Total, EUR\"\nAcme,5,2,\nBolt,3,4,12\n");

        assertThat(made.lines().get(0).stated().amount()).isEqualByComparingTo("10");
        assertThat(made.lines().get(0).stated().currency()).isEqualTo("EUR");
    }

    @Test
    void codesThatLostTheirZeroAreRestoredAndTold() {
        Made made = MadeLists.csv("Vendor,HS Code\nAcme,1012100\nBolt,85176200\nCoil,8517.62.00\n");

        assertThat(made.lines().get(0).hs().digits()).isEqualTo("01012100");
        assertThat(made.lines().get(2).hs().digits()).isEqualTo("85176200");
    }

    @Test
    void routesInOneCellAreRead() {
        Made made = MadeLists.csv("Vendor,Route\nAcme,CN>KZ>RU\nBolt,China - Turkey - Estonia\n");

        assertThat(made.lines().get(0).route()).hasToString("CN → KZ → RU");
        assertThat(made.lines().get(1).route()).hasToString("CN → TR → EE");
    }

    @Test
    void aVendorKnownByNumberIsAVendor() {
        Made made = MadeLists.csv("Seller ID,Amount\nFQKH1PD,5\nJ2J2J2,6\n");

        assertThat(made.lines().get(0).vendor().name()).isEqualTo("FQKH1PD");
        assertThat(made.sheet().column(Field.VENDOR).orElseThrow().reason()).isEqualTo("taken from 'vendor id'");
    }

    @Test
    void creditsStayNegative() {
        Made made = MadeLists.csv("Vendor,Amount\nAcme,\"(1,234.50)\"\nBolt,100.25-\nCoil,7\n");

        assertThat(made.sheet().values()).hasToString("{=-1327.75}");
    }

    @Test
    void excelDaysInTextsAreDays() {
        Made made = MadeLists.csv("Vendor,Order Date\nAcme,46203\nBolt,46204\n");

        assertThat(made.lines().get(0).ordered()).hasToString("2026-06-30");
    }

    @Test
    void sharesAndAnswersAreRead() {
        Made made = MadeLists.csv("Vendor,Local Content %,Domestic Equivalent\nAcme,45,yes\nBolt,\"12,5 %\",нет\n");

        assertThat(made.lines().get(0).values().share(Field.DOMESTIC_CONTENT))
                .hasValueSatisfying(share -> assertThat(share).hasToString("45 %"));
        assertThat(made.lines().get(1).values().answer(Field.HOME_EQUIVALENT)).hasToString("NO");
    }

    @Test
    void routesOverSeveralColumnsAreJoined() {
        Made made = MadeLists.csv("Vendor,Port of Loading,Transshipment Port,Port of Discharge\n"
                + "Acme,Shanghai,Singapore,Hamburg\nBolt,Shanghai,,Hamburg\n");

        assertThat(made.lines().get(0).route()).hasToString("CN → SG → DE");
        assertThat(made.lines().get(1).route()).hasToString("CN → DE");
    }

    @Test
    void aNameLongerThanAnyIsToldAndTakenAsUnknown() {
        Made made = MadeLists.csv("Vendor,Amount\nAcme,5\n" + "N".repeat(2_000) + ",6\n" + "N".repeat(2_001) + ",7\n");

        assertThat(made.lines()).extracting(line -> line.vendor().known()).containsExactly(true, true, false);
        assertThat(made.problems())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("A4", "is longer than 2000 characters; taken as unknown");
    }
}
