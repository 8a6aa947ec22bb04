package chokepoint.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The card lines at the head of a rule, {@code @key( value )}, one a line, with their places. Read from the text, since Drools keeps
 * one of several lines with the same key and no place for most.
 */
final class RuleHead {

    private static final Pattern CARD_LINE = Pattern.compile("^\\s*@(\\w+)\\s*\\(\\s*(.*?)\\s*\\)\\s*$");
    private static final Pattern RULE_LINE = Pattern.compile("^\\s*rule\\b.*");
    private static final Pattern WHEN_LINE = Pattern.compile("^\\s*when\\b.*");

    /**
     * One card line.
     *
     * @param line 1-based
     * @param column 1-based, of the key
     */
    record Entry(String key, String value, int line, int column) {}

    private final Map<String, Entry> entries;
    private final List<Entry> repeated;
    private final List<Entry> unreadable;

    private RuleHead(Map<String, Entry> entries, List<Entry> repeated, List<Entry> unreadable) {
        this.entries = entries;
        this.repeated = repeated;
        this.unreadable = unreadable;
    }

    static RuleHead of(String text) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Entry> repeated = new ArrayList<>();
        List<Entry> unreadable = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean inHead = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (RULE_LINE.matcher(line).matches()) {
                inHead = true;
            } else if (WHEN_LINE.matcher(line).matches()) {
                inHead = false;
            } else if (inHead && line.strip().startsWith("@")) {
                Entry entry = entry(line, i + 1);
                if (entry.key.isEmpty()) {
                    unreadable.add(entry);
                } else if (entries.putIfAbsent(entry.key, entry) != null) {
                    repeated.add(entry);
                }
            }
        }
        return new RuleHead(entries, repeated, unreadable);
    }

    private static Entry entry(String line, int number) {
        int column = line.indexOf('@') + 1;
        Matcher matcher = CARD_LINE.matcher(line);
        if (!matcher.matches() || strayQuote(matcher.group(2))) {
            return new Entry("", line.strip(), number, column);
        }
        return new Entry(matcher.group(1), unquoted(matcher.group(2)), number, column);
    }

    /** An apostrophe or quote outside a quoted text makes Drools swallow the lines that follow. */
    private static boolean strayQuote(String value) {
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replace("\\\"", "").contains("\"");
        }
        return value.contains("'") || value.contains("\"");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    String value(String key) {
        return entry(key).map(Entry::value).orElse("");
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    List<Entry> repeated() {
        return repeated;
    }

    List<Entry> unreadable() {
        return unreadable;
    }
}
