package chokepoint.bench;

import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.lists.WordList;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The first ten rules on lines, written in Java as one would who has no rules to change. */
final class HandWritten {

    /** Their ids, in the order of the rulebook. */
    static final List<String> RULES = List.of(
            "CON-006", "CON-018", "CON-019", "CON-020", "DOC-003", "DOC-004", "DOC-005", "DOC-006", "DOC-007",
            "DOC-008");

    /** Where a limit holds. */
    record Place(Segment segment, String period) {}

    private final Map<Place, Limit> required;
    private final Map<Place, Share> least;
    private final WordList vague;
    private final BiConsumer<String, Line> found;

    HandWritten(Map<Place, Limit> required, Map<Place, Share> least, WordList vague, BiConsumer<String, Line> found) {
        this.required = required;
        this.least = least;
        this.vague = vague;
        this.found = found;
    }

    void judge(Line line) {
        if (line.credit()) {
            return;
        }
        tell("CON-006", line.restricted(), line);
        content(line);
        tell("CON-020", line.homeEquivalent() == Answer.YES && line.abroad(Field.COUNTRY_OF_ORIGIN), line);
        papers(line);
        if (line.listed()) {
            tell("DOC-007", !line.endUser().known() && line.endUserStatement().isEmpty(), line);
            tell("DOC-008", vague.fills(line.description()), line);
        }
    }

    private void content(Line line) {
        if (!line.declaresContent()) {
            return;
        }
        for (Segment segment : line.segments()) {
            Place place = new Place(segment, line.period());
            Limit limit = required.get(place);
            Share share = least.get(place);
            tell(
                    "CON-018",
                    limit != null
                            && line.delivered().known()
                            && limit.asksForMoreThan(line.domesticContent(), line.delivered()),
                    line);
            tell("CON-019", share != null && line.domesticContent().compareTo(share) < 0, line);
        }
    }

    private void papers(Line line) {
        tell(
                "DOC-003",
                line.highRisk()
                        && line.foreign(Scope.COUNTRY_OF_ORIGIN) == Foreign.YES
                        && line.certificate().isEmpty(),
                line);
        tell(
                "DOC-004",
                line.shipped().laterThan(line.delivered())
                        || line.ordered().laterThan(line.shipped())
                        || line.ordered().laterThan(line.delivered())
                        || line.awarded().laterThan(line.ordered()),
                line);
        tell("DOC-005", line.certificateDate().laterThan(line.shipped()), line);
        tell("DOC-006", line.toldOrigins().size() > 1, line);
    }

    private void tell(String rule, boolean holds, Line line) {
        if (holds) {
            found.accept(rule, line);
        }
    }
}
