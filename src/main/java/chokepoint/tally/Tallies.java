package chokepoint.tally;

import chokepoint.names.parties.Identities;
import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import chokepoint.tally.facts.ChangeFacts;
import chokepoint.tally.facts.ExposureFacts;
import chokepoint.tally.facts.RouteFacts;
import chokepoint.tally.facts.RungTable;
import chokepoint.tally.facts.ValueBounds;
import chokepoint.tally.table.LineMerger;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.LineTableFile;
import chokepoint.tally.table.PartyMentions;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.tally.table.TableView;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.RouteUse;
import chokepoint.trade.Subject;
import chokepoint.trade.lists.ListedOwners;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up enriched lines. Mergeable: the result is the same whatever the order of lines, the size of chunks and the number of parts. Not
 * thread-safe: one for each thread, then {@link #merge}.
 */
public final class Tallies implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TallySettings settings;
    private final LineTable table;
    private final FieldCoverage coverage;
    private final DeclaredTallies declared = new DeclaredTallies();

    /** Kept until further lines come in. */
    private transient @Nullable ExposureFacts holdings;

    private transient @Nullable Identities identities;

    /** Nothing added up yet; values in the given reporting currency. */
    public Tallies(String currency) {
        this(TallySettings.of(currency));
    }

    /** Nothing added up yet. */
    public Tallies(TallySettings settings) {
        this(settings, new LineTable(), new FieldCoverage(settings.currency()));
    }

    /** Of lines that are in a table already. */
    Tallies(TallySettings settings, LineTable table, FieldCoverage coverage) {
        this.settings = settings;
        this.table = table;
        this.coverage = coverage;
    }

    /**
     * Takes in a line whose standing is filled.
     *
     * @throws IllegalArgumentException if its value is known in another currency
     */
    public void add(Line line) {
        if (line.value().known() && !line.value().currency().equals(currency())) {
            throw new IllegalArgumentException(
                    line.id() + ": value " + line.value() + " is not in the reporting currency '" + currency() + "'");
        }
        forget();
        table.add(line);
        coverage.add(line);
    }

    /**
     * Takes in which of the lines added last the tallies of the rulebook count.
     *
     * @param chunk the lines added last, all of one chunk, in their order
     */
    public void add(List<Line> chunk, List<CountedLine> tallied) {
        declared.add(chunk, tallied, table.size() - chunk.size());
    }

    /**
     * Takes in all that another one has added up, and leaves it as it is.
     *
     * @throws IllegalArgumentException if it adds up another currency
     */
    public void merge(Tallies other) {
        if (!currency().equals(other.currency())) {
            throw new IllegalArgumentException(
                    "cannot merge tallies in '" + other.currency() + "' into '" + currency() + "'");
        }
        forget();
        declared.merge(other.declared, table.size());
        table.addAll(other.table);
        coverage.merge(other.coverage);
    }

    /** The same exposures and concentrations from fewer lines, and nothing else: lines that no exposure tells apart are joined. */
    public Tallies condensed() {
        ValueBounds.byPrices(view());
        Tallies condensed = new Tallies(settings);
        condensed.coverage.merge(coverage);
        new LineMerger(condensed.table, LineMerger.Apart.SHEETS).addAllHeld(table);
        return condensed;
    }

    /** Only the lines that show a paper or a contact. */
    public Tallies withLinks() {
        CrossListLinks links = new CrossListLinks(table);
        return only(links::any);
    }

    /**
     * Writes what {@link #readFrom} reads; what the tallies of the rulebook count is not kept.
     *
     * @throws IllegalStateException if they count anything
     */
    public void writeTo(StoreWriter out) throws IOException {
        if (!declared.empty()) {
            throw new IllegalStateException("what the tallies of a rulebook count cannot be kept");
        }
        settings.writeTo(out);
        coverage.writeTo(out);
        out.group("table", table, kept -> LineTableFile.write(kept, out));
    }

    public static Tallies readFrom(StoreReader in) throws IOException {
        TallySettings settings = TallySettings.readFrom(in);
        FieldCoverage coverage = new FieldCoverage(settings.currency());
        coverage.readFrom(in);
        return new Tallies(settings, in.group("table", () -> LineTableFile.read(in)), coverage);
    }

    private Tallies only(IntPredicate wanted) {
        Tallies some = new Tallies(settings);
        IntStream.range(0, table.size()).filter(wanted).forEach(line -> some.table.add(table, line));
        return some;
    }

    LineTable table() {
        return table;
    }

    /** How many lines it holds; lines joined into one count once. */
    public int size() {
        return table.size();
    }

    public String currency() {
        return settings.currency();
    }

    /** All subjects of one kind, in the order of its facts. */
    public <T extends Subject> List<T> all(Class<T> kind) {
        return TallyFacts.all(kind, this, Optional.empty());
    }

    /** The same, with changes and earlier periods taken from an earlier list. */
    public <T extends Subject> List<T> all(Class<T> kind, Tallies earlier) {
        return TallyFacts.all(kind, this, Optional.of(earlier));
    }

    /**
     * Draws lines by value.
     *
     * @param seed the same seed draws the same lines
     * @param size how many, or all if there are fewer
     * @param may which lines may be drawn
     */
    public DrawnLines draw(String seed, int size, Predicate<LineId> may) {
        return new ValueDraw(seed, size).offer(table, may).result();
    }

    /** The largest purchases for which no holder is known on a rung, largest first, a thousand at most. */
    public List<ValuedLine> unknownLines(Segment segment, Scope scope, String period) {
        return holdings().unknownLines(new SegmentPeriod(segment, period), scope);
    }

    /** The lines that leave the shares of a rung open, a thousand of each kind at most. */
    public OpenLines openLines(Concentration rung) {
        return openLines(holdings(), rung);
    }

    static OpenLines openLines(ExposureFacts facts, Concentration rung) {
        SegmentPeriod basket = new SegmentPeriod(rung.segment(), rung.period());
        return new OpenLines(
                facts.unknownLines(basket, rung.scope()), facts.unvaluedLines(basket), facts.undatedLines(basket));
    }

    /** The largest purchases that an exposure consists of, largest first, a thousand at most. */
    public List<ValuedLine> largestLines(Exposure exposure) {
        return holdings()
                .largestLines(
                        new SegmentPeriod(exposure.segment(), exposure.period()),
                        exposure.scope(),
                        exposure.holderKey());
    }

    /** What sets of its lines are worth. */
    public LineValues lineValues() {
        return new LineValues(table, currency());
    }

    /** The ways that purchases come, largest first. */
    public List<RouteUse> routes() {
        return new RouteFacts(view()).uses();
    }

    /** How many lines stand in the earlier list, too, by order and line or part. */
    public int linesFoundAgain(Tallies earlier) {
        return new ChangeFacts(view(), earlier.table).compared();
    }

    public FieldCoverage coverage() {
        return coverage;
    }

    /** What parts of companies listed parties own. */
    ListedOwners owners() {
        return settings.owners();
    }

    TableView view() {
        return new TableView(table, currency(), identities());
    }

    /** Which of the parties that its lines name are one, and which may be. */
    public Identities identities() {
        Identities known = identities;
        if (known == null) {
            known = PartyMentions.identities(List.of(table), settings.decided());
            identities = known;
        }
        return known;
    }

    /** Takes the names of both for those of one list, so that who stands in both is the same. */
    void identifyWith(Tallies other) {
        if (identities != null && identities == other.identities) {
            return;
        }
        Identities both = PartyMentions.identities(List.of(table, other.table), settings.decided());
        identities = both;
        holdings = null;
        other.identities = both;
        other.holdings = null;
    }

    /** Tax numbers whose check digits do not hold, with a name beside which each stands. */
    public SortedMap<String, String> failingNumbers() {
        return PartyMentions.failing(table);
    }

    /** Takes others' word for which names are one. */
    Tallies identifiedBy(Identities others) {
        holdings = null;
        identities = others;
        return this;
    }

    private void forget() {
        holdings = null;
        identities = null;
    }

    DeclaredTallies declared() {
        return declared;
    }

    ExposureFacts holdings() {
        ExposureFacts facts = holdings;
        if (facts == null) {
            TableView view = view();
            ValueBounds.byPrices(view);
            facts = new ExposureFacts(view, new RungTable(view, settings.linkage(), settings.assumed()));
            holdings = facts;
        }
        return facts;
    }
}
