package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.DocumentUse;
import chokepoint.trade.DocumentUse.Kind;
import chokepoint.trade.values.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {

    @Test
    void certificateOnLinesOfTwoVendorsIsAcrossVendors() {
        DocumentUse use = uses(
                        at(3).text(Field.CERTIFICATE, "co-17").vendor("B").value("2"),
                        at(2).text(Field.CERTIFICATE, "CO-17").vendor("A").value("1"))
                .get(0);

        assertThat(use.number()).isEqualTo("CO-17");
        assertThat(use.vendors()).hasSize(2);
        assertThat(use.value().amount()).isEqualByComparingTo("3");
        assertThat(use.lines().size()).isEqualTo(2);
    }

    @Test
    void sameNumberOfAnotherKindIsAnotherPaper() {
        assertThat(uses(at(2).text(Field.CERTIFICATE, "17").text(Field.INVOICE, "17")))
                .extracting(DocumentUse::kind)
                .containsExactly(Kind.CERTIFICATE, Kind.INVOICE);
    }

    @Test
    void consignmentsAreBillsOfLadingHoweverSpelled() {
        DocumentUse use = uses(
                        at(2).text(Field.CERTIFICATE, "1").text(Field.BILL_OF_LADING, "bl 1"),
                        at(3).text(Field.CERTIFICATE, "1").text(Field.BILL_OF_LADING, "BL 1"),
                        at(4).text(Field.CERTIFICATE, "1"))
                .get(0);

        assertThat(use.consignments()).containsExactly("bl 1");
    }

    private static List<DocumentUse> uses(TestLine... lines) {
        Tallies tally = new Tallies(EUR);
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(DocumentUse.class);
    }
}
