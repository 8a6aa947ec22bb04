package chokepoint.names.places;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where countries lie on a map: the middle of each. */
public final class CountryCentres {

    private static final Map<Country, MapPoint> POINTS = TableResource.rows("country-centres.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Country.of(row.get(0)),
                    row -> new MapPoint(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(1)))));

    private CountryCentres() {}

    public static Optional<MapPoint> of(Country country) {
        return Optional.ofNullable(POINTS.get(country));
    }
}
