package chokepoint.rulebook.vocabulary;

import chokepoint.rulebook.text.Lexer;
import chokepoint.rulebook.text.Token;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Every word that a rule's source may contain: a second guard behind the checks, which know what may stand where. */
public final class Vocabulary {

    private static final List<String> OF_SOURCES = List.of(
            ("package rules import chokepoint trade lists values rulebook Findings Tally global findings tally rule "
                            + "when then end add kcontext not exists in contains memberOf this true false")
                    .split(" "));

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private static final Set<String> WORDS = words();

    private Vocabulary() {}

    /**
     * The first word of a source that is none: neither of this vocabulary nor a variable.
     *
     * @param own the word that the package has of the rule's id
     */
    public static Optional<String> strange(String source, String own) {
        List<Token> tokens = Lexer.tokens(source);
        return IntStream.range(0, tokens.size())
                .filter(at -> isWord(tokens.get(at)) && !isCount(tokens, at))
                .mapToObj(at -> tokens.get(at).text())
                .filter(word -> !word.equals(own) && !WORDS.contains(word))
                .findFirst();
    }

    private static boolean isWord(Token token) {
        return switch (token.kind()) {
            case TEXT, SIGN, END -> false;
            case WORD, NUMBER, CARD, OPEN -> !token.isVariable();
        };
    }

    /** Whether none or one is what something is compared with. */
    private static boolean isCount(List<Token> tokens, int at) {
        return tokens.get(at).isFewness()
                && at > 0
                && COMPARISONS.contains(tokens.get(at - 1).text());
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(OF_SOURCES);
        words.addAll(FactTypes.patternNames());
        for (String name : FactTypes.constantNames()) {
            words.addAll(List.of(name.split("\\.")));
            words.addAll(FactTypes.constantsOf(FactTypes.constants(name)));
        }
        Set<Class<?>> known = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(FactTypes.all().toList());
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (known.add(type)) {
                for (Method method : FactTypes.words(type)) {
                    words.add(method.getName());
                    classes(method.getGenericReturnType(), open);
                }
                words.addAll(FactTypes.vocabulary(type));
            }
        }
        return words;
    }

    private static void classes(Type type, Deque<Class<?>> found) {
        found.push(TypeKinds.of(type));
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                classes(argument, found);
            }
        }
    }
}
