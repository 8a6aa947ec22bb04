package chokepoint.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between a rule's name and {@code when}: its card lines, {@code @key( value )}, one a line. Read from the text, since
 * Drools keeps one of several lines with the same key, cuts values at {@code //}, drops those with {@code =}, and loses whole rules
 * to an apostrophe.
 */
final class RuleHead {

    private static final Pattern NAME = Pattern.compile("(?m)^[ \\t]*rule\\b[ \\t]*(\"[^\"\\n]*\"|[^\\n]*)[ \\t]*");
    private static final Pattern RULE_WORD = Pattern.compile("(?m)^[ \\t]*(rule)\\b");
    private static final Pattern END_OF_HEAD = Pattern.compile("(?m)^[ \\t]*(when|then)\\b|\\bwhen[ \\t\\r]*$");
    private static final Pattern LINE = Pattern.compile("[^\\n]*");

    /** What is wrong in the head, and where. */
    record Fault(int offset, String message) {}

    private final int rule;
    private final CardLine.Item name;
    private final int start;
    private final int end;
    private final Map<String, CardLine> lines = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();

    private RuleHead(int rule, CardLine.Item name, int start, int end) {
        this.rule = rule;
        this.name = name;
        this.start = start;
        this.end = end;
    }

    static RuleHead of(String text) {
        String code = Blanked.of(text);
        Matcher word = RULE_WORD.matcher(code);
        if (!word.find()) {
            return new RuleHead(0, new CardLine.Item("", 0), 0, 0);
        }
        Matcher name = NAME.matcher(text);
        name.find(word.start());
        int start = name.end();
        Matcher when = END_OF_HEAD.matcher(code);
        int end = when.find(start) ? when.start() : start;
        RuleHead head = new RuleHead(word.start(1), name(name), start, end);
        head.read(text, code);
        return head;
    }

    /** Without its quotes, be they typographic. */
    private static CardLine.Item name(Matcher found) {
        String written = found.group(1);
        String opened = written.replaceFirst("^\\P{Alnum}+", "");
        int offset = found.start(1) + written.length() - opened.length();
        return new CardLine.Item(opened.replaceFirst("\\s*\"$", ""), offset);
    }

    private void read(String text, String code) {
        Matcher line = LINE.matcher(text).region(start, end);
        boolean afterFault = false;
        while (line.find()) {
            boolean comment = code.substring(line.start(), line.end()).isBlank();
            if (line.group().stripLeading().startsWith("@")) {
                int before = faults.size();
                card(CardLine.read(line.group(), line.start()));
                afterFault = faults.size() > before;
            } else if (!comment && !afterFault) {
                stray(line.group(), line.start());
            }
        }
    }

    private void card(CardLine line) {
        if (!line.fault().isEmpty()) {
            faults.add(new Fault(line.faultOffset(), line.fault()));
            faulty.add(line.key());
        } else if (lines.putIfAbsent(line.key(), line) != null) {
            faults.add(
                    new Fault(line.offset(), "@" + line.key() + " stands twice; Drools would keep only one of them"));
        }
    }

    private void stray(String line, int offset) {
        String found = line.strip();
        int at = offset + line.indexOf(found);
        faults.add(
                new Fault(
                        at,
                        "'" + found + "' stands between the rule's name and 'when'; only card lines such as "
                                + "@why( \"text\" ) stand there, each on one line of its own: a rule has no attributes and extends no other"));
    }

    /** Whether there is a rule at all. */
    boolean isThere() {
        return start > 0;
    }

    /** Where the rule starts in the file. */
    int rule() {
        return rule;
    }

    /** The rule's name and where it stands. */
    CardLine.Item name() {
        return name;
    }

    /** The text with the head blanked out, which has been read already. */
    String without(String text) {
        return text.substring(0, start) + Blanked.spaces(text.substring(start, end)) + text.substring(end);
    }

    Optional<CardLine> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** What a card line says; empty if it is not there. */
    String value(String key) {
        return line(key).map(CardLine::value).orElse("");
    }

    /** Whether a card line is there, be it one that cannot be read. */
    boolean speaksOf(String key) {
        return faulty.contains(key) || !value(key).isBlank();
    }

    List<CardLine> lines() {
        return List.copyOf(lines.values());
    }

    List<Fault> faults() {
        return faults;
    }
}
