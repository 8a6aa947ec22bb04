package chokepoint.rulebook;

import chokepoint.trade.Line;
import java.util.List;
import java.util.Optional;

/** Checks that a limit is the rule's own and holds for one segment and period: else every limit would meet every subject. */
final class LimitJoin {

    private final RuleFile file;
    private final Seen limit;
    private final Problems problems;

    LimitJoin(RuleFile file, Seen limit, Problems problems) {
        this.file = file;
        this.limit = limit;
        this.problems = problems;
    }

    void check(List<Seen> subjects) {
        own();
        for (Seen subject : subjects) {
            Optional<String> segment = limit.boundTo("segment");
            if (segment.filter(subject::joinsSegment).isEmpty()) {
                boolean line = subject.type() == Line.class;
                unjoined("segment", line ? "segments contains $segment" : "segment == $segment");
            }
            Optional<String> period = limit.boundTo("period");
            if (period.filter(subject::joinsPeriod).isEmpty()) {
                unjoined("period", "period == $period");
            }
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
                    "names the rule " + named.get().token().unquoted() + "; a rule names only itself, " + file.id());
        }
    }

    private void unjoined(String key, String inSubject) {
        problems.at(
                limit.offset(),
                "takes a limit without joining its " + key + "; bind $" + key + " : " + key + " in Limit and write "
                        + inSubject + " in the line or tally");
    }
}
