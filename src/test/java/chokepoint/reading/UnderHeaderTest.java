package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderHeaderTest {

    private static final String HEADER = "Vendor;Country of origin;Order date;Description;Amount EUR\n";
    private static final String DATA =
            "Alba;China;2026-02-01;pump;500\nBora;Italy;2026-02-02;valve;250\nCima;Japan;2026-02-03;pump;90\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplier_name;origin_country;order_date;item_description;net_amount",
                "LIFNR;HERKL;BEDAT;TXZ01;NETWR",
                "Lieferant;Ursprungsland;Bestelldatum;Bezeichnung;Betrag",
                "Поставщик;Страна происхождения;Дата заказа;Описание;Сумма",
                "供应商;原产国;订单日期;描述;金额",
                "mandatory;optional;mandatory;optional;mandatory",
                "Pflichtfeld;optional;Pflichtfeld;optional;Pflichtfeld",
                "obligatoire;facultatif;obligatoire;facultatif;obligatoire",
                "обязательно;необязательно;обязательно;необязательно;обязательно",
                "必填;选填;必填;选填;必填",
                "text;text;date;text;number",
                "e.g. Acme;e.g. Norway;e.g. 2026-01-31;e.g. pump;e.g. 100",
                "z. B. Acme;z. B. Norwegen;z. B. 31.01.2026;z. B. Pumpe;z. B. 100",
                "Example;Norway;2026-01-31;pump;100",
                "Example - Acme;Norway;2026-01-31;pump;100",
                "Beispiel: Acme;Norwegen;31.01.2026;Pumpe;100",
                "Acme (пример);Норвегия;31.01.2026;насос;100",
                "Acme (ligne d'exemple);Norvège;31/01/2026;pompe;100",
                "Acme（示例）;挪威;2026-01-31;泵;100",
                "(1);(2);(3);(4);(5)",
                "1.;2.;3.;4.;5.",
                "[1];[2];[3];[4];[5]",
                "A;B;C;D;E",
                "(a);(b);(c);(d);(e)",
                "[A];[B];[C];[D];[E]",
                "а;б;в;г;д",
                "varchar(80);char(2);date;varchar(255);decimal(18,2)",
                "max. 80 characters;ISO name;YYYY-MM-DD;max. 80 characters;0.00",
                "M;O;M;O;M",
                "=====;=====;=====;=====;=====",
                "-----;---;---;-----;---"
            })
    void aRowThatNamesOrExplainsTheColumnsIsNoPurchase(String row) {
        Made made = MadeLists.csv(HEADER + row + "\n" + DATA);

        assertThat(made.lines()).hasSize(3);
        assertThat(made.read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;;€", ";;%;;€"})
    void aRowOfSignsGivesTheAmountsTheirCurrency(String row) {
        Made made = MadeLists.csv("Vendor;Country of origin;Discount;Description;Amount\n" + row
                + "\nAlba;China;5;pump;500\nBora;Italy;0;valve;250\nCima;Japan;0;pump;90\n");

        assertThat(made.lines()).hasSize(3);
        assertThat(made.sheet().values()).hasToString("{EUR=840}");
    }

    @Test
    void aFirstPurchaseOfASampleIsAPurchase() {
        Made made = MadeLists.csv(HEADER + "Dova;Chile;2026-02-01;pump (example);70\n" + DATA);

        assertThat(made.lines()).hasSize(4);
    }

    @Test
    void suchARowIsTold() {
        Made made = MadeLists.csv(HEADER + "required;optional;required;optional;required\n" + DATA);

        assertThat(made.notices())
                .anySatisfy(notice ->
                        assertThat(notice).startsWith("row 2 under the header").contains("'optional'"));
    }

    @Test
    void severalSuchRowsAreLeftOut() {
        Made made = MadeLists.csv(HEADER + "vendor_name;origin;order_date;descr;amount\n"
                + "required;optional;required;optional;required\n" + DATA);

        assertThat(made.lines()).hasSize(3);
    }

    @Test
    void aFirstPurchaseWithoutFiguresIsAPurchase() {
        Made made = MadeLists.csv(HEADER + "Dova;Chile;;goods;\n" + DATA);

        assertThat(made.lines()).hasSize(4);
    }

    @Test
    void aVendorNamedLikeAColumnIsAPurchase() {
        Made made = MadeLists.csv(HEADER + "Supplier;Chile;2026-02-01;text;7\n" + DATA);

        assertThat(made.lines()).hasSize(4);
    }
}
