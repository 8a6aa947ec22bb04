package chokepoint.reading.mapping;

import chokepoint.names.parties.TaxNumbers;
import chokepoint.names.parties.TaxNumbers.TaxNumber;
import chokepoint.reading.header.AmbiguousHeaders;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives bare columns of countries, addresses, phones, mails and tax numbers to the vendor where they stand behind it. */
final class VendorContacts {

    private static final Set<Field> REACHED = EnumSet.of(Field.VENDOR_ADDRESS, Field.VENDOR_PHONE, Field.VENDOR_EMAIL);
    private static final Set<Field> VENDORS_OWN = EnumSet.of(
            Field.VENDOR_ID, Field.VENDOR_COUNTRY, Field.VENDOR_ADDRESS, Field.VENDOR_PHONE, Field.VENDOR_EMAIL);
    private static final Set<Field> ADDRESSES = EnumSet.of(Field.VENDOR_COUNTRY, Field.VENDOR_ADDRESS);
    private static final Pattern GAPS = Pattern.compile("[\\s./-]+");
    private static final Pattern TAX_NUMBER = Pattern.compile("(?i)[A-Z]{0,5}(?=[A-Z\\d]*\\d{4})[A-Z\\d]{7,20}");
    private static final Pattern AMOUNT = Pattern.compile("[-+]?[\\d.,\\s]*[.,]\\d{1,2}");

    /** Our own choice: so many different numbers of companies are no accident. */
    private static final int LEAST_NUMBERS = 3;

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
        List<Claim> gone = new ArrayList<>();
        if (!given.contains(Field.VENDOR_COUNTRY)) {
            gone.addAll(country());
        }
        if (!given.contains(Field.VENDOR_ID)) {
            gone.addAll(taxNumber());
        }
        return gone;
    }

    /**
     * A bare country that stands right behind the name, number and address of the vendor is where the vendor is, if an address stands
     * between them or the vendors that recur have one country each.
     */
    private List<Claim> country() {
        int vendor = column(Field.VENDOR).orElseThrow().column();
        boolean addressed = false;
        for (int column = vendor + 1; column < block.headers().size(); column++) {
            if (mayBeVendorCountry(column)) {
                if (addressed
                        ? FunctionalDependence.holds(rows, vendor, column)
                        : FunctionalDependence.isProven(rows, vendor, column)) {
                    return countryInstead(column);
                }
                return List.of();
            }
            if (!belongsToVendor(column)) {
                return List.of();
            }
            addressed |= isAddress(column);
        }
        return List.of();
    }

    /** A seat that holds addresses gives way to the country behind it. */
    private List<Claim> countryInstead(int column) {
        List<Claim> unfitting = column(Field.VENDOR_COUNTRY)
                .filter(claim -> facts.get(claim.column()).countries() < ValueWeight.SHAPE_MOST.value())
                .stream()
                .toList();
        chosen.removeAll(unfitting);
        claim(Field.VENDOR_COUNTRY, column, "it stands with the vendor");
        return unfitting;
    }

    private boolean mayBeVendorCountry(int column) {
        return AmbiguousHeaders.of(block.header(column)).stream()
                        .anyMatch(reading -> reading.field() == Field.VENDOR_COUNTRY)
                && isOpen(column)
                && facts.get(column).countries() >= ValueWeight.SHAPE_MOST.value();
    }

    private boolean belongsToVendor(int column) {
        return means(column, VENDORS_OWN)
                || ContactHeaders.bare(block.header(column))
                        .filter(kind -> !kind.equals(ContactHeaders.SOMEONE_ELSE))
                        .isPresent();
    }

    private boolean isAddress(int column) {
        return means(column, ADDRESSES)
                || ContactHeaders.bare(block.header(column))
                        .filter(ContactHeaders.PLACE::equals)
                        .isPresent();
    }

    /** Whether a column means one of some fields, or its header names one though its values are something else. */
    private boolean means(int column, Set<Field> fields) {
        return Stream.concat(
                        chosen.stream()
                                .filter(claim -> claim.column() == column)
                                .flatMap(claim -> claim.meaning().field().stream()),
                        NameMatch.field(block.header(column)).stream())
                .anyMatch(fields::contains);
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
        if (rest.isEmpty()) {
            return facts.get(column).values().size() >= LEAST_NUMBERS
                    && share(facts.get(column), VendorContacts::isCheckedTaxNumber) >= ValueWeight.MOST.value()
                    && isVendors(column);
        }
        if (share(facts.get(column), VendorContacts::isTaxForm) < ValueWeight.HALF.value()) {
            return false;
        }
        return rest.get().isEmpty()
                ? isVendors(column)
                : NameMatch.field(Header.of(String.join(" ", rest.get())))
                        .filter(Field.VENDOR::equals)
                        .isPresent();
    }

    /** With the country in front and check digits that hold. */
    private static boolean isCheckedTaxNumber(String text) {
        return TaxNumbers.read(text, List.of()).filter(TaxNumber::holds).isPresent();
    }

    private static boolean isTaxForm(String text) {
        return !AMOUNT.matcher(text).matches()
                && TAX_NUMBER.matcher(GAPS.matcher(text).replaceAll("")).matches();
    }
}
