package chokepoint.report.earlier;

import chokepoint.finding.Disposition.State;
import chokepoint.words.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of columns and decisions in all languages in which a sheet of findings may be written. */
final class DecisionWords {

    private static final String SHEET = "findings.";

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();

    /** English goes before all others, whether it is among them or not. */
    DecisionWords(Collection<Texts> languages) {
        learn(Texts.ENGLISH);
        languages.forEach(this::learn);
    }

    private void learn(Texts language) {
        for (DecisionColumn column : DecisionColumn.values()) {
            columns.putIfAbsent(small(column.heading(language)), column.key());
        }
        Texts.original(SHEET).keySet().forEach(key -> columns.putIfAbsent(small(language.text(key)), keyOf(key)));
        for (State state : State.values()) {
            states.putIfAbsent(small(language.spoken(state)), state);
        }
    }

    private static String keyOf(String text) {
        return text.substring(SHEET.length());
    }

    /** The key of the column that is headed so; a heading of no such column, in small letters. */
    String column(String heading) {
        return columns.getOrDefault(small(heading), small(heading));
    }

    Optional<State> state(String written) {
        return State.named(written).or(() -> Optional.ofNullable(states.get(small(written))));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
