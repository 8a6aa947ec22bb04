package chokepoint.reading.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headers that are known to mean something, from {@code synonyms/*.csv}. Only those that are asked for become objects. */
final class Synonyms {

    /**
     * One known header.
     *
     * @param rank its place among the synonyms of its meaning and language; the usual ones come first
     * @param weak taken only where nothing better is there
     * @param whole means this only where it is the whole header: as a part of others it may mean anything
     */
    record Synonym(
            ColumnMeaning meaning,
            String text,
            List<String> words,
            int letters,
            int rank,
            boolean weak,
            boolean whole) {}

    private static final int STEM = 3;
    private static final int LEAST_CORRECTED = 6;
    private static final int LEAST_PART = 5;
    private static final int LEAST_LETTERS = 3;
    private static final int WORDS_OF_ONE = 3;
    private static final Synonyms KNOWN = new Synonyms(KnownHeaders.lines());

    private final char[] lines;
    private final int[] starts;
    private final @Nullable Synonym[] read;
    private final TextIndex byWords;
    private final TextIndex byStem;
    private final TextIndex alone;
    private final TextIndex joined;
    private final TextIndex byLetter;
    /** Each word once, by where it stands. */
    private final TextIndex words;

    private final TextIndex wordsByLetter;

    private Synonyms(String text) {
        lines = text.toCharArray();
        starts = starts(lines);
        int all = starts.length - 1;
        read = new Synonym[all];
        byWords = new TextIndex(lines, all);
        byStem = new TextIndex(lines, all * WORDS_OF_ONE);
        alone = new TextIndex(lines, all);
        joined = new TextIndex(lines, all);
        byLetter = new TextIndex(lines, all);
        words = new TextIndex(lines, all);
        wordsByLetter = new TextIndex(lines, all);
        for (int line = 0; line < all; line++) {
            index(line);
        }
    }

    private static int[] starts(char[] lines) {
        int[] starts = new int[lines.length / 2 + 2];
        int count = 1;
        for (int at = 0; at < lines.length; at++) {
            if (lines[at] == '\n') {
                starts[count] = at + 1;
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private void index(int line) {
        int end = starts[line + 1] - 1;
        int key = KnownHeaders.key(lines, end);
        boolean part = !KnownHeaders.isWhole(lines, starts[line]);
        byWords.add(key, end, line);
        byLetter.add(key, key + 1, line);
        int run = KnownHeaders.joined(lines, starts[line]);
        if (lines[run] != KnownHeaders.GAP) {
            joined.add(run, KnownHeaders.cellEnd(lines, run), line);
        }
        int from = key;
        for (int at = key; at <= end; at++) {
            if (at == end || lines[at] == KnownHeaders.BETWEEN_WORDS) {
                if (words.addIfNew(from, at, from)) {
                    wordsByLetter.add(from, from + 1, from);
                }
                if (part) {
                    byStem.add(from, from + stem(lines[from], at - from), line);
                }
                if (part && at - from == end - key) {
                    alone.add(from, at, line);
                }
                from = at + 1;
            }
        }
    }

    private Synonym synonym(int line) {
        @Nullable Synonym known = read[line];
        if (known == null) {
            known = KnownHeaders.read(lines, starts[line], starts[line + 1] - 1);
            read[line] = known;
        }
        return known;
    }

    private List<Synonym> synonyms(int[] found) {
        List<Synonym> synonyms = new ArrayList<>(found.length);
        for (int line : found) {
            synonyms.add(synonym(line));
        }
        return synonyms;
    }

    static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += word.length();
        }
        return letters;
    }

    /** The synonyms that share a word, or a part of one, with a header. */
    static List<Synonym> near(List<String> words) {
        return KNOWN.near(words, new LinkedHashSet<>());
    }

    private List<Synonym> near(List<String> header, Set<Integer> near) {
        for (String word : header) {
            add(near, byStem, word, 0, stem(word.charAt(0), word.length()));
            if (HeaderWords.isHangul(word)) {
                for (int cut = 1; cut < word.length() - 1; cut++) {
                    add(near, alone, word, cut, word.length());
                }
            } else if (HeaderWords.isHan(word)) {
                for (int from = 0; from < word.length(); from++) {
                    for (int to = from + 2; to <= word.length(); to++) {
                        add(near, alone, word, from, to);
                    }
                }
            } else {
                for (int cut = LEAST_PART; cut < word.length(); cut++) {
                    add(near, alone, word, 0, cut);
                    add(near, alone, word, word.length() - cut, word.length());
                }
            }
        }
        List<Synonym> synonyms = new ArrayList<>(near.size());
        near.forEach(line -> synonyms.add(synonym(line)));
        synonyms.removeIf(synonym -> synonym.letters() < LEAST_LETTERS
                && !HeaderWords.isHan(synonym.words().get(0))
                && !HeaderWords.isHangul(synonym.words().get(0)));
        return synonyms;
    }

    private static void add(Set<Integer> near, TextIndex index, String word, int from, int to) {
        for (int line : index.find(word, from, to)) {
            near.add(line);
        }
    }

    /** How many letters of a word are enough to find its forms by. */
    private static int stem(char first, int letters) {
        boolean inflected = first >= '\u0400' && first <= '\u04ff';
        return inflected ? Math.min(letters, STEM) : letters;
    }

    /** The known word that a mistyped one of six letters or more must be; the word itself if it is known or none is near. */
    static String corrected(String word) {
        return word.length() < LEAST_CORRECTED || isKnown(word) ? word : KNOWN.nearest(word);
    }

    private String nearest(String word) {
        String nearest = "";
        for (int from : wordsByLetter.find(word, 0, 1)) {
            int letters = wordEnd(from) - from;
            if (letters >= LEAST_CORRECTED && oneApart(word, from, letters)) {
                String known = new String(lines, from, letters);
                nearest = nearest.isEmpty() || known.compareTo(nearest) < 0 ? known : nearest;
            }
        }
        return nearest.isEmpty() ? word : nearest;
    }

    private int wordEnd(int from) {
        int end = from;
        while (lines[end] != KnownHeaders.BETWEEN_WORDS && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    static boolean isKnown(String word) {
        return KNOWN.words.find(word).length > 0;
    }

    /** Whether one letter more, less, other (but for the last) or two changed about make one word of the other. */
    private boolean oneApart(String one, int from, int letters) {
        if (Math.abs(one.length() - letters) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), letters) && one.charAt(same) == lines[from + same]) {
            same++;
        }
        int left = one.length() - same;
        int right = letters - same;
        if (left == right) {
            boolean swapped = left > 1
                    && one.charAt(same) == lines[from + same + 1]
                    && one.charAt(same + 1) == lines[from + same]
                    && endsAlike(one, same + 2, from + same + 2, right - 2);
            return swapped || left > 1 && endsAlike(one, same + 1, from + same + 1, right - 1);
        }
        return left > right
                ? endsAlike(one, same + 1, from + same, right)
                : endsAlike(one, same, from + same + 1, right - 1);
    }

    private boolean endsAlike(String one, int at, int from, int letters) {
        for (int i = 0; i < letters; i++) {
            if (one.charAt(at + i) != lines[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The words of the known header that makes one word when it is written without blanks. */
    static Optional<List<String>> writtenTogether(String word) {
        int[] found = KNOWN.joined.find(word);
        return found.length == 0
                ? Optional.empty()
                : Optional.of(KNOWN.synonym(found[0]).words());
    }

    /** Those whose first word begins with a letter. */
    static List<Synonym> beginningWith(char letter) {
        return KNOWN.synonyms(KNOWN.byLetter.find(String.valueOf(letter)));
    }

    static List<Synonym> exact(List<String> words) {
        return KNOWN.synonyms(KNOWN.byWords.find(String.join(" ", words)));
    }
}
