package chokepoint.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.Subject;
import chokepoint.trade.lists.CountryList;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.IntervalEnd;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTypesTest {

    private static final Set<String> LOOKED_UP = Set.of("PartyList", "OwnershipList", "PlaceCodes", "HsNames");

    @Test
    void aRuleMayNameEverySubject() {
        assertThat(FactTypes.patternNames())
                .containsAll(kinds(Subject.class).map(Class::getSimpleName).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(FactTypesTest::kinds)
                : Stream.of(type);
    }

    /** Lists of parties, owners, places and names of codes are looked up for lines; rules read what was found there. */
    @Test
    void aRuleMayNameEveryListButThoseThatAreLookedUp() {
        List<String> lists = new ClassFileImporter()
                .importPackages(CountryList.class.getPackageName()).stream()
                        .filter(type -> type.tryGetMethod("asOf").isPresent())
                        .map(type -> type.getSimpleName())
                        .filter(name -> !LOOKED_UP.contains(name))
                        .toList();
        assertThat(lists).isNotEmpty();
        assertThat(FactTypes.patternNames()).containsAll(lists);
    }

    /** What kind of field it is that a line lacks, and at which end of an interval it is judged, no rule asks. */
    @Test
    void aRuleMayNameTheConstantsOfEveryKindThatFactsAnswerWith() {
        Set<Class<?>> kinds = answers().stream().filter(Class::isEnum).collect(Collectors.toSet());
        kinds.remove(Field.Kind.class);
        kinds.remove(IntervalEnd.class);
        kinds.add(Country.class);
        assertThat(FactTypes.constantNames().stream().map(FactTypes::constants))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** All types that any chain of questions to a fact can lead to. */
    private static Set<Class<?>> answers() {
        Set<Class<?>> known = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        FactTypes.patternNames()
                .forEach(name -> open.push(FactTypes.pattern(name).orElseThrow()));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (known.add(type)) {
                for (Method word : FactTypes.words(type)) {
                    parts(word.getGenericReturnType()).map(TypeKinds::of).forEach(open::push);
                }
            }
        }
        return known;
    }

    private static Stream<Type> parts(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(generic.getActualTypeArguments()).flatMap(FactTypesTest::parts))
                : Stream.of(type);
    }
}
