package chokepoint.check;

import chokepoint.check.enrich.ColumnEvidence;
import chokepoint.check.enrich.LineEnricher;
import chokepoint.check.findings.EarlierDecisions;
import chokepoint.check.findings.FindingMaker;
import chokepoint.check.findings.UnflaggedSample;
import chokepoint.check.mask.MaskedAudit;
import chokepoint.check.mask.MaskedName;
import chokepoint.check.mask.PersonalDataCollector;
import chokepoint.check.outcome.AggregatedFacts;
import chokepoint.check.outcome.CheckPlan;
import chokepoint.check.outcome.ListColumns;
import chokepoint.check.outcome.Matches;
import chokepoint.check.outcome.WantedColumns;
import chokepoint.check.problems.ProblemMaker;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListRead;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RuleResult;
import chokepoint.finding.UnjudgeableList.Wanted;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.RuleLists;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.tally.Tallies;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.LineId;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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

    /** @param bend changes each limit for what-if runs; identity by default */
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
    public Audit check(OpenedList list, Policy policy, Optional<OpenedList> earlier) throws UnreadableList {
        return checkOneOfSeveral(list, policy, earlier).audit();
    }

    /**
     * Checks one list, and keeps what it adds to the lists it is checked with.
     *
     * @param earlier an earlier state of the same list, for what has changed since
     * @throws UnreadableList if either list cannot be read to its end
     */
    public CheckedList checkOneOfSeveral(OpenedList list, Policy policy, Optional<OpenedList> earlier)
            throws UnreadableList {
        CheckPlan plan = plan(list, policy);
        ColumnEvidence survey = ColumnSurvey.of(list, plan.policy());
        LineEnricher enricher = new LineEnricher(
                plan.policy(),
                plan.rulebook().lists(),
                survey,
                settings.masters().and(MasterReader.beside(list)));
        LinePass.Result lines = judgeLines(list, plan, enricher);
        Optional<Tallies> before = earlier.isPresent()
                ? Optional.of(judgeLines(earlier.get(), plan, enricher).tallies())
                : Optional.empty();
        AggregatedFacts added = addUp(lines, before, plan.asOf(lines.latest()));
        IdentifiedLines identified = new IdentifiedLines(added.facts().identities());
        UnaryOperator<Line> enrich = line -> identified.of(enricher.enrich(line));
        Matches matches = added.judgeTallies(identified.of(lines.matches()), enrich);
        Matches all = matches.and(added.judge(purchases(list, plan, enrich, matches.certain())));
        return finish(
                list,
                lines,
                added,
                all,
                notices(list, plan, survey, lines, before),
                survey.direction().direction());
    }

    public RuleLists lists() {
        return rulebook.lists();
    }

    /** What a check by this policy rests on, apart from its list. */
    public List<Provenance> seals(Policy policy) {
        return AuditMaker.seals(settings.asked(), CheckPlan.of(rulebook, policy, bend));
    }

    /** A short list of columns with which most rules could speak about a list that tells them too little. */
    public List<Wanted> wanted(Audit audit) {
        return WantedColumns.of(rulebook, audit);
    }

    // Plan

    /** A policy without a reporting currency reports in the list's own. */
    private CheckPlan plan(OpenedList list, Policy policy) throws UnreadableList {
        return CheckPlan.of(
                rulebook, policy.currency().isEmpty() ? policy.withCurrency(list.currency()) : policy, bend);
    }

    // Judge lines

    private LinePass.Result judgeLines(OpenedList list, CheckPlan plan, LineEnricher enricher) throws UnreadableList {
        try (LinePass pass = LinePass.start(plan, enricher, settings.threads())) {
            ListRead read = list.read(pass);
            return pass.finish(read);
        }
    }

    // Add up

    private static AggregatedFacts addUp(LinePass.Result lines, Optional<Tallies> before, CheckPlan plan) {
        return AggregatedFacts.of(
                plan,
                ListColumns.of(lines.list()),
                lines.tallies().coverage(),
                TallyFacts.of(lines.tallies(), before),
                before.isPresent());
    }

    // Cases

    private static List<Purchase> purchases(
            OpenedList list, CheckPlan plan, UnaryOperator<Line> enriched, List<Match> matches) throws UnreadableList {
        if (plan.rulebook().cards().stream().noneMatch(card -> card.kind() == FindingKind.CASE)) {
            return List.of();
        }
        FlaggedPurchases purchases = new FlaggedPurchases(plan.rulebook(), matches);
        Set<LineId> missing = purchases.missing();
        if (!missing.isEmpty()) {
            list.readAgain(
                    missing,
                    chunk -> purchases.supply(chunk.stream().map(enriched).toList()));
        }
        return purchases.all();
    }

    // Finish

    private CheckedList finish(
            OpenedList list,
            LinePass.Result lines,
            AggregatedFacts added,
            Matches matches,
            List<String> notices,
            Direction direction)
            throws UnreadableList {
        CheckPlan plan = added.plan();
        Tallies tallies = lines.tallies();
        EarlierDecisions decisions =
                new EarlierDecisions(settings.decisions(), plan.policy().asOf());
        DerivedFactNotes facts = new DerivedFactNotes(
                lines.facts(), added.columns(), added.facts().identities(), plan.texts());
        FindingMaker maker = FindingMaker.ofList(
                plan, added.columns(), added.facts().concentrations(), tallies::largestLines, facts::of);
        ProblemMaker.Made found = new ProblemMaker(
                        plan,
                        tallies.lineValues(),
                        added.coverage().value(),
                        added.facts().concentrations())
                .make(maker.make(matches.certain()), decisions);
        List<Finding> findings = found.findings();
        List<RuleResult> results = added.results(matches, tallies::openLines);
        Audit audit = new AuditMaker(settings.version(), settings.asked(), added)
                .audit(
                        lines.list().with(direction),
                        tallies.routes(),
                        results,
                        found,
                        UnflaggedSample.of(
                                lines.list(), findings, tallies, plan.policy().assuring()),
                        Stream.of(
                                        notices,
                                        facts.notices(plan.policy().currency(), settings.masters()),
                                        decisions.notices(findings, found.problems(), plan.texts()))
                                .flatMap(List::stream)
                                .toList());
        Day latest = lines.latest();
        SortedMap<String, MaskedName> personal = personal(list, plan.policy());
        return new CheckedList(
                settings.mask().map(key -> MaskedAudit.of(audit, key, personal)).orElse(audit),
                () -> Contribution.of(audit, tallies, latest, personal));
    }

    private static List<String> notices(
            OpenedList list, CheckPlan plan, ColumnEvidence survey, LinePass.Result lines, Optional<Tallies> before) {
        Policy policy = plan.policy();
        Texts texts = plan.texts();
        List<String> notices = new ArrayList<>(policy.notices());
        untranslated(texts).ifPresent(notices::add);
        notices.addAll(DirectionNotes.of(list.profile(), survey.direction(), policy, texts));
        if (!policy.asOf().known()) {
            notices.add(
                    lines.latest().known() ? texts.text("check.as of", lines.latest()) : texts.text("check.no as of"));
            lines.dated()
                    .lone()
                    .forEach(
                            lone -> notices.add(texts.count("check.lone day", lone.count(), lone.first(), lone.day())));
        }
        NameDoubts.aboutNumbers(lines.tallies().failingNumbers(), texts).ifPresent(notices::add);
        before.ifPresent(old -> notices.add(texts.text(
                "check.found again",
                lines.tallies().linesFoundAgain(old),
                lines.tallies().coverage().lines())));
        return notices;
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

    /** What tells of natural persons; nothing if nobody is to be hidden. */
    private SortedMap<String, MaskedName> personal(OpenedList list, Policy policy) throws UnreadableList {
        if (settings.mask().isEmpty()) {
            return Collections.emptySortedMap();
        }
        PersonalDataCollector personal = new PersonalDataCollector(policy);
        list.read(personal::add);
        personal.people(Stream.concat(
                        settings.decisions().stream()
                                .map(decision -> decision.disposition().reviewer()),
                        settings.asked().stream()
                                .filter(seal -> seal.kind() == ProvenanceKind.SIGNATURE)
                                .map(Provenance::name))
                .toList());
        return personal.terms();
    }
}
