package chokepoint.tally;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonLinksTest {

    private static Tallies list(String file, String certificate, String phone) {
        Tallies tallies = new Tallies(TestLine.EUR);
        tallies.add(TestLine.at(file, 2).text(Field.CERTIFICATE, certificate).line());
        tallies.add(TestLine.at(file, 3).text(Field.VENDOR_PHONE, phone).line());
        tallies.add(TestLine.at(file, 4).vendor("no paper at all").line());
        return tallies.withLinks();
    }

    @Test
    void onlyLinesThatShareAPaperOrContactWithAnotherListPass() {
        Tallies one = list("a.xlsx", "C-1", "+372 555 1234");
        Tallies other = list("b.xlsx", " c-1", "+372 555 9999");
        Tallies third = list("c.xlsx", "C-3", "00372 5551234");
        CommonLinks common = new CommonLinks();
        List.of(one, other, third).forEach(common::show);
        assertThat(one.size()).isEqualTo(2);
        assertThat(common.in(one.table()).count()).isEqualTo(2);
        assertThat(common.in(other.table()).count()).isEqualTo(1);
        assertThat(common.in(third.table()).count()).isEqualTo(1);
    }

    @Test
    void aPaperUsedTwiceInOneListOnlyDoesNot() {
        Tallies tallies = new Tallies(TestLine.EUR);
        tallies.add(TestLine.at(2).text(Field.SERIAL, "S-1").line());
        tallies.add(TestLine.at(3).text(Field.SERIAL, "S-1").line());
        CommonLinks common = new CommonLinks();
        common.show(tallies);
        assertThat(common.in(tallies.table()).count()).isZero();
    }

    @Test
    void aNumberIsNoOtherKindsNumber() {
        Tallies one = new Tallies(TestLine.EUR);
        one.add(TestLine.at("a.xlsx", 2).text(Field.SERIAL, "77").line());
        Tallies other = new Tallies(TestLine.EUR);
        other.add(TestLine.at("b.xlsx", 2).text(Field.INVOICE, "77").line());
        CommonLinks common = new CommonLinks();
        common.show(one);
        common.show(other);
        assertThat(common.in(one.table()).count()).isZero();
    }
}
