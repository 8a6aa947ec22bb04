package chokepoint.bench;

import chokepoint.names.parties.ListedNames;
import chokepoint.names.parties.PartyNames;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for the names of a hundred thousand lines on a list of a hundred thousand parties. One name in fifty is that of a listed party
 * with a slip of the hand, which is to be met; the others are names of the same making, of which few are alike.
 */
final class ListedBenchmark {

    private static final String[] SYLLABLES =
            ("ka ri mo ta ne lu so vi ber dan gor hel jun kam len mar nor ost pel qua ras sil tor"
                            + " ulm ver wan xen yor zel bra cre dro fla gri klu pri sta tre shu")
                    .split(" ");
    private static final String[] TRADES =
            "Trading Systems Technologies Logistics Electronics Industries Shipping Energy Steel Trade".split(" ");
    private static final String[] FORMS = "Ltd LLC GmbH Oy JSC S.A. Co. Inc. AB OOO".split(" ");
    private static final int SLIP_EVERY = 50;

    private final SplittableRandom random;

    private ListedBenchmark(long seed) {
        random = new SplittableRandom(seed);
    }

    public static void main(String[] none) {
        int names = Setting.LINES.number(100_000);
        ListedBenchmark bench = new ListedBenchmark(1);
        List<String> listed = bench.names(names);
        List<String> lines = bench.lines(names, listed);
        long begun = System.nanoTime();
        List<PartyList.Entry> entries = listed.stream()
                .map(name -> new PartyList.Entry(PartyNames.party(name), "", "made"))
                .toList();
        ListedNames list = ListedNames.of(List.of(new PartyList("made", "made", Day.UNKNOWN, entries)));
        long built = System.nanoTime();
        SortedMap<String, Integer> met = new TreeMap<>();
        int slips = 0;
        for (int i = 0; i < lines.size(); i++) {
            String found = meet(list, lines.get(i));
            met.merge(found, 1, Integer::sum);
            slips += i % SLIP_EVERY == 0 && !found.equals("not met") ? 1 : 0;
        }
        long done = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%,d listed names put in order in %.1f s, %,d names looked for in %.1f s; %,d of %,d slips met%n",
                names,
                (built - begun) / 1e9,
                lines.size(),
                (done - built) / 1e9,
                slips,
                (lines.size() + SLIP_EVERY - 1) / SLIP_EVERY);
        met.forEach((reason, times) -> System.out.printf(Locale.ROOT, "%,9d  %s%n", times, reason));
    }

    private static String meet(ListedNames list, String name) {
        Party party = PartyNames.party(name);
        if (list.same(party.key()).isPresent()) {
            return "one key";
        }
        Optional<ListedNames.Alike> alike = list.alike(name);
        return alike.map(found -> found.match().reason().replaceAll("'[^']*'", "…"))
                .orElse("not met");
    }

    private List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> name()).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> lines(int count, List<String> listed) {
        List<String> lines = names(count);
        for (int i = 0; i < count; i += SLIP_EVERY) {
            lines.set(i, slipped(listed.get(random.nextInt(listed.size()))));
        }
        return lines;
    }

    private String name() {
        String second = random.nextInt(3) == 0 ? " " + word(2) : "";
        return word(2 + random.nextInt(3)) + second + " " + pick(TRADES) + " " + pick(FORMS);
    }

    private String word(int syllables) {
        String word =
                IntStream.range(0, syllables).mapToObj(i -> pick(SYLLABLES)).collect(Collectors.joining());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Two neighbouring letters of the first word change places. */
    private static String slipped(String name) {
        return name.charAt(0) + name.substring(1, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
