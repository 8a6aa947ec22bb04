package chokepoint.rulebook;

import chokepoint.finding.Severity;
import chokepoint.policy.LimitValues;
import chokepoint.trade.Family;
import chokepoint.trade.Field;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a rule's card of its head lines, and refuses what is missing or means nothing. */
final class CardReader {

    private static final List<String> REQUIRED =
            List.of("severity", "message", "why", "advice", "basis", "indicator", "needs", "since");
    private static final Set<String> KNOWN = Set.of(
            "severity", "limit", "indicator", "needs", "cause", "family", "decides", "message", "why", "clear", "advice",
            "basis", "since");
    private static final List<String> FIELDS = Stream.of(Field.values()).map(Field::label).toList();
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern SINCE = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final RuleFile file;
    private final RuleHead head;
    private final Problems problems;

    CardReader(RuleFile file, RuleHead head, Problems problems) {
        this.file = file;
        this.head = head;
        this.problems = problems;
    }

    /** Checks the lines themselves; needs no conditions. */
    void checkLines() {
        head.unreadable().forEach(entry -> problems.add(entry, "card line '" + entry.value()
                + "' cannot be read; write @key( \"text\" ) on one line, with quotes around texts"));
        head.repeated().forEach(entry ->
                problems.add(entry, "@" + entry.key() + " stands twice; Drools would keep only one of them"));
        head.entries().stream()
                .filter(entry -> !KNOWN.contains(entry.key()))
                .forEach(entry -> problems.add(
                        entry, "@" + entry.key() + " means nothing" + Nearest.hint(entry.key(), KNOWN)));
    }

    /** The card; complete only if no problem was added. */
    RuleCard read(Body body, String note) {
        String title = title(body);
        REQUIRED.stream()
                .filter(key -> head.value(key).isBlank())
                .forEach(key -> problems.add(body.line(), 0, "@" + key + "( … ) is missing"));
        RuleCard card = new RuleCard(
                file.id(),
                title,
                file.theme(),
                body.subject(),
                body.scopes(),
                severity(),
                limits(),
                items("indicator"),
                needs(),
                items("cause"),
                families(),
                fields("decides"),
                head.value("message"),
                head.value("why"),
                head.value("clear"),
                head.value("advice"),
                head.value("basis"),
                since(),
                file.path(),
                file.sha256(),
                note);
        consistent(card, body);
        return card;
    }

    private String title(Body body) {
        String id = body.name().split(" ", 2)[0];
        if (!ID.matcher(file.id()).matches()) {
            problems.add(0, 0, "file name must start with an id such as CON-001");
        } else if (!id.equals(file.id())) {
            problems.add(body.line(), 0, "rule name starts with '" + id + "', the file name with '" + file.id()
                    + "'; both must start with the same id");
        }
        return body.name().substring(Math.min(body.name().length(), id.length())).strip();
    }

    private Severity severity() {
        Optional<RuleHead.Entry> entry = head.entry("severity");
        Optional<Severity> severity = entry.flatMap(found -> Severity.named(found.value()));
        if (entry.isPresent() && severity.isEmpty()) {
            problems.add(entry.get(), "severity '" + entry.get().value() + "' is none of low, medium, high");
        }
        return severity.orElse(Severity.LOW);
    }

    private LimitValues limits() {
        try {
            return LimitValues.parse(head.value("limit"));
        } catch (IllegalArgumentException e) {
            head.entry("limit").ifPresent(entry -> problems.add(entry, e.getMessage()));
            return LimitValues.parse("");
        }
    }

    private List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (String item : items("needs")) {
            if (item.startsWith("list ")) {
                needs.add(new Need(Need.Kind.LIST, List.of(), item.substring("list ".length()).strip()));
            } else if (item.startsWith("column ")) {
                needs.add(new Need(Need.Kind.COLUMN, alternatives(item.substring("column ".length())), ""));
            } else {
                needs.add(new Need(Need.Kind.VALUE, alternatives(item), ""));
            }
        }
        return needs;
    }

    private List<Field> alternatives(String item) {
        return Arrays.stream(item.split(" or "))
                .flatMap(label -> field("needs", label.strip()).stream())
                .toList();
    }

    private List<Field> fields(String key) {
        return items(key).stream().flatMap(label -> field(key, label).stream()).toList();
    }

    private Optional<Field> field(String key, String label) {
        Optional<Field> field = Field.labelled(label);
        if (field.isEmpty()) {
            head.entry(key).ifPresent(entry ->
                    problems.add(entry, "@" + key + ": '" + label + "' is no field" + Nearest.hint(label, FIELDS)));
        }
        return field;
    }

    private List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (String item : items("family")) {
            Arrays.stream(Family.values())
                    .filter(family -> family.name().toLowerCase(Locale.ROOT).equals(item))
                    .findFirst()
                    .ifPresentOrElse(
                            families::add,
                            () -> head.entry("family").ifPresent(entry -> problems.add(entry, "family '" + item
                                    + "' is none of goods, route, document, party, price")));
        }
        return families;
    }

    private String since() {
        String since = head.value("since");
        if (!since.isBlank() && !SINCE.matcher(since).matches()) {
            head.entry("since").ifPresent(entry -> problems.add(entry, "since '" + since + "' is no month like 2026-11"));
        }
        return since;
    }

    private List<String> items(String key) {
        String value = head.value(key);
        return value.isBlank() ? List.of() : Arrays.asList(COMMA.split(value.strip()));
    }

    private void consistent(RuleCard card, Body body) {
        if (body.hasLimit() != card.hasLimit()) {
            problems.add(
                    body.line(),
                    0,
                    body.hasLimit()
                            ? "binds a Limit but has no @limit( … )"
                            : "has @limit( … ) but binds no Limit in 'when'");
        }
        boolean isCase = card.theme().equals(RuleCard.CASES);
        if (card.families().size() > 1 || isCase && !card.families().isEmpty()) {
            problems.add(body.line(), 0, "a flag has one @family, breaches and cases have none");
        }
        if (card.families().isEmpty() != card.decides().isEmpty()) {
            problems.add(body.line(), 0, "@family and @decides go together: a flag has both, a breach neither");
        }
        if (!card.families().isEmpty() && card.severity() == Severity.HIGH) {
            problems.add(body.line(), 0, "a flag is low or medium: one sign proves nothing alone");
        }
        placeholders(card);
        cause(card, body);
    }

    private void placeholders(RuleCard card) {
        Matcher matcher = Message.PLACEHOLDER.matcher(card.message());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!Message.knows(card, name)) {
                List<String> known = FactTypes.vocabulary(card.subject());
                head.entry("message").ifPresent(entry -> problems.add(
                        entry, "message asks for '{" + name + "}', which is nothing of a "
                                + card.subject().getSimpleName() + Nearest.hint(name, known)));
            }
        }
    }

    private void cause(RuleCard card, Body body) {
        boolean onLines = card.subject() == Line.class
                || card.subject() == Purchase.class;
        if (onLines && card.cause().isEmpty()) {
            problems.add(body.line(), 0, "@cause( … ) is missing: say which fields make lines one finding");
        }
        if (!onLines && !card.cause().isEmpty()) {
            problems.add(body.line(), 0, "@cause is for rules on lines; a tally is its own cause");
        }
        for (String name : card.cause()) {
            boolean known = Field.labelled(name).isPresent()
                    || FactTypes.property(Line.class, name).isPresent();
            if (!known) {
                head.entry("cause").ifPresent(
                        entry -> problems.add(entry, "@cause: '" + name + "' is no field" + Nearest.hint(name, FIELDS)));
            }
        }
    }
}
