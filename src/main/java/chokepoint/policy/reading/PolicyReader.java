package chokepoint.policy.reading;

import chokepoint.names.NearestWord;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.places.Countries;
import chokepoint.policy.Exchange;
import chokepoint.policy.FactDerivations;
import chokepoint.policy.Lists;
import chokepoint.policy.MaterialityFloors;
import chokepoint.policy.Parties;
import chokepoint.policy.Period;
import chokepoint.policy.PeriodSettings;
import chokepoint.policy.Policy;
import chokepoint.policy.RepeatedValues;
import chokepoint.policy.RepeatedValues.Counting;
import chokepoint.policy.RepeatedValues.Repeat;
import chokepoint.policy.SamplingTarget;
import chokepoint.policy.ValueOrder;
import chokepoint.policy.decisions.NameDecisionsReader;
import chokepoint.policy.segments.Segmentation;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.Limit;
import chokepoint.trade.SharedContact;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.values.AmountKind;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Overlays the policy's keys on the defaults and reads the policy from them; notes every mistake and continues. */
final class PolicyReader {

    private static final Set<String> KEYS = Set.of(
            ("home, groups, currency, unstated currency, rates, rate sheet, rate tolerance, as of, valid until, periods, segmentations, "
                            + "limits, quotas, rules, vendors, names, own parties, lists, restriction dates, floors, unknown values, "
                            + "shared contacts, assurance, repeated values, derived facts, "
                            + "columns, correct countries, value, direction, language")
                    .split(", "));
    private static final Set<String> LIST_KEYS =
            Stream.concat(Lists.keys().stream(), Stream.of("shelf life")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FLOOR_KEYS =
            Set.of("value", "lines", "list share", "list value", "unknown values", "default limits");
    private static final Set<String> DEFAULT_LIMIT_KEYS = Set.of("lines", "holder lines", "share");
    private static final String LARGEST_LINE = "largest line";
    private static final Set<String> UNKNOWN_KEYS = Set.of("at most", "source");
    private static final Set<String> CONTACT_KEYS = Set.of("join", "most vendors");
    private static final Set<String> DERIVED_KEYS = Set.of("count", "vendor country", "source");
    private static final Set<String> ASSURANCE_KEYS = Set.of("error", "confidence");
    private static final Set<String> REPEAT_KEYS =
            Stream.of(Repeat.values()).map(Repeat::word).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> RESTRICTION_KEYS = Set.of("name", "date", "source");

    private final Mistakes mistakes;
    private final Set<String> restricted = new HashSet<>();

    PolicyReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** @param written what the policy says, to be laid over the defaults */
    Policy read(Yaml.Keys written, String path, String sha256) {
        Section policy = Section.of("a policy", PolicyFile.defaultKeys().overlaidWith(written), KEYS, mistakes);
        MoneyReader money = new MoneyReader(mistakes, path);
        Exchange exchange = money.read(policy);
        SegmentationsReader reader = new SegmentationsReader(mistakes);
        List<Segmentation> segmentations = reader.read(policy);
        SegmentNames names = new SegmentNames(segmentations);
        VendorsReader vendors = new VendorsReader(names, mistakes);
        Parties parties = Parties.of(
                vendors.read(policy),
                new NameDecisionsReader(mistakes).read(policy),
                Set.copyOf(policy.each("own parties", PolicyReader::partyKey)));
        return new Policy(
                home(policy),
                exchange,
                calendar(policy),
                segmentations,
                new LimitsReader(names, mistakes).read(policy),
                parties,
                lists(below(policy, "lists", LIST_KEYS), written),
                restrictionDates(policy),
                floors(
                        below(policy, "floors", FLOOR_KEYS),
                        below(policy, "unknown values", UNKNOWN_KEYS),
                        exchange.currency()),
                new RuleWeightsReader(exchange.currency(), mistakes).read(policy),
                contactJoin(below(policy, "shared contacts", CONTACT_KEYS)),
                assuring(below(policy, "assurance", ASSURANCE_KEYS)),
                repeated(below(policy, "repeated values", REPEAT_KEYS)),
                derivations(below(policy, "derived facts", DERIVED_KEYS)),
                columns(policy, segmentations),
                policy.read("correct countries", Scalars::yes).orElse(false),
                ValueOrder.of(policy.each("value", PolicyReader::amount)),
                policy.read("direction", Direction::parse).orElse(Direction.UNKNOWN),
                policy.read("language", Scalars::language).orElse("en"),
                path,
                sha256,
                Stream.of(money.notices(), vendors.notices(), reader.notices())
                        .flatMap(List::stream)
                        .toList());
    }

    private Set<Country> home(Section policy) {
        Home home = Home.of(policy, mistakes);
        Set<Country> countries = new HashSet<>();
        policy.each("home", home::countries).forEach(countries::addAll);
        return countries;
    }

    private static PeriodSettings calendar(Section policy) {
        return new PeriodSettings(
                policy.read("as of", Scalars::day).orElse(Day.UNKNOWN),
                policy.read("periods", Period::named).orElse(Period.YEAR),
                policy.read("valid until", Scalars::day).orElse(Day.UNKNOWN));
    }

    /** The section under a key; one without keys, with a mistake noted, if something else stands there. */
    private Section below(Section policy, String key, Set<String> known) {
        Yaml.Keys keys = policy.keys(key).orElseGet(() -> new Yaml.Keys(policy.at(key), Map.of()));
        return Section.of("'" + key + "'", keys, known, mistakes);
    }

    private static Lists lists(Section section, Yaml.Keys written) {
        return new Lists(
                Lists.keys().stream().collect(Collectors.toMap(key -> key, key -> section.each(key, name -> name))),
                section.read("shelf life", Scalars::days).orElseGet(() -> new Limit.Days(1)),
                listsIn(written));
    }

    /** The default lists are there unless somebody leaves all of them out; only those that a policy names can be misspelt. */
    private static List<Lists.Written> listsIn(Yaml.Keys written) {
        Optional<Yaml.Keys> lists =
                Section.open("a policy", written, new Mistakes("")).keys("lists");
        return Lists.keys().stream()
                .flatMap(key -> lists.stream()
                        .flatMap(keys -> Section.open("'lists'", keys, new Mistakes("")).values(key).stream())
                        .filter(Yaml.Text.class::isInstance)
                        .map(Yaml.Text.class::cast)
                        .map(text -> new Lists.Written(key, text.text().strip(), text.at())))
                .toList();
    }

    private MaterialityFloors floors(Section section, Section unknown, String currency) {
        return new MaterialityFloors(
                section.read("value", text -> amount(text, "smallest value", currency))
                        .orElse(BigDecimal.ZERO),
                section.read("lines", Scalars::count).orElse(0),
                section.read("list share", Scalars::share).orElse(Share.NONE),
                section.read("list value", text -> amount(text, "smallest value", currency))
                        .orElse(BigDecimal.ZERO),
                assumed(section.read("unknown values", Scalars::share).orElse(Share.NONE), unknown, currency),
                defaultLimits(below(section, "default limits", DEFAULT_LIMIT_KEYS)));
    }

    private static MaterialityFloors.DefaultLimits defaultLimits(Section section) {
        return new MaterialityFloors.DefaultLimits(
                section.read("lines", Scalars::count).orElse(0),
                section.read("holder lines", Scalars::count).orElse(0),
                section.read("share", Scalars::share).orElse(Share.NONE));
    }

    private static ValueAssumption assumed(Share tolerated, Section section, String currency) {
        Optional<ValueAssumption> bound = section.read("at most", text -> atMost(text, tolerated, currency));
        if (bound.isEmpty()) {
            return ValueAssumption.tolerating(tolerated);
        }
        ValueAssumption found = bound.get();
        String source = section.required("source", text -> text).orElse("");
        return new ValueAssumption(tolerated, found.bound(), found.amount(), source);
    }

    private static ValueAssumption atMost(String text, Share tolerated, String currency) {
        return text.equals(LARGEST_LINE)
                ? new ValueAssumption(tolerated, ValueAssumption.Bound.LARGEST_LINE, BigDecimal.ZERO, "")
                : new ValueAssumption(
                        tolerated, ValueAssumption.Bound.AMOUNT, amount(text, "largest value", currency), "");
    }

    private static VendorLinkage contactJoin(Section section) {
        return new VendorLinkage(
                Set.copyOf(section.each("join", PolicyReader::contact)),
                section.read("most vendors", Scalars::count).orElse(0));
    }

    private static SamplingTarget assuring(Section section) {
        return new SamplingTarget(
                section.read("error", Scalars::share).orElse(Share.NONE),
                section.read("confidence", Scalars::share).orElse(Share.NONE));
    }

    private static RepeatedValues repeated(Section section) {
        Map<Repeat, Counting> counting = new EnumMap<>(Repeat.class);
        for (Repeat repeat : Repeat.values()) {
            section.read(repeat.word(), Counting::of).ifPresent(said -> counting.put(repeat, said));
        }
        return new RepeatedValues(counting);
    }

    /** A country that nothing in the list tells needs somebody who says so. */
    private static FactDerivations derivations(Section section) {
        Country otherwise =
                section.read("vendor country", PolicyReader::country).orElse(Country.UNKNOWN);
        if (otherwise.known()) {
            section.required("source", text -> text);
        }
        return new FactDerivations(Set.copyOf(section.each("count", PolicyReader::derivation)), otherwise);
    }

    private static AmountKind amount(String text) {
        return AmountKind.named(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no amount; expected one of " + AmountKind.allOfGoods()));
    }

    private static String partyKey(String text) {
        String key = PartyNames.key(text);
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + text + "' names nobody; expected a company or a site of the buyer");
        }
        return key;
    }

