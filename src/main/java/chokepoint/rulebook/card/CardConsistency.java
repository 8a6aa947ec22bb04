package chokepoint.rulebook.card;

import chokepoint.finding.Severity;
import chokepoint.names.NearestWord;
import chokepoint.rulebook.lint.RuleConditions;
import chokepoint.rulebook.text.CardLine;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.trade.Line;
import chokepoint.trade.OwnedParty;
import chokepoint.trade.Purchase;
import chokepoint.trade.values.Field;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Refuses cards whose lines contradict each other or do not fit what the rule judges. */
record CardConsistency(RuleCard card, RuleHead head, RuleProblems problems) {

    void check(RuleConditions body) {
        limit(body);
        theme();
        flag();
        cause();
        steps();
        placeholders("message", name -> Message.knows(card, name));
        placeholders("together", this::asksSubject);
    }

    private void limit(RuleConditions body) {
        if (body.limit().isPresent() && head.line("limit").isEmpty()) {
            problems.at(body.limit().getAsInt(), "binds a Limit but has no @limit( … )");
        }
        if (body.limit().isEmpty()) {
            refuse("limit", "has @limit( … ) but binds no Limit in 'when'");
        }
        if (head.line("limit").isEmpty()) {
            refuse("follows", "@follows without @limit( … ): say which values it has");
        }
    }

    private void theme() {
        boolean judgesPurchases = card.subject() == Purchase.class;
        if (judgesPurchases != card.theme().equals(RuleCard.CASES)) {
            problems.at(
                    head.rule(),
                    judgesPurchases
                            ? "judges a Purchase outside the folder 'cases'; move its file there"
                            : "judges no Purchase but stands in the folder 'cases'; move its file to another theme");
        }
    }

    private void flag() {
        if (card.families().size() > 1) {
            refuse("family", "a flag has one @family");
        }
        if (card.theme().equals(RuleCard.CASES)) {
            refuse("family", "a case has no @family: its flags have theirs");
            refuse("decides", "a case has no @decides: its flags have theirs");
        } else if (head.line("decides").isEmpty()) {
            refuse("family", "@family without @decides( … ): a flag has both, a breach neither");
        } else if (head.line("family").isEmpty()) {
            refuse("decides", "@decides without @family( … ): a flag has both, a breach neither");
        }
        if (!card.families().isEmpty() && !card.prohibition() && card.reaches(Severity.HIGH)) {
            refuse("severity", "a flag is low or medium: one sign proves nothing alone");
        }
    }

    private void cause() {
        boolean onLines = card.subject() == Line.class || card.subject() == Purchase.class;
        if (onLines && card.cause().isEmpty()) {
            problems.at(head.rule(), "@cause( … ) is missing: say which fields make lines one finding");
        }
        head.line("prohibits").ifPresent(line -> line.items().forEach(item -> known("prohibits", item)));
        if (!onLines && card.subject() != OwnedParty.class) {
            refuse(
                    "prohibits",
                    "@prohibits is for rules on lines and on owned parties: it names what says who is forbidden");
        }
        if (!onLines) {
            refuse("cause", "@cause is for rules on lines; a tally is its own cause");
            return;
        }
        head.line("cause").ifPresent(line -> line.items().forEach(item -> known("cause", item)));
    }

    private void known(String key, CardLine.Item name) {
        boolean known = Field.labelled(name.text()).isPresent()
                || FactTypes.property(Line.class, name.text()).isPresent()
                || FactTypes.property(card.subject(), name.text()).isPresent();
        if (!known) {
            problems.at(
                    name.offset(),
                    "@" + key + ": '" + name.text() + "' is no field"
                            + NearestWord.hint(name.text(), CardValues.FIELDS));
        }
    }

    private void steps() {
        for (SeverityStep step : card.scale().steps()) {
            if (!step.severity().atLeast(card.severity()) || step.severity() == card.severity()) {
                refuse("severity", "'" + step + "' is no more than the " + card.severity() + " that each finding is");
            }
            boolean known = step.limit().isEmpty() || card.limits().names().contains(step.limit());
            if (step.ofPolicy() && !card.hasLimit() || !known) {
                refuse("severity", "'" + step + "' speaks of a limit that @limit( … ) does not declare");
            }
            if (!step.ofPolicy() && !asks(step)) {
                refuse(
                        "severity",
                        "'" + step + "' asks for '" + step.property() + "', which is no "
                                + step.type().getSimpleName() + " of a "
                                + card.subject().getSimpleName()
                                + NearestWord.hint(step.property(), FactTypes.vocabulary(card.subject())));
            }
        }
    }

    private boolean asks(SeverityStep step) {
        return FactTypes.property(card.subject(), step.property())
                .filter(method -> method.getReturnType() == step.type())
                .isPresent();
    }

    /** What several findings say together rests on no limit: each may have its own. */
    private boolean asksSubject(String name) {
        return FactTypes.property(card.subject(), name).isPresent();
    }

    private void placeholders(String key, Predicate<String> known) {
        head.line(key).ifPresent(line -> {
            Matcher matcher = Message.PLACEHOLDER.matcher(line.value());
            while (matcher.find()) {
                String name = matcher.group(1);
                if (!known.test(name)) {
                    problems.at(
                            line.valueOffset() + matcher.start(1),
                            key + " asks for '{" + name
                                    + "}', which is nothing of a "
                                    + card.subject().getSimpleName()
                                    + NearestWord.hint(name, Message.known(card)));
                }
            }
        });
    }

    private void refuse(String key, String message) {
        head.line(key).ifPresent(line -> problems.at(line.valueOffset(), message));
    }
}
