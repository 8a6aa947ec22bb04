package chokepoint.reading.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A calendar whose years count from elsewhere than those of the common one, such as the Buddhist. */
public final class YearCount {

    /** A cell that is written otherwise leaves its column what it is. */
    private static final double MOST = 0.9;

    private static final List<YearCount> ALL = load();

    private final String name;
    private final List<Era> eras;

    private YearCount(String name, List<Era> eras) {
        this.name = name;
        this.eras = List.copyOf(eras);
    }

    private static List<YearCount> load() {
        Map<String, List<Era>> eras = new LinkedHashMap<>();
        for (String[] row : ResourceTable.read("calendars.csv")) {
            eras.computeIfAbsent(row[0], calendar -> new ArrayList<>()).add(Era.of(row));
        }
        return eras.entrySet().stream()
                .map(entry -> new YearCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The calendar of a column of dates, if nearly all have a year of it and are days when that is converted. */
    public static Optional<YearCount> of(List<String> dates) {
        return dates.isEmpty()
                ? Optional.empty()
                : ALL.stream().filter(calendar -> calendar.tells(dates)).findFirst();
    }

    private boolean tells(List<String> dates) {
        long others = 0;
        for (String date : dates) {
            others += tells(date) ? 0 : 1;
            if (others > dates.size() * (1 - MOST)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a day of this calendar. */
    public boolean tells(String text) {
        String common = common(text);
        return !common.equals(text)
                && DateText.parse(common)
                        .filter(date -> date.exact() != DateText.Exact.YEAR)
                        .isPresent();
    }

    /** The same date with its year of the common era; the text itself if it has no year of this calendar. */
    public String common(String text) {
        return eras.stream()
                .flatMap(era -> era.common(text).stream())
                .findFirst()
                .orElse(text);
    }

    /** {@code Buddhist}. */
    public String name() {
        return name;
    }
}
