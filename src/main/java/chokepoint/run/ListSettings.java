package chokepoint.run;

import chokepoint.policy.Policy;
import chokepoint.reading.ReadingOptions;
import chokepoint.rulebook.RuleLists;
import chokepoint.run.batch.CpuBound;
import chokepoint.workbook.MarkingBounds;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings by which lists are read and marked.
 *
 * @param mapping the file that says what columns mean, if one is given; it is never written over
 * @param reading mapping, passwords, encoding and bounds
 * @param marking how much of a workbook is followed while it is marked
 * @param cpu how long processors may work on one list
 */
public record ListSettings(Optional<Path> mapping, ReadingOptions reading, MarkingBounds marking, CpuBound cpu) {

    /** What holds unless something else is asked for. */
    public static final ListSettings DEFAULT =
            new ListSettings(Optional.empty(), ReadingOptions.DEFAULT, MarkingBounds.USUAL, CpuBound.USUAL);

    /** Returns how a list is read under a policy: what it says of home, columns, countries, repeated values and places. */
    public ReadingOptions reading(Policy policy, RuleLists lists) {
        return reading.under(policy).withPlaces(lists.places(policy.placeLists()));
    }
}
