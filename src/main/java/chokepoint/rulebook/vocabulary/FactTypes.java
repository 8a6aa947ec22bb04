package chokepoint.rulebook.vocabulary;

import chokepoint.trade.DerivedFact;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.LineLimit;
import chokepoint.trade.MarkUp;
import chokepoint.trade.PriceBand;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.ThirdLeg;
import chokepoint.trade.lists.CountryList;
import chokepoint.trade.lists.GoodsList;
import chokepoint.trade.lists.GoodsWords;
import chokepoint.trade.lists.Makers;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.lists.PhoneCodes;
import chokepoint.trade.lists.PreferenceSchemes;
import chokepoint.trade.lists.WordList;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Scope;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that a rule may name, and the properties that it may ask of each. */
public final class FactTypes {

    /** The types that a condition may start with: all subjects, limits and lists. */
    private static final Map<String, Class<?>> PATTERNS = byName(Stream.concat(
            Subject.kinds().stream(),
            Stream.of(
                    Limit.class,
                    LineLimit.class,
                    CountryList.class,
                    GoodsList.class,
                    GoodsWords.class,
                    WordList.class,
                    PhoneCodes.class,
                    Makers.class,
                    PreferenceSchemes.class,
                    NamedParty.class)));

    /** The types whose constants a condition may name. */
    private static final Map<String, Class<?>> CONSTANTS = byName(Stream.of(
            Scope.class,
            Foreign.class,
            Family.class,
            Answer.class,
            Derivation.class,
            DerivedFact.Effect.class,
            DocumentUse.Kind.class,
            SharedContact.Kind.class,
            PriceBand.Basis.class,
            MarkUp.Beside.class,
            ThirdLeg.Kind.class,
            Country.class,
            Field.class));

    /** What can be asked of texts and lists. */
    private static final Map<Class<?>, Set<String>> OF_JAVA =
            Map.of(String.class, Set.of("isEmpty", "isBlank", "length"), Collection.class, Set.of("isEmpty", "size"));

