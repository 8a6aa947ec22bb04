package chokepoint.check;

import chokepoint.rulebook.Match;
import chokepoint.tally.Tallies;
import chokepoint.tally.ValuedLine;
import chokepoint.trade.Cap;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.IndexTarget;
import chokepoint.trade.Limit;
import chokepoint.trade.LineId;
import chokepoint.trade.Money;
import chokepoint.trade.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would bring a finding to its limit: the least value to move or to add, and lines that would do.
 *
 * @param text sentences for people; empty if the limit is none that moving value meets
 * @param measure the amounts for machines, by name
 */
record WhatIf(String text, SortedMap<String, String> measure) {

    private static final WhatIf NONE = new WhatIf("", Collections.emptySortedMap());
    private static final int MINOR_DIGITS = 2;

    /** Beyond these digits a quotient says nothing, and must not cost another cent. */
    private static final int MEANT_DIGITS = 12;

    private static final int LINES_TOLD = 10;

    /** Limits on what the largest holders carry together, by the name that rule cards give them. */
    private static final Map<String, Integer> LARGEST = Map.of("three", 3, "four", 4);

    /** Limits on what comes from abroad, by the names that rule cards and quotas give them. */
    private static final List<String> ABROAD = List.of("foreign", "abroad");

    WhatIf {
        measure = Collections.unmodifiableSortedMap(new TreeMap<>(measure));
    }

    static WhatIf of(Match match, Tallies tallies) {
        if (match.limit().isEmpty()) {
            return NONE;
        }
        Map<String, Object> values = match.limit().map(Limit::values).orElseThrow();
        if (match.subject() instanceof Exposure exposure && values.get("share") instanceof Share share) {
            return ofHolder(exposure, share, tallies);
        }
        return match.subject() instanceof Concentration rung && rung.value().positive()
                ? ofSegment(rung, values)
                : NONE;
    }

    // One holder

    private static WhatIf ofHolder(Exposure exposure, Share share, Tallies tallies) {
        Cap cap = new Cap(exposure.value().amount(), exposure.total().amount(), share);
        if (!cap.exceeded()) {
            return NONE;
        }
        String currency = exposure.value().currency();
        Money move = least(cap.toOthers(), currency);
        List<ValuedLine> lines = doing(tallies.largestLines(exposure), cap.toOthers());
        SortedMap<String, String> measure = new TreeMap<>(Map.of("to move to others", move.toString()));
        StringBuilder text = new StringBuilder("At the limit if %s come from others instead".formatted(move));
        if (!lines.isEmpty()) {
            measure.put("lines that would do", told(lines, Integer.MAX_VALUE));
            text.append(", as %s would do".formatted(told(lines, LINES_TOLD)));
        }
        cap.elsewhere().ifPresent(amount -> {
            Money add = least(amount, currency);
            measure.put("or to add elsewhere", add.toString());
            text.append(", or if %s more are bought from others".formatted(add));
        });
        return new WhatIf(text + open(exposure, share, measure) + ".", measure);
    }

    /** As long as the unknown could be the holder's own, more has to move to be sure. */
    private static String open(Exposure exposure, Share share, SortedMap<String, String> measure) {
        if (exposure.high().equals(exposure.low())) {
            return "";
        }
        BigDecimal total = exposure.total().amount();
        Cap sure = new Cap(exposure.high().fraction().multiply(total), total, share);
        Money move = least(sure.toOthers(), exposure.value().currency());
        measure.put("to move whatever the unknown", move.toString());
        return "; %s whatever the unknown turns out to be".formatted(move);
    }

    /** The fewest lines that reach the amount, the last of them as small as it can be. */
    private static List<ValuedLine> doing(List<ValuedLine> largestFirst, BigDecimal amount) {
        List<ValuedLine> taken = new ArrayList<>();
        BigDecimal missing = amount;
        for (ValuedLine line : largestFirst) {
            if (line.value().compareTo(missing) >= 0) {
                BigDecimal left = missing;
                taken.add(largestFirst.stream()
                        .skip(taken.size())
                        .takeWhile(next -> next.value().compareTo(left) >= 0)
                        .reduce(line, (before, next) -> next.value().compareTo(before.value()) < 0 ? next : before));
                return taken;
            }
            taken.add(line);
            missing = missing.subtract(line.value());
        }
        return List.of();
    }

