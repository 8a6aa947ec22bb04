package chokepoint.policy.lint;

import chokepoint.policy.decisions.NameDecisionsReader;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Section;
import java.util.List;
import java.util.Optional;

/** Reports facts about a vendor and decisions about names without a source. Limits, quotas, restrictions and groups without a source are refused earlier. */
record MissingSourceCheck(Mistakes doubts) {

    private static final List<String> FACTS = List.of("country", "parent");

    void tell(Section policy) {
        policy.sections("vendors", keys -> {
            Section vendor = Section.open("a vendor", keys, new Mistakes(""));
            FACTS.stream()
                    .filter(fact -> vendor.has(fact) && !vendor.has("source"))
                    .findFirst()
                    .ifPresent(fact -> doubts.add(
                            vendor.at(fact),
                            "%s '%s' of vendor '%s' has no source; expected 'source: …' with who says so, and when",
                            fact,
                            vendor.text(fact).orElse(""),
                            vendor.text("name").orElse("")));
            return Optional.empty();
        });
        policy.sections(NameDecisionsReader.KEY, keys -> {
            Section decision = Section.open("a decision about names", keys, new Mistakes(""));
            if (!decision.has("source")) {
                doubts.add(
                        decision.at(),
                        "a decision about names has no source; expected 'source: …' with who decided, and when");
            }
            return Optional.empty();
        });
    }
}
