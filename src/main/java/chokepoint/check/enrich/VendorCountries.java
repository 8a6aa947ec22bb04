package chokepoint.check.enrich;

import chokepoint.names.BoundedCache;
import chokepoint.names.parties.CountrySigns;
import chokepoint.names.parties.Ibans;
import chokepoint.names.places.Addresses;
import chokepoint.policy.FactDerivations;
import chokepoint.policy.Policy;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.DerivedFact.Effect;
import chokepoint.trade.lists.PhoneCodes;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out the country of a vendor from what else a line tells of it, once for each combination of texts. What the cell of the country
 * states stands, whatever else says. Thread-safe.
 */
final class VendorCountries {

    private static final int REMEMBERED = 20_000;
    private static final String BETWEEN = "\u0000";

    /** In the order of the texts by which combinations are remembered. */
    private static final List<Derivation> SIGNS = Derivation.choices().stream()
            .filter(kind -> kind.field() == Field.VENDOR_COUNTRY)
            .toList();

    private final FactDerivations policy;
    private final Country exporters;
    private final ColumnEvidence columns;
    private final Optional<PhoneCodes> phones;
    private final BoundedCache<List<DerivedFact>> known = new BoundedCache<>(REMEMBERED, this::signs);

    VendorCountries(Policy policy, ColumnEvidence columns, Optional<PhoneCodes> phones) {
        this.policy = policy.derivations();
        this.exporters = columns.exports() && policy.home().size() == 1
                ? policy.home().iterator().next()
                : Country.UNKNOWN;
        this.columns = columns;
        this.phones = phones;
    }

    /**
     * The sign that counts, if one is needed, and besides it hints or contradictions.
     *
     * @param named the country that the policy has for this vendor; unknown if it names it not, or without one
     */
    List<DerivedFact> of(Values values, Country named) {
        Country stated = values.country(Field.VENDOR_COUNTRY);
        if (!values.has(Field.VENDOR)) {
            return List.of();
        }
        List<DerivedFact> signs = known.of(texts(values));
        if (stated.known()) {
            return signs.isEmpty() ? signs : against(stated, signs.stream());
        }
        Optional<DerivedFact> found = named.known()
                ? Optional.of(new DerivedFact(
                        named, Derivation.POLICY, values.party(Field.VENDOR).name(), Effect.COUNTS))
                : signs.stream().filter(sign -> policy.counts(sign.by())).findFirst();
        return found.map(first -> Stream.concat(Stream.of(first), against(first.value(), signs.stream()).stream())
                        .toList())
                .orElseGet(() -> unfounded(signs));
    }

    private List<DerivedFact> unfounded(List<DerivedFact> hints) {
        if (exporters.known()) {
            return List.of(new DerivedFact(exporters, Derivation.DIRECTION, "", Effect.COUNTS));
        }
        Country otherwise = policy.vendorCountry();
        return otherwise.known() ? List.of(new DerivedFact(otherwise, Derivation.POLICY, "", Effect.COUNTS)) : hints;
    }

    private List<DerivedFact> against(Serializable standing, Stream<DerivedFact> signs) {
        return signs.filter(sign -> policy.counts(sign.by()) && !sign.value().equals(standing))
                .map(sign -> sign.as(Effect.CONTRADICTS))
                .toList();
    }

    private String texts(Values values) {
        StringBuilder texts = new StringBuilder();
        String between = "";
        for (Derivation sign : SIGNS) {
            texts.append(between).append(written(sign, values));
            between = BETWEEN;
        }
        return texts.toString();
    }

    private String written(Derivation sign, Values values) {
        Field from = sign.from();
        if (!columns.sure(from)) {
            return "";
        }
        return from == Field.VENDOR ? values.party(from).name() : values.text(from);
    }

    private List<DerivedFact> signs(String texts) {
        List<String> written = Arrays.asList(texts.split(BETWEEN, -1));
        List<DerivedFact> signs = new ArrayList<>();
        for (int at = 0; at < SIGNS.size(); at++) {
            Derivation by = SIGNS.get(at);
            String text = written.get(at);
            country(by, text)
                    .map(country -> new DerivedFact(country, by, text, policy.effect(by)))
                    .ifPresent(signs::add);
        }
        return List.copyOf(signs);
    }

    private Optional<Country> country(Derivation by, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (by) {
            case TAX_NUMBER -> columns.vendorNumbers().country(text);
            case ADDRESS -> Addresses.country(text);
            case IBAN -> Ibans.country(text);
            case LEGAL_FORM -> CountrySigns.ofForm(text);
            case PHONE -> phones.map(codes -> codes.of(text)).flatMap(VendorCountries::only);
            case DOMAIN -> CountrySigns.ofMail(text);
            case POLICY, DIRECTION, MASTER_DATA, PART_NUMBER, DESCRIPTION, HS_CHAPTER -> Optional.empty();
        };
    }

    /** Of a code that several countries share, none. */
    private static Optional<Country> only(Set<Country> countries) {
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }
}
