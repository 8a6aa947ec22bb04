package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word for money with a unit of measure beside it counts pieces; a currency by a unit is a price. */
class PiecesNoMoneyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amount (pcs)",
                "Amount (tons)",
                "Total (pcs)",
                "Betrag (Stk.)",
                "Gesamt (Stück)",
                "Montant (pièces)",
                "Сумма (шт.)",
                "Importe [uds]",
                "金额（件）"
            })
    void anAmountOfPiecesIsAQuantity(String header) {
        Made made = MadeLists.csv("Vendor;Country;Description;" + header
                + ";Unit price EUR\nAlma;FR;bolt;2000;0.25\nBora;IT;ring;400;0.5\n");

        assertThat(made.column(Field.QUANTITY)).isEqualTo("D");
        assertThat(made.column(Field.VALUE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amount (EUR/pc)", "Betrag (EUR/Stück)", "Сумма (EUR/шт)"})
    void anAmountByThePieceIsAPrice(String header) {
        Made made = MadeLists.csv(
                "Vendor;Country;Description;Quantity;" + header + "\nAlma;FR;bolt;2000;0.25\nBora;IT;ring;400;0.5\n");

        assertThat(made.column(Field.UNIT_PRICE)).isEqualTo("E");
        assertThat(made.column(Field.VALUE)).isEmpty();
    }

    @Test
    void aTotalBeforeItsUnitIsAQuantityWhereAPriceStandsBeside() {
        Made made = MadeLists.csv("Vendor;Country;Item;Total;Unit;Unit price EUR\n"
                + "Alma;FR;bolt;2000;pcs;0.25\nBora;IT;ring;400;pcs;0.5\n");

        assertThat(made.column(Field.QUANTITY)).isEqualTo("D");
    }

    @Test
    void millionsInBracketsStayMoney() {
        Made made = MadeLists.csv("Vendor;Country;Description;Amount (m)\nAlma;FR;bolt;2\nBora;IT;ring;4\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
    }
}
