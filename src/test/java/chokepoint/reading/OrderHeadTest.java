package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderHeadTest {

    private static final String ROWS = "A-1;1;Acme;2024-01-05;Pump;100\n;2;;;Hose;50\n;3;;;Seal;7\n"
            + "A-2;1;Bolt;2024-01-09;Wire;20\n;2;;;Lamp;30\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order No;Line;Supplier;Order date;Description;Amount EUR",
                "Bestellnr.;Pos.;Lieferant;Bestelldatum;Bezeichnung;Betrag EUR",
                "N° commande;Ligne;Fournisseur;Date commande;Désignation;Montant EUR",
                "Номер заказа;Строка;Поставщик;Дата заказа;Наименование;Сумма EUR",
                "订单号;行号;供应商;订单日期;物料描述;金额 EUR"
            })
    void linesBelowTheFirstOfAnOrderHaveItsNumberVendorAndDate(String header) {
        Made made = MadeLists.csv(header + "\n" + ROWS);

        assertThat(made.lines()).extracting(Line::order).containsExactly("A-1", "A-1", "A-1", "A-2", "A-2");
        assertThat(made.lines())
                .extracting(line -> line.values().party(Field.VENDOR).name())
                .containsExactly("Acme", "Acme", "Acme", "Bolt", "Bolt");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("only on the first line of each order"));
    }

    @Test
    void subtotalsBetweenOrdersAreLeftOut() {
        Made made = MadeLists.csv("Order No;Line;Supplier;Order date;Description;Amount EUR\n"
                + "A-1;1;Acme;2024-01-05;Pump;100\n;2;;;Hose;50\n;;Sum Acme;;;150\n"
                + "A-2;1;Bolt;2024-01-09;Wire;20\n;2;;;Lamp;30\n;;Sum Bolt;;;50\n");

        assertThat(made.lines())
                .extracting(line -> line.values().party(Field.VENDOR).name())
                .containsExactly("Acme", "Acme", "Bolt", "Bolt");
    }

    @Test
    void purchasesWithoutAnOrderKeepTheirVendor() {
        Made made = MadeLists.csv("Order No;Line;Supplier;Order date;Description;Amount EUR\n"
                + "A-1;1;Acme;2024-01-05;Pump;100\n;2;Cora;2024-01-06;Hose;50\n;3;Dune;2024-01-07;Seal;7\n"
                + "A-2;1;Bolt;2024-01-09;Wire;20\n");

        assertThat(made.lines()).extracting(Line::order).containsExactly("A-1", "", "", "A-2");
    }

    @Test
    void anUnknownVendorStaysUnknown() {
        Made made = MadeLists.csv(
                "Supplier;Description;Amount EUR\n" + "Acme;Pump;100\n;Hose;50\nBolt;Wire;20\n;Lamp;30\n;Seal;7\n");

        assertThat(made.lines().get(1).values().party(Field.VENDOR).known()).isFalse();
    }
}
