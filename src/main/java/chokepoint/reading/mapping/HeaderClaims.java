package chokepoint.reading.mapping;

import chokepoint.names.Currencies;
import chokepoint.reading.header.AmbiguousHeaders;
import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.DiscountHeader;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.NameMatch;
import chokepoint.reading.header.PriceBasis;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the header of a column makes it, as far as its values allow. */
final class HeaderClaims {

    private static final Set<Field> COUNTED = EnumSet.of(Field.VALUE, Field.QUANTITY);

    /** Days of what is done with goods, which papers also plan. */
    private static final Set<Field> HAPPENED = EnumSet.of(Field.SHIPPED, Field.DELIVERED);

    private static final int LEAST_BATCH = 6;
    private static final Set<String> COUNTS = Set.of("number", "sequence");

    private static final Pattern BRACKETED =
            Pattern.compile("(.+?)\\s*[(\\[\uff08]([^()\\[\\]\uff08\uff09]+)[)\\]\uff09]");
    private static final Pattern MARKS = Pattern.compile("[.'\u2019]+$");

    private final HeaderBlock block;
    private final List<ColumnFacts> facts;
    private final NamesBehind namesBehind;

    HeaderClaims(HeaderBlock block, List<ColumnFacts> facts) {
        this.block = block;
        this.facts = facts;
        this.namesBehind = new NamesBehind(block, facts);
    }

    /** What a column may mean, the likeliest only; empty if its header says nothing, or its values are something else. */
    List<Claim> of(int column) {
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
        boolean ofMany = isPriceOfMany(header);
        if ((ofMany || isPricePerUnit(header)) && values.numbers() >= ValueWeight.SHAPE_MOST.value()) {
            return List.of(new Claim(
                    ColumnMeaning.of(Field.UNIT_PRICE),
                    column,
                    ColumnWeight.BY_UNIT.value(),
                    ofMany ? "its header is a price for so many units" : "its header is a currency by a unit"));
        }
        if (isCounted(header) && values.numbers() >= ValueWeight.SHAPE_MOST.value()) {
            return List.of(new Claim(
                    ColumnMeaning.of(Field.QUANTITY),
                    column,
                    ColumnWeight.BY_UNIT.value(),
                    "its header counts units, no money"));
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
            boolean money = match.meaning().field().map(Field::kind).equals(Optional.of(Field.Kind.MONEY));
            if (money && (Lexicon.names("cumulative", header) || DiscountHeader.is(header))) {
                continue;
            }
            ValueEvidence evidence = ValueEvidence.of(match.meaning(), values);
            boolean plain = match.score() >= ColumnWeight.SURE_NAME.value()
                    && !evidence.vetoes()
                    && evidence.factor() * match.score() < ColumnWeight.LEAST.value();
            if (plain && (isCountry(match) && VendorByForm.companies(values) || isCode(match, header, values))) {
                continue;
            }
            double confidence = plain ? ColumnWeight.DESPITE_VALUES.value() : match.score() * evidence.factor();
            if (match.meaning().is(Field.DATE) && values.yearsOnly()) {
                confidence *= ColumnWeight.YEAR.value();
            }
            if (COUNTED.stream().anyMatch(match.meaning()::is) && Lexicon.names("balance", header)) {
                confidence *= ColumnWeight.BALANCE.value();
            }
            if (confidence >= ColumnWeight.LEAST.value()) {
                String reason =
                        evidence.reason().isEmpty() ? match.reason() : match.reason() + ", " + evidence.reason();
                ColumnMeaning meaning = isBatch(match, values) ? ColumnMeaning.of(Field.BATCH) : match.meaning();
                claims.add(new Claim(meaning, column, Math.round(confidence * 1000) / 1000.0, reason));
            }
        }
        if (values.numbered()
                && claims.stream().anyMatch(claim -> claim.meaning().is(Field.VENDOR))) {
            claims.add(byShape(column, Field.VENDOR_ID, "code"));
        }
        double best = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
        claims.removeIf(claim -> claim.confidence() < best - ColumnWeight.SECOND_BEST.value());
        claims.replaceAll(claim -> happened(claim) && Lexicon.names("scheduled", header)
                ? claim.atMost(ColumnWeight.SCHEDULED.value(), "a day that was planned, not when it happened")
                : claim);
        return claims;
    }

    private static boolean happened(Claim claim) {
        return HAPPENED.stream().anyMatch(claim.meaning()::is);
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

    /** A price for a hundred or a thousand units is the unit price once it is divided. */
    private static boolean isPriceOfMany(Header header) {
        return PriceBasis.withoutBasis(header)
                .filter(price -> !price.currency().isEmpty()
                        || NameMatch.field(price)
                                .filter(field -> field == Field.UNIT_PRICE)
                                .isPresent()
                        || AmbiguousHeaders.of(price).stream().anyMatch(reading -> reading.field() == Field.UNIT_PRICE))
                .isPresent();
    }

    /** Codes or counts under a name that speaks of no day and no country: "O/C" is an order, "Embarque" a consignment. */
    private static boolean isCode(NameMatch match, Header header, ColumnFacts values) {
        boolean day = match.meaning().field().map(Field::kind).equals(Optional.of(Field.Kind.DAY));
        boolean said = header.words().stream().anyMatch(word -> Lexicon.is(day ? "of day" : "of country", word));
        String shape = values.shape();
        return (day || isCountry(match)) && !said && (shape.equals("code") || day && COUNTS.contains(shape));
    }

    /** A lot of a tender is counted, that of a maker has a long number of its own. */
    private static boolean isBatch(NameMatch match, ColumnFacts values) {
        return match.meaning().is(Field.LOT)
                && values.shape().equals("code")
                && values.averageLength() >= LEAST_BATCH
                && values.distinct() > ValueWeight.HALF.value();
    }

    private static boolean isCountry(NameMatch match) {
        return match.meaning().field().map(Field::kind).equals(Optional.of(Field.Kind.COUNTRY));
    }

    /** {@code EUR/pc}, {@code kr/st}. */
    private static boolean isPricePerUnit(Header header) {
        Matcher bracketed = BRACKETED.matcher(header.text().strip());
        String text = bracketed.matches() ? bracketed.group(2) : header.text();
        String[] parts = text.strip().split("\\s*/\\s*", -1);
        return parts.length == 2
                && (!Currencies.find(parts[0]).code().isEmpty()
                        || !Currencies.sharing(parts[0]).isEmpty())
                && NameMatch.field(Header.of(parts[1]))
                        .filter(field -> field == Field.UNIT || field == Field.QUANTITY)
                        .isPresent();
    }

    /** "Amount (pcs)", "Сумма (шт.)": a word for money or a total with a unit of measure in brackets. */
    private static boolean isCounted(Header header) {
        Matcher bracketed = BRACKETED.matcher(header.text().strip());
        if (!header.currency().isEmpty()
                || !bracketed.matches()
                || !Lexicon.is(
                        "measure",
                        MARKS.matcher(HeaderWords.plain(bracketed.group(2))).replaceAll(""))) {
            return false;
        }
        Header front = Header.of(bracketed.group(1));
        return front.words().stream().allMatch(word -> Lexicon.is("pieces", word) || Lexicon.is("total", word))
                || NameMatch.field(front).filter(field -> field == Field.VALUE).isPresent()
                || AmbiguousHeaders.of(front).stream().anyMatch(reading -> reading.field() == Field.VALUE);
    }

    /** A sign of percent before or behind the name: "% delivered" is no quantity. */
    private static boolean isPercentage(Header header) {
        String text = header.text().strip();
        return text.startsWith("%") || text.endsWith("%");
    }
}
