package chokepoint.trade.lists;

import chokepoint.trade.lists.OwnershipList.Stake;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.OwnerChain;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What parts of companies listed parties own, directly and through others. A company of which they own the threshold or more counts as
 * listed itself, so that what it owns counts whole; what any other company owns counts not at all (OFAC, 50 Percent Rule, question 401).
 * Circles of owners add nothing. Thread-safe.
 */
public final class ListedOwners implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nobody owns anything. */
    public static final ListedOwners NONE = new ListedOwners(List.of(), Set.of());

    /** More chains, or more companies between, than this are told as the first of them. */
    private static final int MOST_NAMED = 5;

    /** Which companies count, and what part of each listed parties own, at one threshold. */
    private record Reached(Map<String, Share> shares, Set<String> counted) implements Serializable {}

    private record At(Share threshold, IntervalEnd end) implements Serializable {}

    private final Map<String, List<Stake>> byOwned;
    private final Map<String, List<Stake>> byOwner = new HashMap<>();
    private final Set<String> listed;
    private final Map<At, Reached> reached = new ConcurrentHashMap<>();

    private ListedOwners(Collection<Stake> stakes, Set<String> listed) {
        this.byOwned = new HashMap<>();
        this.listed = Set.copyOf(listed);
        oneForEachPair(stakes)
                .forEach(stake -> byOwned.computeIfAbsent(stake.owned().key(), absent -> new ArrayList<>())
                        .add(stake));
        byOwned.replaceAll((owned, all) -> within(all));
        byOwned.values()
                .forEach(all -> all.forEach(
                        stake -> byOwner.computeIfAbsent(stake.owner().key(), absent -> new ArrayList<>())
                                .add(stake)));
    }

    /** @param listed keys of the parties that a list names */
    public static ListedOwners of(Collection<OwnershipList> lists, Set<String> listed) {
        List<Stake> all = lists.stream().flatMap(list -> list.stakes().stream()).toList();
        return all.isEmpty() || listed.isEmpty() ? NONE : new ListedOwners(all, listed);
    }

    /** Two statements of one stake leave open which of them is right. */
    private static Collection<Stake> oneForEachPair(Collection<Stake> stakes) {
        SortedMap<String, Stake> pairs = new TreeMap<>();
        for (Stake stake : stakes) {
            if (stake.owner().known()
                    && stake.owned().known()
                    && !stake.owner().key().equals(stake.owned().key())) {
                pairs.merge(stake.owned().key() + "\n" + stake.owner().key(), stake, ListedOwners::either);
            }
        }
        return pairs.values();
    }

    private static Stake either(Stake one, Stake other) {
        Share low = one.share().low().compareTo(other.share().low()) <= 0
                ? one.share().low()
                : other.share().low();
        String source = one.source().equals(other.source()) ? one.source() : one.source() + "; " + other.source();
        return new Stake(
                one.owner(),
                one.owned(),
                new ShareRange(low, one.share().high().max(other.share().high())),
                source);
    }

    /** What others surely own leaves no room for a share that is not known. */
    private static List<Stake> within(List<Stake> all) {
        Share sure = all.stream().map(stake -> stake.share().low()).reduce(Share.NONE, Share::plus);
        return all.stream()
                .map(stake -> {
                    Share low = stake.share().low();
                    Share room = Share.WHOLE.minus(sure.minus(low)).max(low);
                    Share high = stake.share().high().compareTo(room) <= 0
                            ? stake.share().high()
                            : room;
                    return new Stake(stake.owner(), stake.owned(), new ShareRange(low, high), stake.source());
                })
                .toList();
    }

    public boolean isEmpty() {
        return byOwned.isEmpty();
    }

    /** Whether it is said of any of these keys who owns it, and none of them is listed itself. */
    public boolean knows(Collection<String> keys) {
        return keys.stream().anyMatch(byOwned::containsKey) && keys.stream().noneMatch(listed::contains);
    }

    /** The part of a party that listed parties own, at one end of what is unknown. */
    public Share share(Collection<String> keys, Share threshold, IntervalEnd end) {
        Map<String, Share> shares = reached(threshold, end).shares;
        return keys.stream().map(key -> shares.getOrDefault(key, Share.NONE)).reduce(Share.NONE, Share::max);
    }

    /** The chains along which listed parties may own a part of it, the largest part first. */
    public List<OwnerChain> chains(Collection<String> keys, Share threshold) {
        Set<String> sure = reached(threshold, IntervalEnd.LOW).counted;
        Set<String> possible = reached(threshold, IntervalEnd.HIGH).counted;
        return stakes(keys)
                .filter(stake -> possible.contains(stake.owner().key()))
                .map(stake -> chain(stake, sure.contains(stake.owner().key()), possible))
                .sorted((one, other) -> {
                    int byShare = other.share().high().compareTo(one.share().high());
                    return byShare == 0 ? one.owner().compareTo(other.owner()) : byShare;
                })
                .limit(MOST_NAMED)
                .toList();
    }

    /** Where the shares of these chains stand. */
    public List<String> sources(Collection<String> keys, Share threshold) {
        Set<String> possible = reached(threshold, IntervalEnd.HIGH).counted;
        return stakes(keys)
                .filter(stake -> possible.contains(stake.owner().key()))
                .map(Stake::source)
                .distinct()
                .sorted()
                .limit(MOST_NAMED)
                .toList();
    }

    private Stream<Stake> stakes(Collection<String> keys) {
        return keys.stream().distinct().flatMap(key -> byOwned.getOrDefault(key, List.of()).stream());
    }

    private OwnerChain chain(Stake stake, boolean sure, Set<String> possible) {
        ShareRange share =
                sure ? stake.share() : new ShareRange(Share.NONE, stake.share().high());
        if (listed.contains(stake.owner().key())) {
            return new OwnerChain(List.of(stake.owner().name()), share, List.of());
        }
        List<Party> down = downFromTheTop(stake.owner(), possible);
        return new OwnerChain(
                ownersThatCount(down.get(0), possible)
                        .filter(owner -> listed.contains(owner.key()))
                        .map(Party::name)
                        .sorted()
                        .limit(MOST_NAMED)
                        .toList(),
                share,
                down.stream().map(Party::name).toList());
    }

    /** The fewest companies that lead from one with listed owners down to the given one. */
    private List<Party> downFromTheTop(Party company, Set<String> possible) {
        Map<String, Party> below = new HashMap<>();
        Deque<Party> open = new ArrayDeque<>(List.of(company));
        while (!open.isEmpty()) {
            Party next = open.remove();
            if (ownersThatCount(next, possible).anyMatch(owner -> listed.contains(owner.key()))) {
                return Stream.iterate(next, Objects::nonNull, above -> below.get(above.key()))
                        .limit(MOST_NAMED)
                        .toList();
            }
            ownersThatCount(next, possible).forEach(owner -> {
                if (!owner.key().equals(company.key()) && below.putIfAbsent(owner.key(), next) == null) {
                    open.add(owner);
                }
            });
        }
        return List.of(company);
    }

    private Stream<Party> ownersThatCount(Party company, Set<String> possible) {
        return byOwned.getOrDefault(company.key(), List.of()).stream()
                .map(Stake::owner)
                .filter(owner -> possible.contains(owner.key()));
    }

    private Reached reached(Share threshold, IntervalEnd end) {
        return reached.computeIfAbsent(new At(threshold, end), this::reach);
    }

    /** Goes from the listed parties down, once for each company that counts. */
    private Reached reach(At at) {
        Map<String, Share> shares = new HashMap<>();
        Set<String> counted = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        listed.stream().filter(byOwner::containsKey).sorted().forEach(key -> {
            counted.add(key);
            open.add(key);
        });
        while (!open.isEmpty()) {
            for (Stake stake : byOwner.getOrDefault(open.remove(), List.of())) {
                String owned = stake.owned().key();
                Share sum = shares.merge(owned, stake.share().at(at.end), ListedOwners::upToTheWhole);
                boolean controlled = sum.compareTo(at.threshold) >= 0 && sum.compareTo(Share.NONE) > 0;
                if (controlled && counted.add(owned)) {
                    open.add(owned);
                }
            }
        }
        return new Reached(shares, counted);
    }

    private static Share upToTheWhole(Share one, Share other) {
        Share sum = one.plus(other);
        return sum.compareTo(Share.WHOLE) > 0 ? Share.WHOLE : sum;
    }
}
