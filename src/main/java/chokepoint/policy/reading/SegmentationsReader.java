package chokepoint.policy.reading;

import chokepoint.mistake.Mistake;
import chokepoint.names.FoldedText;
import chokepoint.names.NearestWord;
import chokepoint.policy.segments.LineText;
import chokepoint.policy.segments.SegmentRule;
import chokepoint.policy.segments.Segmentation;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code segmentations}. */
final class SegmentationsReader {

    private static final Set<String> KEYS = Set.of("name", "column", "by", "segments");
    private static final Set<String> SEGMENT_KEYS = Set.of("name", "hs", "values", "words", "rest", "risk");
    private static final Map<String, Boolean> RISKS = Map.of("high", true, "normal", false);

    private final Mistakes mistakes;
    private final List<Mistake> notices = new ArrayList<>();

    SegmentationsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<Segmentation> read(Section policy) {
        Map<String, SourcePosition> names = new HashMap<>();
        return policy.sections("segmentations", keys -> segmentation(keys, names));
    }

    private Optional<Segmentation> segmentation(Yaml.Keys keys, Map<String, SourcePosition> names) {
        Section section = Section.of("a segmentation", keys, KEYS, mistakes);
        Optional<String> name = section.required("name", SegmentationsReader::withoutSlash);
        name.ifPresent(text -> refuseTwice("segmentation", text, names, section.at("name")));
        LineText column = column(section);
        Map<String, SourcePosition> segmentNames = new HashMap<>();
        List<SegmentRule> rules = section.sections("segments", each -> segment(each, column, segmentNames));
        if (!section.has("column") && !section.has("by") && !section.has("segments")) {
            mistakes.add(section.at(), "a segmentation needs a 'column', 'by: sheet' or 'segments'");
        }
        refuseAfterRest(rules, section);
        Optional<Segmentation> segmentation = name.map(text -> Segmentation.of(text, column, rules));
        segmentation.ifPresent(read -> tellNearField(read, section.at("column")));
        return segmentation;
    }

    /** Where it looks: in a column, or at the name of the sheet. */
    private static LineText column(Section section) {
        Optional<LineText> sheet = section.read("by", SegmentationsReader::sheet);
        if (sheet.isPresent() && section.has("column")) {
            section.mistake("by", "a segmentation looks either at a 'column' or at the sheet; leave one out");
        }
        return sheet.or(() -> section.text("column").map(LineText::named)).orElseGet(LineText.Nowhere::new);
    }

    private static LineText sheet(String text) {
        if (!text.equals(LineText.OfSheet.WORD)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is nothing to segment by; expected 'sheet', or a 'column'");
        }
        return new LineText.OfSheet();
    }

    private static String withoutSlash(String name) {
        if (name.contains("/")) {
            throw new IllegalArgumentException("'" + name + "' holds a '/', which divides segmentation and segment");
        }
        return name;
    }

    private void refuseTwice(String what, String name, Map<String, SourcePosition> names, SourcePosition at) {
        SourcePosition first = names.putIfAbsent(FoldedText.fold(name), at);
        if (first != null) {
            mistakes.add(at, "%s '%s' stands in line %d already", what, name, first.line());
        }
    }

    private void refuseAfterRest(List<SegmentRule> rules, Section section) {
        boolean early = rules.stream().limit(Math.max(0, rules.size() - 1)).anyMatch(SegmentRule::rest);
        if (early) {
            section.mistake("segments", "a segment with 'rest: yes' stands before others; expected it last");
        }
    }

    private Optional<SegmentRule> segment(Yaml.Keys keys, LineText column, Map<String, SourcePosition> names) {
        Section section = Section.of("a segment", keys, SEGMENT_KEYS, mistakes);
        Optional<String> name = section.required("name", SegmentationsReader::notReserved);
        name.ifPresent(text -> refuseTwice("segment", text, names, section.at("name")));
        return name.map(text -> rule(text, section, column));
    }

    private static String notReserved(String name) {
        if (!new Segment("", FoldedText.fold(name)).assigned()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is where lines go that no segment takes; choose another");
        }
        return name;
    }

    private SegmentRule rule(String name, Section section, LineText column) {
        boolean anywhere = column instanceof LineText.Nowhere;
        if (anywhere && section.has("values")) {
            section.mistake(
                    "values", "values need a column to stand in; give the segmentation a 'column' or 'by: sheet'");
        }
        SegmentRule rule = rule(name, section, section.each("values", valueReader(column)));
        if (!rule.empty() || section.has("hs") || section.has("values") || section.has("words")) {
            return rule;
        }
        if (anywhere) {
            mistakes.add(
                    section.at(),
                    "segment '" + name + "' says nothing of what belongs to it; expected 'hs', 'words' or 'rest: yes'");
            return rule;
        }
        return rule(name, section, section.each("name", valueReader(column)));
    }

    private static SegmentRule rule(String name, Section section, List<String> values) {
        Set<HsCode> codes = new HashSet<>(section.each("hs", Scalars::hs));
        return new SegmentRule(
                name,
                codes,
                new HashSet<>(values),
                section.each("words", SegmentationsReader::phrase),
                section.read("rest", Scalars::yes).orElse(false),
                section.read("risk", SegmentationsReader::highRisk).orElse(false));
    }

    /** Texts as the column has them: a country by its code, all else folded. */
    private static Function<String, String> valueReader(LineText column) {
        boolean country =
                column instanceof LineText.OfField field && field.field().kind() == Field.Kind.COUNTRY;
        return country ? text -> FoldedText.fold(Scalars.country(text).code()) : FoldedText::fold;
    }

    private static List<String> phrase(String text) {
        List<String> words = FoldedText.in(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' holds no word");
        }
        return words;
    }

    private static boolean highRisk(String text) {
        return Optional.ofNullable(RISKS.get(text))
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is no risk; expected 'high' or 'normal'"));
    }

    /** What is told of the segmentations read, without being a mistake. */
    List<Mistake> notices() {
        return notices;
    }

    /** A column that is no field but nearly has the label of one. */
    private void tellNearField(Segmentation segmentation, SourcePosition at) {
        List<String> labels = Arrays.stream(Field.values()).map(Field::label).toList();
        segmentation
                .header()
                .ifPresent(header -> NearestWord.to(header, labels)
                        .ifPresent(label -> notices.add(mistakes.at(
                                at,
                                "segmentation '%s' looks for a column headed '%s'; if the field '%s' is meant, write that",
                                segmentation.name(),
                                header,
                                label))));
    }
}
