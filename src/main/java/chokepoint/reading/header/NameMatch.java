package chokepoint.reading.header;

import chokepoint.reading.header.Synonyms.Synonym;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How well the name of a column fits a meaning.
 *
 * @param score 0 to 1
 * @param reason in words
 */
public record NameMatch(ColumnMeaning meaning, double score, String reason) {

    private static final Set<Field> OF_VENDOR = EnumSet.of(
            Field.VENDOR,
            Field.VENDOR_ID,
            Field.VENDOR_COUNTRY,
            Field.VENDOR_ADDRESS,
            Field.VENDOR_PHONE,
            Field.VENDOR_EMAIL,
            Field.VENDOR_ACCOUNT);
    private static final Set<Field> RECEIVERS = EnumSet.of(Field.BUYER, Field.CONSIGNEE, Field.END_USER);
    /** What is part of a larger one of its kind: an order, an assembly, a kind of goods. */
    private static final Set<Field> HAVE_PARENTS = EnumSet.of(
            Field.ORDER,
            Field.DECLARATION,
            Field.PART,
            Field.LINE,
            Field.DESCRIPTION,
            Field.SEGMENT,
            Field.INVOICE,
            Field.LOT);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int LEAST_PART = 5;
    private static final int LEAST_HAN_PART = 2;
    private static final int LONGEST_HEADER = 160;
    private static final int KEPT = 4_000;

    private static final Map<List<String>, List<NameMatch>> KNOWN = new ConcurrentHashMap<>();

    /** The meanings that a header may have, best first, one entry each. */
    public static List<NameMatch> of(Header header) {
        if (header.isEmpty() || header.text().length() > LONGEST_HEADER) {
            return List.of();
        }
        if (KNOWN.size() > KEPT) {
            KNOWN.clear();
        }
        List<NameMatch> found = KNOWN.computeIfAbsent(header.words(), NameMatch::find);
        boolean plain = !found.isEmpty()
                && found.get(0).score >= ColumnWeight.SURE_NAME.value()
                && !Charges.named(header.text(), found.get(0));
        if (plain) {
            return found;
        }
        Optional<NameMatch> told = ToldByPaper.of(header.text());
        if (told.isPresent()) {
            return List.of(told.get());
        }
        Map<ColumnMeaning, NameMatch> best = new HashMap<>();
        Stream.of(found, Shortened.of(header, found), Compound.of(header), TwoLanguages.of(header.text()))
                .flatMap(List::stream)
                .forEach(match -> keep(best, match));
        return NumbersOfOthers.leftOut(header, sorted(Charges.turned(header.text(), sorted(best))));
    }

    /** The field that a header most likely means; empty if none, or if what it means is no field. */
    public static Optional<Field> field(Header header) {
        return of(header).stream().findFirst().flatMap(match -> match.meaning().field());
    }

    private static List<NameMatch> sorted(Map<ColumnMeaning, NameMatch> best) {
        return sorted(best.values());
    }

    private static List<NameMatch> sorted(Collection<NameMatch> best) {
        List<NameMatch> matches = new ArrayList<>(best);
        matches.sort(Comparator.comparingDouble(NameMatch::score).reversed().thenComparing(m -> m.meaning.label()));
        return List.copyOf(matches);
    }

    private static List<NameMatch> find(List<String> told) {
        List<String> words = withoutYear(told);
        Map<ColumnMeaning, NameMatch> best = known(words);
        List<String> corrected = words.stream().map(Synonyms::corrected).toList();
        if (!corrected.equals(words) && !Synonyms.exact(corrected).isEmpty()) {
            find(corrected).forEach(match -> keep(best, match.mistyped()));
        }
        if (Synonyms.exact(words).isEmpty()) {
            SpelledOut.of(words)
                    .forEach(spelled -> known(spelled).values().forEach(match -> keep(best, match.spelledOut())));
        }
        return sorted(best);
    }

    /** Without the year that a column is about, where its header calls it one: "amount for year 2024" is no date. */
    private static List<String> withoutYear(List<String> words) {
        List<String> left = new ArrayList<>(words);
        for (int at = 1; at < left.size(); at++) {
            boolean behind = YEAR.matcher(left.get(at)).matches() && Lexicon.is("year", left.get(at - 1));
            boolean before = YEAR.matcher(left.get(at - 1)).matches() && Lexicon.is("year", left.get(at));
            if (left.size() > 2 && (behind || before)) {
                left.subList(at - 1, at + 1).clear();
                at--;
            }
        }
        return left;
    }

