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
                "\u4ee4\u548c\u5143\u5e745\u67081\u65e5|\u4ee4\u548c6\u5e744\u670821\u65e5|2024-04-21",
                "\u5e73\u621031\u5e744\u670830\u65e5|\u4ee4\u548c6\u5e744\u670821\u65e5|2024-04-21",
                "H31.4.30|R6.4.21|2024-04-21",
                "R6/04/01|R.6/04/21|2024-04-21",
                "1402/10/15|1403/02/02|2024-04-21",
                "\u06f1\u06f4\u06f0\u06f2/\u06f1\u06f0/\u06f1\u06f5|\u06f1\u06f4\u06f0\u06f3/\u06f0\u06f2/\u06f0\u06f2|2024-04-21",
                "15-10-1402|30/12/1403|2025-03-20",
                "14021015|14030202|2024-04-21",
                "15 \u062f\u06cc 1402|2 \u0627\u0631\u062f\u064a\u0628\u0647\u0634\u062a 1403|2024-04-21",
                "1445-06-20|1445-10-12|2024-04-21",
                "20/06/1445 \u0647\u0640|12/10/1445 \u0647\u0640|2024-04-21",
                "9 \u0631\u0645\u0636\u0627\u0646 1445|12 \u0634\u0648\u0627\u0644 1445|2024-04-21",
                "5 \u0e21.\u0e04. 2567|21 \u0e40\u0e21.\u0e22. 2567|2024-04-21",
                "5 \u0e21.\u0e04. 67|21 \u0e21\u0e35.\u0e04. 67|2024-03-21",
                "5 \u0e21\u0e01\u0e23\u0e32\u0e04\u0e21 \u0e1e.\u0e28. 2567|21 \u0e21\u0e34\u0e16\u0e38\u0e19\u0e32\u0e22\u0e19 2567|2024-06-21"
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

    @Test
    void aColumnOfTwoCalendarsIsAProblemAndNotConverted() {
        Made made = MadeLists.csv("Vendor;Order date;Amount EUR\nAcme;1402/10/15;5\nBolt;1445/06/20;6\n");

        assertThat(made.problems()).hasSize(2);
        assertThat(made.notices()).noneMatch(notice -> notice.contains("calendar"));
    }

    @Test
    void aDayThatACalendarDoesNotHaveIsAProblemOfItsCell() {
        StringBuilder list = new StringBuilder("Vendor;Order date;Amount EUR\n");
        for (int day = 10; day < 30; day++) {
            list.append("Acme;1402/10/").append(day).append(";5\n");
        }
        Made made = MadeLists.csv(list + "Bolt;1402/12/30;6\n");

        assertThat(made.problems()).singleElement().asString().contains("'1402/12/30' is no date");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("of the Jalali calendar"));
    }

    @Test
    void aThaiMonthWithAYearOfTheCommonEraKeepsIt() {
        Made made = MadeLists.csv(
                "Vendor;Order date;Amount EUR\nAcme;5 \u0e21.\u0e04. 2024;5\nBolt;21 \u0e21\u0e34.\u0e22. 2024;6\n");

        assertThat(made.problems()).isEmpty();
        assertThat(made.lines().get(1).values().get(Field.DATE).orElseThrow()).hasToString("2024-06-21");
    }
}
