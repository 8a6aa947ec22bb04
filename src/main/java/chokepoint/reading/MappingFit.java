package chokepoint.reading;

import chokepoint.names.NearestWord;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.workbook.RefusedFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a user's mapping against the sheets of a list: what it names and none of them has would otherwise be guessed in its place. */
final class MappingFit {

    private static final int SHEETS_TOLD = 12;

    private final Mapping mapping;
    private final List<SheetPlan> plans;

    private MappingFit(Mapping mapping, List<SheetPlan> plans) {
        this.mapping = mapping;
        this.plans = plans;
    }

    /** @throws RefusedFile with all that the mapping names and the list does not have */
    static void refuseMisfits(Mapping mapping, List<SheetPlan> plans) throws RefusedFile {
        MappingFit fit = new MappingFit(mapping, plans);
        Set<String> misfits = new LinkedHashSet<>();
        mapping.sheets().forEach(sheet -> misfits.addAll(fit.misfits(sheet)));
        if (!misfits.isEmpty()) {
            throw new RefusedFile(String.join("; ", misfits));
        }
    }

    private List<String> misfits(SheetMapping said) {
        if (said.sheet().isEmpty()) {
            return ofEverySheet(said);
        }
        return plans.stream()
                .filter(plan -> plan.sheet().name().equals(said.sheet()))
                .findFirst()
                .map(plan -> plan.misfits().values().stream()
                        .map(misfit -> "sheet '" + said.sheet() + "': " + misfit)
                        .toList())
                .orElseGet(() -> List.of(noSuchSheet(said.sheet())));
    }

    /** A column that one sheet does not have may stand in another. */
    private List<String> ofEverySheet(SheetMapping said) {
        List<SheetPlan> meant = plans.stream()
                .filter(plan -> mapping.sheet(plan.sheet().name()).equals(Optional.of(said)))
                .filter(plan -> plan.isList() || !plan.misfits().isEmpty())
                .toList();
        List<String> misfits = new ArrayList<>();
        meant.stream()
                .limit(1)
                .flatMap(plan -> plan.misfits().entrySet().stream())
                .forEach(misfit -> {
                    if (meant.stream().allMatch(plan -> plan.misfits().containsKey(misfit.getKey()))) {
                        misfits.add(misfit.getValue());
                    }
                });
        return misfits;
    }

    private String noSuchSheet(String name) {
        List<String> names = plans.stream()
                .map(plan -> plan.sheet().name())
                .filter(sheet -> !sheet.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return "the mapping file maps sheet '" + name
                    + "', but a text file has no sheets; write its mapping without" + " a sheet";
        }
        return "the mapping file maps sheet '" + name + "', which the list does not have"
                + NearestWord.hintOrKnown(name, names, SHEETS_TOLD) + "; name one of its sheets";
    }
}