    private static Country country(String text) {
        return Countries.find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is no country; expected a name or a code"));
    }

    private static Derivation derivation(String text) {
        List<String> words = Derivation.choices().stream().map(Derivation::word).toList();
        return Derivation.named(text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is not a source of derived facts; expected one of: " + String.join(", ", words)
                        + NearestWord.hint(text, words)));
    }

    private static SharedContact.Kind contact(String text) {
        List<String> words = Stream.of(SharedContact.Kind.values())
                .map(SharedContact.Kind::word)
                .toList();
        int found = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (found < 0) {
            throw new IllegalArgumentException("'" + text + "' is no contact; expected one of: "
                    + String.join(", ", words) + NearestWord.hint(text, words));
        }
        return SharedContact.Kind.values()[found];
    }

    static BigDecimal amount(String text, String what, String currency) {
        Object quantity = Scalars.quantity(text);
        if (quantity instanceof BigDecimal number && number.signum() >= 0) {
            return number;
        }
        if (quantity instanceof Money money && money.currency().equals(currency) && !money.negative()) {
            return money.amount();
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no " + what + "; expected an amount in the reporting currency"
                        + (currency.isEmpty() ? ", which the policy does not name" : " '" + currency + "'"));
    }

    private Map<String, Day> restrictionDates(Section policy) {
        Map<String, Day> dates = new TreeMap<>();
        policy.sections("restriction dates", this::restrictionDate).forEach(dates::putAll);
        return dates;
    }

    private Optional<Map<String, Day>> restrictionDate(Yaml.Keys keys) {
        Section section = Section.of("a restriction date", keys, RESTRICTION_KEYS, mistakes);
        section.required("source", text -> text);
        Optional<String> key = section.required("name", Policy::restrictionKey);
        Optional<Day> date = section.required("date", Scalars::day);
        key.filter(name -> !restricted.add(name))
                .ifPresent(
                        name -> section.mistake("name", "stands in the restriction dates already; expected it once"));
        return key.flatMap(name -> date.map(day -> Map.of(name, day)));
    }

    private static Set<String> columns(Section policy, List<Segmentation> segmentations) {
        Set<String> columns = new TreeSet<>(policy.each("columns", header -> header));
        segmentations.forEach(segmentation -> segmentation.header().ifPresent(columns::add));
        return columns;
    }
}
