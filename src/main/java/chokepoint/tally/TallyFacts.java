package chokepoint.tally;

import chokepoint.names.parties.Identities;
import chokepoint.tally.facts.BuyerFacts;
import chokepoint.tally.facts.ChangeFacts;
import chokepoint.tally.facts.ContactFacts;
import chokepoint.tally.facts.DocumentFacts;
import chokepoint.tally.facts.LaneFacts;
import chokepoint.tally.facts.LotContentFacts;
import chokepoint.tally.facts.LotFacts;
import chokepoint.tally.facts.OrderFacts;
import chokepoint.tally.facts.OwnershipFacts;
import chokepoint.tally.facts.PartFacts;
import chokepoint.tally.facts.PriceFacts;
import chokepoint.tally.facts.VendorFacts;
import chokepoint.tally.table.TableView;
import chokepoint.trade.BuyerOrders;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.Holding;
import chokepoint.trade.Lane;
import chokepoint.trade.Line;
import chokepoint.trade.LineChange;
import chokepoint.trade.ListedTrade;
import chokepoint.trade.LotContents;
import chokepoint.trade.Lots;
import chokepoint.trade.MarkUp;
import chokepoint.trade.OrderHistory;
import chokepoint.trade.OwnedParty;
import chokepoint.trade.PartHistory;
import chokepoint.trade.PriceBand;
import chokepoint.trade.Purchase;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.VendorIdentity;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The subjects that lines add up to, by kind.
 *
 * @param exposures by segmentation, segment, period and scope, then largest first
 * @param concentrations by segmentation, segment, period and scope
 * @param absent exposures of holders that only lines without a date name, for periods to which these may belong
 * @param identities which of the parties are one, and which may be
 * @param others all other subjects
 */
