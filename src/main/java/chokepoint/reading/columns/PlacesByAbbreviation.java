package chokepoint.reading.columns;

import chokepoint.names.Placeholders;
import chokepoint.names.places.AbbreviatedPlaces;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves places alone that are none but by an abbreviation, in columns that hold no others, and tells it. */
public final class PlacesByAbbreviation {

    private static final int VALUES = 30;

    private PlacesByAbbreviation() {}

    /** Whether the abbreviations in the column of a field are no places. */
    static boolean left(Field field, int column, List<SampleRow> data) {
        return switch (field.kind()) {
            case ROUTE -> AbbreviatedPlaces.only(values(column, data));
            case COUNTRY -> AbbreviatedPlaces.onlyAmongCodes(values(column, data));
            default -> false;
        };
    }

    /** A notice for each column that its header would make a route and its values do not. */
    public static List<String> notices(HeaderBlock header, List<SampleRow> data, ColumnMap map) {
        Set<Integer> read = map.chosen().stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .map(Claim::column)
                .collect(Collectors.toSet());
        List<String> notices = new ArrayList<>();
        for (int column = 0; column < header.headers().size(); column++) {
            boolean route = !read.contains(column) && header.header(column).suggests(Field.ROUTE);
            Set<String> values = route ? values(column, data) : Set.of();
            values.stream()
                    .filter(value -> AbbreviatedPlaces.only(values))
                    .filter(AbbreviatedPlaces::is)
                    .sorted()
                    .findFirst()
                    .map(notice(header, column))
                    .ifPresent(notices::add);
        }
        return notices;
    }

    private static Function<String, String> notice(HeaderBlock header, int column) {
        return value -> String.format(
                Locale.ROOT,
                "column %s '%s' is taken for no route: its values name no places, and '%s' may be an abbreviation of"
                        + " anything; map it as the route if it is one",
                ColumnName.of(column),
                header.header(column).text(),
                value);
    }

    private static Set<String> values(int column, List<SampleRow> data) {
        return data.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty() && !Placeholders.is(text))
                .distinct()
                .limit(VALUES)
                .collect(Collectors.toUnmodifiableSet());
    }
}
