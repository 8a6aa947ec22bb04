package chokepoint.reading;

import chokepoint.reading.rows.SheetPlan;
import java.util.List;

/** Recognises amounts by month or rates by date beside the list: read as lines, they would be added to its own. */
final class SummarySheets {

    private SummarySheets() {}

    /** The plans, of which those of such sheets say that they are no lists; one that the user maps stays. */
    static List<SheetPlan> leftOut(List<SheetPlan> plans, ReadingOptions options) {
        if (plans.stream().noneMatch(plan -> plan.isList() && plan.tellsWhoOrWhat())) {
            return plans;
        }
        return plans.stream()
                .map(plan -> !plan.isList()
                                || plan.tellsWhoOrWhat()
                                || options.mapping().sheet(plan.sheet().name()).isPresent()
                        ? plan
                        : plan.notAList("none of its columns says who or what the amounts belong to;"
                                + " map the sheet in mapping.yml if it is one"))
                .toList();
    }
}
