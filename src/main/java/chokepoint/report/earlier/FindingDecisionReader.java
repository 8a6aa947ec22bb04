package chokepoint.report.earlier;

import chokepoint.finding.Decision;
import chokepoint.finding.Disposition;
import chokepoint.finding.Disposition.State;
import chokepoint.trade.values.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads decisions about findings, entry by entry. */
final class FindingDecisionReader {

    /** As the checked workbook shows dates, and as people in most countries type them over it. */
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    private final DecisionWords words;
    private final List<String> mistakes;

    /** @param mistakes takes a sentence for each entry that cannot be read */
    FindingDecisionReader(DecisionWords words, List<String> mistakes) {
        this.words = words;
        this.mistakes = mistakes;
    }

    /** The decision of an entry; empty if nobody has written anything. */
    Optional<Decision> decision(EarlierEntry entry) {
        Optional<State> state = state(entry);
        Optional<Day> until = until(entry);
        Disposition disposition = new Disposition(
                state.orElse(State.OPEN),
                text(entry, DecisionColumn.REASON),
                text(entry, DecisionColumn.REVIEWER),
                until.orElse(Day.UNKNOWN),
                "");
        if (text(entry, DecisionColumn.FINGERPRINT).isEmpty()) {
            if (disposition.state() != State.OPEN) {
                mistakes.add(entry.where() + ": the entry is '" + disposition.state()
                        + "' but names no finding; expected a fingerprint");
            }
            return Optional.empty();
        }
        boolean untouched = disposition.equals(Disposition.OPEN);
        return untouched
                ? Optional.empty()
                : Optional.of(new Decision(
                        text(entry, DecisionColumn.FINGERPRINT),
                        text(entry, DecisionColumn.EVIDENCE),
                        text(entry, DecisionColumn.RULE),
                        disposition,
                        entry.where()));
    }

    private Optional<State> state(EarlierEntry entry) {
        EarlierCell told = entry.get(DecisionColumn.DISPOSITION.key());
        if (told.text().isEmpty()) {
            return Optional.of(State.OPEN);
        }
        Optional<State> state = words.state(told.text());
        if (state.isEmpty()) {
            mistakes.add(told.where() + ": disposition '" + told.text() + "' is no decision; expected one of "
                    + Arrays.toString(State.values()));
        }
        return state;
    }

    private Optional<Day> until(EarlierEntry entry) {
        EarlierCell told = entry.get(DecisionColumn.UNTIL.key());
        if (told.text().isEmpty()) {
            return Optional.of(Day.UNKNOWN);
        }
        Optional<Day> day = told.date().or(() -> date(told.text())).map(Day::of);
        if (day.isEmpty()) {
            mistakes.add(told.where() + ": until '" + told.text() + "' is no date; expected one like 2027-06-30");
        }
        return day;
    }

    private static Optional<LocalDate> date(String text) {
        return DATES.stream().flatMap(format -> parsed(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(EarlierEntry entry, DecisionColumn column) {
        return entry.text(column.key());
    }
}
