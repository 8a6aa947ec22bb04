package chokepoint.check;

import chokepoint.check.DerivedFacts.Count;
import chokepoint.check.DerivedFacts.Shown;
import chokepoint.check.enrich.MasterData;
import chokepoint.check.outcome.ListColumns;
import chokepoint.finding.ListCell;
import chokepoint.names.parties.Identities;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what was derived and from what: in all, and beside each finding that rests on it. */
final class DerivedFactNotes {

    /** Of a cell, so much is enough to find it again. */
    private static final int LONGEST = 24;

    /** Of accounts, phones and addresses of mail, which are nobody else's business. */
    private static final int SHORTEST = 4;

    private static final String FIRST_COLUMN = "A";

    private final DerivedFacts derived;
    private final ListColumns columns;
    private final Map<String, Shown> byVendor;
    private final Texts texts;

    DerivedFactNotes(DerivedFacts derived, ListColumns columns, Identities identities, Texts texts) {
        this.derived = derived;
        this.columns = columns;
        this.byVendor = derived.byKey(identities);
        this.texts = texts;
    }

    /** What a reader of the report should know. */
    List<String> notices(String currency, MasterData masters) {
        Stream<String> several = masters.tables().stream()
                .filter(table -> table.ambiguous() > 0)
                .map(table -> texts.count("check.joined several", table.ambiguous(), table.name()));
        return Stream.concat(Arrays.stream(Field.values()).flatMap(field -> notices(field, currency)), several)
                .toList();
    }

    private Stream<String> notices(Field field, String currency) {
        return Stream.of(
                        found(field),
                        counting(field, derived.counted(Effect.COUNTS, field), currency),
                        notice("check.derived hints", field, derived.counted(Effect.HINT, field)),
                        notice("check.derived against", field, derived.counted(Effect.CONTRADICTS, field)))
                .flatMap(Optional::stream);
    }

    private Optional<String> found(Field field) {
        return derived.counted(Effect.FOUND, field).values().stream()
                .map(count -> texts.text(
                        "check.joined",
                        field,
                        count.lines(),
                        derived.lines(),
                        count.first().sign().written()))
                .findFirst();
    }

    private Optional<String> counting(Field field, Map<Derivation, Count> counts, String currency) {
        long lines = counts.values().stream().mapToLong(Count::lines).sum();
        BigDecimal value = counts.values().stream().map(Count::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text(
                        "check.derived", field, lines, derived.lines(), Money.of(value, currency), told(counts)));
    }

    private Optional<String> notice(String key, Field field, Map<Derivation, Count> counts) {
        return counts.isEmpty() ? Optional.empty() : Optional.of(texts.text(key, field, told(counts)));
    }

    private String told(Map<Derivation, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> texts.count(
                        "check.derived by",
                        entry.getValue().lines(),
                        entry.getKey(),
                        source("check.derived first", entry.getValue().first())))
                .collect(Collectors.joining("; "));
    }

    /** Follows the message of a rule: what was derived of all that it needs; empty if the list states everything. */
    String of(RuleCard card, Subject subject) {
        Set<Field> needed = Stream.concat(
                        card.needs().stream().flatMap(need -> need.fields().stream()), card.decides().stream())
                .collect(Collectors.toSet());
        String told = shown(subject)
                .filter(shown -> needed.contains(shown.sign().field()))
                .map(shown ->
                        texts.text("check.derived one", shown.sign().field(), source("check.derived from", shown)))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : texts.text("check.derived here", told);
    }

    private Stream<Shown> shown(Subject subject) {
        if (subject instanceof Line line) {
            return shown(line);
        }
        if (subject instanceof Purchase purchase) {
            return shown(purchase.line());
        }
        return subject instanceof Exposure exposure && exposure.scope() == Scope.VENDOR
                ? Optional.ofNullable(byVendor.get(exposure.holderKey())).stream()
                : Stream.of();
    }

    private static Stream<Shown> shown(Line line) {
        return line.derived().facts().stream().filter(DerivedFact::counts).map(sign -> new Shown(line.id(), sign));
    }

    /** {@code Estonia, from IBAN 'EE38…', PO!K12}. */
    private String source(String key, Shown shown) {
        DerivedFact sign = shown.sign();
        return switch (sign.by()) {
            case POLICY ->
                texts.text(sign.written().isEmpty() ? "check.derived policy" : "check.derived named", sign.value());
            case DIRECTION -> texts.text("check.derived exports", sign.value());
            case MASTER_DATA -> texts.text("check.derived joined", sign.value(), sign.written());
            default -> texts.text(key, sign.value(), excerpt(sign), place(shown.line(), sign.by()), sign.by());
        };
    }

    private String place(LineId line, Derivation by) {
        ListCell cell = columns.cell(line, by.from()).orElseGet(() -> ListCell.of(line, FIRST_COLUMN));
        return (cell.sheet().isEmpty() ? "" : cell.sheet() + "!") + cell.address();
    }

    private static String excerpt(DerivedFact sign) {
        String text = sign.written().strip();
        return switch (sign.by()) {
            case ADDRESS, DESCRIPTION ->
                text.length() <= LONGEST ? text : "…" + text.substring(text.length() - LONGEST);
            case DOMAIN -> text.substring(text.lastIndexOf('@') + 1);
            case IBAN, PHONE -> text.length() <= SHORTEST ? text : text.substring(0, SHORTEST) + "…";
            case TAX_NUMBER, LEGAL_FORM, POLICY, DIRECTION, MASTER_DATA, PART_NUMBER, HS_CHAPTER ->
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        };
    }
}
