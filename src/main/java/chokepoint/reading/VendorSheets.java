package chokepoint.reading;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sheets that list who the vendors are, beside one of purchases: nothing is bought in their rows. */
final class VendorSheets {

    /** What tells of a party, and what a list of parties may say besides. */
    private static final Set<Field> OF_PARTIES = EnumSet.of(
            Field.LINE,
            Field.STATUS,
            Field.SEGMENT,
            Field.BUYER,
            Field.VENDOR,
            Field.VENDOR_ID,
            Field.VENDOR_COUNTRY,
            Field.VENDOR_ADDRESS,
            Field.VENDOR_PHONE,
            Field.VENDOR_EMAIL,
            Field.VENDOR_ACCOUNT,
            Field.VENDOR_REGISTERED,
            Field.MANUFACTURER,
            Field.PARENT,
            Field.PAYMENT_COUNTRY,
            Field.CURRENCY,
            Field.INCOTERM);

    private static final Set<Field> NAMED = EnumSet.of(Field.VENDOR, Field.VENDOR_ID, Field.MANUFACTURER);
    private static final Set<Field> BOUGHT = EnumSet.of(Field.VALUE, Field.ORDER, Field.QUANTITY);

    private VendorSheets() {}

    /** The plans, of which those of such sheets say that they are no lists; one that the user maps stays. */
    static List<SheetPlan> leftOut(List<SheetPlan> plans, ReadingOptions options) {
        if (plans.stream()
                .noneMatch(plan -> plan.isList() && fields(plan).stream().anyMatch(BOUGHT::contains))) {
            return plans;
        }
        Set<SheetPlan> joined = SheetJoin.find(plans).values().stream()
                .flatMap(List::stream)
                .map(SheetJoin::other)
                .collect(Collectors.toSet());
        return plans.stream()
                .map(plan -> plan.isList()
                                && listsVendors(fields(plan))
                                && !joined.contains(plan)
                                && options.mapping().sheet(plan.sheet().name()).isEmpty()
                        ? plan.notAList(
                                "it lists who the vendors are, without order, goods, date or amount:"
                                        + " nothing is bought in its rows; map the sheet in mapping.yml if it is a list of purchases")
                        : plan)
                .toList();
    }

    /** The plans of such sheets as they were before they were left out. */
    static List<SheetPlan> among(List<SheetPlan> before, List<SheetPlan> after) {
        return IntStream.range(0, before.size())
                .filter(at -> before.get(at).isList() && !after.get(at).isList())
                .mapToObj(before::get)
                .toList();
    }

    private static boolean listsVendors(Set<Field> fields) {
        return fields.stream().anyMatch(NAMED::contains) && OF_PARTIES.containsAll(fields);
    }

    private static Set<Field> fields(SheetPlan plan) {
        return plan.profile().columns().stream().map(MappedColumn::field).collect(Collectors.toSet());
    }
}
