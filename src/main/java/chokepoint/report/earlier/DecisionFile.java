package chokepoint.report.earlier;

import chokepoint.finding.Decision;
import chokepoint.finding.Disposition;
import chokepoint.finding.Disposition.State;
import chokepoint.policy.mapping.DecisionRegister;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads decisions of auditors from the sheet of findings of an earlier checked workbook, or from a register (csv or yml). */
public final class DecisionFile {

    private static final int DEEPEST_HEADER = 30;

    /** As the checked workbook shows dates, and as people in most countries type them over it. */
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));

    private final List<String> mistakes = new ArrayList<>();

    private final DecisionWords words;

    private DecisionFile(DecisionWords words) {
        this.words = words;
    }

    /**
     * The decisions of a file, in its order; findings on which nobody has written anything are none.
     *
     * @param languages in which the sheet of findings may be written, besides English
     * @throws IOException with a sentence for each entry that cannot be read, or one for the whole file
     */
    public static List<Decision> read(Path file, Collection<Texts> languages) throws IOException {
        DecisionFile read = new DecisionFile(new DecisionWords(languages));
        List<Decision> decisions = read.entries(file).stream()
                .flatMap(entry -> read.decision(entry).stream())
                .toList();
        if (!read.mistakes.isEmpty()) {
            throw new IOException(String.join(System.lineSeparator(), read.mistakes));
        }
        return decisions;
    }

    private List<EarlierEntry> entries(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return DecisionRegister.read(file).stream()
                    .map(item -> entry("'" + file.getFileName() + "', line " + item.line(), item.texts()))
                    .toList();
        }
        Set<String> wanted = Set.of(DecisionColumn.FINGERPRINT.key(), DecisionColumn.DISPOSITION.key());
        return TableFile.find(file, new EarlierTable.Headings(words::column, wanted, DEEPEST_HEADER))
                .orElseThrow(() -> new IOException("'" + file + "' has no table with the columns '"
                        + DecisionColumn.FINGERPRINT.heading(Texts.ENGLISH) + "' and '"
                        + DecisionColumn.DISPOSITION.heading(Texts.ENGLISH)
                        + "'; expected a workbook that an earlier check wrote, or a register of decisions"));
    }

    private static EarlierEntry entry(String where, Map<String, String> texts) {
        Map<String, EarlierCell> told = new HashMap<>();
        texts.forEach((key, text) -> told.put(key, new EarlierCell(text, Optional.empty(), where)));
        return new EarlierEntry(where, told);
    }

    private Optional<Decision> decision(EarlierEntry entry) {
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
