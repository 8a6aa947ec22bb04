package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Price per 1000 pcs|1000",
                "Preis je 1.000 St.|1000",
                "Preis je 100 Stk|100",
                "Prix pour 100 pièces|100",
                "Prix unitaire (les 100)|100",
                "Precio por 1000 uds|1000",
                "Цена за тыс. шт.|1000",
                "单价/千只|1000",
                "EUR / 100|100",
                "Unit price|1",
                "Price 2000 pcs|1"
            })
    void aPriceForManyIsDividedByHowMany(String header, int pieces) {
        Made made = MadeLists.csv("Vendor;Item;Quantity;" + header + ";Currency\n"
                + "Acme;Screw;20000;12.5;EUR\nBolt;Nut;1000;8;EUR\nCora;Pin;500;30;EUR\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo(String.valueOf(273_000 / pieces));
        assertThat(made.notices().stream().anyMatch(notice -> notice.contains("unit prices are divided by")))
                .isEqualTo(pieces > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Price base quantity", "Preis pro", "Price Unit", "Prijseenheid", "Prix pour"})
    void aColumnMayTellForHowManyAPriceIs(String header) {
        Made made = MadeLists.csv("Vendor;Item;Quantity;Unit price;" + header + ";Currency\n"
                + "Acme;Screw;1000;12.5;100;EUR\nBolt;Nut;5000;8;1000;EUR\nCora;Pin;2;30;1;EUR\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("225");
    }

    @Test
    void aCodeMayTellForHowManyAPriceIs() {
        Made made = MadeLists.csv("Vendor;Item;Qty;Price EUR;Per\nAcme;Screw;1000;12;C\nBolt;Nut;5000;30;m\n"
                + "Cora;Lamp;7;2;EA\nDune;Pen;24;6;DZN\n");

        assertThat(made.lines())
                .extracting(line -> line.stated().amount().stripTrailingZeros().toPlainString())
                .containsExactly("120", "150", "14", "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Discount %", "Rabatt %", "Remise %", "Descuento %", "Sconto %", "Скидка, %", "Disc."})
    void aDiscountInPercentIsTakenOff(String header) {
        Made made = MadeLists.csv("Vendor;Item;Quantity;Unit price;" + header + ";Currency\n"
                + "Acme;Lens;10;100;50;EUR\nBolt;Frame;50;10;20;EUR\nCora;Cable;25;8;;EUR\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("1100");
        assertThat(made.notices())
                .anyMatch(notice -> notice.contains("is taken off quantity × unit price, in percent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Discount amount", "Rabatt Betrag", "Montant remise", "Discount EUR"})
    void aDiscountInMoneyIsTakenOff(String header) {
        Made made = MadeLists.csv("Vendor;Item;Quantity;Unit price;" + header + ";Currency\n"
                + "Acme;Lens;10;100;500;EUR\nBolt;Frame;50;10;100;EUR\nCora;Cable;25;8;0;EUR\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("1100");
    }

    @Test
    void aDiscountThatCannotBeReadLeavesTheValueUnknown() {
        Made made = MadeLists.csv("Vendor;Item;Quantity;Unit price;Discount %;Currency\n"
                + "Acme;Lens;10;100;50;EUR\nBolt;Frame;50;10;as agreed;EUR\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("500");
    }

    @Test
    void anAmountAfterDiscountStandsAndIsNoDiscount() {
        Made made = MadeLists.csv("Vendor;Item;Quantity;Unit price;Amount after discount;Currency\n"
                + "Acme;Lens;10;100;500;EUR\nBolt;Frame;50;10;400;EUR\nCora;Cable;25;8;200;EUR\n");

        assertThat(made.notices()).noneMatch(notice -> notice.contains("takes off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amount (acct. 840)", "Betrag (KST 752)", "Montant compte 604", "Amount top 100"})
    void aNumberInAHeaderIsNoCurrency(String header) {
        Made made = MadeLists.csv("Vendor;Item;" + header + "\nAcme;Lens;500\nBolt;Frame;400\nCora;Cable;200\n");

        assertThat(made.sheet().values().keySet()).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "Supplier;Item;Units ordered;Pack size;Price per pack EUR",
        "Lieferant;Artikel;Stück bestellt;Stück pro Packung;Preis pro Packung EUR",
        "Proveedor;Artículo;Cantidad (unidades);Unidades por caja;Precio unitario por caja EUR"
    })
    void aPriceForAPackIsDividedByWhatIsInOneWherePiecesAreOrdered(String header) {
        Made made = MadeLists.csv(header + "\nAcme;Glove;200;10;4.50\nBolt;Cup;360;12;6\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("270");
    }

    @Test
    void aPriceForAPackStandsWherePacksAreOrdered() {
        Made made = MadeLists.csv(
                "Supplier;Item;Quantity (packs);Pack size;Price per pack EUR\nAcme;Glove;20;10;4.50\nBolt;Cup;30;12;6\n");

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("270");
    }
}
