package chokepoint.check.findings;

import chokepoint.finding.Evidence;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hashes what a finding rests on: the values that decided, the limit, the rule and the entries of lists. Spellings do not count, nor do
 * figures beyond the precision at which people decide: a share counts by the whole percent, so that one small purchase more does not undo
 * a decision.
 */
final class EvidenceDigest {

    private EvidenceDigest() {}

    static Evidence evidence(RuleCard card, List<Match> matches) {
        return new Evidence(
                Digest.part(List.of(card.sha256())),
                digest(
                        matches,
                        match -> match.limits().stream().map(limit -> new TreeMap<>(limit.values()) + limit.source())),
                digest(matches, match -> values(card, match.subject())),
                digest(matches, match -> entries(match.subject())));
    }

    private static String digest(List<Match> matches, Function<Match, Stream<String>> part) {
        return Digest.part(matches.stream().flatMap(part).distinct().sorted().toList());
    }

    private static Stream<String> values(RuleCard card, Subject subject) {
        if (subject instanceof Line line) {
            return values(card.decides(), line);
        }
        if (subject instanceof Purchase purchase) {
            return purchase.confirmed().stream()
                    .flatMap(flag -> values(flag.decides(), purchase.line()).map(value -> flag.rule() + ":" + value));
        }
        return subject.decidingFigures().entrySet().stream().map(figure -> figure.getKey() + "=" + figure.getValue());
    }

    private static Stream<String> values(Collection<Field> fields, Line line) {
        return fields.stream()
                .sorted()
                .map(field -> field + "="
                        + line.values().get(field).map(EvidenceDigest::plain).orElse(""));
    }

    /** What a value means, whatever its spelling. */
    private static String plain(Object value) {
        if (value instanceof Party party) {
            return party.key();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(EvidenceDigest::plain).collect(Collectors.joining(","));
        }
        if (value instanceof Money money) {
            return money.amount().stripTrailingZeros().toPlainString() + money.currency();
        }
        return value.toString().strip().toUpperCase(Locale.ROOT);
    }

    /** What its vendor's country was worked out from; nothing of one that the list states. */
    private static Stream<String> derived(Line line) {
        return line.derived().facts().stream()
                .filter(fact -> fact.counts() && fact.field() == Field.VENDOR_COUNTRY)
                .map(fact -> fact.field() + "=" + fact.by().word() + " " + plain(fact.written()));
    }

    private static Stream<String> entries(Subject subject) {
        return subject instanceof Line line
                ? Stream.concat(
                        Stream.of(
                                "tier=" + line.goodsTier(),
                                "restricted=" + line.restriction().source(),
                                "listed=" + line.listedParty().source()
                                        + line.listedAddress().source()),
                        derived(line))
                : Stream.empty();
    }
}
