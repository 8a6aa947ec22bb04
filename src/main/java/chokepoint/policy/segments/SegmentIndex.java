package chokepoint.policy.segments;

import chokepoint.names.FoldedText;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks up the first segment rule that a line meets.
 *
 * @param byCode first rule by digits of an HS code
 * @param byText first rule by folded text of the column
 * @param byFirstWord phrases by their first word
 * @param none the number that means no rule, one past the last; or the number of the rule that takes the rest
 */
record SegmentIndex(
        Map<String, Integer> byCode,
        Map<String, Integer> byText,
        Map<String, List<Phrase>> byFirstWord,
        int shortestCode,
        int none)
        implements Serializable {

    /** Words in a row, and the rule that asks for them. */
    record Phrase(List<String> words, int rule) implements Serializable {

        boolean standsIn(List<String> text, int from) {
            int end = from + words.size();
            return end <= text.size() && text.subList(from, end).equals(words);
        }
    }

    SegmentIndex {
        byCode = Map.copyOf(byCode);
        byText = Map.copyOf(byText);
        byFirstWord = Map.copyOf(byFirstWord);
    }

    static SegmentIndex of(List<SegmentRule> rules) {
        Map<String, Integer> byCode = new HashMap<>();
        Map<String, Integer> byText = new HashMap<>();
        Map<String, List<Phrase>> byFirstWord = new HashMap<>();
        int none = rules.size();
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            SegmentRule segment = rules.get(i);
            segment.hs().forEach(code -> byCode.putIfAbsent(code.digits(), rule));
            segment.values().forEach(text -> byText.putIfAbsent(text, rule));
            segment.phrases()
                    .forEach(words -> byFirstWord
                            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                            .add(new Phrase(words, rule)));
            none = segment.rest() ? Math.min(none, rule) : none;
        }
        int shortest = byCode.keySet().stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
        return new SegmentIndex(byCode, byText, byFirstWord, shortest, none);
    }

    int first(Line line, LineText column) {
        int rule = none;
        if (!byText.isEmpty()) {
            rule = Math.min(rule, byText.getOrDefault(column.of(line), none));
        }
        if (!byCode.isEmpty() && rule > 0) {
            rule = Math.min(rule, byCode(line.hs()));
        }
        if (!byFirstWord.isEmpty() && rule > 0 && line.has(Field.DESCRIPTION)) {
            rule = Math.min(rule, byWords(FoldedText.in(line.description())));
        }
        return rule;
    }

    private int byCode(HsCode code) {
        int rule = none;
        String digits = code.digits();
        for (int length = shortestCode; length <= digits.length(); length++) {
            rule = Math.min(rule, byCode.getOrDefault(digits.substring(0, length), none));
        }
        return rule;
    }

    private int byWords(List<String> text) {
        int rule = none;
        for (int i = 0; i < text.size(); i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(text.get(i), List.of())) {
                if (phrase.rule() < rule && phrase.standsIn(text, i)) {
                    rule = phrase.rule();
                }
            }
        }
        return rule;
    }
}
