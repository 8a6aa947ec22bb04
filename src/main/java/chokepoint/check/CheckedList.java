package chokepoint.check;

import chokepoint.finding.Audit;
import java.util.function.Supplier;

/**
 * One list checked.
 *
 * @param audit masked if the check hides natural persons
 * @param contribution makes what the list adds to the lists it is checked with; that takes time, and the list's tallies stay in memory
 *     as long as it can be asked
 */
public record CheckedList(Audit audit, Supplier<Contribution> contribution) {}
