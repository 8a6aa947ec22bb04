package chokepoint.check.outcome;

import chokepoint.policy.MaterialityFloors;
import chokepoint.trade.Concentration;
import chokepoint.trade.Holding;
import chokepoint.trade.Subject;
import chokepoint.words.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Decides which segments are large and certain enough for shares to mean anything, and why others are not. */
public final class MaterialityTest {

    private final MaterialityFloors floors;
    private final Texts texts;
    private final boolean dated;
    private final Map<RungKey, String> reasons = new HashMap<>();

    public MaterialityTest(Collection<Concentration> concentrations, MaterialityFloors floors, Texts texts) {
        this.floors = floors;
        this.texts = texts;
        this.dated = concentrations.stream().anyMatch(rung -> !rung.period().equals(Subject.UNDATED));
        concentrations.forEach(concentration -> reasons.put(RungKey.of(concentration), reason(concentration)));
    }

    private String reason(Concentration concentration) {
        if (!concentration.segment().assigned()) {
            return texts.text("unjudged.unassigned");
        }
        if (dated && concentration.period().equals(Subject.UNDATED)) {
            return texts.text("unjudged.undated");
        }
        if (!concentration.value().positive()) {
            return texts.text("unjudged.no shares", concentration.value());
        }
        if (concentration.lines().size() < floors.lines()) {
            return texts.count("unjudged.few lines", concentration.lines().size(), floors.lines());
        }
        if (concentration.value().amount().compareTo(floors.value()) < 0) {
            return texts.text("unjudged.small", concentration.value());
        }
        return "";
    }

    public boolean includes(Holding holding) {
        return reasons.getOrDefault(RungKey.of(holding), "").isEmpty();
    }

    /** Why the segment cannot be judged on that rung; empty if it can. */
    String reasonAgainst(Concentration concentration) {
        return reasons.get(RungKey.of(concentration));
    }
}
