package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.Term;
import chokepoint.trade.Line;
import chokepoint.trade.LineLimit;
import java.util.List;
import java.util.Optional;

/** Checks that a limit is the rule's own and is joined by segment and period; otherwise every limit would meet every subject. */
record LimitJoinCheck(RuleFile file, PatternUsage limit, RuleProblems problems) {

    void check(List<PatternUsage> subjects) {
        own();
        for (PatternUsage subject : subjects) {
            if (subject.type() == Line.class || limit.type() == LineLimit.class) {
                line(subject);
                continue;
            }
            Optional<String> segment = limit.boundTo("segment");
            if (segment.filter(subject::joinsSegment).isEmpty()) {
                unjoined("segment", "segment == $segment");
            }
            Optional<String> period = limit.boundTo("period");
            if (period.filter(subject::joinsPeriod).isEmpty()) {
                unjoined("period", "period == $period");
            }
        }
    }

    private void line(PatternUsage subject) {
        String has = limit.type().getSimpleName();
        if (subject.type() != Line.class) {
            problems.at(limit.offset(), "takes a " + has + "; a tally lies in one segment and is held against a Limit");
        } else if (limit.type() != LineLimit.class) {
            problems.at(
                    limit.offset(),
                    "takes a " + has + "; a line lies in several segments and is held against a LineLimit");
        } else if (!subject.liesWhereHolds(limit.variable())) {
            problems.at(
                    limit.offset(),
                    "takes a limit without asking where it holds; write $limit : LineLimit( … ) and"
                            + " $limit.holdsIn( segments, period ) in the line");
        }
    }

    private void own() {
        String own = '"' + file.id() + '"';
        Optional<Term.Text> named = limit.demandedText("rule");
        if (named.isEmpty()) {
            problems.at(limit.offset(), "takes a limit without saying whose; write rule == " + own);
        } else if (!named.get().spoken().equals(own)) {
            problems.at(
                    named.get().offset(),
                    "names the rule " + named.get().value() + "; a rule names only itself, " + file.id());
        }
    }

    private void unjoined(String key, String inSubject) {
        problems.at(
                limit.offset(),
                "takes a limit without joining its " + key + "; bind $" + key + " : " + key + " in Limit and write "
                        + inSubject + " in the tally");
    }
}