    /** Values of Java's that facts answer with. */
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            BigDecimal.class,
            LocalDate.class,
            YearMonth.class,
            List.class,
            Set.class,
            Map.class,
            SortedMap.class);

    private static final Set<String> NOT_WORDS = Set.of(
            "equals",
            "hashCode",
            "toString",
            "compareTo",
            "at",
            "with",
            "limits",
            "anywhere",
            "keyNames",
            "figures",
            "decidingFigures");

    private static final Set<String> TRADE =
            Set.of(Line.class.getPackageName(), CountryList.class.getPackageName(), Country.class.getPackageName());

    private static final ClassValue<List<Method>> WORDS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).filter(FactTypes::isWord).toList();
        }
    };

    /** The words of a type that take no arguments, under every name that a rule may give them. */
    private static final ClassValue<Map<String, Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> named = new HashMap<>();
            for (Method method : words(type)) {
                if (method.getParameterCount() == 0) {
                    named.putIfAbsent(method.getName(), method);
                    named.putIfAbsent(propertyName(method), method);
                }
            }
            return named;
        }
    };

    private FactTypes() {}

    private static Map<String, Class<?>> byName(Stream<Class<?>> types) {
        return types.collect(Collectors.toUnmodifiableMap(FactTypes::nameInRules, Function.identity()));
    }

    private static String nameInRules(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    /** Whether a property of lines is a list of places on their way. */
    public static boolean tellsPlaces(String name) {
        return Optional.ofNullable(PROPERTIES.get(Line.class).get(name))
                .map(Method::getGenericReturnType)
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(held -> held == Country.class || held == ThirdLeg.class)
                .isPresent();
    }

    public static Optional<Class<?>> pattern(String name) {
        return Optional.ofNullable(PATTERNS.get(name));
    }

    public static Set<String> patternNames() {
        return PATTERNS.keySet();
    }

    /** All types that rules may name. */
    public static Stream<Class<?>> all() {
        return Stream.concat(PATTERNS.values().stream(), CONSTANTS.values().stream())
                .distinct();
    }

    public static boolean isLimit(Class<?> type) {
        return type == Limit.class || type == LineLimit.class;
    }

    public static boolean isSubject(Class<?> type) {
        return Subject.class.isAssignableFrom(type);
    }

    /** Whether subjects of this type lie in segments; others are of the whole list. */
    public static boolean knowsSegments(Class<? extends Subject> type) {
        return property(type, "segment")
                .filter(method -> method.getDeclaringClass() != Subject.class)
                .isPresent();
    }

    /** The longest name of constants that a path starts with: {@code Scope} of {@code Scope.VENDOR}. */
    public static Optional<String> constantsIn(String path) {
        return CONSTANTS.keySet().stream()
                .filter(name -> path.equals(name) || path.startsWith(name + "."))
                .max(Comparator.comparingInt(String::length));
    }

    public static Class<?> constants(String name) {
        return CONSTANTS.get(name);
    }

    public static Set<String> constantNames() {
        return CONSTANTS.keySet();
    }

    /** The values of a type of constants, in their order. */
    public static List<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .map(java.lang.reflect.Field::getName)
                .toList();
    }

    /** What a name without brackets asks of a fact; empty if it means nothing. */
    public static Optional<Method> property(Class<?> type, String name) {
        return Optional.ofNullable(PROPERTIES.get(type).get(name));
    }

    /** What a name with brackets may ask of a fact, by the number of arguments. */
    public static SortedMap<Integer, Method> methods(Class<?> type, String name) {
        return words(type).stream()
                .filter(method -> method.getName().equals(name))
                .collect(Collectors.toMap(
                        Method::getParameterCount, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    /** All that can be asked of a fact, sorted. */
    public static List<String> vocabulary(Class<?> type) {
        return words(type).stream()
                .map(FactTypes::propertyName)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a fact says under a property name. */
    public static Object ask(Object fact, String property) {
        try {
            return property(fact.getClass(), property).orElseThrow().invoke(fact);
        } catch (ReflectiveOperationException | NoSuchElementException e) {
            throw new IllegalStateException("'" + property + "' was checked when the rule was loaded", e);
        }
    }

    /** What can be asked of a fact. */
    static List<Method> words(Class<?> type) {
        return WORDS.get(type);
    }

    /** Every other method, such as those of all of Java's objects, means nothing in a rule. */
    private static boolean isWord(Method method) {
        boolean asks = !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
        return asks
                && (isOfTrade(method.getDeclaringClass()) ? isTrades(method) : isJavas(method))
                && isValue(method.getGenericReturnType())
                && Arrays.stream(method.getGenericParameterTypes()).allMatch(FactTypes::isValue);
    }

    private static boolean isOfTrade(Class<?> type) {
        return TRADE.contains(type.getPackageName());
    }

    private static boolean isTrades(Method method) {
        return !NOT_WORDS.contains(method.getName());
    }

    private static boolean isJavas(Method method) {
        return OF_JAVA.entrySet().stream()
                .anyMatch(type -> type.getKey().isAssignableFrom(method.getDeclaringClass())
                        && type.getValue().contains(method.getName()));
    }

    /** Whether it only says something: a number, a text, a fact or part of one, or several of them. */
    static boolean isValue(Type type) {
        if (type instanceof ParameterizedType generic) {
            return isValue(generic.getRawType())
                    && Arrays.stream(generic.getActualTypeArguments()).allMatch(FactTypes::isValue);
        }
        return type instanceof Class<?> plain
                && (plain.isPrimitive() && plain != void.class
                        || VALUES.contains(plain)
                        || isOfTrade(plain) && (plain.isRecord() || plain.isEnum())
                        || PATTERNS.containsValue(plain));
    }

    /** {@code isEmpty()} is asked as {@code empty}, as Drools does, or by its own name. */
    private static String propertyName(Method method) {
        String name = method.getName();
        for (String prefix : List.of("is", "get")) {
            int length = prefix.length();
            if (name.startsWith(prefix) && name.length() > length && Character.isUpperCase(name.charAt(length))) {
                return Character.toLowerCase(name.charAt(length)) + name.substring(length + 1);
            }
        }
        return name;
    }
}
