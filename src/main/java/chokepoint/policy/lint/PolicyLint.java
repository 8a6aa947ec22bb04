package chokepoint.policy.lint;

import chokepoint.mistake.Mistake;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import chokepoint.policy.yaml.YamlFile;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds what is doubtful in a readable policy: gaps and overlaps of dated values, values that contradict each other, segments that
 * nothing reaches, facts without a source, lists past their shelf life. Each doubt has its place, what stood there and what was
 * expected.
 */
public final class PolicyLint {

    private PolicyLint() {}

    /**
     * The doubts about a policy, by line and column.
     *
     * @param policy as read from the file, with the as-of date to judge on
     * @throws PolicyException if the file can no longer be read
     */
    public static List<Mistake> doubts(Path file, Policy policy, RulesInUse rules) {
        return doubts(YamlFile.bytes(file, new Mistakes(policy.path())), policy, rules);
    }

    static List<Mistake> doubts(byte[] bytes, Policy policy, RulesInUse rules) {
        Mistakes doubts = new Mistakes(policy.path());
        Yaml.Keys keys = YamlFile.keys(bytes, new Mistakes(policy.path()));
        Section written = Section.open("a policy", keys, new Mistakes(policy.path()));
        policy.told().stream().filter(told -> told.line() > 0).forEach(doubts::add);
        new LimitGapCheck(policy, rules, doubts).tell();
        new SegmentLimitCheck(policy.limits().entries(), rules, doubts).tell();
        new LimitOrderCheck(policy.limits().entries(), rules.cards(), doubts).tell();
        new QuotaConflictCheck(policy.limits().entries(), rules, doubts).tell();
        new ShadowedSegmentCheck(doubts).tell(written);
        new MissingSourceCheck(doubts).tell(written);
        new ListAgeCheck(policy, rules, doubts).tell(written);
        return doubts.all();
    }
}
