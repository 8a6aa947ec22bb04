package chokepoint.tally;

import static chokepoint.tally.TestLine.EUR;
import static chokepoint.tally.TestLine.at;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.Exposure;
import chokepoint.trade.SharedContact.Kind;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Scope;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class VendorGroupsTest {

    private static final VendorLinkage UP_TO_THREE = new VendorLinkage(EnumSet.allOf(Kind.class), 3);
    private static final String PHONE = "+372 600 1234";
    private static final String ACCOUNT = "EE38 2200 2210 2014 5685";

    @Test
    void vendorsOfOneAccountAreOneHolderBesideThemselves() {
        List<Exposure> joined = joined(
                at(2).vendor("A").text(Field.VENDOR_ACCOUNT, ACCOUNT).value("30"),
                at(3).vendor("B")
                        .text(Field.VENDOR_ACCOUNT, "EE382200221020145685")
                        .value("20"),
                at(4).vendor("C").value("50"));

        assertThat(joined).extracting(Exposure::holder).containsExactly("A and B (shared account)", "C");
        Exposure both = joined.get(0);
        assertThat(both.share().fraction()).isEqualByComparingTo("0.5");
        assertThat(both.vendors()).isEqualTo(2);
        assertThat(both.largestVendorShare().fraction()).isEqualByComparingTo("0.3");
        assertThat(both.lines().size()).isEqualTo(2);
    }

    @Test
    void whoSharesWithTwoBelongsToBoth() {
        assertThat(joined(
                        at(2).vendor("C").text(Field.VENDOR_ACCOUNT, ACCOUNT).value("1"),
                        at(3).vendor("B")
                                .text(Field.VENDOR_ACCOUNT, ACCOUNT)
                                .text(Field.VENDOR_PHONE, PHONE)
                                .value("1"),
                        at(4).vendor("A").text(Field.VENDOR_PHONE, PHONE).value("1")))
                .extracting(Exposure::holder)
                .containsExactly("A, B and C (shared phone, account)");
    }

    @Test
    void contactOfMoreVendorsThanThePolicySaysJoinsNobody() {
        assertThat(joined(
                        at(2).vendor("A").text(Field.VENDOR_PHONE, PHONE).value("1"),
                        at(3).vendor("B").text(Field.VENDOR_PHONE, PHONE).value("1"),
                        at(4).vendor("C").text(Field.VENDOR_PHONE, PHONE).value("1"),
                        at(5).vendor("D").text(Field.VENDOR_PHONE, PHONE).value("1")))
                .isEmpty();
    }

    @Test
    void mailboxOfFreeMailJoinsNobodyAndADomainDoes() {
        assertThat(joined(
                        at(2).vendor("A")
                                .text(Field.VENDOR_EMAIL, "sales@gmail.com")
                                .value("1"),
                        at(3).vendor("B")
                                .text(Field.VENDOR_EMAIL, "sales@gmail.com")
                                .value("1")))
                .isEmpty();
        assertThat(joined(
                        at(2).vendor("A")
                                .text(Field.VENDOR_EMAIL, "sales@birk.example")
                                .value("1"),
                        at(3).vendor("B")
                                .text(Field.VENDOR_EMAIL, "office@birk.example")
                                .value("1")))
                .hasSize(1);
    }

    @Test
    void whatAFormIsFilledWithJoinsNobody() {
        assertThat(joined(
                        at(2).vendor("A")
                                .text(Field.VENDOR_PHONE, "000 000 000")
                                .text(Field.VENDOR_ACCOUNT, "1234567890")
                                .text(Field.VENDOR_EMAIL, "none@none.com")
                                .text(Field.VENDOR_ADDRESS, "n/a")
                                .value("1"),
                        at(3).vendor("B")
                                .text(Field.VENDOR_PHONE, "000000000")
                                .text(Field.VENDOR_ACCOUNT, "1234567890")
                                .text(Field.VENDOR_EMAIL, "none@none.com")
                                .text(Field.VENDOR_ADDRESS, "n/a")
                                .value("1")))
                .isEmpty();
    }

    @Test
    void spellingsOfOneVendorAreNoGroup() {
        assertThat(joined(
                        at(2).vendor("Acme").text(Field.VENDOR_PHONE, PHONE).value("1"),
                        at(3).vendor("ACME").text(Field.VENDOR_PHONE, PHONE).value("1")))
                .isEmpty();
    }

    private static List<Exposure> joined(TestLine... lines) {
        Tallies tally = new Tallies(TallySettings.of(EUR).linkedBy(UP_TO_THREE));
        Arrays.stream(lines).map(TestLine::line).forEach(tally::add);
        return tally.all(Exposure.class).stream()
                .filter(exposure -> exposure.scope() == Scope.VENDORS_SHARING_CONTACTS)
                .toList();
    }
}
