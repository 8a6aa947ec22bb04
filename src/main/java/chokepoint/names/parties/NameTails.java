package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import chokepoint.names.parties.PossibleMatch.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares names as they are written: one with a number, a place or a remark behind it, or cut off where its column ends. */
final class NameTails {

    /** Of labelled pairs there are none: the figures only put these below a slip of the hand. */
    private static final double WITH_TAIL = 0.82;

    private static final double CUT_OFF = 0.84;

    /** Fewer letters begin several names. */
    private static final int LEAST_CUT = 12;

    private static final List<Pattern> TAILS = Stream.of(
                    "(.+?)\\s*[(\\[\uff08\u3010]([^()\\[\\]\uff08\uff09\u3010\u3011]*)[)\\]\uff09\u3011]\\s*",
                    "(.+?)\\s+[-\u2013\u2014/|#*]+\\s*(\\S.*)",
                    "(.+?)\\s*[,;|]\\s*(\\S.*)")
            .map(Pattern::compile)
            .toList();

    /** What stands between a name and another one of the same company. */
    private static final Pattern KNOWN_AS = Pattern.compile(
            "(.+?)[\\s,(]+(?:"
                    + TableResource.rows("known-as.csv").stream()
                            .map(row -> Pattern.quote(row.get(0)))
                            .collect(Collectors.joining("|"))
                    + ")[\\s:]+(\\S.*?)\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameTails() {}

    /** Why two names may be one; empty if their writing says nothing of the kind. */
    static Optional<PossibleMatch> of(Collection<String> names, Collection<String> others) {
        return names.stream()
                .flatMap(one -> others.stream().flatMap(other -> compared(one, other).stream()))
                .findFirst();
    }

    private static Optional<PossibleMatch> compared(String one, String other) {
        return withTail(one, other)
                .or(() -> withTail(other, one))
                .or(() -> knownAs(one, other))
                .or(() -> knownAs(other, one))
                .or(() -> cutOff(one, other))
                .or(() -> cutOff(other, one));
    }

    private static Optional<PossibleMatch> withTail(String longer, String shorter) {
        String key = PartyNames.key(shorter);
        for (Pattern tail : TAILS) {
            Matcher matcher = tail.matcher(longer);
            if (matcher.matches()
                    && isWhole(matcher.group(1))
                    && PartyNames.key(matcher.group(1)).equals(key)) {
                return Optional.of(new PossibleMatch(
                        WITH_TAIL,
                        "one has '" + matcher.group(2).strip() + "' behind the name",
                        Kind.COMMON_WORDS_MORE));
            }
        }
        return Optional.empty();
    }

    private static Optional<PossibleMatch> knownAs(String longer, String shorter) {
        Matcher matcher = KNOWN_AS.matcher(longer);
        String key = PartyNames.key(shorter);
        boolean holds = matcher.matches()
                && (PartyNames.key(matcher.group(1)).equals(key)
                        || PartyNames.key(matcher.group(2)).equals(key));
        return holds
                ? Optional.of(new PossibleMatch(
                        WITH_TAIL, "one says that it is known as the other, or was", Kind.COMMON_WORDS_MORE))
                : Optional.empty();
    }

    /** One word that is no company's name by its form may be a family's, which many have. */
    private static boolean isWhole(String name) {
        return PartyNames.company(name)
                || NameWords.of(name).size() > 1
                || NameWords.unspaced(name) && PartyNames.key(name).length() > 2;
    }

    private static Optional<PossibleMatch> cutOff(String brief, String full) {
        String start = brief.strip().toLowerCase(Locale.ROOT);
        String whole = full.strip().toLowerCase(Locale.ROOT);
        boolean inside = start.length() >= LEAST_CUT
                && whole.length() > start.length()
                && whole.startsWith(start)
                && Character.isLetter(start.charAt(start.length() - 1))
                && Character.isLetter(whole.charAt(start.length()));
        return inside
                ? Optional.of(new PossibleMatch(
                        CUT_OFF, "one is the other, cut off in the middle of a word", Kind.COMMON_WORDS_MORE))
                : Optional.empty();
    }
}
