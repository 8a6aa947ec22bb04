package chokepoint.names.parties;

import chokepoint.names.parties.PossibleMatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares the words of two names with different keys, and says in words why they may mean one party. */
final class NameComparison {

    /**
     * How strongly each likeness speaks for one party. The figures only sort what is offered to a person; {@code -Dbench=Names} counts
     * what each costs on labelled pairs, of which those behind each likeness below are told as matches : others of 133.
     *
     * @param split the same letters with spaces elsewhere: nothing but the writing differs (3 : 0)
     * @param sounds the same sounds: two transliterations, seldom two names (2 : 0)
     * @param form the same words, one without its legal form: a name in short
     * @param shortWords a word of one is short for a word of the other: the same name on a narrow form
     * @param commonWords nothing but words such as "trading" differs: one house, or its sister company (2 : 4)
     * @param oneLetter one letter of one word differs: a slip of the hand, seldom two names (15 : 0)
     * @param eachFurtherLetter taken off for a second letter, which keeps such pairs above those with a word more (1 : 0)
     * @param wordMore one has a word more: a branch of the same house as often as another house (4 : 4)
     * @param initials one is the initials of the other, which several names share (1 : 0)
     * @param mostAlike the most that a general likeness counts, since it names no single difference (6 : 0)
     */
    private record Strengths(
            double split,
            double sounds,
            double form,
            double shortWords,
            double commonWords,
            double oneLetter,
            double eachFurtherLetter,
            double wordMore,
            double initials,
            double mostAlike) {}

    private static final Strengths STRENGTH = new Strengths(0.97, 0.94, 0.95, 0.92, 0.9, 0.88, 0.05, 0.8, 0.7, 0.78);

    /**
     * When two names are alike at all.
     *
     * @param similarity of all words, at least; of 133 labelled pairs 0.90 lets no wrong one through, 0.88 one and 0.86 five
     * @param commonWordWeight of a word that many names have beside one that few have: it tells less, but not nothing
     * @param shortWord up to so many letters none may differ: other short words are a letter away
     * @param longWord from so many letters on two may differ
     * @param mostLetters that may differ in all words together
     */
    private record Likeness(double similarity, double commonWordWeight, int shortWord, int longWord, int mostLetters) {}

    private static final Likeness LIKE = new Likeness(0.92, 0.3, 4, 8, 3);

    private static final Pattern ROMAN = Pattern.compile("[ivx]{2,}|v");

    /** Of both together: each word of one is held against each of the other. */
    private static final int MOST_WORDS = 80;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private final List<String> one;
    private final List<String> other;
    private final Set<String> onlyOne;
    private final Set<String> onlyOther;

    private NameComparison(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
        this.onlyOne = without(one, other);
        this.onlyOther = without(other, one);
    }

    /** The strongest reason to take both for one party; empty if there is none. */
    static Optional<PossibleMatch> of(List<String> one, List<String> other) {
        boolean names = !one.isEmpty() && !other.isEmpty() && one.size() + other.size() <= MOST_WORDS;
        if (!names) {
            return Optional.empty();
        }
        NameComparison comparison =
                new NameComparison(Abbreviations.writtenOut(one, other), Abbreviations.writtenOut(other, one));
        return comparison.numbersDiffer() ? Optional.empty() : comparison.strongest();
    }

    private Optional<PossibleMatch> strongest() {
        return Stream.<Supplier<Optional<PossibleMatch>>>of(
                        this::splitDifferently,
                        this::soundTheSame,
                        this::sameButForTheForm,
                        this::genericWords,
                        this::wordByWord,
                        this::oneWordMore,
                        this::initials,
                        this::alikeInAll)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code Plant 3} and {@code Plant 5} are never offered. */
    private boolean numbersDiffer() {
        return !marks(onlyOne).equals(marks(onlyOther));
    }

    private static Set<String> marks(Set<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit)
                        || ROMAN.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<PossibleMatch> splitDifferently() {
        return match(
                String.join("", one).equals(String.join("", other))
                        || sorted(onlyOne).equals(sorted(onlyOther)),
                STRENGTH.split,
                "the same letters, split into words in another way",
                Kind.WRITING);
    }

    private static String sorted(Set<String> words) {
        return words.isEmpty() ? "" : String.join("", words);
    }

    private Optional<PossibleMatch> soundTheSame() {
        boolean same = sounds(one).equals(sounds(other));
        return match(
                same,
                STRENGTH.sounds,
                "the same sounds: " + pair() + " may be two spellings or transliterations of one word",
                Kind.WRITING);
    }

    private Optional<PossibleMatch> sameButForTheForm() {
        boolean same = !bare(one).isEmpty()
                && bare(one).equals(bare(other))
                && (bare(one).size() == one.size() || bare(other).size() == other.size())
                && !initialsMore();
        return match(same, STRENGTH.form, "the same words, one without its legal form", Kind.WRITING);
    }

    /** {@code A.B. Optics} is not {@code Optics}: what stands first is a form in some countries only, and never if only common words follow. */
    private boolean initialsMore() {
        List<String> longer = one.size() > other.size() ? one : other;
        String first = longer.get(0);
        boolean more = LegalForms.is(first) && (onlyOne.contains(first) || onlyOther.contains(first));
        return more && !(LegalForms.doubtfulStart(longer) && shareAName());
    }

    private static List<String> bare(List<String> words) {
        return words.stream().filter(word -> !LegalForms.is(word)).sorted().toList();
    }