public record TallyFacts(
        List<Exposure> exposures,
        List<Concentration> concentrations,
        List<Exposure> absent,
        Identities identities,
        OtherFacts others) {

    /** What facts are added up from; the earlier list is empty if there is none. */
    private record Source(TableView view, Tallies tallies, Tallies earlier) {}

    /** How each kind of subject is added up; those of which a list has about as many as lines in no order, one after the other. */
    private static final Map<Class<? extends Subject>, Function<Source, Stream<? extends Subject>>> ADDED_UP =
            Map.ofEntries(
                    entry(Exposure.class, source -> source.tallies.holdings().exposures(source.earlier.holdings())),
                    entry(
                            Concentration.class,
                            source -> source.tallies.holdings().concentrations(source.earlier.holdings())),
                    entry(PartHistory.class, source -> new PartFacts(source.view).histories()),
                    Map.entry(DocumentUse.class, source -> new DocumentFacts(source.view).each()),
                    entry(SharedContact.class, source -> new ContactFacts(source.view).shared()),
                    entry(VendorIdentity.class, source -> new VendorFacts(source.view).identities()),
                    entry(
                            OwnedParty.class,
                            source -> new OwnershipFacts(source.view, source.tallies.owners()).parties()),
                    entry(ListedTrade.class, source -> new VendorFacts(source.view).listedTrades()),
                    entry(PriceBand.class, source -> new PriceFacts(source.view).bands()),
                    Map.entry(MarkUp.class, source -> new PriceFacts(source.view).eachMarkUp()),
                    entry(OrderHistory.class, source -> new OrderFacts(source.view).histories()),
                    entry(BuyerOrders.class, source -> new BuyerFacts(source.view).buyers()),
                    entry(Lots.class, source -> new LotFacts(source.view).lots()),
                    entry(LotContents.class, source -> new LotContentFacts(source.view).contents()),
                    entry(Lane.class, source -> new LaneFacts(source.view).lanes()),
                    entry(TallyGroup.class, source -> source.tallies.declared().groups(source.view)),
                    entry(LineChange.class, source -> new ChangeFacts(source.view, source.earlier.table()).changes()));

    /** Those in their order. */
    private static final Map<Class<? extends Subject>, Function<Source, List<? extends Subject>>> SORTED = Map.of(
            DocumentUse.class, source -> new DocumentFacts(source.view).uses(),
            MarkUp.class, source -> new PriceFacts(source.view).markUps());

    /** Kinds that are single lines and add up nothing. */
    private static final Set<Class<? extends Subject>> LINES = Set.of(Line.class, Purchase.class);

    static {
        List<Class<? extends Subject>> missing = Subject.kinds().stream()
                .filter(kind -> !ADDED_UP.containsKey(kind) && !LINES.contains(kind))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("TallyFacts does not say how these subjects are added up: " + missing);
        }
    }

    private static <T extends Subject>
            Map.Entry<Class<? extends Subject>, Function<Source, Stream<? extends Subject>>> entry(
                    Class<T> kind, Function<Source, List<? extends Subject>> facts) {
        return Map.entry(kind, source -> facts.apply(source).stream());
    }

    public TallyFacts {
        exposures = List.copyOf(exposures);
        concentrations = List.copyOf(concentrations);
        absent = List.copyOf(absent);
    }

    /**
     * All that one list adds up to.
     *
     * @param earlier an earlier state of the list, for changes and for periods that the list itself does not go back to
     */
    public static TallyFacts of(Tallies tallies, Optional<Tallies> earlier) {
        Source source = source(tallies, earlier);
        List<Class<? extends Subject>> kinds = Subject.kinds().stream()
                .filter(kind -> !LINES.contains(kind) && !Holding.class.isAssignableFrom(kind))
                .toList();
        return of(source, others(source, kinds, subject -> true));
    }

    /**
     * What several lists add up to.
     *
     * @param holdings what all lines carry
     * @param links lines whose papers or contacts may stand in more than one list
     */
    public static TallyFacts ofGroup(Tallies holdings, Tallies links) {
        return of(
                source(holdings, Optional.empty()),
                others(
                        source(links, Optional.empty()),
                        List.of(DocumentUse.class, SharedContact.class),
                        TallyFacts::inSeveralLists));
    }

    private static OtherFacts others(Source source, List<Class<? extends Subject>> kinds, Predicate<Subject> told) {
        return new OtherFacts(
                kinds.stream()
                        .map(kind -> new OtherFacts.Kind(kind, () -> each(kind, source)))
                        .toList(),
                told);
    }

    private static Stream<? extends Subject> each(Class<? extends Subject> kind, Source source) {
        return Objects.requireNonNull(ADDED_UP.get(kind)).apply(source);
    }

    private static TallyFacts of(Source source, OtherFacts others) {
        return new TallyFacts(
                        all(Exposure.class, source),
                        all(Concentration.class, source),
                        source.tallies.holdings().absent(),
                        source.tallies.identities(),
                        others)
                .withoutEchoes();
    }

    /** All subjects of one kind, in the order of its facts. */
    static <T extends Subject> List<T> all(Class<T> kind, Tallies tallies, Optional<Tallies> earlier) {
        return all(kind, source(tallies, earlier));
    }

    private static <T extends Subject> List<T> all(Class<T> kind, Source source) {
        Function<Source, List<? extends Subject>> sorted = SORTED.get(kind);
        Stream<? extends Subject> all = sorted == null ? each(kind, source) : sorted.apply(source).stream();
        return all.map(kind::cast).toList();
    }

    private static Source source(Tallies tallies, Optional<Tallies> earlier) {
        earlier.ifPresent(tallies::identifyWith);
        return new Source(tallies.view(), tallies, earlier.orElseGet(() -> new Tallies(tallies.currency())));
    }

    private static boolean inSeveralLists(Subject subject) {
        return subject.lines().stream().map(LineId::file).distinct().limit(2).count() > 1;
    }

    /** Where one segment holds every line of a period, what the whole list says of it would be said twice. */
    private TallyFacts withoutEchoes() {
        Set<String> echoed = concentrations.stream()
                .filter(rung -> rung.segment().equals(Segment.WHOLE_LIST))
                .filter(whole -> concentrations.stream().anyMatch(rung -> echoes(whole, rung)))
                .map(Concentration::period)
                .collect(Collectors.toSet());
        Predicate<Subject> kept =
                subject -> !subject.segment().equals(Segment.WHOLE_LIST) || !echoed.contains(subject.period());
        return new TallyFacts(
                exposures.stream().filter(kept).toList(),
                concentrations.stream().filter(kept).toList(),
                absent.stream().filter(kept).toList(),
                identities,
                others);
    }

    private static boolean echoes(Concentration whole, Concentration rung) {
        return rung.segment().assigned()
                && !rung.segment().equals(whole.segment())
                && rung.scope() == whole.scope()
                && rung.period().equals(whole.period())
                && rung.lines().equals(whole.lines());
    }

    /** The holdings that can be judged, at one end of what is unknown of them. */
    public List<Holding> at(IntervalEnd end, Predicate<Holding> judgeable) {
        List<Exposure> more = end == IntervalEnd.HIGH ? absent : List.of();
        return Stream.of(exposures, concentrations, more)
                .<Holding>flatMap(List::stream)
                .filter(judgeable)
                .map(holding -> holding.at(end))
                .toList();
    }
}
