package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableShapeTest {

    @Test
    void theHeaderStandsBelowTitlesAndAnywhereToTheRight() {
        Made made = MadeLists.csv(
                ",,,\n,Register of contracts,,\n,Prepared for the board,,\n,,,\n,Vendor,Country of origin,Amount\n"
                        + ",Acme,CN,5\n,Bolt,DE,6\n");

        assertThat(made.sheet().headerRow()).isEqualTo(5);
        assertThat(made.column(Field.VENDOR)).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "ИТОГО:",
                "Всего",
                "Разом",
                "Suma total",
                "Total général",
                "Gesamtsumme",
                "Zwischensumme",
                "合计",
                "小计",
                "Total geral",
                "Sub-total",
                "Razem",
                "Итого по разделу 1",
                "Toplam"
            })
    void totalsAreLeftOutInManyLanguages(String label) {
        Made made = MadeLists.csv("Vendor,Part Number,Amount\nAcme,A1,5\nBolt,B1,6\n" + label + ",,11\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.sheet().totalsLeftOut()).isEqualTo(1);
        assertThat(made.notices()).contains("1 row left out as totals: 4");
    }

    @Test
    void aVendorCalledTotalIsNoTotal() {
        Made made = MadeLists.csv("Vendor,Part Number,Amount\nTotal Energies,A1,5\nTotal,B1,6\n");

        assertThat(made.lines()).hasSize(2);
    }

    @Test
    void aTotalInAColumnOfItsOwnIsLeftOut() {
        Made made = MadeLists.csv("No,Vendor,Description,Amount\n1,Acme,Switch,5\n2,Bolt,Router,6\n,,Total:,11\n");

        assertThat(made.sheet().totalsLeftOut()).isEqualTo(1);
    }

    @Test
    void headersRepeatedOnEveryPageAreSkipped() {
        Made made = MadeLists.csv("Vendor,Part Number,Amount\nAcme,A1,5\nVendor,Part Number,Amount\nBolt,B1,6\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices()).contains("1 row left out as the header repeated: 3");
    }

    @Test
    void anotherTableBelowIsToldAndNotRead() {
        Made made = MadeLists.csv(
                "Vendor,Part Number,Amount\nAcme,A1,5\n,,\n\nInvoice Number,Currency,Unit Price\nI-1,EUR,7\n");

        assertThat(made.lines()).hasSize(1);
        assertThat(made.notices()).anyMatch(notice -> notice.startsWith("another table begins in row 5"));
    }

    @Test
    void titlesOfSectionsAreNoLines() {
        Made made = MadeLists.csv("Vendor,Part Number,Amount\nSection 1: switches,,\nAcme,A1,5\nBolt,B1,6\n");

        assertThat(made.lines()).hasSize(2);
        assertThat(made.notices()).contains("1 row left out as titles or footnotes, one text alone: 2");
    }

    @Test
    void aRowOfNumbersUnderTheHeaderIsNoLine() {
        Made made = MadeLists.csv("Поставщик,Наименование товара,Сумма\n1,2,3\nАкме,Коммутатор,5\n");

        assertThat(made.lines()).hasSize(1);
    }

    @Test
    void aRowOfUnitsBelongsToTheHeader() {
        Made made = MadeLists.csv(
                "Supplier,Quantity,Unit price,Total\n,(pcs),(USD),(USD)\nAcme,10,5.50,55.00\nBolt,2,7.25,14.50\n");

        assertThat(made.sheet().headerRow()).isEqualTo(2);
        assertThat(made.sheet().values()).hasToString("{USD=69.50}");
    }

    @Test
    void columnsOfYearsAreTold() {
        Made made = MadeLists.csv("Vendor,Category,2023,2024,2025\nAcme,Switch,1,2,3\nBolt,Router,4,5,6\n");

        assertThat(made.notices()).anyMatch(notice -> notice.contains("hold one thing in several periods"));
        assertThat(made.column(Field.VALUE)).isEmpty();
    }

    @Test
    void withoutAHeaderOnlyAMappingHelps() {
        ReadingOptions options = ReadingOptions.DEFAULT.withMapping(new Mapping(List.of(
                new SheetMapping("", SheetMapping.NO_HEADER, Map.of(Field.VENDOR, "A", Field.VALUE, "C"), Set.of()))));
        Made made = MadeLists.csv("Acme,2026-01-01,5\nBolt,2026-01-02,6\n", StandardCharsets.UTF_8, options);

        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(0).vendor().name()).isEqualTo("Acme");
        assertThat(made.sheet().headerRow()).isZero();
        Made alone = MadeLists.csv("Acme,2026-01-01,5\nBolt,2026-01-02,6\n");
        assertThat(alone.read().sheets()).isEmpty();
        assertThat(alone.profile().sheets().get(0).notAList()).contains("'header: none'");
    }
}
