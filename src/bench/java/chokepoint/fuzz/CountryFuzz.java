package chokepoint.fuzz;

import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryReading;
import java.nio.charset.StandardCharsets;

/** What a list writes for a country. */
public final class CountryFuzz {

    private CountryFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        CountryReading reading = Countries.read(text);
        if (!reading.equals(Countries.read(text))) {
            throw new IllegalStateException("the same text is read twice in two ways");
        }
        Countries.nearest(text);
    }
}
