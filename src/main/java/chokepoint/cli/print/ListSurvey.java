package chokepoint.cli.print;

import chokepoint.finding.ListRead;
import chokepoint.names.places.Countries;
import chokepoint.reading.ListProfile;
import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects from a list what the owner of a policy has to decide on: its currencies, columns, texts of segments, and countries. */
public final class ListSurvey implements Consumer<List<Line>> {

    private static final int TOLD = 12;
    private static final int MOST_TEXTS = 10_000;
    private static final List<Field> COUNTRIES = Stream.of(Field.values())
            .filter(field -> field.kind() == Field.Kind.COUNTRY)
            .toList();

    private final SortedMap<String, Integer> segments = new TreeMap<>();
    private final Map<Field, SortedMap<String, Integer>> countries = new EnumMap<>(Field.class);
    private int lines;

    @Override
    public void accept(List<Line> chunk) {
        for (Line line : chunk) {
            lines++;
            line.values()
                    .get(Field.SEGMENT)
                    .map(Object::toString)
                    .filter(text -> segments.size() < MOST_TEXTS || segments.containsKey(text))
                    .ifPresent(text -> segments.merge(text, 1, Integer::sum));
            for (Field field : COUNTRIES) {
                line.values()
                        .get(field)
                        .filter(Country.class::isInstance)
                        .map(country -> Countries.name((Country) country))
                        .ifPresent(name -> countries
                                .computeIfAbsent(field, absent -> new TreeMap<>())
                                .merge(name, 1, Integer::sum));
            }
        }
    }

    public List<String> money(ListRead read, String currency) {
        SortedMap<String, Integer> stated = new TreeMap<>();
        read.sheets().forEach(sheet -> sheet.values().keySet().forEach(code -> stated.merge(code, 1, Integer::sum)));
        List<String> told = new ArrayList<>();
        if (stated.containsKey("")) {
            told.add("Some amounts in '" + read.file()
                    + "' state no currency; if all of them are in one, say so with 'unstated currency: CODE'.");
        }
        List<String> foreign = stated.keySet().stream()
                .filter(code -> !code.isEmpty() && !code.equals(currency))
                .toList();
        if (!foreign.isEmpty() && !currency.isEmpty()) {
            told.add("'" + read.file() + "' has amounts in " + String.join(", ", foreign) + "; each needs a rate to "
                    + currency + ".");
        }
        return told;
    }

    public List<String> segments(ListProfile profile) {
        List<String> told = new ArrayList<>();
        if (!segments.isEmpty()) {
            told.add("The column 'segment' of '" + profile.file() + "' says: " + most(segments) + ".");
        }
        String unused = profile.sheets().stream()
                .flatMap(sheet -> sheet.unmapped().stream())
                .map(letterAndHeader -> letterAndHeader.substring(letterAndHeader.indexOf(' ') + 1))
                .distinct()
                .limit(TOLD)
                .map(header -> "'" + header + "'")
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            told.add("Columns of '" + profile.file() + "' that mean no field and could name segments: " + unused + ".");
        }
        return told;
    }

    public List<String> countries(String file) {
        return countries.entrySet().stream()
                .map(field -> String.format(
                        Locale.ROOT,
                        "In '%s' the %s is: %s.",
                        file,
                        field.getKey().label(),
                        most(field.getValue())))
                .toList();
    }

    /** The texts that most lines have, with how many. */
    private String most(SortedMap<String, Integer> counted) {
        Collection<String> most = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOLD)
                .map(entry ->
                        String.format(Locale.ROOT, "%s (%d of %d lines)", entry.getKey(), entry.getValue(), lines))
                .toList();
        int more = counted.size() - most.size();
        return String.join(", ", most) + (more > 0 ? " and " + more + " more" : "");
    }
}
