package chokepoint.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes legal forms off the words of a name, as long as something distinctive remains. */
final class LegalForms {

    /** Where a form may stand to be taken as one. */
    private record Form(String letters, boolean atStart, boolean atEnd, boolean inside, String shortForm) {

        Form or(Form other) {
            return new Form(
                    letters,
                    atStart || other.atStart,
                    atEnd || other.atEnd,
                    inside || other.inside,
                    inside ? shortForm : other.shortForm);
        }
    }

    private static final int MOST_WORDS = 10;
    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        Resource.rows("legal-forms.csv").stream()
                .map(row -> form(row.get(0), row.get(1), row.get(2)))
                .forEach(form -> FORMS.merge(form.letters, form, Form::or));
    }

    /** Of scripts without spaces, longest first. */
    private static final List<Form> AFFIXES = FORMS.values().stream()
            .filter(form -> form.letters.length() > 1 && Words.unspaced(form.letters))
            .sorted(Comparator.comparing((Form form) -> -form.letters.length()).thenComparing(Form::letters))
            .toList();

    private static final Set<String> GENERIC = Resource.rows("generic-words.csv").stream()
            .map(row -> Words.fold(row.get(0)))
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
        LegalForms forms = new LegalForms(spaced);
        forms.takeEnds();
        forms.takeInside();
        List<String> bare = forms.remaining();
        return bare.stream().anyMatch(LegalForms::distinctive) ? bare : new LegalForms(words).shortened();
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
            String letters = joined(from, from + length);
            Form form = FORMS.get(letters);
            boolean fits = form != null && (form.inside || (direction > 0 ? form.atStart : form.atEnd));
            if (fits || letters.equals("&")) {
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
        return to - from == 1 ? words.get(from) : String.join("", words.subList(from, to));
    }

    private List<String> remaining() {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i] && !words.get(i).isEmpty()) {
                result.add(words.get(i));
            }
        }
        return result;
    }

    private List<String> shortened() {
        takeEnds();
        takeInside();
        List<String> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = taken[i] ? shortForms[i] : words.get(i);
            if (word != null && !word.isEmpty()) {
                result.add(word);
            }
        }
        return result;
    }

    /** {@code 华为技术有限公司} is one word; the form is cut out of it. */
    private static String withoutAffixes(String word) {
        if (!Words.unspaced(word)) {
            return word;
        }
        String rest = word;
        for (Form form : AFFIXES) {
            if (form.inside) {
                rest = rest.replace(form.letters, "");
            }
            if (form.atEnd && rest.endsWith(form.letters)) {
                rest = rest.substring(0, rest.length() - form.letters.length());
            }
            if (form.atStart && rest.startsWith(form.letters)) {
                rest = rest.substring(form.letters.length());
            }
        }
        return rest;
    }

    private static Form form(String text, String at, String shortForm) {
        String letters = String.join("", Connectives.unified(Words.of(text)));
        boolean edge = at.equals("edge");
        boolean inside = at.equals("any");
        return new Form(letters, edge || at.equals("start"), edge || at.equals("end"), inside, shortForm);
    }
}
