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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads decisions about findings, entry by entry. */
final class FindingDecisionReader {

    /** As the checked workbook shows dates, and as people in most countries type them over it. */
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    private static final String OWNER = "owner";
    private static final String DUE = "due";

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
        Optional<Day> until = day(entry, DecisionColumn.UNTIL.key());
        day(entry, DUE);
        Disposition disposition = new Disposition(
                state.orElse(State.OPEN),
                reason(entry),
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

    /** Who is to do something about it, and by when, belongs to the reason. */
    private static String reason(EarlierEntry entry) {
        return Stream.of(
                        text(entry, DecisionColumn.REASON),
                        named(OWNER, entry.text(OWNER)),
                        named(DUE, entry.text(DUE)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String named(String key, String text) {
        return text.isEmpty() ? "" : key + ": " + text;
    }

    private Optional<Day> day(EarlierEntry entry, String key) {
        EarlierCell told = entry.get(key);
        if (told.text().isEmpty()) {
            return Optional.of(Day.UNKNOWN);
        }
        Optional<Day> day = told.date().or(() -> date(told.text())).map(Day::of);
        if (day.isEmpty()) {
            mistakes.add(told.where() + ": " + key + " '" + told.text() + "' is no date; expected one like 2027-06-30");
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
