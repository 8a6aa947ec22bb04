package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.reading.MadeLists.Made;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrikingAmountsTest {

    private static final int ROWS = 40;

    private static Made list(String header, IntFunction<String> amount) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int at = 0; at < ROWS; at++) {
            text.append(String.format(
                    Locale.ROOT,
                    "Vendor %c%c;%s;372-55%d-%04d%n",
                    'A' + at % 7,
                    'a' + at,
                    amount.apply(at),
                    at % 6,
                    97 * at));
        }
        return MadeLists.csv(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vendor;Amount EUR;Phone",
                "Lieferant;Betrag EUR;Telefon",
                "Fournisseur;Montant EUR;Téléphone",
                "Поставщик;Сумма, EUR;Телефон",
                "Tedarikçi;Tutar EUR;Telefon",
                "供应商;金额 EUR;电话"
            })
    void aPhoneNumberAmongTheValuesIsToldAndCounted(String header) {
        Made made = list(header, at -> at == 20 ? "3725521234" : String.valueOf(1_000_000 + 250_000 * at));

        assertThat(made.sheet().values().get("EUR")).isEqualByComparingTo("3954521234");
        assertThat(made.read().control().failing()).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(ArithmeticCheck.Kind.DOUBTFUL_AMOUNTS);
            assertThat(check.rows().text()).isEqualTo("22");
            assertThat(check.about()).startsWith("C '");
            assertThat(check.stated().get("EUR")).isEqualByComparingTo("3725521234");
            assertThat(check.made().get("EUR")).isEqualByComparingTo("3954521234");
        });
        // of the list, so that it stands on the first screen
        assertThat(made.read().notices())
                .anyMatch(notice -> notice.contains("row 22: 3725521234, which looks like the numbers in column C"));
    }

    @Test
    void twoAmountsFarAboveAllOthersAreTold() {
        Made made = list(
                "Vendor;Amount EUR;Phone", at -> at == 3 || at == 30 ? "900000.50" : String.valueOf(500 + at * 20));

        assertThat(made.notices())
                .anyMatch(notice -> notice.startsWith(
                                "2 values make 98.1 % of the sum in EUR and lie far above the other 38" + " lines")
                        && notice.endsWith("row 5: 900000.50; row 32: 900000.50"));
    }

    @Test
    void largePurchasesOfAnUnevenListAreNotTold() {
        Made made = list("Vendor;Amount EUR;Phone", at -> String.valueOf(Math.round(100 * Math.pow(1.25, at))));

        assertThat(made.notices()).noneMatch(notice -> notice.contains("far above"));
        assertThat(made.read().control().failing()).isEmpty();
    }

    @Test
    void aLargeAmountOfAnotherFormThanTheNumbersBesideItIsNotTold() {
        Made made = list(
                "Vendor;Amount EUR;Phone",
                at -> at == 20 ? "8125521234" : String.valueOf(900_000_000 + 9_999_999 * at));

        assertThat(made.notices()).noneMatch(notice -> notice.contains("far above"));
    }

    @Test
    void anAmountThatStandsTwiceInItsRowLooksLikeNoNumber() {
        StringBuilder text = new StringBuilder("Vendor;Amount EUR;Paid\n");
        for (int at = 0; at < ROWS; at++) {
            int amount = at == 20 ? 8_125_521 : 1_000_000 + 1_000 * at;
            text.append("Vendor A;").append(amount).append(';').append(amount).append('\n');
        }

        assertThat(MadeLists.csv(text.toString()).notices()).noneMatch(notice -> notice.contains("far above"));
    }
}