    private static String told(List<ValuedLine> lines, int most) {
        List<LineId> places = lines.stream().map(ValuedLine::line).sorted().toList();
        String sheet = places.get(0).sheet();
        boolean oneSheet = places.stream().allMatch(place -> place.sheet().equals(sheet));
        String rows = places.stream()
                .limit(most)
                .map(place -> (oneSheet || place.sheet().isEmpty() ? "" : place.sheet() + "!") + place.row())
                .collect(Collectors.joining(", "));
        String where = oneSheet && !sheet.isEmpty() ? "sheet '" + sheet + "', " : "";
        String more = places.size() > most ? " and %d more".formatted(places.size() - most) : "";
        return where + (places.size() == 1 ? "row " : "rows ") + rows + more;
    }

    // A segment

    private static WhatIf ofSegment(Concentration rung, Map<String, Object> values) {
        if (values.get("index") instanceof BigDecimal index && !values.containsKey("rise")) {
            return ofIndex(rung, index);
        }
        return Stream.concat(
                        LARGEST.keySet().stream()
                                .sorted()
                                .flatMap(name -> share(values, name).map(cap -> ofLargest(rung, name, cap)).stream()),
                        ABROAD.stream()
                                .flatMap(name -> share(values, name).map(cap -> ofAbroad(rung, cap)).stream()))
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<Share> share(Map<String, Object> values, String name) {
        return Optional.ofNullable(values.get(name))
                .filter(Share.class::isInstance)
                .map(Share.class::cast);
    }

    private static WhatIf ofIndex(Concentration rung, BigDecimal index) {
        if (rung.shares().isEmpty() || rung.hhiLow().compareTo(index) <= 0) {
            return NONE;
        }
        IndexTarget target = new IndexTarget(rung.shares(), rung.hhiLow(), index);
        SortedMap<String, String> measure = new TreeMap<>();
        List<String> ways = new ArrayList<>();
        target.toNewcomers(1).ifPresent(part -> {
            measure.put("to move to one newcomer", moved(rung, part));
            ways.add(moved(rung, part) + " move from the largest to a newcomer");
        });
        Share smallest = rung.shares().get(rung.shares().size() - 1);
        target.toHolder(smallest).filter(part -> rung.shares().size() > 1).ifPresent(part -> {
            measure.put("or to move to the smallest there is", moved(rung, part));
            ways.add(moved(rung, part) + " to the smallest there is");
        });
        return ways.isEmpty()
                ? new WhatIf("Moving value from the largest to one other does not reach the limit.", measure)
                : new WhatIf("At the limit if " + String.join(", or ", ways) + ".", measure);
    }

    private static String moved(Concentration rung, Share part) {
        Money amount = least(
                part.fraction().multiply(rung.value().amount()), rung.value().currency());
        return "%s (%s)".formatted(amount, part);
    }

    /** Who takes over must stay smaller than these, so this is a lower bound. */
    private static WhatIf ofLargest(Concentration rung, String name, Share share) {
        Share together = rung.shares().stream().limit(LARGEST.get(name)).reduce(Share.NONE, Share::plus);
        Cap cap = new Cap(
                together.fraction().multiply(rung.value().amount()), rung.value().amount(), share);
        if (!cap.exceeded()) {
            return NONE;
        }
        Money move = least(cap.toOthers(), rung.value().currency());
        return new WhatIf(
                "At least %s have to come from others than the %s largest.".formatted(move, name),
                new TreeMap<>(Map.of("to move to others, at least", move.toString())));
    }

    private static WhatIf ofAbroad(Concentration rung, Share share) {
        Cap cap = new Cap(
                rung.foreignLow().fraction().multiply(rung.value().amount()),
                rung.value().amount(),
                share);
        if (!cap.exceeded()) {
            return NONE;
        }
        String currency = rung.value().currency();
        SortedMap<String, String> measure = new TreeMap<>();
        measure.put("to move home", least(cap.toOthers(), currency).toString());
        StringBuilder text = new StringBuilder(
                "At the limit if %s move from abroad to home".formatted(measure.get("to move home")));
        cap.elsewhere().map(amount -> least(amount, currency)).ifPresent(add -> {
            measure.put("or to add at home", add.toString());
            text.append(", or if %s more are bought at home".formatted(add));
        });
        return new WhatIf(text + ".", measure);
    }

    /** The least amount in hundredths that is enough. */
    private static Money least(BigDecimal amount, String currency) {
        BigDecimal meant = amount.setScale(MEANT_DIGITS, RoundingMode.HALF_EVEN);
        return Money.of(meant.setScale(MINOR_DIGITS, RoundingMode.CEILING), currency);
    }
}
