package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.names.Printable;
import chokepoint.report.wording.Ladder;
import chokepoint.report.wording.LimitsInForce;
import chokepoint.report.wording.SeverityMark;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One segment on the page: its ladder from paper to source, and who carries most at the rung that decides.
 *
 * @param flip where the verdict turns, in a sentence
 * @param holders the largest at that rung; none if it turns nowhere
 * @param untold rungs that the list does not tell, in words; empty if it tells all
 * @param rest how many holders are not drawn, in words; empty if all are
 */
record SegmentView(
        String name,
        String segmentation,
        String about,
        String flip,
        List<Rung> rungs,
        String untold,
        String at,
        List<Holder> holders,
        String rest) {

    private static final int HOLDERS = 6;
    private static final int NAME = 90;

    /**
     * A rung of the ladder.
     *
     * @param holder who is shown at it; empty if the list does not tell
     * @param note foreign or at home, or that it may pass the limit
     * @param whole what a finding says that speaks of the segment as a whole, or of days to come; empty if there is none
     * @param verdict what the rules of this rung say where there is no finding
     * @param flips whether it is the first with a finding
     */
    record Rung(
            String level,
            String holder,
            String note,
            String whole,
            String share,
            String limit,
            ShareBar bar,
            Optional<Link> finding,
            String verdict,
            boolean flips) {}

    /** A finding of a rung. */
    record Link(String id, SeverityBadge mark) {}

    record Holder(String name, String note, String share, ShareBar bar) {}

    static SegmentView of(Audit audit, Ladder.Step step) {
        return new Maker(audit, step).make();
    }

    /** Reads one step of the ladder off an audit. */
    private record Maker(Audit audit, Ladder.Step step, LimitsInForce limits, Texts texts) {

        Maker(Audit audit, Ladder.Step step) {
            this(audit, step, LimitsInForce.of(audit), audit.texts());
        }

        SegmentView make() {
            Optional<Scope> flips = step.flips();
            Scope at = flips.orElseGet(
                    () -> step.largest().keySet().stream().findFirst().orElse(Scope.VENDOR));
            List<Exposure> holders = flips.isEmpty() ? List.of() : LadderSegments.holders(audit, step, at);
            int more = holders.size() - HOLDERS;
            return new SegmentView(
                    Printable.clipped(texts.spoken(step.segment()), NAME),
                    step.segment().equals(Segment.WHOLE_LIST)
                            ? ""
                            : step.segment().segmentation(),
                    about(),
                    flip(flips),
                    Arrays.stream(Scope.values())
                            .flatMap(scope -> rung(scope, flips).stream())
                            .toList(),
                    untold(),
                    texts.text("html.holders", texts.spoken(at)),
                    holders.stream().limit(HOLDERS).map(this::holder).toList(),
                    more > 0 ? texts.count("html.more.workbook", more) : "");
        }

        private String about() {
            Money value = audit.concentrations().stream()
                    .filter(rung -> rung.segment().equals(step.segment())
                            && rung.period().equals(step.period()))
                    .map(Concentration::value)
                    .findFirst()
                    .orElse(Money.UNKNOWN);
            return texts.text("html.segment.about", texts.period(step.period()), value);
        }

        private String flip(Optional<Scope> flips) {
            if (flips.isEmpty()) {
                return texts.text("html.flip.none");
            }
            return flips.get() == Scope.VENDOR
                    ? texts.text("html.flip.vendor")
                    : texts.text("html.flip.behind", texts.spoken(flips.get()));
        }

        private String untold() {
            String rungs = Arrays.stream(Scope.values())
                    .filter(scope -> shown(scope).isEmpty())
                    .map(texts::spoken)
                    .collect(Collectors.joining(", "));
            return rungs.isEmpty() ? "" : texts.text("html.untold.rungs", rungs);
        }

        private Optional<Rung> rung(Scope scope, Optional<Scope> flips) {
            return shown(scope).map(exposure -> rung(exposure, scope, flips));
        }

        private Rung rung(Exposure exposure, Scope scope, Optional<Scope> flips) {
            Optional<Finding> finding = Optional.ofNullable(step.findings().get(scope));
            Optional<Share> limit = limits.share(step.segment(), step.period(), scope);
            boolean turns = flips.filter(scope::equals).isPresent();
            return new Rung(
                    ReportSentences.capitalised(texts.spoken(scope)),
                    Printable.clipped(exposure.holder(), NAME),
                    note(exposure, limit),
                    finding.filter(found -> !found.subject().containsKey("holder") || ahead(exposure, limit))
                            .map(found -> Printable.clipped(found.message(), 3 * NAME))
                            .orElse(""),
                    ReportSentences.share(exposure.low(), exposure.high(), texts),
                    limit.map(most -> texts.text("html.limit", most)).orElse(""),
                    bar(exposure, limit, speaksOf(exposure)),
                    finding.map(found -> new Link(found.id(), SeverityBadge.of(found.severity(), texts))),
                    verdict(exposure, limit),
                    turns);
        }

        /** Whether its finding cannot be about the limit of today, which even the most that it may carry keeps. */
        private static boolean ahead(Exposure exposure, Optional<Share> limit) {
            return limit.filter(most -> exposure.high().compareTo(most) <= 0).isPresent();
        }

        private String verdict(Exposure exposure, Optional<Share> limit) {
            Set<Outcome> outcomes = audit.rules().stream()
                    .filter(rule -> rule.scopes().contains(exposure.scope()))
                    .flatMap(rule -> rule.segments().stream())
                    .filter(result -> result.segment().equals(step.segment())
                            && result.period().equals(step.period()))
                    .map(RuleResult.SegmentResult::outcome)
                    .collect(Collectors.toSet());
            if (outcomes.contains(Outcome.UNDECIDED)) {
                return said(Outcome.UNDECIDED);
            }
            boolean above =
                    limit.filter(most -> exposure.high().compareTo(most) > 0).isPresent();
            if (above && exposure.foreign() == Foreign.NO) {
                return texts.text("html.rung.at home");
            }
            if (above) {
                return texts.text("html.rung.asks more");
            }
            return outcomes.contains(Outcome.CLEAR) ? said(Outcome.CLEAR) : "";
        }

        private String said(Outcome outcome) {
            return SeverityMark.shape(outcome) + " " + texts.spoken(outcome);
        }

        /** The holder that a finding speaks of, else the largest. */
        private Optional<Exposure> shown(Scope scope) {
            Optional<String> spokenOf = Optional.ofNullable(step.findings().get(scope))
                    .map(finding -> finding.subject().get("holder"));
            return spokenOf.flatMap(key -> LadderSegments.holders(audit, step, scope).stream()
                            .filter(exposure -> exposure.holderKey().equals(key))
                            .findFirst())
                    .or(() -> Optional.ofNullable(step.largest().get(scope)));
        }

        private String note(Exposure exposure, Optional<Share> limit) {
            boolean mayPass = limit.filter(most -> exposure.high().compareTo(most) > 0
                            && exposure.low().compareTo(most) <= 0
                            && exposure.foreign() != Foreign.NO)
                    .isPresent();
            String place =
                    texts.text("html.foreign." + exposure.foreign().name().toLowerCase(java.util.Locale.ROOT));
            return mayPass ? texts.text("html.may pass", place) : place;
        }

        private ShareBar bar(Exposure exposure, Optional<Share> limit, boolean over) {
            String told =
                    exposure.holder() + ": " + ReportSentences.share(exposure.low(), exposure.high(), limit, texts);
            return new ShareBar(exposure.low(), exposure.high(), limit, over, Printable.clipped(told, 2 * NAME));
        }

        private Holder holder(Exposure exposure) {
            Optional<Share> limit = limits.share(exposure.segment(), exposure.period(), exposure.scope());
            return new Holder(
                    Printable.clipped(exposure.holder(), NAME),
                    note(exposure, Optional.empty()),
                    ReportSentences.share(exposure.low(), exposure.high(), texts),
                    bar(exposure, limit, speaksOf(exposure)));
        }

        /** Whether the finding at its rung is about this holder, and not about the segment as a whole. */
        private boolean speaksOf(Exposure exposure) {
            return Optional.ofNullable(step.findings().get(exposure.scope()))
                    .filter(finding ->
                            exposure.holderKey().equals(finding.subject().get("holder")))
                    .isPresent();
        }
    }
}
