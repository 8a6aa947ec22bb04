package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorSheetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order no,Vendor,Amount|Vendor,Tax ID,Vendor country",
                "Bestellnummer,Lieferant,Betrag|Lieferant,Steuernummer,Land des Lieferanten",
                "Numéro de commande,Fournisseur,Montant|Fournisseur,SIRET,Pays du fournisseur",
                "Номер заказа,Поставщик,Сумма|Поставщик,ИНН,Страна поставщика",
                "Sipariş No,Tedarikçi,Tutar|Tedarikçi,Vergi No,Tedarikçi Ülkesi",
                "订单号,供应商,金额|供应商,供应商代码,供应商国家",
                "Številka naročila,Dobavitelj,Znesek|Dobavitelj,Davčna številka,Država dobavitelja",
            })
    void aSheetThatListsWhoTheVendorsAreIsNoListOfPurchases(String purchases, String vendors) {
        Made made = MadeLists.xlsx(book(purchases, vendors));

        assertThat(made.lines()).hasSize(2);
        assertThat(made.profile().sheets().get(1).notAList())
                .startsWith("it lists who the vendors are, without order, goods, date or amount");
    }

    @Test
    void aListOfVendorsAloneIsRead() {
        assertThat(MadeLists.csv("Vendor,Tax ID,Vendor country\nAcme,DE123456789,DE\nBolt,CH1234567,CH\n")
                        .lines())
                .hasSize(2);
    }

    @Test
    void aSheetWithGoodsOrMoneyIsAList() {
        assertThat(MadeLists.xlsx(book("Order no,Vendor,Amount", "Vendor,Description,Vendor country"))
                        .lines())
                .hasSize(4);
    }

    @Test
    void whatTheUserMapsIsAList() {
        ReadingOptions options = ReadingOptions.DEFAULT.withMapping(new Mapping(
                List.of(new SheetMapping("Two", SheetMapping.FIND_HEADER, Map.of(Field.VENDOR, "A"), Set.of()))));

        assertThat(MadeLists.xlsx(book("Order no,Vendor,Amount", "Vendor,Tax ID,Vendor country"), options)
                        .lines())
                .hasSize(4);
    }

    private static Consumer<Workbook> book(String purchases, String vendors) {
        return book -> {
            Sheet one = book.createSheet("One");
            MadeLists.row(one, (Object[]) purchases.split(","));
            MadeLists.row(one, "PO-1", "Acme", 10);
            MadeLists.row(one, "PO-2", "Bolt", 20);
            Sheet two = book.createSheet("Two");
            MadeLists.row(two, (Object[]) vendors.split(","));
            MadeLists.row(two, "Acme", "7707083893", "DE");
            MadeLists.row(two, "Bolt", "7701234567", "CH");
        };
    }
}
