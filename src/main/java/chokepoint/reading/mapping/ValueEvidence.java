package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.Persons;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the values of a column say about a meaning that its name suggests.
 *
 * @param factor to multiply the likeness of the name with; 0 is a veto
 * @param reason in words; empty if the values say nothing
 * @param vetoes whether not even a plain name stands against them
 */
record ValueEvidence(double factor, String reason, boolean vetoes) {

    private static final ValueEvidence NONE = new ValueEvidence(1, "");
    /** Whom persons work for; a vendor may be one person. */
    private static final Set<Field> ORGANISATIONS = EnumSet.of(Field.BUYER, Field.PARENT, Field.MANUFACTURER);

    private static final int ENOUGH_TO_VETO = 10;
    private static final int ENOUGH = 3;
    private static final int LONGEST_UNIT = 12;

    private ValueEvidence(double factor, String reason) {
        this(factor, reason, false);
    }

    static ValueEvidence of(ColumnMeaning meaning, ColumnFacts facts) {
        if (meaning.equals(ColumnMeaning.PRICE_PER)) {
            return number(facts);
        }
        if (meaning.field().isEmpty()) {
            return NONE;
        }
        if (facts.filled() == 0) {
            return new ValueEvidence(ValueWeight.EMPTY_COLUMN.value(), "no values");
        }
        Field field = meaning.field().get();
        return switch (field.kind()) {
            case DAY -> day(facts);
            case COUNTRY -> country(facts);
            case HS -> share(facts.hs(), "HS codes", facts);
            case MONEY -> money(facts);
            case NUMBER, SHARE -> number(facts);
            case PARTY, PARTIES -> party(field, facts);
            case TEXT -> text(field, facts);
            case ANSWER ->
                facts.kinds() > 8 ? new ValueEvidence(ValueWeight.WEAK.value(), "values are no answers") : NONE;
            case ROUTE -> share(facts.routes(), "routes", facts);
        };
    }

    /** Names of ships are no dates whatever the header says; odd dates have digits. */
    private static ValueEvidence day(ColumnFacts facts) {
        boolean none =
                facts.days() == 0 && facts.filled() >= ENOUGH_TO_VETO && facts.digits() < ValueWeight.HALF.value();
        return none ? new ValueEvidence(0, "no value is a date", true) : share(facts.days(), "dates", facts);
    }

    private static ValueEvidence share(double share, String what, ColumnFacts facts) {
        if (share >= ValueWeight.HALF.value()) {
            return new ValueEvidence(1, "values are " + what);
        }
        if (share >= ValueWeight.FEW.value() || facts.filled() < ENOUGH) {
            return new ValueEvidence(ValueWeight.DOUBTED.value(), "some values are " + what);
        }
        return new ValueEvidence(0, "values are no " + what);
    }

    private static ValueEvidence number(ColumnFacts facts) {
        if (facts.surelyDays() > ValueWeight.HALF.value()) {
            return new ValueEvidence(0, "values are dates");
        }
        return share(facts.numbers(), "numbers", facts);
    }

    /** Numbers with a zero in front, or of more digits than amounts have, are those of a register. */
    private static ValueEvidence money(ColumnFacts facts) {
        return facts.registered() ? new ValueEvidence(0, "values are numbers of a register", true) : number(facts);
    }

    /** Any two letters have a fair chance to be some country's code: where most are none, a name that only hints is not enough. */
    private static ValueEvidence country(ColumnFacts facts) {
        ValueEvidence evidence = share(facts.countries(), "countries", facts);
        boolean byChance = facts.filled() >= ENOUGH && evidence.factor() == ValueWeight.DOUBTED.value();
        return byChance ? new ValueEvidence(ValueWeight.WEAK.value(), "few values are countries") : evidence;
    }

