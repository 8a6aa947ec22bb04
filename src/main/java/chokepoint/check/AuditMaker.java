package chokepoint.check;

import chokepoint.check.outcome.AggregatedFacts;
import chokepoint.check.outcome.CheckPlan;
import chokepoint.check.problems.ProblemMaker;
import chokepoint.finding.Audit;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.ListRead;
import chokepoint.finding.NameQuestion;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RuleResult;
import chokepoint.policy.Policy;
import chokepoint.tally.FieldCoverage;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.RouteUse;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the audit of what was judged, with all that it rested on. */
final class AuditMaker {

    private final String version;
    private final List<Audit.Provenance> asked;
    private final CheckPlan plan;
    private final Policy policy;
    private final Texts texts;
    private final TallyFacts facts;
    private final FieldCoverage coverage;

    /** @param asked seals of what the check was asked for */
    AuditMaker(String version, List<Audit.Provenance> asked, AggregatedFacts added) {
        this.version = version;
        this.asked = List.copyOf(asked);
        this.plan = added.plan();
        this.policy = plan.policy();
        this.texts = plan.texts();
        this.facts = added.facts();
        this.coverage = added.coverage();
    }

    /**
     * Puts all together.
     *
     * @param list how the list was read, or the lists of a group together
     * @param found what was found
     * @param sample lines without findings, to be looked at
     * @param told what is to be told besides what is known here
     */
    Audit audit(
            ListRead list,
            List<RouteUse> routes,
            List<RuleResult> results,
            ProblemMaker.Made found,
            DiscoverySample sample,
            List<String> told) {
        List<String> notices = new ArrayList<>(told);
        List<Money> leftAside = coverage.judged(List.of()).unknownValueLines() == 0 ? List.of() : withoutRate(list);
        notices.addAll(aboutMoney(leftAside));
        List<NameQuestion> names = NameMatches.of(facts);
        notices.addAll(found.notices());
        notices.addAll(NameDoubts.in(facts, names, texts));
        return new Audit(
                version,
                List.copyOf(policy.home()),
                policy.asOf(),
                policy.currency(),
                list,
                coverage.value(),
                leftAside,
                results,
                limitsInForce(),
                facts.exposures().stream().map(this::named).toList(),
                facts.concentrations(),
                routes,
                found.findings(),
                found.problems(),
                found.marks(),
                sample,
                names,
                seals(asked, plan),
                notices,
                texts);
    }

    /** Countries are called as people of the language call them. */
    private Exposure named(Exposure exposure) {
        return exposure.scope().field().kind() == Field.Kind.COUNTRY
                        && !exposure.holderKey().isEmpty()
                ? exposure.named(texts.spoken(Country.of(exposure.holderKey())), exposure.holderKey())
                : exposure;
    }

    private List<String> aboutMoney(List<Money> leftAside) {
        int unknown = coverage.judged(List.of()).unknownValueLines();
        if (unknown == 0) {
            return List.of();
        }
        String currency = policy.currency().isEmpty() ? texts.text("check.own currency") : policy.currency();
        String lines = texts.text("check.without value", unknown, coverage.lines(), currency);
        Stream<String> amounts = leftAside.stream().map(this::leftAside);
        return Stream.of(Stream.of(lines), amounts, assumption())
                .flatMap(told -> told)
                .toList();
    }

    /** Why an amount is in no sum: it has no currency, its currency no rate, or its lines are dated before the first one. */
    private String leftAside(Money money) {
        if (money.currency().isEmpty()) {
            return texts.text("check.no currency", money);
        }
        Day first = policy.exchange().firstRate(money.currency());
        return first.known()
                ? texts.text("check.no earlier rate", money, money.currency(), first)
                : texts.text("check.no rate", money, money.currency());
    }

    private Stream<String> assumption() {
        ValueAssumption assumed = policy.floors().unknown();
        return switch (assumed.bound()) {
            case NOTHING -> Stream.of();
            case AMOUNT ->
                Stream.of(texts.text(
                        "check.assumed amount", Money.of(assumed.amount(), policy.currency()), assumed.source()));
            case LARGEST_LINE -> Stream.of(texts.text("check.assumed largest", assumed.source()));
        };
    }

    /** What the list states in currencies that the policy has no rate for. */
    private List<Money> withoutRate(ListRead list) {
        return list.values().entrySet().stream()
                .filter(entry -> !policy.convertible(entry.getKey()))
                .map(entry -> Money.of(entry.getValue(), entry.getKey()))
                .toList();
    }

    private List<Limit> limitsInForce() {
        return facts.concentrations().stream()
                .filter(rung -> rung.segment().assigned())
                .flatMap(rung -> plan.rulebook().cards().stream()
                        .filter(card -> card.hasLimit() && card.scopes().contains(rung.scope()))
                        .flatMap(
                                card -> policy.limit(card.id(), card.limits(), rung.segment(), rung.period()).stream()))
                .distinct()
                .sorted(Comparator.comparing(Limit::rule)
                        .thenComparing(Limit::segment)
                        .thenComparing(Limit::period))
                .toList();
    }

    /** All that a check rests on, apart from its list. */
    static List<Audit.Provenance> seals(List<Audit.Provenance> asked, CheckPlan plan) {
        Policy policy = plan.policy();
        Stream<Audit.Provenance> own = policy.sha256().isEmpty()
                ? Stream.of()
                : Stream.of(new Audit.Provenance(ProvenanceKind.POLICY, policy.path(), policy.sha256(), ""));
        Stream<Audit.Provenance> rates = policy.rateSheets().entrySet().stream()
                .map(sheet -> new Audit.Provenance(
                        ProvenanceKind.LIST,
                        sheet.getKey(),
                        sheet.getValue(),
                        plan.texts().text("run.rates")));
        return Stream.of(asked.stream(), own, rates, plan.rulebook().seals().stream())
                .flatMap(seals -> seals)
                .toList();
    }
}
