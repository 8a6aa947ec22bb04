package chokepoint.reading.rows;

import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryGroups;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Country;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows rows of groups of countries, "EU-27", "CIS", "Rest of the world", whose amount is the sum of rows of their members or what is
 * left of all; once one is known, other groups that leave no room within the world are none of its members either.
 */
final class CountryGroupRows {

    private static final int LEAST_MEMBERS = 2;
    private static final int SURE_MEMBERS = 3;
    private static final int LONGEST_LABEL = 60;
    private static final char FIRST_BEYOND_ASCII = '\u0080';
    private static final char LAST_OF_LETTERS = '\u2e7f';
    /** Statistics convert and round each number by itself; chance does not come as near. */
    private static final int DIGITS_OF_CHANCE = 6;

    private final Map<Integer, Aggregate> found;
    private final Set<String> known = new HashSet<>();

    private CountryGroupRows(Map<Integer, Aggregate> found) {
        this.found = found;
    }

    static void find(List<ScannedRow> rows, int columns, Map<Integer, Aggregate> found) {
        for (int column = 0; column < columns; column++) {
            int at = column;
            if (rows.stream().map(row -> row.texts()[at]).distinct().anyMatch(CountryGroupRows::isGroup)) {
                new CountryGroupRows(found).find(rows, column, columns);
            }
        }
    }

    private static boolean isGroup(String name) {
        return mayBeWords(name) && (CountryGroups.names(name) || isRest(name));
    }

    /** Numbers and dates, of which a list has many, are not looked up. */
    private static boolean mayBeWords(String name) {
        return name.chars().anyMatch(c -> Character.isLetter(c) || c >= FIRST_BEYOND_ASCII);
    }

    /** "Rest of the world", and "Non-EU countries", which begins with a word that means outside. */
    private static boolean isRest(String name) {
        String plain = HeaderWords.plain(name);
        return Lexicon.is("rest", plain)
                || Lexicon.of("outside").stream()
                        .filter(plain::startsWith)
                        .map(word -> plain.substring(word.length()))
                        .filter(rest -> !rest.isEmpty()
                                && (rest.charAt(0) > LAST_OF_LETTERS || "- ".indexOf(rest.charAt(0)) >= 0))
                        .map(rest -> rest.substring("- ".indexOf(rest.charAt(0)) >= 0 ? 1 : 0))
                        .anyMatch(rest -> CountryGroups.names(rest) || CountryGroups.names(rest.split(" ")[0]));
    }

    /** The rows that say the same but for the country. */
    private record Alike(List<ScannedRow> groups, List<ScannedRow> members, Optional<ScannedRow> world, int column) {

        BigDecimal sum() {
            return ScannedRow.sum(members);
        }

        String name(ScannedRow row) {
            return row.texts()[column];
        }

        List<ScannedRow> members(Predicate<Country> which) {
            return members.stream()
                    .filter(row -> Countries.find(name(row)).filter(which).isPresent())
                    .toList();
        }
    }

    private void find(List<ScannedRow> rows, int column, int columns) {
        List<Alike> all = new ArrayList<>();
        WholeRows.alike(rows, column, columns).values().forEach(alike -> all.add(of(alike, column)));
        all.removeIf(alike -> alike.members().size() < SURE_MEMBERS);
        all.forEach(alike -> alike.groups().forEach(group -> byMembers(group, alike)));
        if (!known.isEmpty()) {
            all.forEach(alike -> alike.groups().forEach(group -> byRoom(group, alike)));
            all.forEach(this::world);
        }
    }

    private Alike of(List<ScannedRow> alike, int column) {
        List<ScannedRow> groups = new ArrayList<>();
        List<ScannedRow> members = new ArrayList<>();
        Optional<ScannedRow> world = Optional.empty();
        for (ScannedRow row : alike) {
            String name = row.texts()[column];
            if (Lexicon.is("whole", HeaderWords.plain(name))) {
                world = Optional.of(row);
            } else if (!found.containsKey(row.number())) {
                boolean group = isGroup(name);
                boolean member = !group && Countries.find(name).isPresent();
                (group ? groups : member ? members : new ArrayList<ScannedRow>()).add(row);
            }
        }
        return new Alike(groups, members, world, column);
    }

    private void byMembers(ScannedRow group, Alike alike) {
        for (Set<Country> some : CountryGroups.with(alike.name(group))) {
            List<ScannedRow> inside = alike.members(some::contains);
            List<ScannedRow> outside = alike.members(country -> !some.contains(country));
            boolean left = alike.world()
                    .filter(world ->
                            equal(world.amount().subtract(ScannedRow.sum(inside)), group.amount(), inside.size()))
                    .isPresent();
            if (equal(ScannedRow.sum(inside), group.amount(), inside.size())) {
                take(group, alike, inside);
            } else if (equal(ScannedRow.sum(outside), group.amount(), outside.size())
                    || (left && alike.sum().compareTo(group.amount()) > 0 && exceeds(group, alike))) {
                take(group, alike, outside);
            } else {
                continue;
            }
            known.add(alike.name(group));
            return;
        }
    }

    /** A group that is known from other rows, or does not fit into the world beside the countries. */
    private void byRoom(ScannedRow group, Alike alike) {
        if (!found.containsKey(group.number()) && (known.contains(alike.name(group)) || exceeds(group, alike))) {
            take(group, alike, List.of());
        }
    }

    /** The world is no member either, even if some of its countries are not listed. */
    private void world(Alike alike) {
        alike.world()
                .filter(world -> !found.containsKey(world.number()))
                .filter(world -> world.amount().compareTo(alike.sum()) >= 0)
                .ifPresent(world -> take(world, alike, alike.members()));
    }

    private static boolean exceeds(ScannedRow group, Alike alike) {
        return alike.world()
                .filter(world -> alike.sum().add(group.amount()).compareTo(world.amount()) > 0)
                .isPresent();
    }

    private static boolean equal(BigDecimal sum, BigDecimal amount, int members) {
        if (members < LEAST_MEMBERS || amount.signum() == 0) {
            return false;
        }
        boolean near = members >= SURE_MEMBERS
                && sum.subtract(amount).abs().movePointRight(DIGITS_OF_CHANCE).compareTo(amount.abs()) <= 0;
        return near || SumsSoFar.same(sum, amount);
    }

    /** @param members that it adds up; empty if it is known otherwise */
    private void take(ScannedRow group, Alike alike, List<ScannedRow> members) {
        boolean equal = members.isEmpty() || equal(ScannedRow.sum(members), group.amount(), members.size());
        List<ScannedRow> covered = members.isEmpty() ? alike.members() : members;
        String name = alike.name(group);
        found.put(
                group.number(),
                new Aggregate(
                        group.number(),
                        RowClassifier.Kind.TOTAL,
                        name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL) + "…" : name,
                        group.amount(),
                        Aggregate.lines(covered)
                                + (members.isEmpty() ? " in part" : "")
                                + (equal ? "" : ", which add up to " + Aggregate.plain(ScannedRow.sum(members))),
                        members.size(),
                        equal ? group.amount() : ScannedRow.sum(members)));
    }
}
