package chokepoint.names.places;

import chokepoint.trade.values.Country;

/**
 * The country that a text names, if it does.
 *
 * @param country the country; unknown unless the outcome is {@code KNOWN}
 * @param outcome whether the text means a country, and if not, why not
 * @param note in words what was taken or what is wrong; empty if the text is plainly the name or code of a country
 */
public record CountryReading(Country country, Outcome outcome, String note) {

    /** Whether a text means a country. */
    public enum Outcome {
        KNOWN,
        /** The text says that nothing is known. */
        PLACEHOLDER,
        /** It names several countries, or one name that several share. */
        SEVERAL,
        /** It names a union or a part of the world. */
        UNION,
        /** It names an area that is no country: the high seas, a free zone, a state that is gone. */
        AREA,
        /** It is no name of a country. */
        UNKNOWN
    }

    public CountryReading {
        if (country.known() != (outcome == Outcome.KNOWN)) {
            throw new IllegalArgumentException(outcome + " does not go with country " + country);
        }
    }

    public boolean known() {
        return country.known();
    }

    static CountryReading of(Country country, String note) {
        return new CountryReading(country, Outcome.KNOWN, note);
    }

    static CountryReading none(Outcome outcome, String note) {
        return new CountryReading(Country.UNKNOWN, outcome, note);
    }

    CountryReading noted(String remark) {
        return new CountryReading(country, outcome, remark);
    }
}
