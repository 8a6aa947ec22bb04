package chokepoint.check;

import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.policy.Policy;
import chokepoint.policy.RepeatedValues.Repeat;
import chokepoint.rulebook.Rulebook;
import chokepoint.tally.CommonLinks;
import chokepoint.words.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds up what lists carry together; one whose lines all stand in another counts once. Only lists under one policy are added up, and only in one currency: without a rate that the policy
 * gives, no two currencies meet, and lists that state none may each be in another. Papers and contacts are compared over all lists under one policy, whatever their currencies.
 */
public final class PortfolioCheck {

    /** Reads what a list adds, as often as asked. */
    @FunctionalInterface
    public interface Source {
        Contribution read() throws IOException;
    }

    /** One list, and the policy that it was checked by. */
    public record Listed(Policy policy, Source source) {}

    private static final int LINKED_AT_MOST = 1_000_000;
    private static final String SEVERAL = "?";

    private final Rulebook rulebook;
    private final CheckSettings settings;

    /** @param settings of the checks of the lists */
    public PortfolioCheck(Rulebook rulebook, CheckSettings settings) {
        this.rulebook = rulebook;
        this.settings = settings;
    }

    /** Groups of two lists and more, in the order in which their first lists come; holds one list at a time. */
    public List<Group> check(List<Listed> lists) throws IOException {
        Map<String, List<Listed>> families = new LinkedHashMap<>();
        for (Listed list : lists) {
            families.computeIfAbsent(identity(list.policy), absent -> new ArrayList<>())
                    .add(list);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Listed> family : families.values()) {
            if (family.size() > 1) {
                groups.addAll(family(family));
            }
        }
        return groups;
    }

    private static String identity(Policy policy) {
        return String.join(
                "\n",
                policy.path(),
                policy.sha256(),
                policy.home().toString(),
                policy.asOf().toString(),
                policy.currency());
    }

    private List<Group> family(List<Listed> family) throws IOException {
        CommonLinks common = new CommonLinks();
        RepeatedLists repeated =
                new RepeatedLists(family.get(0).policy().repeated().of(Repeat.LISTS));
        Map<String, Integer> currencies = new TreeMap<>();
        for (Listed list : family) {
            Contribution contribution = list.source.read();
            common.show(contribution.links());
            repeated.show(contribution.list());
            currencies.merge(contribution.holdings().currency(), 1, Integer::sum);
        }
        repeated.settle();
        Policy policy = family.get(0).policy();
        Texts texts = rulebook.texts(policy.language());
        Map<String, ListGroup> checks = new TreeMap<>();
        currencies.forEach((currency, lists) -> {
            if (lists > 1 && !currency.isEmpty()) {
                checks.put(currency, new ListGroup(rulebook, settings, policy.withCurrency(currency), repeated));
            }
        });
        boolean allInOne = currencies.size() == 1 && !checks.isEmpty();
        ListGroup links = allInOne
                ? checks.values().iterator().next()
                : new ListGroup(rulebook, settings, policy.withCurrency(SEVERAL), repeated);
        fill(family, checks, links, common, repeated);
        Map<String, GroupJudgement> judged = new LinkedHashMap<>();
        checks.forEach((currency, check) -> judged.put(currency, GroupJudgement.of(check)));
        if (!allInOne) {
            judged.put(SEVERAL, GroupJudgement.of(links));
        }
        for (Listed list : family) {
            Contribution contribution = list.source.read();
            judged.values().forEach(group -> group.gather(contribution));
        }
        return judged.entrySet().stream()
                .map(group -> group.getValue().finish(title(policy, group.getKey(), texts)))
                .toList();
    }

    private void fill(
            List<Listed> family,
            Map<String, ListGroup> checks,
            ListGroup links,
            CommonLinks common,
            RepeatedLists repeated)
            throws IOException {
        for (Listed list : family) {
            Contribution contribution = list.source.read();
            ListGroup check = checks.get(contribution.holdings().currency());
            Optional<ArithmeticCheck> elsewhere = repeated.countedElsewhere(contribution.list());
            if (elsewhere.isPresent()) {
                (check == null ? links : check).leaveAside(contribution, elsewhere.get());
                continue;
            }
            if (check != null) {
                check.add(contribution);
            }
            if (check != links) {
                links.addUnvalued(contribution);
            }
            links.addLinks(contribution, common, LINKED_AT_MOST);
        }
    }

    private static String title(Policy policy, String currency, Texts texts) {
        String in = currency.equals(SEVERAL)
                ? texts.text("report.portfolio.in all")
                : texts.text("report.portfolio.in", currency);
        return policy.path().isEmpty()
                ? texts.text("report.portfolio.no policy", in)
                : texts.text("report.portfolio.under", policy.path(), in);
    }
}
