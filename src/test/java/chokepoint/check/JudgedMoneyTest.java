package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chokepoint.finding.Audit;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.MoneyControl.Aside;
import chokepoint.finding.control.Reason;
import chokepoint.report.wording.ControlText;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check judges of each currency and what it leaves aside make up what the list states. */
class JudgedMoneyTest {

    private static final String POLICY = "home: EE\ncurrency: EUR\nrates:\n"
            + "  - {from: SEK, to: EUR, rate: 0.1, date: 2026-01-01, source: test}\n";
    private static final String HEADER = "Order,Date,Vendor,Amount,Currency\n";

    @TempDir
    private Path folder;

    @Test
    void amountsWithoutRateOrCurrencyAreLeftAsideByName() throws IOException {
        ControlTotals control = Checked.list(
                        folder,
                        HEADER + "P-1,2026-02-01,Nordlys,100,EUR\nP-2,2026-02-01,Quillon,500,SEK\n"
                                + "P-3,2025-02-01,Quillon,300,SEK\nP-4,2026-02-01,Tamsin,70,USD\n"
                                + "P-5,2026-02-01,Tamsin,7,\n",
                        POLICY)
                .audit()
                .list()
                .control();

        assertThat(control.balanced()).isTrue();
        assertThat(control.money())
                .extracting(MoneyControl::currency, MoneyControl::judged, MoneyControl::leftAside)
                .containsExactly(
                        tuple("", BigDecimal.ZERO, aside(Reason.NO_CURRENCY, "7")),
                        tuple("EUR", new BigDecimal("100"), List.of()),
                        tuple("SEK", new BigDecimal("500"), aside(Reason.NO_RATE, "300")),
                        tuple("USD", BigDecimal.ZERO, aside(Reason.NO_RATE, "70")));
    }

    private static List<Aside> aside(Reason reason, String amount) {
        return List.of(new Aside(reason, 1, new BigDecimal(amount)));
    }

    @Test
    void theFirstWordsOfTheVerdictSayWhatDoesNotAddUp() throws IOException {
        Audit audit = Checked.list(
                        folder,
                        HEADER + "P-1,2026-02-01,Nordlys,100,EUR\nP-2,2026-02-01,Quillon,50,EUR\nTotal,,,190,\n",
                        POLICY)
                .audit();

        assertThat(VerdictText.of(audit))
                .startsWith("Control totals do not add up: the grand total in row 4 states 190 EUR,"
                        + " all lines add up to 150 EUR, 40 EUR apart. ");
        assertThat(ControlText.sentences(audit.list().control(), audit.texts()))
                .containsExactly(
                        "4 rows with content = 2 lines + 2 left out (header, row 1; total, row 4)",
                        "340 EUR stated = 150 EUR counted + 190 EUR left aside (total)",
                        "the grand total in row 4 states 190 EUR, all lines add up to 150 EUR, 40 EUR apart");
    }

    @Test
    void oneSentenceIsEnoughWhereAllAddsUp() throws IOException {
        Audit audit = Checked.list(
                        folder,
                        "Order,Vendor,Quantity,Unit price EUR,Amount EUR\nP-1,Nordlys,2,50,100\nP-2,Quillon,3,5,15\n")
                .audit();

        assertThat(VerdictText.of(audit)).doesNotContain("Control");
        assertThat(ControlText.sentences(audit.list().control(), audit.texts()))
                .containsExactly("Adds up: 3 rows with content = 2 lines + 1 left out (header, row 1);"
                        + " 115 EUR stated, all of it counted;"
                        + " quantity × unit price is the value in all 2 lines (C × D = E)");
        assertThat(ControlText.sentences(audit.list().control(), Texts.of("ru", Map.of())))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Сходятся: 3 заполненные строки листа = 2 строки + 1 не взята (заголовок: строка 1)");
    }
}
