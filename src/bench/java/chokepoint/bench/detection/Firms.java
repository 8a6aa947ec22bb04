package chokepoint.bench.detection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Invents companies: no two are named alike, and each has its own address, phone, mail, account and number. */
final class Firms {

    private final World world;
    private final SplittableRandom random;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Map<String, NamedCsvRecord> places = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int number = 1_000;

    Firms(World world, SplittableRandom random) {
        this.world = world;
        this.random = random;
        Table.read("names.csv")
                .forEach(row -> parts.put(
                        row.getField("kind"), List.of(row.getField("parts").split(" "))));
        Table.read("places.csv").forEach(row -> places.put(row.getField("code"), row));
    }

    Firm in(String country) {
        String stem = stem(country);
        return firm(stem, country);
    }

    /** A company of this name without its legal form. */
    Firm firm(String stem, String country) {
        NamedCsvRecord place = places.get(country);
        if (place == null) {
            throw new IllegalArgumentException("no place in " + country);
        }
        number++;
        String[] forms = place.getField("forms").split("\\|", -1);
        String city = place.getField("city");
        String mail = latin(stem);
        return new Firm(
                formed(stem, forms[0], country),
                spellings(stem, forms, country),
                country,
                place.getField("street") + " " + (number - 999) + ", " + city,
                "+" + place.getField("dial") + " " + (20 + number % 70) + " " + (5_000_000 + number * 37),
                "sales@" + mail + ".example",
                String.format(Locale.ROOT, "%04d 77%06d %08d", number % 9_000, number * 13, number * 7_919),
                taxNumber(country),
                LocalDate.of(1990 + number % 25, 1 + number % 12, 1 + number % 28));
    }

    private String latin(String stem) {
        String letters = stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return letters.length() > 4 ? letters : "firm" + number;
    }

    private String formed(String stem, String form, String country) {
        if (world == World.CHINESE && country.equals("CN")) {
            return world.word("town") + stem + form;
        }
        return form.equals("ООО") ? "ООО «" + stem + "»" : stem + " " + form;
    }

    private List<String> spellings(String stem, String[] forms, String country) {
        if (world == World.CHINESE && country.equals("CN")) {
            return List.of(" " + world.word("town") + stem + forms[0]);
        }
        if (forms[0].equals("ООО")) {
            return List.of("ООО \"" + stem + "\"", stem.toUpperCase(Locale.ROOT) + ", ООО");
        }
        return List.of(
                (stem + " " + forms[0]).toUpperCase(Locale.ROOT),
                stem + " " + forms[forms.length - 1],
                stem + ",  " + forms[0]);
    }

    private String stem(String country) {
        for (int tried = 0; tried < 10_000; tried++) {
            boolean own = country.equals(world.home())
                    && !parts(world.language() + "-head").isEmpty();
            String head = pick(own ? world.language() + "-head" : "head");
            String tail = pick(own ? world.language() + "-tail" : "tail");
            String end = world == World.CHINESE && own ? pick("zh-tail") : "";
            if (taken.add(head + tail + end)) {
                return own ? head + tail + end : head + pick("middle") + tail + " " + pick("trade");
            }
        }
        throw new IllegalStateException("no name left for " + country);
    }

    private List<String> parts(String kind) {
        return parts.getOrDefault(kind, List.of());
    }

    private String pick(String kind) {
        List<String> some = parts(kind);
        return some.get(random.nextInt(some.size()));
    }

    private String taxNumber(String country) {
        return country.equals("FR") ? french(300_000_000 + number * 4_321) : country + (100_000_000 + number * 6_007);
    }

    /** A French number for value added tax whose check digits hold. */
    private static String french(int start) {
        int siren = start;
        while (luhn(siren) != 0) {
            siren++;
        }
        return String.format(Locale.ROOT, "FR%02d%09d", (12 + 3 * (siren % 97)) % 97, siren);
    }

    private static int luhn(int siren) {
        int sum = 0;
        int rest = siren;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            int digit = rest % 10 * (place % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10;
    }
}
