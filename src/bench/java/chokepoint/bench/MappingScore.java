package chokepoint.bench;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.reading.columns.SheetProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        private int doubted;
        private int wrongAndSure;

        int right() {
            return right;
        }

        int wrong() {
            return wrong;
        }

        int missing() {
            return missing;
        }

        /** Right ones on which nothing rests until the user confirms them. */
        int doubted() {
            return doubted;
        }

        /** Wrong ones on which rules rest. */
        int wrongAndSure() {
            return wrongAndSure;
        }
    }

    /**
     * A column that was not understood as it should be.
     *
     * @param claimed the column taken in its place; empty if none was
     */
    record Miss(Path file, ColumnTruth truth, Optional<MappedColumn> claimed) {

        @Override
        public String toString() {
            String what = truth.fields().get(0) + " is " + String.join(" or ", truth.columns());
            return file.getFileName() + (truth.sheet().isEmpty() ? "" : " [" + truth.sheet() + "]") + ": " + what
                    + claimed.map(MappingScore::told).orElse(", not read");
        }
    }

    private final SortedMap<String, Counts> byField = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private final List<String> noHeader = new ArrayList<>();
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
                add(file, truth, sheet.map(SheetProfile::columns).orElse(List.of()));
            }
            headers += found ? 1 : 0;
            if (!found) {
                noHeader.add(file.getFileName().toString());
            }
        } catch (UnreadableList e) {
            truths.forEach(truth -> add(file, truth, List.of()));
            noHeader.add(file.getFileName().toString());
        }
    }

    private void add(Path file, ColumnTruth truth, List<MappedColumn> columns) {
        Counts counts = byField.computeIfAbsent(truth.fields().get(0).label(), field -> new Counts());
        List<MappedColumn> claims = columns.stream()
                .filter(column -> truth.fields().contains(column.field()))
                .toList();
        if (claims.isEmpty()) {
            counts.missing++;
            misses.add(new Miss(file, truth, Optional.empty()));
            return;
        }
        Optional<MappedColumn> right = claims.stream()
                .filter(claim -> truth.columns().contains(claim.column()))
                .findFirst();
        if (right.isPresent()) {
            counts.right++;
            counts.doubted += right.get().doubted() ? 1 : 0;
        } else {
            counts.wrong++;
            counts.wrongAndSure += claims.stream().allMatch(MappedColumn::doubted) ? 0 : 1;
            misses.add(new Miss(file, truth, Optional.of(claims.get(0))));
        }
    }

    private static String told(MappedColumn column) {
        return String.format(
                Locale.ROOT,
                ", taken %s '%s' at %.2f (%s)",
                column.column(),
                column.header(),
                column.confidence(),
                column.reason());
    }

    List<Miss> misses() {
        return misses;
    }

    /** Lists of which a header row was not found. */
    List<String> noHeader() {
        return noHeader;
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
