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
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMeaningTest {

    /** Header, a value, the field it means: lists in the languages and machine names of many systems. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lieferant|Acme GmbH|vendor",
                "Hersteller|Siemens AG|manufacturer",
                "Ursprungsland|DE|country of origin",
                "Versendungsland|KZ|country of dispatch",
                "Bestellnummer|4500012|order",
                "Bestellnr.|4500012|order",
                "Land Kreditor|DE|vendor country",
                "Extended Cost|5.25|value",
                "Cena bez DPH (Kč)|5,25|value",
                "Ordernr|4500012|order",
                "Toimittaja|Acme Oy|vendor",
                "Alkuperämaa|Kiina|country of origin",
                "Προμηθευτής|Acme|vendor",
                "Χώρα προέλευσης|Κίνα|country of origin",
                "المورد|Acme|vendor",
                "بلد المنشأ|الصين|country of origin",
                "Zolltarifnummer|85176200|hs",
                "Bestellmenge|5|quantity",
                "Nettobestellwert|5,50|value",
                "Währung|EUR|currency",
                "Lieferantennummer|100200|vendor id",
                "Land des Lieferanten|DE|vendor country",
                "Warenempfänger|Werk Nord|consignee",
                "Grossist Lieferant|Acme|vendor",
                "Поставщик|ООО Ромашка|vendor",
                "Наименование поставщика|ООО Ромашка|vendor",
                "Производитель|Huawei|manufacturer",
                "Страна происхождения|Китай|country of origin",
                "Страна отправления|KZ|country of dispatch",
                "Код ТН ВЭД|8517620000|hs",
                "Количество, шт.|5|quantity",
                "Сумма, руб.|5|value",
                "ИНН поставщика|7707083893|vendor id",
                "№ договора|12/4|order",
                "Дата поставки|01.02.2026|delivered",
                "Грузоотправитель|ООО Склад|consignor",
                "Грузополучатель|ООО Завод|consignee",
                "Постачальник|ТОВ Калина|vendor",
                "Країна походження|Китай|country of origin",
                "Вартість договору, грн|5|value",
                "Код УКТЗЕД|8517620000|hs",
                "Fournisseur|Acme SA|vendor",
                "Pays d'origine|CN|country of origin",
                "Pays de provenance|KZ|country of dispatch",
                "Montant HT|5|value",
                "Quantité commandée|5|quantity",
                "Proveedor|Acme SL|vendor",
                "País de origen|CN|country of origin",
                "Importe total|5|value",
                "Fabricante|Acme|manufacturer",
                "Fornecedor|Acme Ltda|vendor",
                "Valor total|5|value",
                "Quantidade|5|quantity",
                "CNPJ do fornecedor|12.345.678/0001-95|vendor id",
                "Fornitore|Acme Srl|vendor",
                "Paese di origine|CN|country of origin",
                "Dostawca|Acme Sp|vendor",
                "Kraj pochodzenia|CN|country of origin",
                "Wartość netto|5|value",
                "供应商名称|华为技术有限公司|vendor",
                "原产国|中国|country of origin",
                "启运国|KZ|country of dispatch",
                "合同金额|5|value",
                "制造商|华为|manufacturer",
                "海关编码|85176200|hs",
                "LIFNR|100200|vendor id",
                "MATNR|4711-X|part",
                "MAKTX|Switch 24 ports|description",
                "NETWR|5.5|value",
                "WAERS|EUR|currency",
                "HERKL|CN|country of origin",
                "STAWN|85176200|hs",
                "MENGE|5|quantity",
                "EBELN|4500012|order",
                "BEDAT|20260105|ordered",
                "awards/0/suppliers/0/name|Acme|vendor",
                "contracts/0/value/amount|5|value",
                "G34|CN|country of origin",
                "G15A|KZ|country of dispatch",
                "G31_11|Huawei|manufacturer",
                "WIN_NAME|Acme|vendor",
                "SupplierName|Acme|vendor",
                "vendor_country_code|DE|vendor country",
                "Ultimate Consignee|Acme|end user",
                "Shipper|Acme|consignor",
                "Country of Final Destination|DE|country of destination",
                "Certificate of Origin No.|C-1|certificate",
                "B/L No.|MSKU1|bill of lading",
                "Invoice Date|2026-01-05|invoice date",
                "Supplier Catergory Name Vendor|Acme|vendor"
            })
    void headersAreUnderstood(String header, String value, String field) {
        Made made = MadeLists.csv("Filler;\"" + header + "\"\nx;\"" + value + "\"\nx;\"" + value + "\"\n");

        assertThat(made.sheet().columns())
                .filteredOn(column -> !column.reason().startsWith("taken from"))
                .extracting(column -> column.field().label())
                .containsExactly(field);
    }

    @Test
    void aBareCountryIsAskedFor() {
        Made made = MadeLists.csv("Vendor,Country,Amount\nAcme,DE,5\nBolt,FR,6\n");

        assertThat(made.column(Field.VENDOR_COUNTRY)).isEmpty();
        assertThat(made.column(Field.COUNTRY_OF_ORIGIN)).isEmpty();
        assertThat(made.profile().sheets().get(0).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.message()).contains("'country of origin: B'"));
    }

    @Test
    void aVendorTypeIsNoVendor() {
        Made made = MadeLists.csv("Vendor Type,Vendor Contact,Vendor,Amount\nsmall,Ann,Acme,5\nbig,Bob,Bolt,6\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("C");
    }

    @Test
    void rolesAreKeptApart() {
        Made made = MadeLists.csv(
                "Seller,Shipper,Consignee,End User,Buyer,Amount\nA Ltd,B Ltd,C Ltd,D Ltd,E Ltd,5\nF Ltd,G Ltd,H Ltd,I Ltd,J Ltd,6\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
        assertThat(made.column(Field.CONSIGNOR)).isEqualTo("B");
        assertThat(made.column(Field.CONSIGNEE)).isEqualTo("C");
        assertThat(made.column(Field.END_USER)).isEqualTo("D");
        assertThat(made.column(Field.BUYER)).isEqualTo("E");
    }

    @Test
    void valuesDecideWhatAnItemIs() {
        assertThat(MadeLists.csv("Vendor,Item\nAcme,AB-1200\nBolt,CD-3400\n").column(Field.PART))
                .isEqualTo("B");
        assertThat(MadeLists.csv(
                                "Vendor,Item\nAcme,Network switch with 24 ports\nBolt,Router for the edge of the network\n")
                        .column(Field.DESCRIPTION))
                .isEqualTo("B");
        assertThat(MadeLists.csv("Vendor,Item\nAcme,10\nBolt,20\nCoil,30\n").column(Field.LINE))
                .isEqualTo("B");
    }

    @Test
    void valuesVeto() {
        Made made =
                MadeLists.csv("Vendor,Delivery date remark\nAcme,late as usual\nBolt,on time\nCoil,never\nDove,late\n");

        assertThat(made.column(Field.DELIVERED)).isEmpty();
    }

    @Test
    void theMappingOfTheUserOutranksAll() {
        ReadingOptions options = ReadingOptions.DEFAULT.withMapping(new Mapping(List.of(new SheetMapping(
                "",
                SheetMapping.FIND_HEADER,
                Map.of(Field.COUNTRY_OF_ORIGIN, "Country", Field.VENDOR, "C"),
                Set.of("Amount")))));
        Made made = MadeLists.csv(
                "Vendor,Country,Firm,Amount\nAcme,DE,Bolt,5\nCoil,FR,Dove,6\n", StandardCharsets.UTF_8, options);

        assertThat(made.column(Field.COUNTRY_OF_ORIGIN)).isEqualTo("B");
        assertThat(made.column(Field.VENDOR)).isEqualTo("C");
        assertThat(made.column(Field.VALUE)).isEmpty();
        assertThat(made.sheet().column(Field.VENDOR).orElseThrow().confidence()).isEqualTo(1);
    }

    @Test
    void columnsThatAPolicyNamesAreKept() {
        ReadingOptions options = ReadingOptions.DEFAULT.withKeepColumns(Set.of("Project", "category"));
        Made made = MadeLists.csv("Vendor,Project,Category\nAcme,North,Chips\n", StandardCharsets.UTF_8, options);

        assertThat(made.lines().get(0).column("Project")).isEqualTo("North");
        assertThat(made.lines().get(0).column("category")).isEqualTo("Chips");
    }

    @Test
    void whatWasNotChosenIsTold() {
        Made made = MadeLists.csv("Supplier,Order Value,Amount\nAcme,5,6\nBolt,7,8\n");

        assertThat(made.profile().sheets().get(0).notChosen())
                .extracting(column -> column.column())
                .containsExactly("B");
    }

    @Test
    void tradeStatisticsAreReadByTheirFlow() {
        Made imports = MadeLists.csv("Reporter,Partner,Flow,Value\nEstonia,China,Import,5\nEstonia,Turkey,Import,6\n");
        Made exports = MadeLists.csv("Reporter,Partner,Flow,Value\nEstonia,China,Export,5\nLatvia,China,Export,6\n");

        assertThat(imports.column(Field.COUNTRY_OF_DISPATCH)).isEqualTo("B");
        assertThat(imports.column(Field.COUNTRY_OF_DESTINATION)).isEqualTo("A");
        assertThat(exports.column(Field.COUNTRY_OF_DISPATCH)).isEqualTo("A");
    }

    @Test
    void aColumnOfNamesIsNoColumnOfDatesWhateverItsHeaderSays() {
        StringBuilder list = new StringBuilder("Order,Vendor,Shipment date,Value EUR\n");
        for (int line = 1; line <= 12; line++) {
            list.append("P-").append(line).append(",Nordlys,MV Aurora ").append("ABCDEFGHIJKL".charAt(line - 1));
            list.append(",7.5\n");
        }
        Made made = MadeLists.csv(list.toString());

        assertThat(made.column(Field.SHIPPED)).isEmpty();
        assertThat(made.problems()).isEmpty();
    }
}
