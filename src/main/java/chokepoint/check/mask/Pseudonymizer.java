package chokepoint.check.mask;

import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;

/** Puts tokens in place of what is to be hidden, wherever it stands in a text as whole words. */
final class Pseudonymizer {

    /**
     * One spelling.
     *
     * @param lead how many signs stand before its first letter or digit
     */
    private record Term(String spelling, int lead, String token) {

        String from() {
            return spelling.substring(lead);
        }

        boolean standsAt(String text, int word) {
            int end = word + spelling.length() - lead;
            return text.startsWith(from(), word)
                    && (end == text.length() || !inWord(text, end) || !inWord(text, end - 1));
        }

        boolean leads(CharSequence before) {
            return before.length() >= lead
                    && before.subSequence(before.length() - lead, before.length())
                            .toString()
                            .equals(spelling.substring(0, lead));
        }
    }

    private final MaskTokens tokens;
    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, List<Term>> byFirstWord = new HashMap<>();
    private final List<Term> unspaced = new ArrayList<>();

    Pseudonymizer(String key, SortedMap<String, MaskedName> terms, Texts texts) {
        tokens = new MaskTokens(key, terms.values(), texts);
        terms.forEach((spelling, hidden) -> {
            String token = tokens.of(hidden);
            whole.put(spelling, token);
            Term term = new Term(spelling, firstWord(spelling), token);
            if (spelling.codePoints().anyMatch(Character::isIdeographic)) {
                unspaced.add(term);
            } else if (term.lead < spelling.length()) {
                byFirstWord
                        .computeIfAbsent(wordAt(spelling, term.lead), absent -> new ArrayList<>())
                        .add(term);
            }
        });
        Comparator<Term> longestFirst =
                Comparator.comparing((Term term) -> -term.spelling.length()).thenComparing(Term::spelling);
        byFirstWord.values().forEach(same -> same.sort(longestFirst));
        unspaced.sort(longestFirst);
    }

    String token(MaskedName hidden) {
        return tokens.of(hidden);
    }

    String hide(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String token = whole.get(text.strip());
        return token != null ? token : words(unspaced(emails(text)));
    }

    private String emails(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        Matcher found = PersonalDataCollector.EMAIL.matcher(text);
        return found.replaceAll(
                match -> Matcher.quoteReplacement(tokens.of(PersonalDataCollector.email(match.group()))));
    }

    private String unspaced(String text) {
        String hidden = text;
        for (Term term : unspaced) {
            hidden = hidden.replace(term.spelling, term.token);
        }
        return hidden;
    }

    private String words(String text) {
        StringBuilder hidden = new StringBuilder();
        int place = 0;
        while (place < text.length()) {
            if (!inWord(text, place)) {
                hidden.append(text.charAt(place++));
                continue;
            }
            Optional<Term> found = termAt(text, place, hidden);
            if (found.isPresent()) {
                Term term = found.get();
                hidden.setLength(hidden.length() - term.lead);
                hidden.append(term.token);
                place += term.from().length();
            } else {
                String word = wordAt(text, place);
                hidden.append(word);
                place += word.length();
            }
        }
        return hidden.toString();
    }

    private Optional<Term> termAt(String text, int place, CharSequence before) {
        return byFirstWord.getOrDefault(wordAt(text, place), List.of()).stream()
                .filter(term -> term.standsAt(text, place) && term.leads(before))
                .findFirst();
    }

    private static int firstWord(String text) {
        int place = 0;
        while (place < text.length() && !inWord(text, place)) {
            place++;
        }
        return place;
    }

    private static String wordAt(String text, int place) {
        int end = place;
        while (end < text.length() && inWord(text, end)) {
            end++;
        }
        return text.substring(place, end);
    }

    private static boolean inWord(String text, int place) {
        return Character.isLetterOrDigit(text.charAt(place)) || Character.isSurrogate(text.charAt(place));
    }
}
