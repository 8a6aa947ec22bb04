package chokepoint.rulebook.card;

import chokepoint.finding.Severity;
import chokepoint.names.NearestWord;
import chokepoint.policy.LimitValues;
import chokepoint.rulebook.text.CardLine;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the values of single card lines, and refuses those without a meaning. */
final class CardValues {

    static final List<String> FIELDS =
            Stream.of(Field.values()).map(Field::label).toList();

    private static final Pattern SINCE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final String LIST = "list ";
    private static final String EARLIER_PERIOD = "earlier period";
    private static final String COLUMN = "column ";
    private static final String IF_KNOWN = " if known";

    private final RuleHead head;
    private final RuleProblems problems;

    CardValues(RuleHead head, RuleProblems problems) {
        this.head = head;
        this.problems = problems;
    }

    SeverityScale severity() {
        List<CardLine.Item> items = items("severity");
        Optional<Severity> least = items.stream().findFirst().flatMap(item -> Severity.named(item.text()));
        if (least.isEmpty()) {
            refuse("severity", value -> "severity '" + value + "' is none of mark, low, medium, high");
        }
        List<SeverityStep> steps = new ArrayList<>();
        items.stream()
                .skip(1)
                .forEach(item -> SeverityStep.read(item.text())
                        .ifPresentOrElse(
                                steps::add,
                                () -> problems.at(
                                        item.offset(),
                                        "severity '" + item.text() + "' is none; expected for example "
                                                + SeverityStep.EXPECTED)));
        return new SeverityScale(least.orElse(Severity.LOW), steps);
    }

    LimitValues limits() {
        if (head.line("limit").isEmpty()) {
            return LimitValues.NONE;
        }
        try {
            return LimitValues.parse(head.value("limit")).following(follows());
        } catch (IllegalArgumentException e) {
            refuse("limit", value -> e.getMessage());
            return LimitValues.NONE;
        }
    }

    private String follows() {
        String rule = head.value("follows");
        if (!rule.isEmpty() && !CardReader.ID.matcher(rule).matches()) {
            refuse("follows", value -> "'" + value + "' is no id of a rule such as CON-001");
        }
        return rule;
    }

    List<Requirement> needs() {
        List<Requirement> needs = new ArrayList<>();
        for (CardLine.Item item : items("needs")) {
            if (item.text().equals(EARLIER_PERIOD)) {
                needs.add(new Requirement(Requirement.Kind.EARLIER_PERIOD, List.of(), ""));
            } else if (item.text().startsWith(LIST)) {
                needs.add(new Requirement(
                        Requirement.Kind.LIST, List.of(), item.after(LIST).text()));
            } else if (item.text().startsWith(COLUMN)) {
                needs.add(new Requirement(
                        Requirement.Kind.COLUMN,
                        fields("needs", item.after(COLUMN).alternatives()),
                        ""));
            } else {
                needs.add(value(item));
            }
        }
        return needs;
    }

    private Requirement value(CardLine.Item item) {
        boolean ifKnown = item.text().endsWith(IF_KNOWN);
        CardLine.Item labels = ifKnown ? item.before(IF_KNOWN) : item;
        return new Requirement(
                ifKnown ? Requirement.Kind.IF_KNOWN : Requirement.Kind.VALUE,
                fields("needs", labels.alternatives()),
                "");
    }

    List<Field> decides() {
        return fields("decides", items("decides"));
    }

    /** The fields that a card line names. */
    List<Field> fields(String key) {
        return fields(key, items(key));
    }

    private List<Field> fields(String key, List<CardLine.Item> labels) {
        List<Field> fields = new ArrayList<>();
        for (CardLine.Item label : labels) {
            Field.labelled(label.text())
                    .ifPresentOrElse(
                            fields::add,
                            () -> problems.at(
                                    label.offset(),
                                    "@" + key + ": '" + label.text() + "' is no field"
                                            + NearestWord.hint(label.text(), FIELDS)));
        }
        return fields;
    }

    List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (CardLine.Item item : items("family")) {
            Arrays.stream(Family.values())
                    .filter(family -> spoken(family).equals(item.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            families::add,
                            () -> problems.at(
                                    item.offset(),
                                    "family '" + item.text() + "' is none of "
                                            + Stream.of(Family.values())
                                                    .map(CardValues::spoken)
                                                    .collect(Collectors.joining(", "))));
        }
        return families;
    }

    private static String spoken(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    String since() {
        if (!SINCE.matcher(head.value("since")).matches()) {
            refuse("since", value -> "since '" + value + "' is no month like 2026-11");
        }
        return head.value("since");
    }

    List<String> texts(String key) {
        return items(key).stream().map(CardLine.Item::text).toList();
    }

    /** What a card line names; nothing if it is not there. */
    List<CardLine.Item> items(String key) {
        return head.line(key)
                .filter(line -> !line.value().isBlank())
                .map(CardLine::items)
                .orElse(List.of());
    }

    private void refuse(String key, UnaryOperator<String> message) {
        head.line(key)
                .filter(line -> !line.value().isBlank())
                .ifPresent(line -> problems.at(line.valueOffset(), message.apply(line.value())));
    }
}
