package chokepoint.rulebook.card;

import chokepoint.trade.values.Field;
import java.util.List;

/**
 * A tally's metadata.
 *
 * @param id {@code TAL-001}
 * @param title its name without the id
 * @param tally what rules call what it adds up; several tallies may add to one
 * @param shows the fields in which a line shows that it is counted
 * @param why it is added up
 * @param since year and month
 * @param path of its file, as shown to people
 * @param sha256 of its file
 * @param note that it replaces another; else empty
 */
public record TallyCard(
        String id,
        String title,
        String tally,
        List<Field> shows,
        String why,
        String since,
        String path,
        String sha256,
        String note) {

    public TallyCard {
        shows = List.copyOf(shows);
    }
}
