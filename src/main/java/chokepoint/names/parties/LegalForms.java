package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Removes legal forms from the words of a name, as long as something distinctive remains. */
final class LegalForms {

    /**
     * Where a form may stand to be taken as one.
     *
     * @param firstIn the countries where it may stand first; in all if it is empty
     */
    private record Form(
            String spelling,
            boolean atStart,
            boolean atEnd,
            boolean inside,
            String shortForm,
            String kind,
            Set<String> firstIn) {

        Form or(Form other) {
            return new Form(
                    spelling,
                    atStart || other.atStart,
                    atEnd || other.atEnd,
                    inside || other.inside,
                    inside ? shortForm : other.shortForm,
                    kind.equals(other.kind) ? kind : "",
                    atStart ? firstIn : other.firstIn);
        }

        boolean mayStandFirst(String country) {
            return atStart && (firstIn.isEmpty() || firstIn.contains(country) || country.equals(ANYWHERE));
        }
    }

    /**
     * A name taken apart.
     *
     * @param words without legal forms, or with their short spellings if too little is left without
     * @param kind of legal person that its forms say, empty if they say none or several
     */
    record Stripped(List<String> words, String kind) {}

    private static final int MOST_WORDS = 10;

    /** Stands for a country where every form may stand first. */
    private static final String ANYWHERE = "*";

    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        TableResource.rows("legal-forms.csv")
                .forEach(row -> spellings(row.get(0)).stream()
                        .map(spelling -> form(spelling, row))
                        .forEach(form -> FORMS.merge(form.spelling, form, Form::or)));
    }

    /** Of scripts without spaces, longest first. */
    private static final List<Form> AFFIXES = FORMS.values().stream()
            .filter(form -> form.spelling.length() > 1 && NameWords.unspaced(form.spelling))
            .sorted(Comparator.comparing((Form form) -> -form.spelling.length()).thenComparing(Form::spelling))
            .toList();

    private static final Set<String> GENERIC = TableResource.rows("generic-words.csv").stream()
            .map(row -> NameWords.fold(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());

    /** The same in the letters in which names are compared. */
    private static final Set<String> GENERIC_IN_LATIN = GENERIC.stream()
            .filter(word -> !NameWords.unspaced(word))
            .map(word -> String.join("", PartyNames.latin(List.of(word))))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_PERSONS = TableResource.rows("person-forms.csv").stream()
            .flatMap(row -> spellings(row.get(0)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> words;
    private final String[] shortForms;
    private final boolean[] taken;
    private final String country;
    private final Set<String> kinds = new TreeSet<>();
    private int first;
    private int end;

    private LegalForms(List<String> words, String country) {
        this.words = words;
        this.country = country;
        this.shortForms = new String[words.size()];
        this.taken = new boolean[words.size()];
        this.end = words.size();
    }

    /**
     * The words without legal forms; if too little is left, all of them with each form in its short spelling.
     *
     * @param country where the party is at home; empty if unknown
     */
    static Stripped strip(List<String> words, String country) {
        LegalForms spaced =
                new LegalForms(words.stream().map(LegalForms::withoutAffixes).toList(), country);
        List<String> bare = initialsJoined(spaced.words(false));
        String kind = spaced.kinds.size() == 1 ? spaced.kinds.iterator().next() : "";
        return bare.stream().anyMatch(LegalForms::distinctive)
                ? new Stripped(bare, kind)
                : new Stripped(initialsJoined(new LegalForms(words, country).words(true)), kind);
    }

    /** {@code A B C} is {@code abc}, as {@code A.B.C.} is. */
    private static List<String> initialsJoined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        boolean afterInitial = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !NameWords.unspaced(word);
            if (initial && afterInitial) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            afterInitial = initial;
        }
        return joined;
    }

    /** Whether the first word of a name is a form that stands first in some countries only. */
    static boolean doubtfulStart(List<String> words) {
        Form form = words.size() < 2 ? null : FORMS.get(words.get(0));
        return form != null && !form.inside && form.atStart && !form.firstIn.isEmpty();
    }

    /** Whether the first word of a name is a form that stands first in a country. */
    static boolean mayStandFirst(List<String> words, String country) {
        return doubtfulStart(words) && FORMS.get(words.get(0)).firstIn.contains(country);
    }

    /** True if the forms at the ends of a name say that it is one natural person's. */
    static boolean ofPerson(List<String> words) {
        LegalForms forms = new LegalForms(words, ANYWHERE);
        String first = forms.joined(0, forms.formAt(0, 1));
        String last = forms.joined(words.size() - forms.formAt(words.size(), -1), words.size());
        boolean company = Stream.of(first, last).anyMatch(form -> !form.isEmpty() && !OF_PERSONS.contains(form));
        return !company && (OF_PERSONS.contains(first) || OF_PERSONS.contains(last));
    }

    /** The forms of a name in their short spellings; none if it says none. */
    static Set<String> shortForms(List<String> words) {
        LegalForms forms =
                new LegalForms(words.stream().map(LegalForms::withoutAffixes).toList(), ANYWHERE);
        forms.words(false);
        Set<String> found = new TreeSet<>();
        for (String form : forms.shortForms) {
            if (form != null && !form.isEmpty()) {
                found.add(form);
            }
        }
        return found;
    }

    /** True of a word that many companies carry. */
    static boolean generic(String word) {
        return GENERIC.contains(word) || GENERIC_IN_LATIN.contains(word);
    }

    /** True of a word that is a legal form by itself, wherever it may stand. */
    static boolean is(String word) {
        return FORMS.containsKey(word);
    }

    private static boolean distinctive(String word) {
        return word.length() > 1 && word.codePoints().anyMatch(Character::isLetter) && !GENERIC.contains(word);
    }

    private void takeEnds() {
        boolean more = true;
        while (more && first < end) {
            int last = formAt(end, -1);
            take(end - last, end);
            end -= last;
            int front = formAt(first, 1);
            take(first, first + front);
            first += front;
            more = last + front > 0;
        }
    }

    private void takeInside() {
        for (int i = first; i < end; i++) {
            for (int length = Math.min(MOST_WORDS, end - i); length > 0; length--) {
                Form form = FORMS.get(joined(i, i + length));
                if (form != null && form.inside && (i > 0 || form.atStart)) {
                    take(i, i + length);
                    i += length - 1;
                    break;
                }
            }
        }
    }

    /** How many words the longest form takes that ends or begins here. */
    private int formAt(int place, int direction) {
        for (int length = Math.min(MOST_WORDS, end - first); length > 0; length--) {
            int from = direction > 0 ? place : place - length;
            String spelling = joined(from, from + length);
            Form form = FORMS.get(spelling);
            if (fits(form, from, direction) || spelling.equals("&")) {
                return length;
            }
        }
        return 0;
    }

    /** {@code B C} is no form after {@code A}: the letters are initials. */
    private boolean fits(@Nullable Form form, int from, int direction) {
        if (form == null) {
            return false;
        }
        boolean amongInitials =
                words.get(from).length() == 1 && from > 0 && words.get(from - 1).length() == 1;
        return direction > 0
                ? from == 0 ? form.mayStandFirst(country) : form.inside || form.mayStandFirst(country)
                : (form.inside || form.atEnd) && !amongInitials;
    }

    private void take(int from, int to) {
        if (from < to) {
            Arrays.fill(taken, from, to, true);
            Form form = FORMS.get(joined(from, to));
            shortForms[from] = form == null ? "" : form.shortForm;
            if (form != null && !form.kind.isEmpty()) {
                kinds.add(form.kind);
            }
        }
    }

    private String joined(int from, int to) {
        return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
    }

    /** The words, each form in its short spelling or left out. */
    private List<String> words(boolean withForms) {
        takeEnds();
        takeInside();
        List<String> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = !taken[i] ? words.get(i) : withForms ? shortForms[i] : "";
            if (word != null && !word.isEmpty()) {
                result.add(word);
            }
        }
        return result;
    }

    /** {@code 华为技术有限公司} is one word; the form is cut out of it. */
    private static String withoutAffixes(String word) {
        if (!NameWords.unspaced(word)) {
            return word;
        }
        String rest = word;
        for (Form form : AFFIXES) {
            if (form.inside) {
                rest = rest.replace(form.spelling, "");
            }
            if (form.atEnd && rest.endsWith(form.spelling)) {
                rest = rest.substring(0, rest.length() - form.spelling.length());
            }
            if (form.atStart && rest.startsWith(form.spelling)) {
                rest = rest.substring(form.spelling.length());
            }
        }
        return rest;
    }

    /** As in the table, written together, and with its letters apart: {@code ltd sti}, {@code ltdsti}; {@code llc}, {@code l l c}. */
    private static Set<String> spellings(String text) {
        List<String> words = Connectives.unified(NameWords.of(text));
        String together = String.join("", words);
        boolean lettersApart = words.size() == 1 && together.length() >= 2 && together.length() <= 5;
        return lettersApart && !NameWords.unspaced(together)
                ? Set.of(together, String.join(" ", together.split("")))
                : new HashSet<>(List.of(together, String.join(" ", words)));
    }

    private static Form form(String spelling, List<String> row) {
        String at = row.get(1);
        boolean edge = at.equals("edge");
        boolean inside = at.equals("any") || at.equals("inner");
        boolean start = edge || at.equals("start") || at.equals("any");
        Set<String> firstIn = Stream.of(row.get(5).split(" "))
                .filter(country -> !country.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Form(spelling, start, edge || at.equals("end"), inside, row.get(2), row.get(4), firstIn);
    }
}
