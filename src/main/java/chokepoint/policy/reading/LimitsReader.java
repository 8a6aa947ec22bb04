package chokepoint.policy.reading;

import chokepoint.names.NearestWord;
import chokepoint.policy.LimitEntry;
import chokepoint.policy.Limits;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code limits} and {@code quotas}. */
record LimitsReader(SegmentNames names, Mistakes mistakes) {

    private static final Set<String> KEYS = Set.of("rule", "segment", "from", "until", "path", "source");
    private static final Set<String> STEP_KEYS = Set.of("from");
    private static final Set<String> QUOTA_KEYS = Set.of("segment", "domestic", "year", "from", "until", "source");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    /** Contradictions are looked for only among limits read without a mistake: a date misread would feign one. */
    Limits read(Section policy) {
        int before = mistakes.count();
        List<LimitEntry> entries = new ArrayList<>();
        policy.sections("limits", keys -> Optional.of(limit(keys))).forEach(entries::addAll);
        entries.addAll(policy.sections("quotas", this::quota));
        if (mistakes.count() == before) {
            new LimitConflictCheck(mistakes).tell(entries);
        }
        return new Limits(entries);
    }

    private List<LimitEntry> limit(Yaml.Keys keys) {
        Section section = Section.open("a limit", keys, mistakes);
        String rule = section.required("rule", text -> text).orElse("");
        String source = section.required("source", text -> text).orElse("");
        LimitEntry frame = new LimitEntry(
                rule,
                segments(section),
                from(section),
                until(section),
                values(section, KEYS),
                source,
                section.at(),
                places(section));
        refuseEmptySpan(frame, section);
        List<LimitEntry> steps = section.sections("path", step -> Optional.of(step(step, frame)));
        refusePathWithin(frame, section);
        if (setsNothing(section, KEYS) && !section.has("path")) {
            mistakes.add(section.at(), "a limit sets no value; expected for example 'share: 50 %'");
        }
        List<LimitEntry> entries = new ArrayList<>(path(steps));
        if (!frame.values().isEmpty()) {
            entries.add(frame);
        }
        return rule.isEmpty() ? List.of() : entries;
    }

    private Set<Segment> segments(Section section) {
        return new HashSet<>(section.each("segment", names::find));
    }

    private static Day from(Section section) {
        return section.read("from", Scalars::day).orElse(Day.UNKNOWN);
    }

    private static Day until(Section section) {
        return section.read("until", Scalars::day).orElse(Day.UNKNOWN);
    }

    /** Every key that is none of the section's own names a value. */
    private Map<String, Object> values(Section section, Set<String> keys) {
        Map<String, Object> values = new TreeMap<>();
        section.entries().keySet().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key ->
                        section.read(key, text -> value(key, text, keys)).ifPresent(value -> values.put(key, value)));
        return values;
    }

    private static Map<String, SourcePosition> places(Section section) {
        Map<String, SourcePosition> places = new TreeMap<>();
        section.entries().keySet().forEach(key -> places.put(key, section.at(key)));
        return places;
    }

    private static boolean setsNothing(Section section, Set<String> keys) {
        return keys.containsAll(section.entries().keySet());
    }

    private static Object value(String key, String text, Set<String> keys) {
        try {
            return Scalars.quantity(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + NearestWord.hint(key, keys), e);
        }
    }

    private LimitEntry step(Yaml.Keys keys, LimitEntry frame) {
        Section section = Section.open("a step of a path", keys, mistakes);
        Day from = section.required("from", Scalars::day).orElse(Day.UNKNOWN);
        Map<String, Object> values = values(section, STEP_KEYS);
        if (setsNothing(section, STEP_KEYS)) {
            mistakes.add(section.at(), "a step of a path sets no value; expected for example 'share: 40 %'");
        }
        Map<String, SourcePosition> places = places(section);
        places.put("rule", frame.placeOf("rule"));
        return new LimitEntry(
                frame.rule(), frame.segments(), from, Day.UNKNOWN, values, frame.source(), section.at(), places);
    }

    /** Each step holds until the day before the next. */
    private static List<LimitEntry> path(List<LimitEntry> steps) {
        List<LimitEntry> sorted =
                steps.stream().sorted(Comparator.comparing(LimitEntry::from)).toList();
        List<LimitEntry> path = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            LimitEntry step = sorted.get(i);
            boolean followed = i + 1 < sorted.size() && sorted.get(i + 1).from().laterThan(step.from());
            path.add(
                    followed
                            ? step.endingOn(
                                    Day.of(sorted.get(i + 1).from().date().minusDays(1)))
                            : step);
        }
        return path;
    }

    private void refusePathWithin(LimitEntry frame, Section section) {
        if (section.has("path") && (frame.from().known() || frame.until().known())) {
            section.mistake("path", "a path has dates of its own; leave out 'from' and 'until' beside it");
        }
    }

    private void refuseEmptySpan(LimitEntry entry, Section section) {
        if (entry.from().laterThan(entry.until())) {
            section.mistake("until", "until '%s' lies before from '%s'", entry.until(), entry.from());
        }
    }

    private Optional<LimitEntry> quota(Yaml.Keys keys) {
        Section section = Section.of("a quota", keys, QUOTA_KEYS, mistakes);
        Optional<Share> domestic = section.required("domestic", Scalars::share);
        String source = section.required("source", text -> text).orElse("");
        Optional<Integer> year = section.read("year", LimitsReader::year);
        if (section.has("year") && (section.has("from") || section.has("until"))) {
            section.mistake("year", "a quota has a 'year' or 'from' and 'until', not both");
        }
        Day from = year.map(y -> Day.of(LocalDate.of(y, Month.JANUARY, 1))).orElseGet(() -> from(section));
        Day until = year.map(y -> Day.of(LocalDate.of(y + 1, Month.JANUARY, 1).minusDays(1)))
                .orElseGet(() -> until(section));
        Optional<LimitEntry> quota = domestic.map(share -> new LimitEntry(
                "",
                segments(section),
                from,
                until,
                Map.of("domestic", share, "foreign", Share.WHOLE.minus(share)),
                source,
                section.at(),
                places(section)));
        quota.ifPresent(entry -> refuseEmptySpan(entry, section));
        return quota;
    }

    private static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no year; expected for example '2026', or 'from' and 'until' for a part of one");
        }
        return Integer.parseInt(text);
    }
}
