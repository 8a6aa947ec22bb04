package chokepoint.check;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.Kind;
import chokepoint.finding.ListRead;
import chokepoint.finding.RuleResult;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.LimitSource;
import chokepoint.rulebook.Match;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import chokepoint.tally.Coverage;
import chokepoint.tally.Tallies;
import chokepoint.trade.Day;
import chokepoint.trade.End;
import chokepoint.trade.Limit;
import chokepoint.trade.LineId;
import chokepoint.trade.Money;
import chokepoint.trade.Subject;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks lists one by one with one rulebook. Thread-safe. */
public final class Check {

    private static final int UNTRANSLATED_TOLD = 5;

    private final Rulebook rulebook;
    private final CheckSettings settings;

    public Check(Rulebook rulebook, CheckSettings settings) {
        this.rulebook = rulebook;
        this.settings = settings;
    }

    /**
     * Checks one list.
     *
     * @param earlier an earlier state of the same list, for what has changed since
     * @throws UnreadableList if either list cannot be read to its end
     */
    public Audit check(OpenedList list, Policy given, Optional<OpenedList> earlier) throws UnreadableList {
        Texts texts = rulebook.texts(given.language());
        return new Check(rulebook.in(texts), settings).check(list, given, earlier, texts);
    }

    private Audit check(OpenedList list, Policy given, Optional<OpenedList> earlier, Texts texts)
            throws UnreadableList {
        Policy policy = inCurrencyOf(list, given);
        Enrichment enrichment = new Enrichment(policy, rulebook.lists());
        List<String> notices = new ArrayList<>(policy.notices());
        untranslated(texts).ifPresent(notices::add);

        ReadLines read = read(list, policy, enrichment);
        Optional<Tallies> before = earlier.isPresent()
                ? Optional.of(read(earlier.get(), policy, enrichment).lines().tallies())
                : Optional.empty();
        Policy dated = dated(policy, read.lines().latest(), notices);

        Tallies tallies = read.lines().tallies();
        Facts facts = Facts.of(tallies, before);
        before.ifPresent(
                old -> notices.add("%d of %d lines were found again in the earlier list by order and line or part"
                        .formatted(
                                tallies.linesFoundAgain(old), tallies.coverage().lines())));
        Judgeable judgeable = new Judgeable(facts.concentrations(), dated.floors());
        Availability availability =
                new Availability(dated, rulebook.lists(), read.list(), tallies.coverage(), before.isPresent());
        Set<String> mute = mute(availability);

        List<Match> standing = new ArrayList<>(heard(read.lines().matches(), mute));
        standing.addAll(heard(rulebook.judge(facts.at(End.LOW, judgeable), limits(dated)), mute));
        Collection<Match> possible = heard(rulebook.judge(facts.at(End.HIGH, judgeable), limits(dated)), mute);
        standing.addAll(heard(rulebook.judge(purchases(list, enrichment, standing), limits(dated)), mute));

        Outcomes outcomes = new Outcomes(
                dated, availability, tallies.coverage(), facts, judgeable, new Openness(tallies, facts, read.list()));
        return audit(
                dated,
                read.list(),
                facts,
                tallies,
                results(outcomes, standing, possible),
                findings(read.list(), standing, policy.currency(), dated.asOf()),
                notices,
                texts);
    }

