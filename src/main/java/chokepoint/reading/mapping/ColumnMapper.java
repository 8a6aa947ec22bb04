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
    private final NamesBehind namesBehind;
    private final AmountClaims amounts;
    private final List<SampleRow> data;

    private ColumnMapper(HeaderBlock block, List<SampleRow> data, ValueOrder order) {
        this.block = block;
        this.data = data;
        this.arithmetic = new ColumnArithmetic(block, data);
        int width = Math.max(
                block.headers().size(),
                data.stream().mapToInt(SampleRow::width).max().orElse(0));
        this.facts = IntStream.range(0, width)
                .mapToObj(column -> ColumnFacts.of(data, column))
                .toList();
        this.namesBehind = new NamesBehind(block, facts);
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
        arithmetic.apply(chosen, alternatives, amounts.decides(chosen) ? with(given, Field.VALUE) : given);
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
            claims.addAll(claims(column));
        }
        claims.addAll(TradeFlow.claims(block, facts));
        claims.sort(Comparator.comparingDouble(Claim::confidence)
                .reversed()
                .thenComparingInt(Claim::column)
                .thenComparing(claim -> claim.meaning().label()));
        return claims;
    }

    private List<Claim> claims(int column) {
        Header header = block.header(column);
        ColumnFacts values = facts.get(column);
        Optional<Claim> named = namesBehind.named(column);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<AmbiguousHeaders.Reading> readings = AmbiguousHeaders.of(header);
        if (!readings.isEmpty()) {
            return byShape(column, readings, shape(readings, values))
                    .or(() -> namesBehind.country(column, readings))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (namesBehind.numbersVendors(column)) {
            return List.of(byShape(column, Field.VENDOR_ID, "code"));
        }
        List<Claim> claims = new ArrayList<>();
        for (NameMatch match : NameMatch.of(header)) {
            if (isPercentage(header)
                    && !match.meaning().field().map(Field::kind).equals(Optional.of(Field.Kind.SHARE))) {
                continue;
            }
            ValueEvidence evidence = ValueEvidence.of(match.meaning(), values);
            boolean plain = match.score() >= ColumnWeight.SURE_NAME.value()
                    && !evidence.vetoes()
                    && evidence.factor() * match.score() < ColumnWeight.LEAST.value();
            double confidence = plain ? ColumnWeight.DESPITE_VALUES.value() : match.score() * evidence.factor();
            if (confidence >= ColumnWeight.LEAST.value()) {
                String reason =
                        evidence.reason().isEmpty() ? match.reason() : match.reason() + ", " + evidence.reason();
                claims.add(new Claim(match.meaning(), column, Math.round(confidence * 1000) / 1000.0, reason));
            }
        }
        if (values.numbered()
                && claims.stream().anyMatch(claim -> claim.meaning().is(Field.VENDOR))) {
            claims.add(byShape(column, Field.VENDOR_ID, "code"));
        }
        double best = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
        claims.removeIf(claim -> claim.confidence() < best - ColumnWeight.SECOND_BEST.value());
        return claims;
    }

    /** Whole numbers of four digits and more are codes, unless the header can only mean an amount, or may mean what they look like. */
    private static String shape(List<AmbiguousHeaders.Reading> readings, ColumnFacts values) {
        boolean amounts = readings.stream().allMatch(reading -> reading.shape().equals("number"));
        if (amounts && values.figures()) {
            return "number";
        }
        String shape = values.shape();
        boolean open = readings.stream().noneMatch(reading -> reading.shape().equals(shape));
        return open && values.numbered() ? "code" : shape;
    }

    private static Optional<Claim> byShape(int column, List<AmbiguousHeaders.Reading> readings, String shape) {
        return readings.stream()
                .filter(reading -> reading.shape().equals(shape)
                        || (reading.shape().equals("text") && shape.equals("name"))
                        || (reading.shape().equals("number") && shape.equals("sequence")))
                .findFirst()
                .map(reading -> byShape(column, reading.field(), shape));
    }

    private static Claim byShape(int column, Field field, String shape) {
        return new Claim(
                ColumnMeaning.of(field),
                column,
                ColumnWeight.BY_SHAPE.value(),
                "by its values, which look like " + words(shape));
    }

    private static String words(String shape) {
        return switch (shape) {
            case "hs" -> "HS codes";
            case "code" -> "codes";
            case "sequence", "number" -> "numbers";
            case "country" -> "countries";
            case "name" -> "names";
            default -> "texts";
        };
    }

    /** A price that stands alone, with no quantity to multiply, is what the line costs. */
    private static void onlyPrice(List<Claim> chosen) {
        boolean valued = chosen.stream().anyMatch(claim -> claim.meaning().is(Field.VALUE));
        boolean counted = chosen.stream().anyMatch(claim -> claim.meaning().is(Field.QUANTITY));
        if (!valued && !counted) {
            chosen.replaceAll(
                    claim -> claim.meaning().is(Field.UNIT_PRICE) && claim.confidence() == ColumnWeight.BY_SHAPE.value()
                            ? new Claim(
                                    ColumnMeaning.of(Field.VALUE),
                                    claim.column(),
                                    ColumnWeight.ONLY_PRICE.value(),
                                    "the only price, and no quantity to multiply it with")
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

    /** A "Company" beside a column of buyers is the vendor: of the roles it may play, one is left. */
    private void byElimination(List<Claim> chosen, Set<Integer> taken, Set<ColumnMeaning> used) {
        for (int column = 0; column < block.headers().size(); column++) {
            List<Field> roles = AmbiguousHeaders.of(block.header(column)).stream()
                    .map(AmbiguousHeaders.Reading::field)
                    .toList();
            boolean parties = roles.size() > 1 && roles.stream().allMatch(role -> role.kind() == Field.Kind.PARTY);
            List<Field> open = roles.stream()
                    .filter(role -> !used.contains(ColumnMeaning.of(role)))
                    .toList();
            if (parties
                    && open.size() == 1
                    && !taken.contains(column)
                    && facts.get(column).letters() >= ColumnWeight.LEAST.value()) {
                chosen.add(new Claim(
                        ColumnMeaning.of(open.get(0)),
                        column,
                        ColumnWeight.BY_ELIMINATION.value(),
                        "the only role left for it"));
                taken.add(column);
                used.add(ColumnMeaning.of(open.get(0)));
            }
        }
    }

    /** What headers leave open, the values may tell. */
    private void byValues(List<Claim> chosen, Set<Integer> taken, Set<ColumnMeaning> used) {
        IntPredicate free =
                column -> !taken.contains(column) && facts.get(column).filled() > 0;
        Stream.of(
                        arithmetic.completing(chosen, free).stream(),
                        VendorByForm.of(facts, chosen, free.and(this::mayNameVendor)).stream(),
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

    /** A sign of percent before or behind the name: "% delivered" is no quantity. */
    private static boolean isPercentage(Header header) {
        String text = header.text().strip();
        return text.startsWith("%") || text.endsWith("%");
    }
}
