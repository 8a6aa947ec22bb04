package chokepoint.bench.detection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All plants, and the pairs of them that must become a case on one purchase. */
final class Plants {

    static final List<Plant> ALL = Stream.of(
                    SharePlants.all(),
                    ContentPlants.all(),
                    RoutePlants.all(),
                    DocumentPlants.all(),
                    PartyPlants.all(),
                    PricePlants.all())
            .flatMap(List::stream)
            .toList();

    /** Signs of two families, each of which can be put on a line that has the other. */
    static final List<List<Plant>> PAIRS = Stream.of(
                    "B01 C01", "B01 D03", "C01 D02", "B05 C04", "C02 B01", "D01 B01", "B11 C01", "C12 B01", "C04 D03",
                    "B05 D01", "B01 C04", "C03 B01", "D02 B05", "C12 D01", "B11 C04")
            .map(pair -> Stream.of(pair.split(" ")).map(Plants::of).toList())
            .toList();

    private Plants() {}

    static Plant of(String indicator) {
        return ALL.stream()
                .collect(Collectors.toMap(Plant::indicator, Function.identity()))
                .get(indicator);
    }
}