    private static Map<ColumnMeaning, NameMatch> known(List<String> words) {
        Map<ColumnMeaning, NameMatch> best = new HashMap<>();
        for (Synonym synonym : Synonyms.exact(words)) {
            double score = strength(synonym) - forRank(synonym);
            keep(best, new NameMatch(synonym.meaning(), score, "header is '" + synonym.text() + "'"));
        }
        for (Synonym synonym : Synonyms.near(words)) {
            boolean onlyExact =
                    words.equals(synonym.words()) || synonym.meaning().equals(ColumnMeaning.PRICE_PER);
            double score = onlyExact ? 0 : inexact(words, synonym);
            score *= synonym.weak() ? NameWeight.WEAK_PART.value() : 1;
            if (score >= NameWeight.LEAST.value()) {
                double ranked = score - forRank(synonym);
                keep(best, new NameMatch(synonym.meaning(), ranked, "header contains '" + synonym.text() + "'"));
            }
        }
        return best;
    }

    /** Among usual synonyms the earlier ones are a little stronger; weak ones are weak enough. */
    private static double forRank(Synonym synonym) {
        return synonym.weak()
                ? 0
                : Math.min(NameWeight.MOST_FOR_RANK.value(), synonym.rank() * NameWeight.PER_RANK.value());
    }

    private static double strength(Synonym synonym) {
        return synonym.weak() ? NameWeight.WEAK.value() : 1;
    }

    /** Less like it, for a word beside it makes something else of it. */
    NameMatch turned() {
        return new NameMatch(meaning, score * NameWeight.TURNED.value(), reason);
    }

    private NameMatch mistyped() {
        return new NameMatch(meaning, score * NameWeight.MISTYPED.value(), reason + " but for a slip");
    }

    private NameMatch spelledOut() {
        return new NameMatch(meaning, score * NameWeight.SPELLED_OUT.value(), reason + ", spelled out");
    }

    private static void keep(Map<ColumnMeaning, NameMatch> best, NameMatch match) {
        best.merge(match.meaning, match, (one, other) -> one.score >= other.score ? one : other);
    }

    private static double inexact(List<String> words, Synonym synonym) {
        int letters = Math.max(synonym.letters(), telling(words, synonym));
        int at = position(words, synonym.words());
        if (at >= 0) {
            List<String> rest = new ArrayList<>(words);
            rest.subList(at, at + synonym.words().size()).clear();
            double named = rest.stream().anyMatch(word -> Lexicon.is("neutral", word)) ? NameWeight.NAMED.value() : 0;
            double whole = rest.isEmpty()
                    ? NameWeight.INFLECTED.value()
                    : NameWeight.WORDS_BASE.value()
                            + named
                            + NameWeight.WORDS_SPAN.value() * synonym.letters() / letters;
            return whole * left(rest, synonym);
        }
        Set<String> bag = new HashSet<>(words);
        if (synonym.words().size() > 1 && allIn(words, synonym.words())) {
            List<String> rest = new ArrayList<>(words);
            rest.removeIf(word -> synonym.words().stream().anyMatch(other -> HeaderWords.same(word, other)));
            if (rest.isEmpty() && bag.size() == synonym.words().size()) {
                return NameWeight.OTHER_ORDER.value();
            }
            double scattered = NameWeight.WORDS_BASE.value()
                    - NameWeight.SCATTERED.value()
                    + NameWeight.WORDS_SPAN.value() * synonym.letters() / letters;
            return scattered * left(rest, synonym);
        }
        return synonym.words().size() == 1 ? part(words, synonym, letters) : 0;
    }

    /** The letters of the words that tell anything beside the synonym: "name" and "full" do not. */
    private static int telling(List<String> words, Synonym synonym) {
        return words.stream()
                .filter(word -> !Lexicon.is("neutral", word) || synonym.words().contains(word))
                .mapToInt(String::length)
                .sum();
    }

    private static boolean allIn(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(one -> words.stream().anyMatch(word -> HeaderWords.same(word, one)));
    }

