package chokepoint.rulebook.card;

import chokepoint.names.NearestWord;
import chokepoint.policy.LimitValues;
import chokepoint.rulebook.lint.RuleConditions;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a rule's card from its head, and refuses what is missing, unknown or contradictory. */
public final class CardReader {

    private static final List<String> REQUIRED =
            List.of("severity", "message", "why", "advice", "basis", "indicator", "needs", "since");
    private static final Set<String> KNOWN = Set.of(
            ("severity limit follows indicator needs prohibits cause family decides message together why speaks silent clear advice basis since")
                    .split(" "));
    public static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");

    private final RuleFile file;
    private final RuleHead head;
    private final RuleProblems problems;
    private final SeverityScale severity;
    private final LimitValues limits;
    private final List<Requirement> needs;
    private final List<Family> families;
    private final List<Field> decides;
    private final List<String> indicators;
    private final List<String> prohibits;
    private final List<String> cause;
    private final String since;

    public CardReader(RuleFile file, RuleHead head, RuleProblems problems) {
        this.file = file;
        this.head = head;
        this.problems = problems;
        CardValues values = new CardValues(head, problems);
        this.severity = values.severity();
        this.limits = values.limits().readAs(file.text());
        this.needs = values.needs();
        this.families = values.families();
        this.decides = values.decides();
        this.indicators = values.texts("indicator");
        this.prohibits = values.texts("prohibits");
        this.cause = values.texts("cause");
        this.since = values.since();
    }

    /** Checks the lines themselves; needs no conditions. */
    public void checkLines() {
        head.faults().forEach(fault -> problems.at(fault.offset(), fault.message()));
        head.lines().stream()
                .filter(line -> !KNOWN.contains(line.key()))
                .forEach(line -> problems.at(
                        line.offset() + 1, "@" + line.key() + " means nothing" + NearestWord.hint(line.key(), KNOWN)));
        if (head.isThere()) {
            REQUIRED.stream()
                    .filter(key -> !head.speaksOf(key))
                    .forEach(key -> problems.at(head.rule(), "@" + key + "( … ) is missing"));
        }
        id();
    }

    /** The card; complete only if no problem was added. */
    public RuleCard read(RuleConditions body, String note) {
        RuleCard card = new RuleCard(
                file.id(),
                title(),
                file.theme(),
                body.subject(),
                body.scopes(),
                severity,
                limits,
                indicators,
                needs,
                prohibits,
                cause,
                families,
                decides,
                head.value("message"),
                head.value("together"),
                head.value("why"),
                head.value("speaks"),
                head.value("silent"),
                head.value("clear"),
                head.value("advice"),
                head.value("basis"),
                since,
                file.path(),
                file.sha256(),
                note,
                Texts.ENGLISH);
        new CardConsistency(card, head, problems).check(body);
        return card;
    }

    private void id() {
        String id = head.name().text().split(" ", 2)[0];
        if (!ID.matcher(file.id()).matches()) {
            problems.add(0, 0, "the file name must start with an id such as CON-001");
        } else if (head.isThere() && !id.equals(file.id())) {
            problems.at(
                    head.name().offset(),
                    "the rule's name starts with '" + id + "', the file's with '" + file.id()
                            + "'; both must start with the same id");
        }
    }

    private String title() {
        String[] idAndTitle = head.name().text().split(" ", 2);
        return idAndTitle[idAndTitle.length - 1].strip();
    }
}
