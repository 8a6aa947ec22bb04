package chokepoint.bench;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.SheetProfile;
import chokepoint.reading.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the columns of lists were understood, held against the truth: field by field how often right, wrong, or not at all. */
final class MappingScore {

    /** @param headers lists of which every header row was found */
    record Total(int right, int wrong, int missing, int headers) {}

    /** What became of the columns of one field. */
    static final class Counts {

        private int right;
        private int wrong;
        private int missing;

        int right() {
            return right;
        }

        int wrong() {
            return wrong;
        }

        int missing() {
            return missing;
        }
    }

    private final SortedMap<String, Counts> byField = new TreeMap<>();
    private int headers;

    static MappingScore of(Map<Path, List<ColumnTruth>> lists) throws IOException {
        MappingScore score = new MappingScore();
        for (Map.Entry<Path, List<ColumnTruth>> list : lists.entrySet()) {
            score.add(list.getKey(), list.getValue());
        }
        return score;
    }

    private void add(Path file, List<ColumnTruth> truths) throws IOException {
        try (OpenedList list = Reading.open(file, file.getFileName().toString(), ReadingOptions.DEFAULT)) {
            List<SheetProfile> sheets = list.profile().sheets();
            boolean found = true;
            for (ColumnTruth truth : truths) {
                Optional<SheetProfile> sheet = sheets.stream()
                        .filter(one -> one.name().equals(truth.sheet()))
                        .findFirst();
                found &= sheet.filter(one -> one.headerRow() == truth.headerRow())
                        .isPresent();
                add(truth, sheet.map(SheetProfile::columns).orElse(List.of()));
            }
            headers += found ? 1 : 0;
        } catch (UnreadableList e) {
            truths.forEach(truth -> add(truth, List.of()));
        }
    }

    private void add(ColumnTruth truth, List<MappedColumn> columns) {
        Counts counts = byField.computeIfAbsent(truth.fields().get(0).label(), field -> new Counts());
        List<MappedColumn> claims = columns.stream()
                .filter(column -> truth.fields().contains(column.field()))
                .toList();
        if (claims.isEmpty()) {
            counts.missing++;
        } else if (claims.stream().anyMatch(claim -> truth.columns().contains(claim.column()))) {
            counts.right++;
        } else {
            counts.wrong++;
        }
    }

    SortedMap<String, Counts> byField() {
        return byField;
    }

    Total total() {
        return new Total(
                byField.values().stream().mapToInt(Counts::right).sum(),
                byField.values().stream().mapToInt(Counts::wrong).sum(),
                byField.values().stream().mapToInt(Counts::missing).sum(),
                headers);
    }
}
