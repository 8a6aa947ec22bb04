package chokepoint.rulebook.card;

import chokepoint.finding.FindingKind;
import chokepoint.names.Printable;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.ShareProjection;
import chokepoint.trade.Subject;
import chokepoint.trade.ThirdLeg;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the {@code {placeholders}} of a card's message from the subject and its limit, in the card's language. */
public final class Message {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** A part that is left out where what it asks for is not known. */
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    /** So many of what several findings name stand in one sentence. */
    private static final int FEW = 4;

    /** A message stands in a note on every row it is about: one name of 32,767 letters would make gigabytes of notes. */
    private static final int LONGEST = 300;

    /** A case repeats what its signs say; most rest on two or three. */
    private static final int SIGNS = 3;

    private static final String LIMIT = "limit";
    private static final String LIMIT_ON_DELIVERY = "limit on delivery";
    private static final String HOLDER = "holder";
    private static final String PERIOD = "period";

    /** What can be asked of a holder whose limit has a next step. */
    private static final Map<String, Function<ShareProjection, Object>> OUTLOOK = Map.of(
            "next limit",
            ShareProjection::next,
            "next month",
            ShareProjection::month,
            "trend",
            ShareProjection::trend,
            "monthly reduction",
            ShareProjection::reduction);

    private Message() {}

    /** Whether a placeholder means something for the rule. */
    static boolean knows(RuleCard card, String name) {
        boolean limit = name.equals(LIMIT) && card.limits().names().size() == 1
                || name.startsWith(LIMIT + " ") && card.limits().names().contains(name.substring(LIMIT.length() + 1));
        boolean outlook = OUTLOOK.containsKey(name) && card.hasLimit() && card.subject() == Exposure.class;
        boolean delivery = name.equals(LIMIT_ON_DELIVERY) && card.hasLimit() && card.subject() == Line.class;
        return limit
                || outlook
                || delivery
                || FactTypes.property(card.subject(), name).isPresent();
    }

    /** All that placeholders of the rule may ask for. */
    static List<String> known(RuleCard card) {
        List<String> known = new ArrayList<>(FactTypes.vocabulary(card.subject()));
        card.limits().names().forEach(name -> known.add(LIMIT + " " + name));
        return known;
    }

    static String of(RuleCard card, Match match) {
        int longest = card.kind() == FindingKind.CASE ? LONGEST * SIGNS : LONGEST;
        return filled(
                card.message(),
                name -> told(value(card, name, match)),
                name -> Printable.clipped(card.texts().spoken(value(card, name, match)), longest));
    }

    /** Of several subjects: where one tells one thing and one another, the first few of what they tell. */
    static String together(RuleCard card, List<Subject> subjects) {
        Function<String, List<Object>> values = name -> subjects.stream()
                .flatMap(subject -> each(FactTypes.ask(subject, name)))
                .filter(Message::told)
                .toList();
        return filled(
                card.together(),
                name -> !values.apply(name).isEmpty(),
                name -> Printable.clipped(fewOf(card, values.apply(name)), LONGEST));
    }

    private static Stream<Object> each(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Object.class::cast) : Stream.of(value);
    }

    private static String fewOf(RuleCard card, List<Object> values) {
        List<String> spoken = values.stream().allMatch(ThirdLeg.class::isInstance)
                ? counted(card.texts(), values)
                : values.stream()
                        .distinct()
                        .map(card.texts()::spoken)
                        .distinct()
                        .toList();
        return spoken.isEmpty()
                ? card.texts().text("kinds.unknown")
                : card.texts().firstFew(FEW, spoken);
    }

    /** Each with the number of its lines, most first. */
    private static List<String> counted(Texts texts, List<Object> values) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        values.forEach(value -> counted.merge(texts.spoken(value), 1, Integer::sum));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> texts.count("kinds.leg lines", entry.getValue(), entry.getKey()))
                .toList();
    }

    private static String filled(String text, Predicate<String> told, UnaryOperator<String> spoken) {
        String kept = OPTIONAL.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        PLACEHOLDER.matcher(part.group(1)).results().allMatch(asked -> told.test(asked.group(1)))
                                ? part.group(1)
                                : ""));
        return PLACEHOLDER.matcher(kept).replaceAll(found -> Matcher.quoteReplacement(spoken.apply(found.group(1))));
    }

    /** Whether a value says anything. */
    private static boolean told(Object value) {
        if (value instanceof Party party) {
            return party.known();
        }
        if (value instanceof Country country) {
            return country.known();
        }
        if (value instanceof Day day) {
            return day.known();
        }
        if (value instanceof Money money) {
            return money.known();
        }
        return value instanceof Collection<?> several
                ? several.stream().anyMatch(Message::told)
                : !String.valueOf(value).isBlank();
    }

    private static Object value(RuleCard card, String name, Match match) {
        if (name.equals(PERIOD)) {
            return card.texts().period(match.subject().period());
        }
        if (name.equals(HOLDER)
                && match.subject() instanceof Exposure held
                && held.scope().field().kind() == Field.Kind.COUNTRY) {
            return Country.of(held.holderKey());
        }
        if (name.equals(LIMIT)) {
            return match.limit()
                    .map(limit -> limit.values().values().iterator().next())
                    .orElse("");
        }
        if (OUTLOOK.containsKey(name) && match.subject() instanceof Exposure exposure) {
            return OUTLOOK.get(name).apply(match.limit().orElseThrow().outlook(exposure));
        }
        if (name.equals(LIMIT_ON_DELIVERY) && match.subject() instanceof Line line) {
            return match.limit().orElseThrow().shareOn(line.delivered());
        }
        Optional<Limit> limit = match.limit().filter(found -> name.startsWith(LIMIT + " "));
        return limit.isPresent()
                ? limit.get().values().get(name.substring(LIMIT.length() + 1))
                : FactTypes.ask(match.subject(), name);
    }

    /** A value as keys have it: parties by their key, texts without case. */
    public static String normalised(Object value) {
        if (value instanceof Party party) {
            return party.key();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Message::normalised).sorted().collect(Collectors.joining(","));
        }
        return String.valueOf(value).strip().toUpperCase(Locale.ROOT);
    }
}
