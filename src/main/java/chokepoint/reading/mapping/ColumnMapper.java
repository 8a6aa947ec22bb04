package chokepoint.reading.mapping;

import chokepoint.policy.ValueOrder;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.header.AmbiguousHeaders;
import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.NameMatch;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives every field at most one column and every column at most one meaning, the surest claims first. */
public final class ColumnMapper {

    private static final Set<Field> DATES =
            EnumSet.of(Field.ORDERED, Field.AWARDED, Field.INVOICE_DATE, Field.DELIVERED, Field.SHIPPED);
    private static final int SHOWN_FIELDS = 4;
    private final HeaderBlock block;
    private final List<ColumnFacts> facts;
    private final ColumnArithmetic arithmetic;
    private final AmountClaims amounts;
    private final ProductArithmetic products;
    private final HeaderClaims byHeader;
    private final List<SampleRow> data;

    private ColumnMapper(HeaderBlock block, List<SampleRow> data, ValueOrder order) {
        this.block = block;
        this.data = data;
        SampleNumbers numbers = new SampleNumbers(data);
        this.arithmetic = new ColumnArithmetic(block, numbers);
        this.products = new ProductArithmetic(block, numbers);
        int width = Math.max(
                block.headers().size(),
                data.stream().mapToInt(SampleRow::width).max().orElse(0));
        this.facts = IntStream.range(0, width)
                .mapToObj(column -> ColumnFacts.of(data, column))
                .toList();
        this.byHeader = new HeaderClaims(block, facts);
        this.amounts = new AmountClaims(block, order);
    }

    /**
     * What the columns mean, by their headers, their first values and what the user says.
     *
     * @param order which of several amounts is the value
     */
    public static ColumnMap map(
            HeaderBlock block, List<SampleRow> data, Optional<SheetMapping> mapping, ValueOrder order) {
        return new ColumnMapper(block, data, order).map(mapping);
    }

    private ColumnMap map(Optional<SheetMapping> mapping) {
        List<Claim> chosen = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        EnumSet<Field> given = EnumSet.noneOf(Field.class);
        List<String> missing = new ArrayList<>();
        mapping.ifPresent(said -> {
            for (Map.Entry<Field, String> entry : said.columns().entrySet()) {
                Optional<Integer> found = column(entry.getValue());
                if (found.isEmpty()) {
                    missing.add(entry.getKey().label() + ": " + entry.getValue());
                    continue;
                }
                chosen.add(new Claim(ColumnMeaning.of(entry.getKey()), found.get(), 1, "mapping file"));
                taken.add(found.get());
                given.add(entry.getKey());
            }
            said.ignored().forEach(name -> column(name).ifPresent(taken::add));
        });
        List<Integer> periods = WideTable.columns(block);
        Set<Integer> ofPeriods = new HashSet<>(periods);
        List<Claim> claims = claims();
        claims.removeIf(claim ->
                ofPeriods.contains(claim.column()) && claim.meaning().field().isPresent());
        List<Claim> alternatives = new ArrayList<>();
        Set<ColumnMeaning> used = new HashSet<>();
        given.forEach(field -> used.add(ColumnMeaning.of(field)));
        for (Claim claim : amounts.inOrder(claims)) {
            boolean once = !claim.meaning().equals(ColumnMeaning.OTHER);
            if (taken.contains(claim.column())) {
                continue;
            }
            if (once && used.contains(claim.meaning())) {
                alternatives.add(claim);
                continue;
            }
            chosen.add(claim);
            taken.add(claim.column());
            used.add(claim.meaning());
        }
        alternatives.addAll(vagueDate(chosen));
        new StandIns(block, chosen, alternatives).apply(given);
        new PaidRecipients(block, facts, chosen).apply(column -> !taken.contains(column));
        chosen.forEach(claim -> {
            taken.add(claim.column());
            used.add(claim.meaning());
        });
        byElimination(chosen, taken, used);
        byValues(chosen, taken, used);
        alternatives.addAll(contacts(chosen, taken, given));
        Optional<Claim> lineNumber =
                given.contains(Field.VENDOR_ID) ? Optional.empty() : VendorNumbers.numberingLines(chosen, data);
        lineNumber.ifPresent(chosen::remove);
        amounts.addCharges(chosen, facts, given);
        Set<Field> settled = amounts.decides(chosen) ? with(given, Field.VALUE) : given;
        arithmetic.apply(chosen, alternatives, settled);
        products.apply(chosen, settled);
        onlyPrice(chosen);
        chosen.sort(Comparator.comparingInt(Claim::column)
                .thenComparing(claim -> claim.meaning().label()));
        Set<Integer> columns = chosen.stream().map(Claim::column).collect(Collectors.toSet());
        alternatives.removeIf(lost -> columns.contains(lost.column())
                && lost.confidence() < ColumnWeight.LEAST.value() + ColumnWeight.SHOWN.value());
        return new ColumnMap(chosen, alternatives, ambiguities(taken, used), missing, periods, lineNumber);
    }

