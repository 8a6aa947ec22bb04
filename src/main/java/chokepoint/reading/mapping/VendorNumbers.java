package chokepoint.reading.mapping;

import chokepoint.reading.header.SampleRow;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a column that numbers vendors from one that numbers lines, whatever its header says. */
final class VendorNumbers {

    /** Our own choice: so many vendors on so many lines each show that it is no accident. */
    private static final int LEAST_VENDORS = 3;

    private static final int LEAST_LINES = 3;

    /** The numbers on the lines of one vendor. */
    private static final class OfVendor {
        private final Set<String> numbers = new HashSet<>();
        private int lines;

        void add(String number) {
            numbers.add(number);
            lines++;
        }

        boolean recurs() {
            return lines >= LEAST_LINES;
        }

        boolean differs() {
            return numbers.size() >= ValueWeight.MOST.value() * lines;
        }
    }

    private VendorNumbers() {}

    /** The claim to number vendors of a column that says another number on nearly every line of a vendor. */
    static Optional<Claim> numberingLines(List<Claim> chosen, List<SampleRow> rows) {
        Optional<Claim> vendor = Claim.of(chosen, Field.VENDOR);
        return Claim.of(chosen, Field.VENDOR_ID)
                .filter(number ->
                        vendor.isPresent() && number.column() != vendor.get().column())
                .filter(number -> numbersLines(
                        ofVendors(rows, vendor.get().column(), number.column()).values()));
    }

    private static Map<String, OfVendor> ofVendors(List<SampleRow> rows, int vendor, int number) {
        Map<String, OfVendor> ofVendors = new HashMap<>();
        for (SampleRow row : rows) {
            String name = row.text(vendor).strip().toLowerCase(Locale.ROOT);
            String told = row.text(number).strip();
            if (!name.isEmpty() && !told.isEmpty()) {
                ofVendors.computeIfAbsent(name, absent -> new OfVendor()).add(told);
            }
        }
        return ofVendors;
    }

    private static boolean numbersLines(Collection<OfVendor> ofVendors) {
        List<OfVendor> recurring = ofVendors.stream().filter(OfVendor::recurs).toList();
        long differing = recurring.stream().filter(OfVendor::differs).count();
        return recurring.size() >= LEAST_VENDORS && differing >= ValueWeight.MOST.value() * recurring.size();
    }
}
