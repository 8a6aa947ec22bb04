package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that was planned, promised or asked for is not the day on which goods came. */
class PlannedDaysTest {

    private static final String ROWS =
            "Acme,100,2026-01-05,2026-02-01,2026-02-03\nBolt,200,2026-01-06,2026-02-02,2026-02-04\n"
                    + "Coil,300,2026-01-07,2026-02-03,2026-02-05\nDove,400,2026-01-08,2026-02-04,2026-02-06\n";

    @ParameterizedTest
    @CsvSource({
        "Scheduled Delivery Date, Delivered to Site Date",
        "Requested Delivery Date, Goods Received Date",
        "Promised Date, Delivery Date",
        "Due Date, Date Received",
        "Geplantes Lieferdatum, Lieferdatum",
        "Date de livraison prévue, Date de livraison",
        "Fecha entrega prevista, Fecha de entrega",
        "Плановая дата поставки, Дата поставки",
        "Planowana data dostawy, Data dostawy",
        "Planlanan Teslim Tarihi, Teslim Tarihi",
        "计划到货日期, 到货日期",
        "納品予定日, 納品日"
    })
    void theDayOfTheDeliveryCountsWhicheverStandsFirst(String planned, String actual) {
        Made first = MadeLists.csv("Vendor,Value,Order Date," + planned + "," + actual + "\n" + ROWS);
        Made last = MadeLists.csv("Vendor,Value,Order Date," + actual + "," + planned + "\n" + ROWS);

        assertThat(first.column(Field.DELIVERED)).isEqualTo("E");
        assertThat(last.column(Field.DELIVERED)).isEqualTo("D");
    }

    @ParameterizedTest
    @CsvSource({
        "Scheduled Delivery Date",
        "Promised Delivery Date",
        "ETA",
        "Livraison prévue",
        "Плановая дата поставки",
        "Fecha entrega prevista"
    })
    void aPlannedDayAloneIsDoubted(String planned) {
        MappedColumn delivered = MadeLists.csv("Vendor,Value,Order Date," + planned + ",Note\n" + ROWS)
                .sheet()
                .column(Field.DELIVERED)
                .orElseThrow();

        assertThat(delivered.column()).isEqualTo("D");
        assertThat(delivered.doubted()).isTrue();
    }

    @Test
    void theDayOfADeliveryIsNotDoubted() {
        MappedColumn delivered = MadeLists.csv("Vendor,Value,Order Date,Delivery Date,Note\n" + ROWS)
                .sheet()
                .column(Field.DELIVERED)
                .orElseThrow();

        assertThat(delivered.doubted()).isFalse();
    }

    @Test
    void aPlannedDayStillTellsThePeriodOfALine() {
        MappedColumn date = MadeLists.csv(
                        "Vendor,Value,Sort,Scheduled Delivery Date,Note\n"
                                + "Acme,100,a,2026-02-01,x\nBolt,200,b,2026-02-02,y\nCoil,300,a,2026-02-03,x\nDove,400,b,2026-02-04,z\n")
                .sheet()
                .column(Field.DATE)
                .orElseThrow();

        assertThat(date.column()).isEqualTo("D");
        assertThat(date.doubted()).isFalse();
    }
}
