package chokepoint.bench;

import chokepoint.names.parties.Identities;
import chokepoint.names.parties.NameDecisions;
import chokepoint.names.parties.PartyEvidence;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.parties.PossibleMatch;
import chokepoint.trade.values.Party;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringTokenizer;

/**
 * Counts how labelled pairs of organisations from outside fare, by the reason they are offered for: what the weights of names cost. Such
 * labels mean "worth a look", so nothing is tuned to them. {@code -Dchokepoint.lists} names the folder of the csv files.
 */
final class NamesBenchmark {

    private static final Set<String> COLUMNS = Set.of("schema", "name1", "name2", "is_match");
    private static final Set<String> ORGANISATIONS =
            Set.of("company", "organization", "organisation", "legalentity", "publicbody");

    private record Pair(String one, String other, boolean match) {

        boolean merged() {
            Party first = PartyNames.party(one);
            Party second = PartyNames.party(other);
            return first.known()
                    && second.known()
                    && identities().key(first).equals(identities().key(second));
        }

        boolean offered() {
            return !merged()
                    && (PartyNames.weakMatch(one, other).isPresent()
                            || !identities().doubts().isEmpty());
        }

        private Identities identities() {
            return PartyNames.identities(
                    Stream.of(one, other)
                            .map(PartyNames::party)
                            .map(PartyEvidence::of)
                            .toList(),
                    NameDecisions.NONE);
        }

        String reason() {
            return merged()
                    ? "one key"
                    : PartyNames.weakMatch(one, other)
                            .map(PossibleMatch::reason)
                            .orElse("not offered");
        }

        @Override
        public String toString() {
            return "'" + one + "' / '" + other + "': " + reason();
        }
    }

    private NamesBenchmark() {}

    public static void main(String[] none) throws IOException {
        List<Pair> pairs = pairsBelow(Path.of(System.getProperty("chokepoint.lists", "")));
        if (pairs.isEmpty()) {
            System.err.println(
                    "no csv with the columns " + COLUMNS + " in the folder -Dchokepoint.lists or its parent");
            System.exit(2);
        }
        List<Pair> matches = pairs.stream().filter(Pair::match).toList();
        List<Pair> others = pairs.stream().filter(pair -> !pair.match).toList();
        List<Pair> found =
                matches.stream().filter(pair -> pair.merged() || pair.offered()).toList();
        List<Pair> wrong =
                others.stream().filter(pair -> pair.merged() || pair.offered()).toList();
        System.out.printf(
                Locale.ROOT,
                "%d pairs of organisations, %d of them matches%n  merge or offer: recall %.3f, precision %.3f%n"
                        + "  merged alone: recall %.3f, wrongly %d%n",
                pairs.size(),
                matches.size(),
                found.size() / (double) matches.size(),
                found.size() / (double) (found.size() + wrong.size()),
                matches.stream().filter(Pair::merged).count() / (double) matches.size(),
                others.stream().filter(Pair::merged).count());
        SortedMap<String, Long> matching = byReason(matches);
        SortedMap<String, Long> other = byReason(others);
        Stream.concat(matching.keySet().stream(), other.keySet().stream())
                .distinct()
                .sorted()
                .forEach(reason -> System.out.printf(
                        Locale.ROOT,
                        "  %s: %d of matches, %d of others%n",
                        reason,
                        matching.getOrDefault(reason, 0L),
                        other.getOrDefault(reason, 0L)));
        matches.stream().filter(pair -> !found.contains(pair)).forEach(pair -> System.out.println("  missed " + pair));
        wrong.forEach(pair -> System.out.println("  false " + pair));
    }

    private static SortedMap<String, Long> byReason(List<Pair> pairs) {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.reason().replaceAll("'[^']*'", "…"), TreeMap::new, Collectors.counting()));
    }

    private static List<Pair> pairsBelow(Path folder) throws IOException {
        List<Pair> here = pairsIn(folder);
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return here.isEmpty() && parent != null ? pairsIn(parent) : here;
    }

    private static List<Pair> pairsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
                    .sorted()
                    .flatMap(NamesBenchmark::pairs)
                    .toList();
        }
    }

    private static Stream<Pair> pairs(Path file) {
        try {
            byte[] head = Files.newInputStream(file).readNBytes(200);
            if (!new String(head, StandardCharsets.UTF_8).contains("is_match")) {
                return Stream.empty();
            }
            List<List<String>> rows = rows(Files.readString(file));
            List<String> header = rows.get(0);
            return header.containsAll(COLUMNS)
                    ? rows.stream()
                            .skip(1)
                            .filter(row -> ORGANISATIONS.contains(
                                    cell(row, header, "schema").toLowerCase(Locale.ROOT)))
                            .map(row -> new Pair(
                                    cell(row, header, "name1"),
                                    cell(row, header, "name2"),
                                    cell(row, header, "is_match").equalsIgnoreCase("true")))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        csv.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> rows.add(StringTokenizer.getCSVInstance(line).getTokenList()));
        return rows;
    }

    private static String cell(List<String> row, List<String> header, String column) {
        int at = header.indexOf(column);
        return at < row.size() ? row.get(at) : "";
    }
}