    private static int position(List<String> words, List<String> wanted) {
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            int same = 0;
            while (same < wanted.size() && HeaderWords.same(words.get(at + same), wanted.get(same))) {
                same++;
            }
            if (same == wanted.size()) {
                return at;
            }
        }
        return -1;
    }

    /** A word grown together with others, as in German and Chinese. */
    private static double part(List<String> words, Synonym synonym, int letters) {
        String wanted = synonym.words().get(0);
        boolean han = HeaderWords.isHan(wanted);
        boolean hangul = HeaderWords.isHangul(wanted);
        if (wanted.length() < (han || hangul ? LEAST_HAN_PART : LEAST_PART)) {
            return 0;
        }
        for (String word : words) {
            boolean grown = word.length() > wanted.length()
                    && (han ? word.contains(wanted) : !hangul && word.startsWith(wanted) || word.endsWith(wanted));
            if (grown && RunTogether.mayHold(word, wanted) && !endsInAnother(word, wanted, synonym)) {
                int at = word.indexOf(wanted);
                String rest = word.substring(0, at) + " " + word.substring(at + wanted.length());
                List<String> others = new ArrayList<>(words);
                others.remove(word);
                double score = NameWeight.PART_BASE.value() + NameWeight.PART_SPAN.value() * wanted.length() / letters;
                return turnsInside(rest, synonym.meaning())
                        ? score * NameWeight.TURNED.value()
                        : score * left(others, synonym);
            }
        }
        return 0;
    }

    /** In a grown word the last part says what it is: {@code Kogusumma} is a sum (summa), no quantity (kogus). */
    private static boolean endsInAnother(String word, String wanted, Synonym synonym) {
        if (HeaderWords.isHan(wanted) || word.endsWith(wanted)) {
            return false;
        }
        for (int from = 1; from <= word.length() - LEAST_PART; from++) {
            boolean another = Synonyms.exact(List.of(word.substring(from))).stream()
                    .anyMatch(ending -> !ending.weak() && !ending.meaning().equals(synonym.meaning()));
            if (another) {
                return true;
            }
        }
        return false;
    }

    /** What a word beside the synonym leaves of it: a vendor is no vendor type, but a code may be an HS code; what was planned is weak. */
    private static double left(List<String> rest, Synonym synonym) {
        ColumnMeaning meaning = synonym.meaning();
        if (rest.stream().anyMatch(word -> turns("turning", word, meaning) || ofAnother(word, meaning))) {
            return NameWeight.TURNED.value();
        }
        boolean expected = rest.stream().anyMatch(word -> turns("expected", word, meaning));
        return expected ? NameWeight.WEAK_PART.value() : 1;
    }

    private static boolean turns(String kind, String word, ColumnMeaning meaning) {
        return Lexicon.is(kind, word) && !Lexicon.is(own(meaning), word);
    }

    /** The number of an importer is none of the vendor; a parent order is no parent company. */
    private static boolean ofAnother(String word, ColumnMeaning meaning) {
        Set<Field> others = meaning.field().map(NameMatch::others).orElse(Set.of());
        return !others.isEmpty()
                && Synonyms.exact(List.of(word)).stream()
                        .anyMatch(synonym -> synonym.meaning()
                                .field()
                                .filter(others::contains)
                                .isPresent());
    }

    private static Set<Field> others(Field field) {
        return OF_VENDOR.contains(field) ? RECEIVERS : field == Field.PARENT ? HAVE_PARENTS : Set.of();
    }

    private static boolean turnsInside(String rest, ColumnMeaning meaning) {
        return Stream.of("turning", "expected")
                .flatMap(kind -> Lexicon.of(kind).stream())
                .filter(word -> HeaderWords.isHan(word) || HeaderWords.isHangul(word) || word.length() > 2)
                .filter(word -> !Lexicon.is(own(meaning), word))
                .anyMatch(rest::contains);
    }

    /** The kind of words that belong to a field anyway. */
    private static String own(ColumnMeaning meaning) {
        return meaning.field().map(NameMatch::own).orElse("of other");
    }

    private static String own(Field field) {
        return switch (field) {
            case HS,
                    PART,
                    ORDER,
                    CONTRACT,
                    INVOICE,
                    DECLARATION,
                    CERTIFICATE,
                    BILL_OF_LADING,
                    SERIAL,
                    BATCH,
                    LOT,
                    LINE,
                    VENDOR_ID,
                    AMENDMENT -> "of identifier";
            case SEGMENT -> "of segment";
            default ->
                switch (field.kind()) {
                    case DAY -> "of day";
                    case COUNTRY -> "of country";
                    case MONEY -> "of money";
                    default -> "of other";
                };
        };
    }
}
