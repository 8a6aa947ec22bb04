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

/** Compares the words of two names with different keys, and says in words why they may mean one party. */
final class NameComparison {

    private static final LikenessStrengths STRENGTH = LikenessStrengths.OFFERED;

    /** That may differ in all words together. */
    private static final int MOST_LETTERS = 3;

    private static final Pattern ROMAN = Pattern.compile("[ivx]{2,}|v");

    /** Of both together: each word of one is held against each of the other. */
    private static final int MOST_WORDS = 80;

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
        List<String> first = Abbreviations.writtenOut(one, other);
        List<String> second = Abbreviations.writtenOut(other, one);
        NameComparison comparison =
                new NameComparison(NumberWords.inDigits(first, second), NumberWords.inDigits(second, first));
        return comparison.numbersDiffer() ? Optional.empty() : comparison.strongest();
    }

    private Optional<PossibleMatch> strongest() {
        return Stream.<Supplier<Optional<PossibleMatch>>>of(
                        this::numberInWords,
                        this::splitDifferently,
                        this::soundTheSame,
                        this::sameButForTheForm,
                        this::genericWords,
                        this::wordByWord,
                        this::piecesOfOneWord,
                        this::initialsInside,
                        this::oneWordMore,
                        this::initials,
                        this::alikeInAll,
                        this::translated)
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
                .filter(word -> "ivx".indexOf(word.charAt(0)) >= 0
                                && ROMAN.matcher(word).matches()
                        || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Number words have become digits before: then nothing differs. */
    private Optional<PossibleMatch> numberInWords() {
        return match(
                onlyOne.isEmpty() && onlyOther.isEmpty() && one.stream().anyMatch(NameComparison::number),
                STRENGTH.split(),
                () -> "the same words, a number written in another way",
                Kind.WRITING);
    }

    private static boolean number(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private Optional<PossibleMatch> translated() {
        return match(
                TranslatedWords.mayMeanTheSame(onlyOne, onlyOther) && TranslatedWords.same(one, other),
                STRENGTH.translated(),
                () -> "their words mean the same: " + pair(),
                Kind.TRANSLATION);
    }

    private Optional<PossibleMatch> splitDifferently() {
        return match(
                String.join("", one).equals(String.join("", other))
                        || sorted(onlyOne).equals(sorted(onlyOther))
                        || formWrittenOn(String.join("", one), String.join("", other)),
                STRENGTH.split(),
                () -> "the same letters, split into words in another way",
                Kind.WRITING);
    }

    /** {@code AlderGmbH} beside {@code Alder GmbH}, whose form is taken off already. */
    private static boolean formWrittenOn(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return shorter.length() > WordLetters.SHORT_WORD
                && longer.startsWith(shorter)
                && LegalForms.is(longer.substring(shorter.length()));
    }

    private static String sorted(Set<String> words) {
        return words.isEmpty() ? "" : String.join("", words);
    }

    private Optional<PossibleMatch> soundTheSame() {
        boolean same = one.size() == other.size() && sounds(one).equals(sounds(other));
        return match(
                same,
                STRENGTH.sounds(),
                () -> "the same sounds: " + pair() + " may be two spellings or transliterations of one word",
                Kind.WRITING);
    }

    private Optional<PossibleMatch> sameButForTheForm() {
        List<String> bare = bare(one);
        List<String> bareOther = bare(other);
        boolean same = !bare.isEmpty()
                && bare.equals(bareOther)
                && (bare.size() == one.size() || bareOther.size() == other.size())
                && !initialsMore();
        return match(same, STRENGTH.form(), () -> "the same words, one without its legal form", Kind.WRITING);
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
                STRENGTH.commonWords(),
                () -> "they differ only in common words: " + pair(),
                oneHasMore ? Kind.COMMON_WORDS_MORE : Kind.HOUSE);
    }

    /** Each word that differs has one in the other name that it is short for, or that it is but for a slip. */
    private Optional<PossibleMatch> wordByWord() {
        if (onlyOne.size() != onlyOther.size() || onlyOne.isEmpty()) {
            return Optional.empty();
        }
        boolean shared = onlyOne.size() < one.size();
        boolean named = shareAName();
        List<String> rest = new ArrayList<>(onlyOther);
        int shortened = 0;
        int letters = 0;
        for (String word : onlyOne) {
            Optional<String> full = shared
                    ? rest.stream()
                            .filter(twin -> named
                                    ? Abbreviations.oneIsShort(word, twin)
                                    : Abbreviations.related(word).contains(twin))
                            .findFirst()
                    : Optional.empty();
            Optional<String> twin = full.or(() ->
                    rest.stream().filter(other -> WordLetters.slip(word, other)).findFirst());
            if (twin.isEmpty()) {
                return Optional.empty();
            }
            shortened += full.isPresent() ? 1 : 0;
            letters += full.isPresent() ? 0 : WordLetters.apart(word, twin.get());
            rest.remove(twin.get());
        }
        int differ = letters;
        return shortened > 0
                ? match(
                        letters == 0 || shared,
                        STRENGTH.shortWords() - letters * STRENGTH.eachFurtherLetter(),
                        () -> "one is written shorter: " + pair(),
                        letters == 0 ? Kind.WRITING : Kind.LETTERS)
                : match(
                        letters <= MOST_LETTERS,
                        STRENGTH.oneLetter() - (letters - 1) * STRENGTH.eachFurtherLetter(),
                        () -> differing(differ),
                        Kind.LETTERS);
    }

    private String differing(int letters) {
        return pair() + " differ in " + (letters == 1 ? "one letter" : letters + " letters");
    }

    /** {@code Masch.-Fabrik} is {@code Maschinenfabrik}: a word cut short at its joint. */
    private Optional<PossibleMatch> piecesOfOneWord() {
        return match(
                shareAName()
                        && (Abbreviations.pieces(one, onlyOne, onlyOther)
                                || Abbreviations.pieces(other, onlyOther, onlyOne)),
                STRENGTH.shortWords(),
                () -> "one is written shorter: " + pair(),
                Kind.WRITING);
    }

    /** {@code P.H. Brda} may be {@code Przedsiębiorstwo Handlowe Brda}. */
    private Optional<PossibleMatch> initialsInside() {
        return match(
                shareAName() && (initialsOfSome(onlyOne, other, onlyOther) || initialsOfSome(onlyOther, one, onlyOne)),
                STRENGTH.initialsInside(),
                () -> "one has initials where the other has words: " + pair(),
                Kind.COMMON_WORDS_MORE);
    }

    private static boolean initialsOfSome(Set<String> brief, List<String> words, Set<String> full) {
        return brief.size() == 1
                && full.size() > 1
                && brief.contains(words.stream()
                        .filter(full::contains)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining()));
    }

    private Optional<PossibleMatch> oneWordMore() {
        Set<String> more = onlyOne.isEmpty() ? onlyOther : onlyOne;
        long distinctive =
                more.stream().filter(Predicate.not(NameComparison::generic)).count();
        boolean contained = (onlyOne.isEmpty() || onlyOther.isEmpty()) && distinctive == 1;
        boolean within = contained && within(more);
        return match(
                contained && shareAName(),
                STRENGTH.wordMore(),
                () -> "one has '" + String.join(" ", more) + "' more"
                        + (within ? " within the name" : ", a place or a branch perhaps"),
                within ? Kind.COMMON_WORDS_MORE : Kind.HOUSE);
    }

    /** A word in the middle of a name of several, or one that goes on a list of them, seldom tells a branch from its house. */
    private boolean within(Set<String> more) {
        List<String> longer = onlyOne.isEmpty() ? other : one;
        long shared = one.stream()
                .filter(word -> other.contains(word) && word.length() > 1 && !generic(word))
                .distinct()
                .count();
        boolean inside = !more.contains(longer.get(0)) && !more.contains(longer.get(longer.size() - 1));
        boolean listed = more.contains("&") && Math.min(one.size(), other.size()) > 1;
        return listed || shared > 1 && inside;
    }

    private Optional<PossibleMatch> initials() {
        boolean abbreviated = initialsOf(one, other) || initialsOf(other, one);
        return match(abbreviated, STRENGTH.initials(), () -> "one may be the initials of the other", Kind.INITIALS);
    }

    private static boolean initialsOf(List<String> brief, List<String> full) {
        return brief.size() == 1 && Initials.of(full).contains(brief.get(0));
    }

    private Optional<PossibleMatch> alikeInAll() {
        boolean near = noWordFarFromAll(onlyOne, other) && noWordFarFromAll(onlyOther, one);
        double score = near ? WordLetters.similarity(one, other) : 0;
        return match(
                score >= WordLetters.ALIKE,
                Math.min(score, STRENGTH.mostAlike()),
                () -> "alike in most letters: " + pair(),
                Kind.LETTERS);
    }

    /** Sounds alone make one word of {@code chuy} and {@code kuusi}: letters must be near, too, unless the sounds are the same. */
    private boolean noWordFarFromAll(Set<String> words, List<String> others) {
        boolean onlyOneTells = !shareAName() && Math.min(telling(one), telling(other)) < 2;
        boolean severalShared = one.stream()
                        .filter(other::contains)
                        .filter(word -> !generic(word))
                        .distinct()
                        .count()
                > 1;
        return severalShared
                || words.stream()
                        .filter(word -> !generic(word))
                        .allMatch(word -> others.stream().anyMatch(twin -> WordLetters.near(word, twin, onlyOneTells)));
    }

    /** How many of its words tell it from other names: of one alone no more than a slip may differ. */
    private static long telling(List<String> words) {
        return words.stream().filter(Predicate.not(NameComparison::generic)).count();
    }

    /** At least one word of both that is not generic. */
    private boolean shareAName() {
        return one.stream().anyMatch(word -> other.contains(word) && !generic(word) && word.length() > 1);
    }

    static boolean generic(String word) {
        return word.equals("&") || LegalForms.generic(word) || LegalForms.is(word);
    }

    private String pair() {
        return Stream.of(onlyOne, onlyOther)
                .filter(words -> !words.isEmpty())
                .map(words -> "'" + String.join(" ", words) + "'")
                .collect(Collectors.joining(" and "));
    }

    private static Optional<PossibleMatch> match(boolean holds, double score, Supplier<String> reason, Kind kind) {
        return holds ? Optional.of(new PossibleMatch(score, reason.get(), kind)) : Optional.empty();
    }

    private static Set<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return new TreeSet<>(rest);
    }
}
