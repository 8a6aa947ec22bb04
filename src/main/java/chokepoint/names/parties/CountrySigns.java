package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import chokepoint.names.places.Countries;
import chokepoint.trade.values.Country;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What in a name or a mail address hints at a country without proving it. */
public final class CountrySigns {

    private static final Map<String, Country> FORMS = TableResource.rows("national-forms.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> NameWords.fold(row.get(0)), row -> Country.of(row.get(1))));

    private static final Set<String> OPEN_DOMAINS = TableResource.rows("open-domains.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private CountrySigns() {}

    /** The country that alone has the legal form with which a name begins or ends. */
    public static Optional<Country> ofForm(String name) {
        List<String> words = NameWords.of(name);
        return words.size() < 2
                ? FORMS.entrySet().stream()
                        .filter(form -> NameWords.unspaced(form.getKey().codePointAt(0)))
                        .filter(form -> glued(words, form.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.ofNullable(FORMS.get(words.get(words.size() - 1)))
                        .or(() -> Optional.ofNullable(FORMS.get(words.get(0))));
    }

    /** In a script without spaces a form is no word of its own. */
    private static boolean glued(List<String> words, String form) {
        return words.stream()
                .anyMatch(word -> word.length() > form.length() && (word.startsWith(form) || word.endsWith(form)));
    }

    /** The country of the domain of a mail address, unless anybody gets an address of that domain or a domain there. */
    public static Optional<Country> ofMail(String text) {
        String key = Contacts.email(text);
        String domain = key.substring(key.lastIndexOf('.') + 1);
        boolean telling = domain.length() == 2 && !Contacts.mailbox(key) && !OPEN_DOMAINS.contains(domain);
        return telling ? Countries.find(domain.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
