package chokepoint.check;

import chokepoint.check.enrich.LineEnricher;
import chokepoint.check.findings.EarlierDecisions;
import chokepoint.check.findings.FindingMaker;
import chokepoint.check.findings.UnflaggedSample;
import chokepoint.check.findings.WhatIfs;
import chokepoint.check.mask.MaskedName;
import chokepoint.check.mask.Masking;
import chokepoint.check.mask.PersonalData;
import chokepoint.check.outcome.Availability;
import chokepoint.check.outcome.ListColumns;
import chokepoint.check.outcome.RuleOutcomes;
import chokepoint.check.outcome.SegmentFloors;
import chokepoint.check.outcome.UndecidedReason;
import chokepoint.check.outcome.WantedColumns;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListRead;
import chokepoint.finding.ListSeen.Wanted;
import chokepoint.finding.RunPart;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.LimitSource;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.tally.Tallies;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Limit;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.End;
import chokepoint.trade.values.LineId;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks lists one by one with one rulebook. Thread-safe. */
public final class Check {

    private static final int UNTRANSLATED_TOLD = 5;

    private final Rulebook rulebook;
    private final CheckSettings settings;
    private final UnaryOperator<Limit> bend;

    public Check(Rulebook rulebook, CheckSettings settings) {
        this(rulebook, settings, UnaryOperator.identity());
    }

