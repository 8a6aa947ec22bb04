package chokepoint.check;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The segments of a row, worked out a second time from the text of a policy. */
final class SecondSegments {

    private static final Object DEFAULT = List.of(Map.of("name", "segment", "column", "segment"));

    private static final Map<String, String> CHAPTERS = TableResource.rows("hs-chapters.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(0) + " " + row.get(2)));

    private final List<Map<String, Object>> segmentations;
    private final boolean wholeList;

    private SecondSegments(Object segmentations, boolean wholeList) {
        this.segmentations = maps(segmentations);
        this.wholeList = wholeList;
    }

    static SecondSegments ofDefaults() {
        return new SecondSegments(DEFAULT, true);
    }

    static SecondSegments of(Path policy) throws IOException {
        Map<?, ?> yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(policy));
        return yaml.containsKey("segmentations") ? new SecondSegments(yaml.get("segmentations"), false) : ofDefaults();
    }

    /**
     * The segment of a row in each segmentation.
     *
     * @param grouped whether the list has a column for segments; else the chapter of the code is one
     */
    Map<String, String> of(Map<Field, Object> fields, Map<String, Object> others, boolean grouped) {
        Map<String, String> segments = new TreeMap<>();
        if (wholeList) {
            segments.put("list", "whole list");
        }
        segmentations.forEach(one -> segments.put((String) one.get("name"), segment(one, fields, others, grouped)));
        return segments;
    }

    private String segment(
            Map<String, Object> segmentation, Map<Field, Object> fields, Map<String, Object> others, boolean grouped) {
        String column = (String) segmentation.getOrDefault("column", "");
        Object cell = column.equals("segment") ? fields.get(Field.SEGMENT) : others.get(column);
        String code = String.valueOf(fields.getOrDefault(Field.HS, "")).replaceAll("[ .]", "");
        String chapter = grouped || !wholeList || !column.equals("segment")
                ? ""
                : CHAPTERS.getOrDefault(code.replaceAll("(?<=^..).*", ""), "");
        String text = fold(cell == null ? chapter : cell.toString());
        if (!segmentation.containsKey("segments")) {
            return text.isEmpty() ? "unassigned" : text;
        }
        return maps(segmentation.get("segments")).stream()
                .filter(segment -> texts(segment, "values").contains(text)
                        || texts(segment, "hs").stream().anyMatch(code::startsWith))
                .map(segment -> (String) segment.get("name"))
                .findFirst()
                .orElse("unassigned");
    }

    private static List<String> texts(Map<String, Object> segment, String key) {
        return ((List<?>) segment.getOrDefault(key, List.of()))
                .stream().map(text -> fold(text.toString())).toList();
    }

    private static String fold(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
