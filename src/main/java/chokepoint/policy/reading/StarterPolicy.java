package chokepoint.policy.reading;

import chokepoint.policy.yaml.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a policy to start from: home and currency as given, everything else explained and left to its owner. What a list shows stands
 * in comments and decides nothing.
 *
 * @param home countries and groups as a user writes them, divided by commas
 * @param currency code of ISO 4217; empty for the list's own
 * @param money what a list shows of currencies, a sentence each
 * @param segments what a list shows that segments could be made of, a sentence each
 * @param countries what a list shows of countries, a sentence each
 */
public record StarterPolicy(
        String home, String currency, List<String> money, List<String> segments, List<String> countries) {

    private static final String TEMPLATE = "starter.yml";
    private static final int LONGEST = 300;

    /** @throws IllegalArgumentException with a sentence for the user, if home or currency means nothing */
    public StarterPolicy {
        Home.parse(home);
        if (!currency.isEmpty()) {
            Scalars.currency(currency);
        }
        money = List.copyOf(money);
        segments = List.copyOf(segments);
        countries = List.copyOf(countries);
    }

    /** The text of the file. */
    public String text() {
        return template()
                .replace("{home}", home.strip().replaceAll("\\s*,\\s*", ", "))
                .replace("{currency comment}", currency.isEmpty() ? "Without one, the list's own." : "")
                .replace("{currency}", currency.isEmpty() ? "#currency: EUR\n" : "currency: " + currency + "\n")
                .replace("{money}", comments(money))
                .replace("{segments}", comments(segments))
                .replace("{countries}", comments(countries))
                .replace(". \n", ".\n");
    }

    private static String template() {
        try (InputStream resource = Objects.requireNonNull(StarterPolicy.class.getResourceAsStream(TEMPLATE))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comments(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "# " + onOneLine(sentence) + "\n")
                .collect(Collectors.joining());
    }

    /** What a list says must not end the comment it stands in, nor look like a place that is filled in. */
    private static String onOneLine(String sentence) {
        String line = sentence.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cs}{}]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