    /** Which texts of rules stand in English for want of others, the first of them by name. */
    private static Optional<String> untranslated(Texts texts) {
        List<String> missing = List.copyOf(texts.missing());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.count(
                        "check.untranslated",
                        missing.size(),
                        texts.language(),
                        missing.stream().limit(UNTRANSLATED_TOLD).collect(Collectors.joining(", "))));
    }

    private record ReadLines(ListRead list, LinePass.Result lines) {}

    private ReadLines read(OpenedList list, Policy policy, Enrichment enrichment) throws UnreadableList {
        try (LinePass pass = new LinePass(rulebook, limits(policy), enrichment, tallies(policy), settings.threads())) {
            ListRead read = list.read(pass);
            return new ReadLines(read, pass.finish());
        }
    }

    private static Supplier<Tallies> tallies(Policy policy) {
        return () -> new Tallies(policy.currency(), policy.contactJoin());
    }

    /** A policy without a reporting currency reports in the list's own. */
    private static Policy inCurrencyOf(OpenedList list, Policy policy) throws UnreadableList {
        return policy.currency().isEmpty() ? policy.withCurrency(list.currency()) : policy;
    }

    /** A policy without an as-of date judges on the latest date of the list. */
    private static Policy dated(Policy policy, Day latest, List<String> notices) {
        if (policy.asOf().known()) {
            return policy;
        }
        notices.add("no as-of date given; limits are those of " + latest + ", the latest date in the list");
        return policy.withAsOf(latest);
    }

    private static LimitSource limits(Policy policy) {
        return (card, segment, period) -> policy.limit(card.id(), card.limits(), segment, period);
    }

    /** Rules that lack what they need say nothing, even where their conditions would hold. */
    private Set<String> mute(Availability availability) {
        return rulebook.cards().stream()
                .filter(card -> !availability.missing(card).isEmpty())
                .map(RuleCard::id)
                .collect(Collectors.toSet());
    }

    private static List<Match> heard(Collection<Match> matches, Set<String> mute) {
        return matches.stream().filter(match -> !mute.contains(match.rule())).toList();
    }

    private List<? extends Subject> purchases(OpenedList list, Enrichment enrichment, List<Match> matches)
            throws UnreadableList {
        boolean cases = rulebook.cards().stream().anyMatch(card -> card.kind() == Kind.CASE);
        if (!cases) {
            return List.of();
        }
        Purchases purchases = new Purchases(rulebook, matches);
        Set<LineId> missing = purchases.missing();
        if (!missing.isEmpty()) {
            list.read(chunk -> purchases.supply(chunk.stream()
                    .filter(line -> missing.contains(line.id()))
                    .map(enrichment::enrich)
                    .toList()));
        }
        return purchases.all();
    }

    private List<RuleResult> results(Outcomes outcomes, List<Match> standing, Collection<Match> possible) {
        return rulebook.cards().stream()
                .map(card -> outcomes.of(card, of(card, standing), of(card, possible)))
                .toList();
    }

    private static List<Match> of(RuleCard card, Collection<Match> matches) {
        return matches.stream().filter(match -> match.rule().equals(card.id())).toList();
    }

    private List<Finding> findings(ListRead list, List<Match> matches, String currency, Day asOf) {
        FindingMaker maker = new FindingMaker(rulebook, list, currency);
        List<Finding> disposed = maker.make(matches).stream()
                .map(finding -> finding.with(disposition(finding, asOf)))
                .toList();
        return FindingMaker.numbered(disposed);
    }

    /** An earlier decision stands until its day has passed. */
    private Disposition disposition(Finding finding, Day asOf) {
        Disposition earlier = settings.dispositions().getOrDefault(finding.fingerprint(), Disposition.OPEN);
        return asOf.laterThan(earlier.until())
                ? new Disposition(Disposition.State.OPEN, earlier.reason(), earlier.reviewer(), earlier.until())
                : earlier;
    }

    private Audit audit(
            Policy policy,
            ListRead list,
            Facts facts,
            Tallies tallies,
            List<RuleResult> results,
            List<Finding> findings,
            List<String> notices,
            Texts texts) {
        Coverage coverage = tallies.coverage();
        notices.addAll(aboutMoney(coverage, list, policy));
        notices.addAll(NameDoubts.in(facts.exposures()));
        return new Audit(
                settings.version(),
                List.copyOf(policy.home()),
                policy.asOf(),
                policy.currency(),
                list,
                coverage.value(),
                results,
                limitsInForce(policy, facts),
                facts.exposures(),
                facts.concentrations(),
                tallies.routes(),
                findings,
                seals(policy),
                notices,
                texts);
    }

    private static List<String> aboutMoney(Coverage coverage, ListRead list, Policy policy) {
        int unknown = coverage.judged(List.of()).unknownValueLines();
        if (unknown == 0) {
            return List.of();
        }
        String currency = policy.currency().isEmpty() ? "the list's currency" : policy.currency();
        String lines = unknown + " of " + coverage.lines() + " lines have no value in " + currency
                + "; they are in no sum, and no rule over shares calls their segments clear";
        return Stream.concat(Stream.of(lines), withoutRate(list, policy)).toList();
    }

    private static Stream<String> withoutRate(ListRead list, Policy policy) {
        SortedMap<String, BigDecimal> stated = new TreeMap<>();
        list.sheets()
                .forEach(sheet ->
                        sheet.values().forEach((currency, sum) -> stated.merge(currency, sum, BigDecimal::add)));
        return stated.entrySet().stream()
                .filter(entry -> !policy.convertible(entry.getKey()))
                .map(entry -> entry.getKey().isEmpty()
                        ? Money.of(entry.getValue(), "") + " state no currency; if all are in one, add"
                                + " 'unstated currency: CODE' to the policy"
                        : Money.of(entry.getValue(), entry.getKey()) + " are left out of all sums for want of a rate;"
                                + " add rates from " + entry.getKey() + " to the policy");
    }

    private List<Limit> limitsInForce(Policy policy, Facts facts) {
        return facts.concentrations().stream()
                .filter(rung -> rung.segment().assigned())
                .flatMap(rung -> rulebook.cards().stream()
                        .filter(card -> card.hasLimit() && card.scopes().contains(rung.scope()))
                        .flatMap(
                                card -> policy.limit(card.id(), card.limits(), rung.segment(), rung.period()).stream()))
                .distinct()
                .sorted(Comparator.comparing(Limit::rule)
                        .thenComparing(Limit::segment)
                        .thenComparing(Limit::period))
                .toList();
    }

    private List<Audit.Seal> seals(Policy policy) {
        Stream<Audit.Seal> own = policy.sha256().isEmpty()
                ? Stream.of()
                : Stream.of(new Audit.Seal("policy", policy.path(), policy.sha256(), ""));
        return Stream.concat(own, rulebook.seals().stream()).toList();
    }
}
