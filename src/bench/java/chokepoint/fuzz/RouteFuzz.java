package chokepoint.fuzz;

import chokepoint.names.places.RouteReading;
import chokepoint.names.places.Routes;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a list says of the way that goods take. */
public final class RouteFuzz {

    private RouteFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        RouteReading route = Routes.read(new String(input, StandardCharsets.UTF_8));
        Objects.requireNonNull(route.route());
    }
}
