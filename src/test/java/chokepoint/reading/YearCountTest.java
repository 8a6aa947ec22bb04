package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09/04/2567|21/04/2567|2024-04-21",
                "2566-12-01|2566-12-31|2023-12-31",
                "25670401|25670421|2024-04-21",
                "1/4/\u0e1e.\u0e28. 2567|21/4/\u0e1e.\u0e28. 2567|2024-04-21",
                "\u0e51/\u0e54/\u0e52\u0e55\u0e56\u0e57|\u0e52\u0e51/\u0e54/\u0e52\u0e55\u0e56\u0e57|2024-04-21",
                "113/04/01|113/04/21|2024-04-21",
                "1130401|1130421|2024-04-21",
                "\u6c11\u570b 99\u5e744\u67081\u65e5|\u4e2d\u83ef\u6c11\u570b113\u5e744\u670821\u65e5|2024-04-21",
                "\u4ee4\u548c\u5143\u5e745\u67081\u65e5|\u4ee4\u548c6\u5e744\u670821\u65e5|2024-04-21"
            })
    void yearsOfOtherCalendarsAreConvertedAndTold(String first, String second, String day) {
        Made made = MadeLists.csv("Vendor;Order date;Amount EUR\nAcme;" + first + ";5\nBolt;" + second + ";6\n");

        assertThat(made.problems()).isEmpty();
        assertThat(made.lines().get(1).values().get(Field.DATE).orElseThrow()).hasToString(day);
        assertThat(made.notices()).anyMatch(notice -> notice.contains("calendar and converted"));
    }

    @Test
    void oneYearOfAnotherCalendarIsAProblemAndNotConverted() {
        Made made = MadeLists.csv("Vendor;Order date;Amount EUR\nAcme;01/04/2567;5\nBolt;21/04/2024;6\n");

        assertThat(made.problems()).hasSize(1);
        assertThat(made.notices()).noneMatch(notice -> notice.contains("calendar"));
    }
}
