package chokepoint.check.enrich;

import chokepoint.names.BoundedCache;
import chokepoint.names.HsCodes;
import chokepoint.names.places.DescribedOrigin;
import chokepoint.policy.FactDerivations;
import chokepoint.policy.Policy;
import chokepoint.policy.segments.Segmentation;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.lists.HsNames;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Values;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the code of a good from other lines with the same part, a segment from the code, and an origin from the description. Thread-safe. */
final class GoodsFacts {

    private static final int REMEMBERED = 20_000;

    private final FactDerivations policy;
    private final ColumnEvidence columns;
    private final boolean segments;
    private final Optional<HsNames> names;
    private final BoundedCache<Optional<Country>> described = new BoundedCache<>(REMEMBERED, DescribedOrigin::in);

    /** @param names what a list calls the codes; without it chapters have the names that come with the program */
    GoodsFacts(Policy policy, ColumnEvidence columns, Optional<HsNames> names) {
        this.names = names;
        this.policy = policy.derivations();
        this.columns = columns;
        this.segments =
                wanted(policy.segmentations()) && !columns.fields().contains(Field.SEGMENT) && columns.sure(Field.HS);
    }

    /** Whether goods are grouped by a column, and by nothing that a policy says of their codes. */
    private static boolean wanted(List<Segmentation> segmentations) {
        return segmentations.stream()
                        .noneMatch(segmentation -> segmentation.fields().contains(Field.HS))
                && segmentations.stream()
                        .anyMatch(segmentation -> segmentation.ofEachText()
                                && segmentation.fields().contains(Field.SEGMENT));
    }

    List<DerivedFact> of(Values values) {
        List<DerivedFact> facts = new ArrayList<>();
        origin(values).ifPresent(facts::add);
        HsCode code = values.hs(Field.HS);
        String part = values.text(Field.PART);
        if (!code.known() && columns.codes().containsKey(part)) {
            HsCode found = columns.codes().get(part);
            facts.add(fact(found, Derivation.PART_NUMBER, part));
            code = policy.counts(Derivation.PART_NUMBER) ? found : code;
        }
        if (segments && code.known() && !values.has(Field.SEGMENT)) {
            String written = code.digits();
            chapterName(code).ifPresent(name -> facts.add(fact(name, Derivation.HS_CHAPTER, written)));
        }
        return facts;
    }

    private Optional<String> chapterName(HsCode code) {
        return names.flatMap(list -> list.of(HsCode.of(code.chapter())))
                .map(name -> code.chapter() + " " + name)
                .or(() -> HsCodes.chapterName(code));
    }

    /** What the description says of it, which may contradict what stands on the label. */
    private Optional<DerivedFact> origin(Values values) {
        String description = columns.sure(Field.DESCRIPTION) ? values.text(Field.DESCRIPTION) : "";
        if (description.isEmpty()) {
            return Optional.empty();
        }
        Country onLabel = values.country(Field.LABEL_ORIGIN);
        return described
                .of(description)
                .filter(country -> !country.equals(onLabel))
                .map(country -> fact(country, Derivation.DESCRIPTION, description))
                .map(fact -> onLabel.known() ? fact.as(DerivedFact.Effect.CONTRADICTS) : fact);
    }

    private DerivedFact fact(Serializable value, Derivation by, String written) {
        return new DerivedFact(value, by, written, policy.effect(by));
    }
}