    private static List<String> sounds(List<String> words) {
        return words.stream().map(PhoneticKey::of).sorted().toList();
    }

    private Optional<PossibleMatch> genericWords() {
        boolean generic = Stream.concat(onlyOne.stream(), onlyOther.stream()).allMatch(NameComparison::generic);
        boolean oneHasMore = onlyOne.isEmpty() || onlyOther.isEmpty();
        boolean written = !oneHasMore && wordByWord().isPresent();
        return match(
                generic && !written && shareAName(),
                STRENGTH.commonWords,
                "they differ only in common words: " + pair(),
                oneHasMore ? Kind.COMMON_WORDS_MORE : Kind.HOUSE);
    }

    /** Each word that differs has one in the other name that it is short for, or that it is but for a slip. */
    private Optional<PossibleMatch> wordByWord() {
        if (onlyOne.size() != onlyOther.size() || onlyOne.isEmpty()) {
            return Optional.empty();
        }
        boolean shared = onlyOne.size() < one.size();
        List<String> rest = new ArrayList<>(onlyOther);
        int shortened = 0;
        int letters = 0;
        for (String word : onlyOne) {
            Optional<String> full = shared
                    ? rest.stream()
                            .filter(twin -> Abbreviations.oneIsShort(word, twin))
                            .findFirst()
                    : Optional.empty();
            Optional<String> twin = full.or(() -> rest.stream()
                    .filter(other -> lettersApart(word, other) <= lettersAllowed(word, other))
                    .findFirst());
            if (twin.isEmpty()) {
                return Optional.empty();
            }
            shortened += full.isPresent() ? 1 : 0;
            letters += full.isPresent() ? 0 : lettersApart(word, twin.get());
            rest.remove(twin.get());
        }
        return shortened > 0
                ? match(
                        letters == 0 || shared,
                        STRENGTH.shortWords - letters * STRENGTH.eachFurtherLetter,
                        "one is written shorter: " + pair(),
                        letters == 0 ? Kind.WRITING : Kind.LETTERS)
                : match(
                        letters <= LIKE.mostLetters,
                        STRENGTH.oneLetter - (letters - 1) * STRENGTH.eachFurtherLetter,
                        pair() + " differ in " + (letters == 1 ? "one letter" : letters + " letters"),
                        Kind.LETTERS);
    }

    private static int lettersApart(String word, String twin) {
        return DISTANCE.apply(word, twin);
    }

    private static int lettersAllowed(String word, String twin) {
        int length = Math.min(word.length(), twin.length());
        return length <= LIKE.shortWord ? 0 : length < LIKE.longWord ? 1 : 2;
    }

    private Optional<PossibleMatch> oneWordMore() {
        Set<String> more = onlyOne.isEmpty() ? onlyOther : onlyOne;
        long distinctive =
                more.stream().filter(Predicate.not(NameComparison::generic)).count();
        boolean contained = (onlyOne.isEmpty() || onlyOther.isEmpty()) && distinctive == 1;
        return match(
                contained && shareAName(),
                STRENGTH.wordMore,
                "one has '" + String.join(" ", more) + "' more, a place or a branch perhaps",
                Kind.HOUSE);
    }

    private Optional<PossibleMatch> initials() {
        boolean abbreviated = initialsOf(one, other) || initialsOf(other, one);
        return match(abbreviated, STRENGTH.initials, "one may be the initials of the other", Kind.INITIALS);
    }

    private static boolean initialsOf(List<String> brief, List<String> full) {
        String initials = full.stream()
                .filter(word -> !word.equals("&")
                        && !Set.of("of", "and", "for", "the", "de", "i").contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return full.size() >= 3
                && brief.size() == 1
                && initials.length() >= 3
                && brief.get(0).equals(initials);
    }

    private Optional<PossibleMatch> alikeInAll() {
        double score = similarity(one, other);
        return match(
                score >= LIKE.similarity,
                Math.min(score, STRENGTH.mostAlike),
                "alike in most letters: " + pair(),
                Kind.LETTERS);
    }

    /** Each word with its likeliest partner, long and rare words counting more; from 0 to 1. */
    static double similarity(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : Math.min(covered(one, other), covered(other, one));
    }

    private static double covered(List<String> words, List<String> others) {
        double sum = 0;
        double weights = 0;
        for (String word : words) {
            double weight = (generic(word) ? LIKE.commonWordWeight : 1) * Math.sqrt(word.length());
            double best = others.stream()
                    .mapToDouble(
                            twin -> word.equals(twin) ? 1 : LETTERS.apply(PhoneticKey.of(word), PhoneticKey.of(twin)))
                    .max()
                    .orElse(0);
            weights += weight;
            sum += weight * best;
        }
        return sum / weights;
    }

    /** At least one word of both that is not generic. */
    private boolean shareAName() {
        return one.stream().anyMatch(word -> other.contains(word) && !generic(word) && word.length() > 1);
    }

    private static boolean generic(String word) {
        return word.equals("&") || LegalForms.generic(word) || LegalForms.is(word);
    }

    private String pair() {
        return Stream.of(onlyOne, onlyOther)
                .filter(words -> !words.isEmpty())
                .map(words -> "'" + String.join(" ", words) + "'")
                .collect(Collectors.joining(" and "));
    }

    private static Optional<PossibleMatch> match(boolean holds, double score, String reason, Kind kind) {
        return holds ? Optional.of(new PossibleMatch(score, reason, kind)) : Optional.empty();
    }

    private static Set<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return new TreeSet<>(rest);
    }
}
