package chokepoint.policy.lint;

import chokepoint.names.FoldedText;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports codes, values and words of a segment that an earlier segment of the same segmentation takes: the first match wins. */
record ShadowedSegmentCheck(Mistakes doubts) {

    /** Something that an earlier segment takes, numbered as it comes. */
    private record Taken(int number, String text, String segment, SourcePosition at) {}

    void tell(Section policy) {
        policy.sections("segmentations", keys -> {
            Section segmentation = Section.open("a segmentation", keys, new Mistakes(""));
            Map<String, Map<String, Taken>> taken = new HashMap<>();
            segmentation.sections("segments", segment -> {
                tell(Section.open("a segment", segment, new Mistakes("")), taken);
                return Optional.empty();
            });
            return Optional.empty();
        });
    }

    private void tell(Section segment, Map<String, Map<String, Taken>> taken) {
        String name = segment.text("name").orElse("");
        tell(segment, "hs", name, ShadowedSegmentCheck::digits, taken);
        tell(segment, "values", name, FoldedText::fold, taken);
        tell(segment, "words", name, text -> String.join(" ", FoldedText.in(text)), taken);
    }

    private static String digits(String code) {
        return code.replace(".", "").replace(" ", "");
    }

    private void tell(
            Section segment,
            String key,
            String name,
            UnaryOperator<String> form,
            Map<String, Map<String, Taken>> taken) {
        Map<String, Taken> before = taken.computeIfAbsent(key, absent -> new HashMap<>());
        List<Taken> own = new ArrayList<>();
        for (Yaml value : segment.values(key)) {
            if (value instanceof Yaml.Text text) {
                String wanted = form.apply(text.text());
                shorter(wanted, key.equals("hs"))
                        .map(before::get)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingInt(Taken::number))
                        .ifPresent(other -> doubts.add(
                                text.at(),
                                "'%s' of segment '%s' never gets there: '%s' of segment '%s' in line %d takes it first;"
                                        + " put '%s' before '%s', or leave one out",
                                text.text(),
                                name,
                                other.text(),
                                other.segment(),
                                other.at().line(),
                                name,
                                other.segment()));
                own.add(new Taken(before.size() + own.size(), wanted, name, text.at()));
            }
        }
        own.forEach(each -> before.putIfAbsent(each.text(), each));
    }

    /** A code and those that it is part of; of another text only itself. */
    private static Stream<String> shorter(String text, boolean code) {
        return IntStream.rangeClosed(code ? 0 : text.length(), text.length()).mapToObj(end -> text.substring(0, end));
    }
}
