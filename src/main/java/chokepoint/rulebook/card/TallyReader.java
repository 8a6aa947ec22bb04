package chokepoint.rulebook.card;

import chokepoint.names.NearestWord;
import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.RuleAction;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.Token;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a tally's card from its head, and refuses what is missing or unknown. */
public final class TallyReader {

    private static final Set<String> KNOWN = new TreeSet<>(List.of("shows", "why", "since"));

    private final RuleFile file;
    private final ParsedRule rule;
    private final RuleHead head;
    private final RuleProblems problems;

    public TallyReader(RuleFile file, ParsedRule rule, RuleProblems problems) {
        this.file = file;
        this.rule = rule;
        this.head = rule.head();
        this.problems = problems;
    }

    /** Checks the lines of the card; needs no conditions. */
    public void checkLines() {
        head.faults().forEach(fault -> problems.at(fault.offset(), fault.message()));
        head.lines().stream()
                .filter(line -> !KNOWN.contains(line.key()))
                .forEach(line -> problems.at(
                        line.offset() + 1,
                        "@" + line.key() + " means nothing for a tally" + NearestWord.hint(line.key(), KNOWN)
                                + "; it has: " + String.join(", ", KNOWN)));
        if (head.isThere()) {
            KNOWN.stream()
                    .filter(key -> !head.speaksOf(key))
                    .forEach(key -> problems.at(head.rule(), "@" + key + "( … ) is missing"));
        }
        if (!CardReader.ID.matcher(file.id()).matches()) {
            problems.add(0, 0, "the file name must start with an id such as TAL-001");
        } else if (head.isThere() && !idAndTitle()[0].equals(file.id())) {
            problems.at(
                    head.name().offset(),
                    "the tally's name starts with '" + idAndTitle()[0] + "', the file's with '" + file.id()
                            + "'; both must start with the same id");
        }
    }

    /** The card; complete only if no problem was added. */
    public TallyCard read(String note) {
        String[] name = idAndTitle();
        CardValues values = new CardValues(head, problems);
        return new TallyCard(
                file.id(),
                name[name.length - 1].strip(),
                rule.then().flatMap(RuleAction::tally).map(Token::value).orElse(""),
                values.fields("shows"),
                head.value("why"),
                values.since(),
                file.path(),
                file.sha256(),
                note);
    }

    private String[] idAndTitle() {
        return head.name().text().split(" ", 2);
    }
}