    /** The column that the user means by letters or by its header. */
    private Optional<Integer> column(String name) {
        String wanted = HeaderWords.plain(name);
        for (int column = 0; column < block.headers().size(); column++) {
            if (!wanted.isEmpty()
                    && HeaderWords.plain(block.header(column).text()).equals(wanted)) {
                return Optional.of(column);
            }
        }
        int byLetters = ColumnName.index(name.strip());
        return byLetters >= 0 && byLetters < facts.size() ? Optional.of(byLetters) : Optional.empty();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int column = 0; column < block.headers().size(); column++) {
            claims.addAll(byHeader.of(column));
        }
        claims.addAll(TradeFlow.claims(block, facts));
        claims.sort(Comparator.comparingDouble(Claim::confidence)
                .reversed()
                .thenComparingInt(Claim::column)
                .thenComparing(claim -> claim.meaning().label()));
        return claims;
    }

    /** A price that stands alone, with no quantity to multiply, is what the line costs. */
    private void onlyPrice(List<Claim> chosen) {
        boolean valued = chosen.stream().anyMatch(claim -> claim.meaning().is(Field.VALUE));
        boolean counted = chosen.stream().anyMatch(claim -> claim.meaning().is(Field.QUANTITY));
        if (!valued && !counted) {
            boolean singly = chosen.stream().anyMatch(claim -> claim.meaning().is(Field.SERIAL));
            chosen.replaceAll(claim -> claim.meaning().is(Field.UNIT_PRICE)
                            && block.header(claim.column()).text().length() > 1
                            && (singly || claim.confidence() <= ColumnWeight.BY_SHAPE.value())
                    ? new Claim(
                            ColumnMeaning.of(Field.VALUE),
                            claim.column(),
                            Math.min(claim.confidence(), ColumnWeight.ONLY_PRICE.value()),
                            singly
                                    ? "what one piece costs, and each has a serial number"
                                    : "the only price, and no quantity to multiply it with")
                    : claim);
        }
    }

    /** A header that only contains a word for a date is not the date of the line where others say what happened when. */
    private static List<Claim> vagueDate(List<Claim> chosen) {
        boolean plainDays = chosen.stream()
                .anyMatch(claim -> claim.confidence() >= ColumnWeight.BY_SHAPE.value()
                        && claim.meaning().field().filter(DATES::contains).isPresent());
        List<Claim> vague = chosen.stream()
                .filter(claim ->
                        plainDays && claim.meaning().is(Field.DATE) && claim.confidence() < ColumnWeight.VAGUE.value())
                .toList();
        chosen.removeAll(vague);
        return vague;
    }

    /** A "Company" beside a column of buyers is the vendor, a "Reference" beside orders the part: of what it may be, one is left. */
    private void byElimination(List<Claim> chosen, Set<Integer> taken, Set<ColumnMeaning> used) {
        for (int column = 0; column < block.headers().size(); column++) {
            List<Field> roles = AmbiguousHeaders.of(block.header(column)).stream()
                    .map(AmbiguousHeaders.Reading::field)
                    .distinct()
                    .toList();
            List<Field> open = roles.stream()
                    .filter(role -> !used.contains(ColumnMeaning.of(role)))
                    .toList();
            boolean parts = numbersParts(roles, open, column, chosen);
            Optional<Field> only = mayBeParty(roles, column)
                    ? open.stream().filter(role -> open.size() == 1).findFirst()
                    : Optional.of(Field.PART).filter(part -> parts);
            if (only.isPresent() && !taken.contains(column)) {
                chosen.add(new Claim(
                        ColumnMeaning.of(only.get()),
                        column,
                        ColumnWeight.BY_ELIMINATION.value(),
                        "the only role left for it"));
                taken.add(column);
                used.add(ColumnMeaning.of(only.get()));
            }
        }
    }

    private boolean mayBeParty(List<Field> roles, int column) {
        return roles.size() > 1
                && roles.stream().allMatch(role -> role.kind() == Field.Kind.PARTY)
                && facts.get(column).letters() >= ColumnWeight.LEAST.value();
    }

    /** Codes that tell the description number parts: one invoice or order lists many goods. */
    private boolean numbersParts(List<Field> roles, List<Field> open, int column, List<Claim> chosen) {
        return roles.contains(Field.ORDER)
                && !open.contains(Field.ORDER)
                && open.contains(Field.PART)
                && facts.get(column).shape().equals("code")
                && chosen.stream()
                        .filter(claim -> claim.meaning().is(Field.DESCRIPTION))
                        .anyMatch(claim -> FunctionalDependence.holds(data, column, claim.column()));
    }

    /** What headers leave open, the values may tell. */
    private void byValues(List<Claim> chosen, Set<Integer> taken, Set<ColumnMeaning> used) {
        IntPredicate free =
                column -> !taken.contains(column) && facts.get(column).filled() > 0;
        VendorByForm.instead(facts, chosen, free).ifPresent(companies -> {
            chosen.removeIf(claim -> claim.meaning().is(Field.VENDOR));
            chosen.add(companies);
            taken.add(companies.column());
        });
        products.completing(chosen, free.or(column -> isHint(column, chosen))).forEach(claim -> {
            if (used.add(claim.meaning())) {
                chosen.removeIf(hint -> hint.column() == claim.column());
                taken.add(claim.column());
                chosen.add(claim);
            }
        });
        DescriptionByElimination.insteadOfSegment(facts, chosen).ifPresent(goods -> {
            chosen.removeIf(claim -> claim.column() == goods.column());
            chosen.add(goods);
            used.remove(ColumnMeaning.of(Field.SEGMENT));
            used.add(goods.meaning());
        });
        new CodesBeside(block, chosen, data).find(free).forEach(claim -> {
            if (used.add(claim.meaning())) {
                chosen.removeIf(shape -> shape.column() == claim.column());
                taken.add(claim.column());
                chosen.add(claim);
            }
        });
        Stream.of(
                        VendorByForm.of(facts, chosen, free.and(this::mayNameVendor)).stream(),
                        DescriptionByElimination.of(
                                facts,
                                chosen,
                                free.and(column ->
                                        NameMatch.field(block.header(column)).isEmpty()))
                                .stream(),
                        UnknownMoney.of(block, facts, chosen, free).stream())
                .flatMap(claims -> claims)
                .toList()
                .forEach(claim -> {
                    if (used.add(claim.meaning()) && taken.add(claim.column())) {
                        chosen.add(claim);
                    }
                });
    }

    private static Set<Field> with(Set<Field> given, Field further) {
        EnumSet<Field> all = EnumSet.of(further);
        all.addAll(given);
        return all;
    }

    /** A name that a header only contains gives way to arithmetic. */
    private static boolean isHint(int column, List<Claim> chosen) {
        List<Claim> claims =
                chosen.stream().filter(claim -> claim.column() == column).toList();
        return !claims.isEmpty() && claims.stream().allMatch(claim -> claim.confidence() < ColumnWeight.VAGUE.value());
    }

    private List<Claim> contacts(List<Claim> chosen, Set<Integer> taken, Set<Field> given) {
        Set<Integer> kept = new HashSet<>(taken);
        chosen.stream()
                .filter(claim -> claim.meaning().equals(ColumnMeaning.OTHER))
                .forEach(claim -> kept.remove(claim.column()));
        return new VendorContacts(block, facts, chosen, column -> !kept.contains(column), data).complete(given);
    }

    /** A second column of importers names no vendor, though the first one is taken. */
    private boolean mayNameVendor(int column) {
        return NameMatch.field(block.header(column))
                .filter(field -> field.kind() == Field.Kind.PARTY && field != Field.VENDOR)
                .isEmpty();
    }

    private List<AmbiguousColumn> ambiguities(Set<Integer> taken, Set<ColumnMeaning> used) {
        List<AmbiguousColumn> ambiguities = new ArrayList<>();
        for (int column = 0; column < block.headers().size(); column++) {
            Header header = block.header(column);
            List<Field> open = AmbiguousHeaders.of(header).stream()
                    .map(AmbiguousHeaders.Reading::field)
                    .distinct()
                    .filter(field -> !used.contains(ColumnMeaning.of(field)))
                    .limit(SHOWN_FIELDS)
                    .toList();
            if (!taken.contains(column) && !open.isEmpty() && facts.get(column).filled() > 0) {
                ambiguities.add(new AmbiguousColumn(column, header.text(), open));
            }
        }
        return ambiguities;
    }
}