    /** @param bend what limits are made to be, to see what would come of it */
    public Check(Rulebook rulebook, CheckSettings settings, UnaryOperator<Limit> bend) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.bend = bend;
    }

    /**
     * Checks one list.
     *
     * @param earlier an earlier state of the same list, for what has changed since
     * @throws UnreadableList if either list cannot be read to its end
     */
    public Audit check(OpenedList list, Policy given, Optional<OpenedList> earlier) throws UnreadableList {
        return check(list, given, earlier, contribution -> {});
    }

    /**
     * Checks one list of several.
     *
     * @param earlier an earlier state of the same list, for what has changed since
     * @param shares is offered what the list adds to its group
     * @throws UnreadableList if either list cannot be read to its end
     */
    public Audit check(
            OpenedList list, Policy given, Optional<OpenedList> earlier, Consumer<Supplier<Contribution>> shares)
            throws UnreadableList {
        Texts texts = rulebook.texts(given.language());
        return new Check(rulebook.in(texts), settings, bend).check(list, given, earlier, texts, shares);
    }

    /** What a check by this policy rests on, apart from its list. */
    public List<Seal> seals(Policy policy) {
        Texts texts = rulebook.texts(policy.language());
        return AuditMaker.seals(settings.asked(), rulebook.in(texts), policy, texts);
    }

    /** A short list of columns with which most rules could speak about a list that tells them too little. */
    public List<Wanted> wanted(Audit audit) {
        return WantedColumns.of(rulebook, audit);
    }

    private Audit check(
            OpenedList list,
            Policy given,
            Optional<OpenedList> earlier,
            Texts texts,
            Consumer<Supplier<Contribution>> shares)
            throws UnreadableList {
        Policy policy = inCurrencyOf(list, given);
        LineEnricher enrichment = new LineEnricher(policy, rulebook.lists());
        List<String> notices = new ArrayList<>(policy.notices());
        untranslated(texts).ifPresent(notices::add);

        ReadLines read = read(list, policy, enrichment);
        Optional<Tallies> before = earlier.isPresent()
                ? Optional.of(read(earlier.get(), policy, enrichment).lines().tallies())
                : Optional.empty();
        Policy dated = dated(policy, read.lines().latest(), notices, texts);

        Tallies tallies = read.lines().tallies();
        TallyFacts facts = TallyFacts.of(tallies, before);
        before.ifPresent(old -> notices.add(texts.text(
                "check.found again",
                tallies.linesFoundAgain(old),
                tallies.coverage().lines())));
        SegmentFloors judgeable = new SegmentFloors(facts.concentrations(), dated.floors(), texts);
        ListColumns columns = ListColumns.of(read.list());
        Availability availability =
                new Availability(dated, rulebook.lists(), columns, tallies.coverage(), before.isPresent(), texts);
        Judging judging = new Judging(rulebook, limits(dated), availability);

        List<Match> standing = new ArrayList<>(judging.heard(read.lines().matches()));
        standing.addAll(judging.judge(facts.at(End.LOW, judgeable::includes)));
        Collection<Match> possible = judging.judge(facts.at(End.HIGH, judgeable::includes));
        standing.addAll(judging.judge(purchases(list, enrichment, standing)));

        RuleOutcomes outcomes = new RuleOutcomes(
                dated,
                availability,
                tallies.coverage(),
                facts,
                judgeable,
                new UndecidedReason(
                        rung -> tallies.unknownLines(rung.segment(), rung.scope(), rung.period()),
                        facts,
                        columns,
                        texts),
                texts);
        Audit found = new AuditMaker(settings.version(), settings.asked(), rulebook, dated, texts)
                .audit(
                        read.list(),
                        facts,
                        tallies.coverage(),
                        tallies.routes(),
                        judging.results(outcomes, standing, possible),
                        findings(
                                FindingMaker.ofList(rulebook, columns, new WhatIfs(texts, tallies::largestLines)),
                                standing,
                                dated.asOf(),
                                notices,
                                texts),
                        notices);
        Audit audit = found.with(UnflaggedSample.of(found, tallies, dated.assuring()));
        SortedMap<String, MaskedName> personal = personal(list, policy);
        shares.accept(() -> Contribution.of(audit, tallies, read.lines().latest(), personal));
        return settings.mask().map(key -> Masking.of(audit, key, personal)).orElse(audit);
    }

    /** What tells of natural persons; nothing if nobody is to be hidden. */
    private SortedMap<String, MaskedName> personal(OpenedList list, Policy policy) throws UnreadableList {
        if (settings.mask().isEmpty()) {
            return Collections.emptySortedMap();
        }
        PersonalData personal = new PersonalData(policy);
        list.read(personal::add);
        personal.people(Stream.concat(
                        settings.decisions().stream()
                                .map(decision -> decision.disposition().reviewer()),
                        settings.asked().stream()
                                .filter(seal -> seal.kind() == RunPart.SIGNATURE)
                                .map(Seal::name))
                .toList());
        return personal.terms();
    }

    /** Which texts of rules and reports stand in English for want of others, the first of them by name. */
    private static Optional<String> untranslated(Texts texts) {
        texts.foresee();
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

    private ReadLines read(OpenedList list, Policy policy, LineEnricher enrichment) throws UnreadableList {
        try (LinePass pass = new LinePass(rulebook, limits(policy), enrichment, tallies(policy), settings.threads())) {
            ListRead read = list.read(pass);
            return new ReadLines(read, pass.finish());
        }
    }

    private LimitSource limits(Policy policy) {
        LimitSource limits = Judging.limits(policy);
        return (card, segment, period) -> limits.limit(card, segment, period).map(bend);
    }

    private static Supplier<Tallies> tallies(Policy policy) {
        return () -> new Tallies(policy.currency(), policy.contactJoin());
    }

    /** A policy without a reporting currency reports in the list's own. */
    private static Policy inCurrencyOf(OpenedList list, Policy policy) throws UnreadableList {
        return policy.currency().isEmpty() ? policy.withCurrency(list.currency()) : policy;
    }

    /** A policy without an as-of date judges on the latest date of the list. */
    private static Policy dated(Policy policy, Day latest, List<String> notices, Texts texts) {
        if (policy.asOf().known()) {
            return policy;
        }
        notices.add(latest.known() ? texts.text("check.as of", latest) : texts.text("check.no as of"));
        return policy.withAsOf(latest);
    }

    private List<? extends Subject> purchases(OpenedList list, LineEnricher enrichment, List<Match> matches)
            throws UnreadableList {
        boolean cases = rulebook.cards().stream().anyMatch(card -> card.kind() == FindingKind.CASE);
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

    private List<Finding> findings(
            FindingMaker maker, List<Match> matches, Day asOf, List<String> notices, Texts texts) {
        EarlierDecisions decisions = new EarlierDecisions(settings.decisions(), asOf);
        List<Finding> disposed = maker.make(matches).stream()
                .map(finding -> finding.with(decisions.of(finding)))
                .toList();
        notices.addAll(decisions.notices(disposed, texts));
        return FindingMaker.numbered(disposed);
    }
}
