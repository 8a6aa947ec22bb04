package chokepoint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.places.MapPoint;
import chokepoint.report.html.RouteMap.Watched;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteMapTest {

    private static final Texts ENGLISH = Texts.of("en", Map.of());
    private static final Country FINLAND = Country.of("FI");

    @Test
    void lanesAddUpOverAllWaysThatTakeThem() {
        RouteMap map = map(way("CN", "", "FI", 700, 7), way("CN", "AE", "FI", 200, 2), way("JP", "AE", "FI", 100, 1));
        assertThat(map.rows())
                .containsExactly(
                        new RouteMap.Row("China", "Finland", Watched.NOT, "7", "700 EUR"),
                        new RouteMap.Row("United Arab Emirates", "Finland", Watched.FROM, "3", "300 EUR"),
                        new RouteMap.Row("China", "United Arab Emirates", Watched.TO, "2", "200 EUR"),
                        new RouteMap.Row("Japan", "United Arab Emirates", Watched.TO, "1", "100 EUR"));
        assertThat(map.arcs()).extracting(LaneArc::width).containsExactly("9.0", "3.9", "2.6", "1.3");
        assertThat(map.rest()).isEmpty();
    }

    @Test
    void aLaneSaysWhichOfItsEndsIsWatched() {
        RouteUse use = new RouteUse(
                Country.of("CN"),
                List.of(Country.of("AE"), Country.of("NL")),
                List.of(Country.of("AE")),
                FINLAND,
                Money.of(BigDecimal.TEN, "EUR"),
                1);
        assertThat(map(use).rows())
                .extracting(RouteMap.Row::from, RouteMap.Row::watched)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("China", Watched.TO),
                        org.assertj.core.groups.Tuple.tuple("United Arab Emirates", Watched.FROM),
                        org.assertj.core.groups.Tuple.tuple("Netherlands", Watched.ELSEWHERE));
    }

    @Test
    void watchedPlacesAreMarkedAndNamedFirst() {
        List<MapDot> dots = map(way("CN", "AE", "FI", 200, 2)).dots();
        assertThat(dots).extracting(dot -> dot.stop().code()).containsExactly("AE", "CN", "FI");
        assertThat(dots).extracting(MapDot::watched).containsExactly(true, false, false);
        assertThat(dots).extracting(MapDot::end).containsExactly(false, false, true);
        assertThat(dots.get(0).told()).isEqualTo("United Arab Emirates: → 200 EUR, 200 EUR →");
    }

    @Test
    void whatIsOnNoLaneIsTold() {
        assertThat(map(way("CN", "", "FI", 700, 7), way("FI", "", "FI", 40, 1), way("", "", "FI", 5, 1))
                        .rest())
                .containsExactly(
                        "Not on the map: 40 EUR whose way begins and ends in one country, or names only one.",
                        "Not on the map: 5 EUR of which the list tells neither origin nor third country.");
        assertThat(RouteMap.of(List.of(way("FI", "", "", 40, 1)), List.of(FINLAND), ENGLISH))
                .isEmpty();
    }

    @Test
    void goodsOfHomeThatComeBackGoBothWays() {
        assertThat(map(way("FI", "TR", "", 60, 1)).rows())
                .extracting(RouteMap.Row::from, RouteMap.Row::to)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Finland", "Türkiye"),
                        org.assertj.core.groups.Tuple.tuple("Türkiye", "Finland"));
    }

    @Test
    void aHomeOfSeveralCountriesLiesInTheirMidst() {
        Optional<RouteMap> map =
                RouteMap.of(List.of(way("CN", "", "", 60, 1)), List.of(Country.of("EE"), Country.of("LV")), ENGLISH);
        assertThat(map.orElseThrow().rows()).extracting(RouteMap.Row::to).containsExactly("home");
    }

    @Test
    void theMapIsCutOpenWhereNothingGoes() {
        MapPoint japan = new MapPoint(138, 37);
        MapPoint chile = new MapPoint(-71, -35);
        MapWindow pacific = MapWindow.around(List.of(japan, chile));
        assertThat(pacific.x(chile) - pacific.x(japan)).isEqualTo(151);
        MapWindow atlantic = MapWindow.around(List.of(new MapPoint(10, 51), chile, new MapPoint(-98, 39)));
        assertThat(atlantic.x(new MapPoint(10, 51)) - atlantic.x(chile)).isEqualTo(81);
        assertThat(pacific.land()).startsWith("M").endsWith("Z").hasSizeLessThan(9_000);
    }

    @Test
    void everyPlaceLiesInsideTheMap() {
        List<MapPoint> far = List.of(new MapPoint(-42, 71), new MapPoint(172, -41), new MapPoint(-70, -53));
        for (List<MapPoint> points : List.of(far, far.subList(0, 1), far.subList(1, 2))) {
            MapWindow window = MapWindow.around(points);
            assertThat(points)
                    .allSatisfy(point -> assertThat(
                                    List.of(window.percentX(window.x(point)), window.percentY(window.y(point))))
                            .allSatisfy(percent -> assertThat(percent).isBetween(2.0, 98.0)));
        }
    }

    @Test
    void pointsAreSpokenInTheLanguageOfTheReport() {
        Texts russian = Texts.of("ru", Map.of());
        RouteMap map = RouteMap.of(List.of(way("CN", "AE", "FI", 200, 2)), List.of(FINLAND), russian)
                .orElseThrow();
        assertThat(map.told()).startsWith("2 линии между странами. Крупнейшая: ");
    }

    private static RouteMap map(RouteUse... uses) {
        return RouteMap.of(Arrays.asList(uses), List.of(FINLAND), ENGLISH).orElseThrow();
    }

    private static RouteUse way(String origin, String watched, String destination, int value, int lines) {
        List<Country> third = watched.isEmpty() ? List.of() : List.of(Country.of(watched));
        return new RouteUse(
                Country.of(origin),
                third,
                third,
                Country.of(destination),
                Money.of(BigDecimal.valueOf(value), "EUR"),
                lines);
    }
}
