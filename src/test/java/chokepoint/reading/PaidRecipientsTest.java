package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidRecipientsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agency;recipient_name;recipient_country_code;Purpose;Obligated amount",
                "Распорядитель;Получатель;Страна получателя;Назначение платежа;Сумма",
                "Платник;Отримувач;Країна отримувача;Призначення платежу;Сума",
                "Zahlende Stelle;Empfänger;Land des Empfängers;Zweck;Betrag"
            })
    void whoReceivesPaymentsIsTheVendor(String header) {
        Made made = MadeLists.csv(header + "\nTown;Alba;FR;Paint;500\nTown;Bora;DE;Wood;600\nTown;Cima;FR;Nails;70\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("B");
        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("C");
    }

    @Test
    void whoReceivesGoodsIsNot() {
        Made byQuantity = MadeLists.csv("Item;Quantity;Recipient;Amount\nPump;5;Alba;500\nHose;6;Bora;600\n");
        Made byVendor = MadeLists.csv("Vendor;Recipient;Amount\nCima;Alba;500\nDune;Bora;600\n");

        assertThat(byQuantity.column(Field.CONSIGNEE)).isEqualTo("C");
        assertThat(byQuantity.column(Field.VENDOR)).isEmpty();
        assertThat(byVendor.column(Field.CONSIGNEE)).isEqualTo("B");
        assertThat(byVendor.column(Field.VENDOR)).isEqualTo("A");
    }
}
