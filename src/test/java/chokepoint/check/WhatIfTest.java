package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    private static final String HEADER = "Order,Order date,Vendor,Vendor country,Value,Currency\n";

    @TempDir
    private Path folder;

    @Test
    void findingOverACapTellsWhatToMoveWhatToAddAndWhichLineWouldDo() throws IOException {
        Finding finding = found("400,Tarn\n250,Tarn\n160,Tarn\n190,Kadriku\n", "CON-001");

        assertThat(finding.measure())
                .containsEntry("to move to others", "310 EUR")
                .containsEntry("or to add elsewhere", "620 EUR")
                .containsEntry("lines that would do", "2");
        assertThat(finding.whatIf())
                .isEqualTo(
                        "To keep the limit in the whole list, buy 310 EUR of it from others. Rows that add up to 310 EUR or more:"
                                + " 2. Or buy 620 EUR more from others, besides what is bought now.");
    }

    @Test
    void moveAppliedToTheListLeavesNoFinding() throws IOException {
        assertThat(findings("400,Kadriku\n250,Tarn\n160,Tarn\n190,Kadriku\n", "CON-001"))
                .isEmpty();
        assertThat(findings("400,Tarn\n250,Tarn\n160,Tarn\n190,Kadriku\n620,Kadriku\n", "CON-001"))
                .isEmpty();
        assertThat(findings("400,Tarn\n250,Tarn\n160,Tarn\n190,Kadriku\n619.99,Kadriku\n", "CON-001"))
                .hasSize(1);
    }

    @Test
    void fewestLinesWithTheSmallestThatStillSuffices() throws IOException {
        Finding finding = found("300,Tarn\n290,Tarn\n280,Tarn\n20,Tarn\n110,Kadriku\n", "CON-001");

        assertThat(finding.measure())
                .containsEntry("to move to others", "390 EUR")
                .containsEntry("lines that would do", "2, 4");
    }

    @Test
    void whatIsNotKnownAsksForMore() throws IOException {
        Finding finding = found("700,Tarn\n200,Kadriku\n100,\n", "CON-001");

        assertThat(finding.measure())
                .containsEntry("to move to others", "200 EUR")
                .containsEntry("to move whatever the unknown", "300 EUR");
    }

    private Finding found(String rows, String rule) throws IOException {
        return findings(rows, rule).get(0);
    }

    private List<Finding> findings(String rows, String rule) throws IOException {
        StringBuilder csv = new StringBuilder(HEADER);
        int order = 1;
        for (String row : rows.split("\n")) {
            String[] cells = row.split(",", -1);
            String country = cells[1].equals("Tarn") ? "Japan" : cells[1].isEmpty() ? "" : "Estonia";
            csv.append(String.format(
                    Locale.ROOT, "PO-%d,2026-03-%02d,%s,%s,%s,EUR%n", order, order++, cells[1], country, cells[0]));
        }
        return Checked.list(folder, csv.toString()).findings(rule);
    }
}
