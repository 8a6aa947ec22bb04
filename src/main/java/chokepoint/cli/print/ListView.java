package chokepoint.cli.print;

import chokepoint.check.outcome.Availability;
import chokepoint.finding.ListRead;
import chokepoint.reading.ListProfile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.run.RuleSettings;
import chokepoint.trade.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list as {@code inspect} shows it.
 *
 * @param sample its first lines
 * @param missingByRule the columns that each rule lacks, in words; empty of a rule that can run
 */
public record ListView(ListProfile profile, ListRead read, List<Line> sample, Map<String, String> missingByRule) {

    private static final int SAMPLE_LINES = 5;

    public static ListView of(OpenedList list, RuleSettings rules) throws IOException, UnreadableList {
        ListProfile profile = list.profile();
        List<Line> sample = new ArrayList<>();
        ListRead read = list.read(chunk ->
                chunk.stream().limit(Math.max(0, SAMPLE_LINES - sample.size())).forEach(sample::add));
        Map<String, String> missing = new TreeMap<>();
        for (RuleCard card : rules.load().cards()) {
            missing.put(card.id(), Availability.missingColumns(card, read));
        }
        return new ListView(profile, read, List.copyOf(sample), missing);
    }
}
