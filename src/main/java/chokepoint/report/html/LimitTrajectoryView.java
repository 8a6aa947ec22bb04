package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.RuleResult;
import chokepoint.names.Printable;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.ShareProjection;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A limit that falls or rises by dates, where its largest foreign holder stands today, and where it is heading.
 *
 * @param above by how much the share of today is more than the last step
 * @param told the drawing in a sentence
 * @param rows the steps as a table
 */
record LimitTrajectoryView(
        String title,
        Share above,
        String source,
        String told,
        List<Row> rows,
        List<Level> levels,
        List<Text> labels,
        Point today,
        Optional<Line> trend) {

    private static final int MOST = 8;
    private static final double LEFT = 10;
    private static final double RIGHT = 98;
    private static final double TOP = 22;
    private static final double PLOT = 150;
    private static final String SHARE = "share";

    /** A step: from when, how much, and what it asks for. */
    record Row(String from, String limit, String distance, boolean next) {}

    /** A stretch of time with one limit. */
    record Level(String from, String to, String width, String y, String height) {}

    record Text(String x, String y, String anchor, String text) {}

    /** What is known of the share today: its two ends. */
    record Point(String x, String low, String high, boolean wide) {}

    record Line(String fromX, String fromY, String toX, String toY) {}

    /** A path as it stands in the policy, however many rules and periods it holds for. */
    private record Path(Scope scope, Segment segment, List<Limit.Step> steps) {}

    /** Of every path that someone is held against, as it stands in the last period, what lies furthest above its last step first. */
    static List<LimitTrajectoryView> of(Audit audit) {
        Map<Path, Maker> paths = new LinkedHashMap<>();
        for (RuleResult rule : audit.rules()) {
            for (Scope scope : rule.scopes()) {
                audit.limits().stream()
                        .filter(limit -> limit.rule().equals(rule.id()) && dated(limit))
                        .forEach(limit -> largest(audit, limit, scope)
                                .ifPresent(exposure -> paths.merge(
                                        new Path(scope, limit.segment(), steps(limit)),
                                        new Maker(audit.texts(), limit, exposure),
                                        LimitTrajectoryView::later)));
            }
        }
        return paths.values().stream()
                .map(Maker::make)
                .sorted(Comparator.comparing(LimitTrajectoryView::above, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static Maker later(Maker one, Maker other) {
        return other.limit().day().compareTo(one.limit().day()) > 0 ? other : one;
    }

    private static boolean dated(Limit limit) {
        return limit.day().known() && steps(limit).size() > 1;
    }

    /** Where the share changes. */
    private static List<Limit.Step> steps(Limit limit) {
        List<Limit.Step> steps = new ArrayList<>();
        for (Limit.Step step : limit.datedSteps()) {
            boolean share = step.from().known() && step.values().get(SHARE) instanceof Share;
            if (share
                    && (steps.isEmpty()
                            || !step.values()
                                    .get(SHARE)
                                    .equals(steps.get(steps.size() - 1).values().get(SHARE)))) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static Optional<Exposure> largest(Audit audit, Limit limit, Scope scope) {
        return audit.exposures().stream()
                .filter(exposure -> exposure.scope() == scope
                        && exposure.segment().equals(limit.segment())
                        && exposure.period().equals(limit.period())
                        && exposure.foreign() != Foreign.NO)
                .findFirst();
    }

    /** Lays one path out. */
    private record Maker(
            Texts texts, Limit limit, Exposure exposure, List<Limit.Step> steps, LocalDate begin, LocalDate end) {

        Maker(Texts texts, Limit limit, Exposure exposure) {
            this(texts, limit, exposure, LimitTrajectoryView.steps(limit), begin(limit), end(limit));
        }

        private static LocalDate begin(Limit limit) {
            LocalDate today = limit.day().date();
            LocalDate first = LimitTrajectoryView.steps(limit).get(0).from().date();
            return first.isBefore(today) ? first : today;
        }

        private static LocalDate end(Limit limit) {
            List<Limit.Step> steps = LimitTrajectoryView.steps(limit);
            LocalDate today = limit.day().date();
            LocalDate last = steps.get(steps.size() - 1).from().date();
            LocalDate end = last.isAfter(today) ? last : today;
            long days = ChronoUnit.DAYS.between(begin(limit), end);
            return end.plusDays(Math.max(90, days / 6));
        }

        LimitTrajectoryView make() {
            return new LimitTrajectoryView(
                    texts.text(
                            "html.path.title",
                            Printable.clipped(exposure.holder(), 80),
                            texts.spoken(limit.segment()),
                            texts.spoken(exposure.scope())),
                    exposure.low().minus(share(steps.get(steps.size() - 1))),
                    Printable.clipped(limit.source(), 200),
                    told(),
                    steps.stream().map(this::row).toList(),
                    levels(),
                    labels(),
                    point(),
                    trend());
        }

        private String told() {
            String now = texts.text(
                    "html.path.now",
                    limit.day(),
                    ReportSentences.share(exposure.low(), exposure.high(), texts),
                    limit.shareOn(limit.day()));
            return next().map(step -> now + " " + next(step)).orElse(now);
        }

        private String next(Limit.Step step) {
            if (sure() && !heading()) {
                return texts.text("html.path.next", step.from(), step.values().get(SHARE)) + " "
                        + texts.text("html.path.no trend");
            }
            if (!sure()) {
                return texts.text("html.path.next", step.from(), step.values().get(SHARE)) + " "
                        + texts.text("html.path.open");
            }
            ShareProjection outlook = limit.outlook(exposure);
            return texts.text("html.path.next", step.from(), step.values().get(SHARE)) + " "
                    + texts.text("html.path.trend", outlook.trend(), points(outlook.reduction()));
        }

        /** Whether the share of today is known well enough to say where it is heading. */
        private boolean sure() {
            return !point().wide();
        }

        private boolean heading() {
            return sure() && limit.followed() && exposure.compared();
        }

        private Optional<Limit.Step> next() {
            return steps.stream()
                    .filter(step -> step.from().laterThan(limit.day()))
                    .findFirst();
        }

        private Row row(Limit.Step step) {
            Share most = share(step);
            boolean passed = exposure.low().compareTo(most) > 0;
            boolean next = next().filter(step::equals).isPresent();
            return new Row(
                    texts.spoken(step.from()),
                    texts.spoken(most),
                    passed
                            ? texts.text(
                                    "html.path.above", points(exposure.low().minus(most)))
                            : texts.text("html.path.below", points(most.minus(exposure.low()))),
                    next);
        }

        /** In percentage points. */
        private static BigDecimal points(Share share) {
            return share.fraction().movePointRight(2).setScale(2, RoundingMode.HALF_EVEN);
        }

        private List<Level> levels() {
            List<Level> levels = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                LocalDate from = steps.get(i).from().date();
                LocalDate to = i + 1 < steps.size() ? steps.get(i + 1).from().date() : end;
                double y = y(share(steps.get(i)));
                levels.add(new Level(
                        DrawingCoordinates.of(x(from)),
                        DrawingCoordinates.of(x(to)),
                        DrawingCoordinates.of(x(to) - x(from)),
                        pixels(y),
                        pixels(y - TOP)));
            }
            return levels;
        }

        private List<Text> labels() {
            List<Text> labels = new ArrayList<>();
            for (Limit.Step step : steps) {
                double x = x(step.from().date());
                labels.add(new Text(
                        DrawingCoordinates.of(x + 0.6),
                        pixels(y(share(step)) + 14),
                        "start",
                        texts.spoken(share(step))));
                labels.add(new Text(
                        DrawingCoordinates.of(x),
                        pixels(TOP + PLOT + 16),
                        x < 2 * LEFT ? "start" : "middle",
                        String.valueOf(step.from().date().getYear())));
            }
            return labels;
        }

        private Point point() {
            return new Point(
                    DrawingCoordinates.of(x(limit.day().date())),
                    pixels(y(exposure.low())),
                    pixels(y(exposure.high())),
                    y(exposure.low()) - y(exposure.high()) > 1);
        }

        private Optional<Line> trend() {
            if (!heading()) {
                return Optional.empty();
            }
            ShareProjection outlook = limit.outlook(exposure);
            return Optional.of(new Line(
                    DrawingCoordinates.of(x(limit.day().date())),
                    pixels(y(exposure.low())),
                    DrawingCoordinates.of(x(outlook.month().atDay(1))),
                    pixels(y(outlook.trend()))));
        }

        private static Share share(Limit.Step step) {
            return (Share) step.values().get(SHARE);
        }

        private double x(LocalDate day) {
            double whole = ChronoUnit.DAYS.between(begin, end);
            return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(begin, day) / whole;
        }

        private static double y(Share share) {
            return TOP + PLOT * (1 - DrawingCoordinates.within(share) / 100);
        }

        private static String pixels(double y) {
            return String.format(java.util.Locale.ROOT, "%.1f", y);
        }
    }
}