    private static ValueEvidence party(Field field, ColumnFacts facts) {
        if (facts.answers()) {
            return new ValueEvidence(0, "values are answers, not names", true);
        }
        if (facts.surelyDays() > ValueWeight.HALF.value()) {
            return new ValueEvidence(ValueWeight.WEAK.value(), "values are dates");
        }
        if (ORGANISATIONS.contains(field) && Persons.most(facts.values())) {
            return new ValueEvidence(0, "values are persons, no organisations", true);
        }
        if (facts.numbers() > ValueWeight.MOST.value()) {
            return new ValueEvidence(ValueWeight.BY_NUMBER.value(), "values are numbers, not names");
        }
        boolean named = field == Field.MANUFACTURER || field == Field.VENDOR;
        if (named && facts.codes() > ValueWeight.MOST.value() && facts.digits() > ValueWeight.MOST.value()) {
            return new ValueEvidence(ValueWeight.BY_NUMBER.value(), "values are codes, not names");
        }
        return NONE;
    }

    private static ValueEvidence text(Field field, ColumnFacts facts) {
        return switch (field) {
            case CURRENCY -> share(facts.currencies(), "currencies", facts);
            case INCOTERM ->
                facts.incoterms() >= ValueWeight.HALF.value()
                        ? NONE
                        : facts.incoterms() == 0 && facts.filled() >= ENOUGH
                                ? new ValueEvidence(0, "no value is a delivery term", true)
                                : new ValueEvidence(ValueWeight.WEAK.value(), "values are no delivery terms");
            case DESCRIPTION ->
                facts.numbers() > ValueWeight.MOST.value()
                        ? new ValueEvidence(ValueWeight.WEAK.value(), "values are numbers")
                        : NONE;
            case UNIT -> unit(facts);
            case SERIAL ->
                facts.shape().equals("sequence")
                        ? new ValueEvidence(0, "values count the rows", true)
                        : numberOfPaper(facts);
            case ORDER, CONTRACT, INVOICE, DECLARATION, BILL_OF_LADING, CERTIFICATE, VENDOR_ID -> numberOfPaper(facts);
            case LINE ->
                facts.averageLength() > 12 || facts.digits() < ValueWeight.HALF.value()
                        ? new ValueEvidence(ValueWeight.WEAK.value(), "values are no numbers of lines")
                        : NONE;
            case SEGMENT ->
                facts.codes() > ValueWeight.MOST.value()
                                && facts.digits() > ValueWeight.MOST.value()
                                && facts.letters() > ValueWeight.MOST.value()
                                && facts.distinct() > ValueWeight.HALF.value()
                        ? new ValueEvidence(ValueWeight.WEAK.value(), "values are numbers of parts, no categories")
                        : categories(facts);
            case STATUS -> categories(facts);
            default -> dates(facts);
        };
    }

    private static ValueEvidence categories(ColumnFacts facts) {
        return facts.averageLength() > 80 || facts.surelyDays() > ValueWeight.HALF.value()
                ? new ValueEvidence(ValueWeight.WEAK.value(), "values are no categories")
                : NONE;
    }

    private static ValueEvidence numberOfPaper(ColumnFacts facts) {
        if (facts.cents() > ValueWeight.HALF.value()) {
            return new ValueEvidence(0, "values are amounts", true);
        }
        if (facts.answers()) {
            return new ValueEvidence(0, "values are answers, no numbers", true);
        }
        if (facts.counts()) {
            return new ValueEvidence(0, "values count something", true);
        }
        boolean words = facts.digits() < ValueWeight.FEW.value();
        return words && facts.countries() > ValueWeight.MOST.value()
                ? new ValueEvidence(0, "values are countries, no numbers", true)
                : dates(facts);
    }

    private static ValueEvidence dates(ColumnFacts facts) {
        return facts.surelyDays() > ValueWeight.HALF.value()
                ? new ValueEvidence(ValueWeight.WEAK.value(), "values are dates")
                : NONE;
    }

    /** Numbers may be codes of units, which are few; numbers that hardly repeat count something. */
    private static ValueEvidence unit(ColumnFacts facts) {
        if (facts.cents() > ValueWeight.HALF.value()) {
            return new ValueEvidence(0, "values are amounts", true);
        }
        if (facts.numbers() > ValueWeight.MOST.value() && facts.distinct() > ValueWeight.SHAPE_SOME.value()) {
            return new ValueEvidence(ValueWeight.WEAK.value(), "values are numbers");
        }
        return facts.averageLength() > LONGEST_UNIT
                ? new ValueEvidence(ValueWeight.WEAK.value(), "values are long texts")
                : NONE;
    }
}
