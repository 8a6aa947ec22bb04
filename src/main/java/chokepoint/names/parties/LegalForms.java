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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Removes legal forms from the words of a name, as long as something distinctive remains. */
final class LegalForms {

    /** Where a form may stand to be taken as one. */
    private record Form(String spelling, boolean atStart, boolean atEnd, boolean inside, String shortForm) {

        Form or(Form other) {
            return new Form(
                    spelling,
                    atStart || other.atStart,
                    atEnd || other.atEnd,
                    inside || other.inside,
                    inside ? shortForm : other.shortForm);
        }
    }

    private static final int MOST_WORDS = 10;
    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        TableResource.rows("legal-forms.csv")
                .forEach(row -> spellings(row.get(0)).stream()
                        .map(spelling -> form(spelling, row.get(1), row.get(2)))
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

    private static final Set<String> OF_PERSONS = TableResource.rows("person-forms.csv").stream()
            .flatMap(row -> spellings(row.get(0)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> words;
    private final String[] shortForms;
    private final boolean[] taken;
    private int first;
    private int end;

    private LegalForms(List<String> words) {
        this.words = words;
        this.shortForms = new String[words.size()];
        this.taken = new boolean[words.size()];
        this.end = words.size();
    }

    /** The words without legal forms; if too little is left, all of them with each form in its short spelling. */
    static List<String> strip(List<String> words) {
        List<String> spaced = words.stream().map(LegalForms::withoutAffixes).toList();
        List<String> bare = new LegalForms(spaced).words(false);
        return bare.stream().anyMatch(LegalForms::distinctive) ? bare : new LegalForms(words).words(true);
    }

    /** True if the forms at the ends of a name say that it is one natural person's. */
    static boolean ofPerson(List<String> words) {
        LegalForms forms = new LegalForms(words);
        String first = forms.joined(0, forms.formAt(0, 1));
        String last = forms.joined(words.size() - forms.formAt(words.size(), -1), words.size());
        boolean company = Stream.of(first, last).anyMatch(form -> !form.isEmpty() && !OF_PERSONS.contains(form));
        return !company && (OF_PERSONS.contains(first) || OF_PERSONS.contains(last));
    }

    /** True of a word that many companies carry. */
    static boolean generic(String word) {
        return GENERIC.contains(word);
    }

    /** True of a word that is a legal form by itself, wherever it may stand. */
    static boolean is(String word) {
        return FORMS.containsKey(word);
    }

    private static boolean distinctive(String word) {
        return word.length() > 1 && word.codePoints().anyMatch(Character::isLetter) && !generic(word);
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
                if (form != null && form.inside) {
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
            boolean fits = form != null && (form.inside || (direction > 0 ? form.atStart : form.atEnd));
            if (fits || spelling.equals("&")) {
                return length;
            }
        }
        return 0;
    }

    private void take(int from, int to) {
        if (from < to) {
            Arrays.fill(taken, from, to, true);
            Form form = FORMS.get(joined(from, to));
            shortForms[from] = form == null ? "" : form.shortForm;
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
        boolean lettersApart = words.size() == 1 && together.length() >= 3 && together.length() <= 5;
        return lettersApart && !NameWords.unspaced(together)
                ? Set.of(together, String.join(" ", together.split("")))
                : new HashSet<>(List.of(together, String.join(" ", words)));
    }

    private static Form form(String spelling, String at, String shortForm) {
        boolean edge = at.equals("edge");
        boolean inside = at.equals("any");
        return new Form(spelling, edge || at.equals("start"), edge || at.equals("end"), inside, shortForm);
    }
}
