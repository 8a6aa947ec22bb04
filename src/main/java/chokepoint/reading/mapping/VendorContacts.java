package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.ContactHeaders;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.NameMatch;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gives bare columns of addresses, phones, mails and tax numbers to the vendor where they stand behind it. */
final class VendorContacts {

    private static final Set<Field> REACHED = EnumSet.of(Field.VENDOR_ADDRESS, Field.VENDOR_PHONE, Field.VENDOR_EMAIL);
    private static final Pattern GAPS = Pattern.compile("[\\s./-]+");
    private static final Pattern TAX_NUMBER = Pattern.compile("(?i)[A-Z]{0,4}(?=[A-Z\\d]*\\d{5})[A-Z\\d]{7,20}");
    private static final Pattern AMOUNT = Pattern.compile("[-+]?[\\d.,\\s]*[.,]\\d{1,2}");

    private final HeaderBlock block;
    private final List<ColumnFacts> facts;
    private final List<Claim> chosen;
    private final IntPredicate free;
    private final List<SampleRow> rows;

    /**
     * @param chosen what the columns mean so far; completed in place
     * @param free whether a column that means no field may be given one
     * @param rows the first lines
     */
    VendorContacts(
            HeaderBlock block, List<ColumnFacts> facts, List<Claim> chosen, IntPredicate free, List<SampleRow> rows) {
        this.block = block;
        this.facts = facts;
        this.chosen = chosen;
        this.free = free;
        this.rows = rows;
    }

    /**
     * Claims what is the vendor's.
     *
     * @param given fields of which the user said where they stand
     * @return the claims that gave way
     */
    List<Claim> complete(Set<Field> given) {
        if (column(Field.VENDOR).isEmpty()) {
            return List.of();
        }
        for (int column = 0; column < block.headers().size(); column++) {
            Optional<Field> field = ContactHeaders.bare(block.header(column))
                    .flatMap(Field::labelled)
                    .filter(REACHED::contains);
            if (field.isPresent() && isOpen(column) && fits(field.get(), facts.get(column)) && isVendors(column)) {
                claim(field.get(), column, "it stands with the vendor");
            }
        }
        return given.contains(Field.VENDOR_ID) ? List.of() : taxNumber();
    }

    private Optional<Claim> column(Field field) {
        return Claim.of(chosen, field);
    }

    private void claim(Field field, int column, String reason) {
        if (column(field).isEmpty()) {
            chosen.removeIf(claim -> claim.column() == column);
            chosen.add(new Claim(ColumnMeaning.of(field), column, ColumnWeight.BESIDE.value(), reason));
        }
    }

    private boolean isOpen(int column) {
        return chosen.stream()
                        .noneMatch(claim ->
                                claim.column() == column && !claim.meaning().equals(ColumnMeaning.OTHER))
                && free.test(column);
    }

    private static boolean fits(Field field, ColumnFacts values) {
        return switch (field) {
            case VENDOR_PHONE -> values.digits() >= ValueWeight.HALF.value() && values.surelyDays() == 0;
            case VENDOR_EMAIL -> share(values, text -> text.indexOf('@') > 0) >= ValueWeight.HALF.value();
            default -> values.letters() >= ValueWeight.HALF.value();
        };
    }

    private static double share(ColumnFacts values, Predicate<String> wanted) {
        Set<String> all = values.values();
        return all.isEmpty() ? 0 : (double) all.stream().filter(wanted).count() / all.size();
    }

    /** What stands with the vendor and is the same wherever the vendor is. */
    private boolean isVendors(int column) {
        return standsWithVendor(column)
                && FunctionalDependence.holds(
                        rows, column(Field.VENDOR).orElseThrow().column(), column);
    }

    /** The last party named before a column is whose it is; where none is, the first one named behind it. */
    private boolean standsWithVendor(int column) {
        for (int before = column - 1; before >= 0; before--) {
            if (names(before)) {
                return isVendor(before);
            }
        }
        for (int behind = column + 1; behind < block.headers().size(); behind++) {
            if (names(behind)) {
                return isVendor(behind);
            }
        }
        return false;
    }

    private boolean names(int column) {
        return chosen.stream()
                        .filter(claim -> claim.column() == column)
                        .anyMatch(claim -> claim.meaning()
                                .field()
                                .filter(field -> field.kind() == Field.Kind.PARTY)
                                .isPresent())
                || ContactHeaders.bare(block.header(column))
                        .filter(ContactHeaders.SOMEONE_ELSE::equals)
                        .isPresent();
    }

    private boolean isVendor(int column) {
        return column(Field.VENDOR).filter(claim -> claim.column() == column).isPresent();
    }

    /** Who a vendor is, a number of the tax office says; a code that the buyer gave it says less. */
    private List<Claim> taxNumber() {
        Optional<Claim> code = column(Field.VENDOR_ID);
        if (code.isPresent() && isTaxNumber(block.header(code.get().column()))) {
            return List.of();
        }
        for (int column = 0; column < block.headers().size(); column++) {
            if (isOpen(column) && isVendorsTaxNumber(column)) {
                code.ifPresent(chosen::remove);
                claim(
                        Field.VENDOR_ID,
                        column,
                        code.isEmpty() ? "it stands with the vendor" : "a tax number, not a code");
                return code.stream().toList();
            }
        }
        return List.of();
    }

    private static boolean isTaxNumber(Header header) {
        return ContactHeaders.besideTaxNumber(header).isPresent();
    }

    private boolean isVendorsTaxNumber(int column) {
        Optional<List<String>> rest = ContactHeaders.besideTaxNumber(block.header(column));
        if (rest.isEmpty() || share(facts.get(column), VendorContacts::isTaxForm) < ValueWeight.HALF.value()) {
            return false;
        }
        return rest.get().isEmpty()
                ? isVendors(column)
                : NameMatch.field(Header.of(String.join(" ", rest.get())))
                        .filter(Field.VENDOR::equals)
                        .isPresent();
    }

    private static boolean isTaxForm(String text) {
        return !AMOUNT.matcher(text).matches()
                && TAX_NUMBER.matcher(GAPS.matcher(text).replaceAll("")).matches();
    }
}
