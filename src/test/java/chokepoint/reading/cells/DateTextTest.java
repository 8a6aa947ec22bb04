package chokepoint.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-30|2026-06-30",
                "27.03.2026.|2026-03-27",
                "2026-06-30T10:15:00Z|2026-06-30",
                "5 يناير 2026|2026-01-05",
                "5 كانون الثاني 2026|2026-01-05",
                "12 آب 2026|2026-08-12",
                "15 جويلية 2026|2026-07-15",
                "2026. január 5.|2026-01-05",
                "2026. gada 5. janvāris|2026-01-05",
                "2026 m. sausio 5 d.|2026-01-05",
                "2026-Jan-05|2026-01-05",
                "5 בינואר 2026|2026-01-05",
                "5 जनवरी 2026|2026-01-05",
                "5 tháng 12 năm 2026|2026-12-05",
                "Ngày 05 tháng 01 năm 2026|2026-01-05",
                "Mo, 05.01.2026|2026-01-05",
                "пн 05.01.2026|2026-01-05",
                "lunes 5/1/2026|2026-01-05",
                "Thu, 2026-01-08|2026-01-08",
                "月曜日 2026/01/05|2026-01-05",
                "segunda-feira, 5 de janeiro de 2026|2026-01-05",
                "2026/6/3|2026-06-03",
                "20260630|2026-06-30",
                "30.06.2026|2026-06-30",
                "30.06.2026 г.|2026-06-30",
                "30/06/2026|2026-06-30",
                "06/30/2026|2026-06-30",
                "30-Jun-26|2026-06-30",
                "2-Jun-06|2006-06-02",
                "June 30, 2026|2026-06-30",
                "30 июня 2026 г.|2026-06-30",
                "30 June 2026|2026-06-30",
                "Aug. 2024|2024-08-01",
                "2026年6月30日|2026-06-30",
                "30 de junio de 2026|2026-06-30",
                "30. Juni 2026|2026-06-30",
                "30 juin 2026|2026-06-30",
                "30 червня 2026|2026-06-30",
                "2026|2026-01-01",
                "2026-06|2026-06-01",
                "202606|2026-06-01",
                "06/2026|2026-06-01",
                "30/06/2026 00:00|2026-06-30",
                "Jan. 2019|2019-01-01",
                "Y2019|2019-01-01",
                "2019-Q2|2019-04-01",
                "Q4 2019|2019-10-01",
                "2019M05|2019-05-01",
                "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0665|2026-01-05"
            })
    void readsDatesAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(DateText.parse(text).flatMap(date -> date.date(DayOrder.DAY_FIRST)))
                .hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:00",
                "Pre-PQ Process",
                "Lot 05.01.2026",
                "Mo 12",
                "12345678",
                "31/31/2026",
                "30.02.2026",
                "PN-2026-1",
                "1.5",
                "Category 12"
            })
    void readsNothingElse(String text) {
        assertThat(DateText.parse(text).flatMap(date -> date.date(DayOrder.DAY_FIRST)))
                .isEmpty();
    }

    @Test
    void undecidedDatesFollowTheirColumn() {
        DateText date = DateText.parse("03/04/2026").orElseThrow();

        assertThat(date.order()).isEmpty();
        assertThat(date.date(DayOrder.DAY_FIRST)).hasValue(LocalDate.of(2026, 4, 3));
        assertThat(date.date(DayOrder.MONTH_FIRST)).hasValue(LocalDate.of(2026, 3, 4));
    }
}
