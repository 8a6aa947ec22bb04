package chokepoint.check.outcome;

import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult.SegmentResult;
import chokepoint.names.parties.Identities;
import chokepoint.rulebook.card.Match;
import chokepoint.tally.OpenLines;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Explains why a rule is undecided for a segment, and lists the fewest cells that would settle it. */
final class UndecidedReason {

    static final int MOST_CELLS = 50;

    private final Function<Concentration, OpenLines> open;
    private final List<Exposure> exposures;
    private final Identities identities;
    private final ListColumns columns;
    private final Texts texts;

    /** @param open the lines that leave the shares of a rung open */
    UndecidedReason(Function<Concentration, OpenLines> open, AggregatedFacts added) {
        this.open = open;
        this.exposures = added.facts().exposures();
        this.identities = added.facts().identities();
        this.columns = added.columns();
        this.texts = added.plan().texts();
    }

    SegmentResult undecided(Concentration rung, List<Match> possible) {
        Optional<Match> largest = possible.stream()
                .filter(match -> match.subject() instanceof Exposure)
                .max(Comparator.<Match, Share>comparing(match -> ((Exposure) match.subject()).high())
                        .thenComparing(match -> ((Exposure) match.subject()).holderKey(), Comparator.reverseOrder()));
        return largest.map(match -> exposure(rung, match, possible.size()))
                .orElseGet(() -> concentration(rung, possible.get(0)));
    }

    private SegmentResult exposure(Concentration rung, Match match, int holders) {
        Exposure exposure = (Exposure) match.subject();
        Limit limit = match.limit().orElseThrow();
        String others = holders > 1 ? texts.text("unjudged.in the same way", holders - 1) : "";
        boolean foreignUnknown = exposures.stream()
                .filter(before -> before.key().equals(exposure.key())
                        && before.segment().equals(rung.segment())
                        && before.period().equals(rung.period()))
                .anyMatch(before -> before.foreign() == Foreign.UNKNOWN);
        if (foreignUnknown) {
            String reason = texts.text("unjudged.foreign", exposure.holder(), exposure.high(), others);
            return result(rung, reason, first(exposure));
        }
        if (!rung.amountsKnown()) {
            String reason = new OpenAmounts(texts, rung).leaving(exposure, limit, spoken(limit), others);
            return result(rung, reason, amountCells(rung));
        }
        Optional<Identities.Pair> pair = identities.doubts().stream()
                .filter(doubt -> doubt.oneKey().equals(exposure.holderKey())
                        || doubt.otherKey().equals(exposure.holderKey()))
                .findFirst();
        if (pair.isPresent() && exposure.scope().field().kind() == Field.Kind.PARTY) {
            return names(rung, pair.get(), exposure, spoken(limit), others);
        }
        String reason = texts.text(
                "unjudged.between", exposure.holder(), exposure.low(), exposure.high(), spoken(limit), others);
        return result(rung, reason, deciding(rung, exposure, limit));
    }

    /** The pair of names that would decide it, of several that with the most money. */
    private SegmentResult names(
            Concentration rung, Identities.Pair pair, Exposure exposure, String limit, String others) {
        String reason = texts.text(
                "unjudged.one or two",
                exposure.holder(),
                exposure.low(),
                exposure.high(),
                limit,
                pair.one(),
                pair.other(),
                pair.reason(),
                others);
        Stream<LineId> lines = exposures.stream()
                .filter(other -> other.scope() == exposure.scope()
                        && other.segment().equals(rung.segment())
                        && other.period().equals(rung.period()))
                .filter(other -> other.holderKey().equals(pair.oneKey())
                        || other.holderKey().equals(pair.otherKey()))
                .flatMap(other -> other.lines().stream().limit(1));
        return result(rung, reason, cells(lines, exposure.scope().field()));
    }

    private SegmentResult concentration(Concentration rung, Match match) {
        if (rung.scope() == Scope.VENDOR
                && !match.limit().orElseThrow().setByPolicy()
                && !rung.at(IntervalEnd.LOW).mostlyForeign()) {
            return result(
                    rung, texts.text("unjudged.index foreign"), cells(rung.lines().stream(), Field.VENDOR_COUNTRY));
        }
        String limit = spoken(match.limit().orElseThrow());
        if (!rung.amountsKnown()) {
            String open = new OpenAmounts(texts, rung).lines();
            return result(rung, texts.text("unjudged.index open", open, limit), amountCells(rung));
        }
        if (!rung.unknownHolder().positive() && !identities.certain()) {
            return result(
                    rung, texts.text("unjudged.names open", identities.doubts().size(), limit), List.of());
        }
        String reason = texts.text("unjudged.no holder", rung.unknownHolder(), rung.value(), rung.scope(), limit);
        return result(rung, reason, cells(unknownLines(rung), rung.scope().field()));
    }

    private String spoken(Limit limit) {
        return limit.values().values().stream()
                .map(texts::spoken)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The country of one line would tell whether the holder is foreign. */
    private List<ListCell> first(Exposure exposure) {
        Field tells = exposure.scope().field() == Field.VENDOR
                ? Field.VENDOR_COUNTRY
                : exposure.scope().field();
        return exposure.lines().stream()
                .findFirst()
                .flatMap(line -> columns.cell(line, tells)
                        .or(() -> columns.cell(line, exposure.scope().field())))
                .stream()
                .toList();
    }

    /** The unknown lines by value, until what is left of the unknown no longer reaches the limit. */
    private List<ListCell> deciding(Concentration rung, Exposure exposure, Limit limit) {
        if (!(limit.values().get("share") instanceof Share most)) {
            return cells(unknownLines(rung), rung.scope().field());
        }
        BigDecimal excess =
                exposure.high().minus(most).fraction().multiply(rung.value().amount());
        List<LineId> deciding = new ArrayList<>();
        BigDecimal found = BigDecimal.ZERO;
        for (ValuedLine line : open.apply(rung).withoutHolder()) {
            if (found.compareTo(excess) >= 0) {
                break;
            }
            deciding.add(line.line());
            found = found.add(line.value());
        }
        return cells(deciding.stream(), rung.scope().field());
    }

    private Stream<LineId> unknownLines(Concentration rung) {
        return open.apply(rung).withoutHolder().stream().map(ValuedLine::line);
    }

    /** The values and dates that are missing, and then the holders. */
    private List<ListCell> amountCells(Concentration rung) {
        OpenLines lines = open.apply(rung);
        return Stream.of(
                        cells(lines.withoutValue().stream(), Field.VALUE),
                        cells(lines.withoutDate().stream(), Field.DATE),
                        cells(unknownLines(rung), rung.scope().field()))
                .flatMap(List::stream)
                .limit(MOST_CELLS)
                .toList();
    }

    private List<ListCell> cells(Stream<LineId> lines, Field field) {
        return lines.limit(MOST_CELLS)
                .flatMap(line -> columns.cell(line, field).stream())
                .toList();
    }

    private static SegmentResult result(Concentration rung, String reason, List<ListCell> deciding) {
        return new SegmentResult(rung.segment(), rung.period(), Outcome.UNDECIDED, reason, deciding);
    }
}
