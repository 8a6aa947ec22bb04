package chokepoint.names.places;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the country of the postal code at the end of an address, where its form or the state in front of it proves it. */
final class PostalCodes {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String BETWEEN = "[\\s,.;-]+";
    private static final String END = "[\\s.)]*$";

    /** A state and a code are shorter. */
    private static final int LONGEST = 24;

    private record Form(Country country, Pattern pattern) {

        static Form of(List<String> row) {
            String subdivision = row.get(1).isEmpty() ? "" : row.get(1) + BETWEEN;
            return new Form(Country.of(row.get(0)), Pattern.compile(BEFORE + subdivision + row.get(2) + END));
        }
    }

    private static final List<Form> FORMS =
            TableResource.rows("postal-codes.csv").stream().map(Form::of).toList();

    private PostalCodes() {}

    static Optional<Country> country(String address) {
        String end = address.substring(Math.max(0, address.length() - LONGEST));
        return FORMS.stream()
                .filter(form -> form.pattern.matcher(end).find())
                .map(Form::country)
                .findFirst();
    }
}
