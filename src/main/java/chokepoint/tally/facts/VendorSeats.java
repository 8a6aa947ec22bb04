package chokepoint.tally.facts;

import chokepoint.names.parties.PartyNames;
import chokepoint.tally.table.Column;
import chokepoint.tally.table.TableView;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells in which countries the lines of one vendor place it. Two legal forms in different countries, such as an AB in Sweden and an SL
 * in Spain, are two companies of one name, each with a seat of its own.
 */
final class VendorSeats {

    /** A company of the name: the legal forms that its spellings share, and where it sits. */
    private record Company(Set<String> forms, SortedSet<Country> countries) {}

    private final TableView view;
    private final Column<Party> vendors;
    private final Column<Country> countries;
    private final Map<Integer, Set<String>> forms = new HashMap<>();

    VendorSeats(TableView view) {
        this.view = view;
        this.vendors = view.table().parties(Field.VENDOR);
        this.countries = view.table().countries(Field.VENDOR_COUNTRY);
    }

    /** All countries of the lines; those of the company with most of them if their legal forms tell several companies. Sorted. */
    List<Country> of(int[] lines) {
        List<Country> all = view.countries(lines, Field.VENDOR_COUNTRY);
        if (all.size() < 2) {
            return all;
        }
        SortedSet<Country> unformed = new TreeSet<>();
        List<Company> companies = companies(lines, unformed);
        boolean apart = companies.size() > 1 && disjoint(companies);
        if (!apart) {
            return all;
        }
        companies.forEach(company -> unformed.removeAll(company.countries));
        List<Country> most = List.of();
        for (Company company : companies) {
            company.countries.addAll(unformed);
            most = company.countries.size() > most.size() ? List.copyOf(company.countries) : most;
        }
        return most;
    }

    private List<Company> companies(int[] lines, SortedSet<Country> unformed) {
        List<Company> companies = new ArrayList<>();
        for (int line : lines) {
            Country country = countries.value(line);
            if (!country.known()) {
                continue;
            }
            Set<String> said = forms.computeIfAbsent(
                    vendors.id(line), id -> PartyNames.forms(vendors.value(line).name()));
            if (said.isEmpty()) {
                unformed.add(country);
            } else {
                join(companies, said, country);
            }
        }
        return companies;
    }

    /** Spellings that share a form are of one company: "Co., Ltd." and "Ltd". */
    private static void join(List<Company> companies, Set<String> said, Country country) {
        Company joined = new Company(new TreeSet<>(said), new TreeSet<>(Set.of(country)));
        companies.removeIf(company -> {
            boolean same = !Collections.disjoint(company.forms, said);
            if (same) {
                joined.forms.addAll(company.forms);
                joined.countries.addAll(company.countries);
            }
            return same;
        });
        companies.add(joined);
    }

    /** Where two forms stand in one country, they may be two ways to write one. */
    private static boolean disjoint(List<Company> companies) {
        Set<Country> seen = new TreeSet<>();
        return companies.stream().flatMap(company -> company.countries.stream()).allMatch(seen::add);
    }
}
