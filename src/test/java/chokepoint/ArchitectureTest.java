package chokepoint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.PackageSentences.Forbidden;
import chokepoint.PackageSentences.Reserved;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.beans.XMLDecoder;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the floors of the house, the sentences of each {@code package-info}, and the rooms of each library. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("chokepoint");

    /** Each room of the house, and the rooms on the floors below that it may use. */
    private static final Map<String, Set<String>> USES = table("""
            mistake:
            disk:
            trade:
            workbook: disk
            store: disk
            names: trade
            words: trade names
            tally: trade names store
            finding: trade words
            policy: trade names mistake
            official: trade names mistake
            reading: trade names finding policy workbook disk
            rulebook: trade names words tally finding policy mistake
            report: trade names words finding policy workbook disk
            check: trade names words tally finding policy reading rulebook store disk
            run: trade names words tally finding policy reading rulebook report check workbook store disk mistake
            cli: trade names words finding policy reading rulebook report check run official workbook disk mistake
            """);

    /** Each library that is used, and the rooms that may. */
    private static final Map<String, Set<String>> LIBRARIES = table("""
            com.fasterxml.jackson: store official report run cli
            com.ibm.icu: workbook names words
            de.siegmar.fastcsv: workbook official policy rulebook report check
            gg.jte: report
            org.apache.commons.compress: workbook
            org.apache.commons.text: names
            org.apache.poi: workbook report
            org.apache.xmlbeans: report
            org.drools: rulebook
            org.kie: rulebook
            org.openxmlformats: workbook report
            org.slf4j: rulebook run cli
            org.snakeyaml: policy
            org.xml.sax: workbook report
            picocli: cli
            """);

    private static final Set<String> EVERYWHERE = Set.of("java", "javax", "chokepoint", "org.jspecify");

    private static Map<String, Set<String>> table(String lines) {
        return lines.lines()
                .map(line -> line.split(":\\s*"))
                .collect(toMap(
                        parts -> parts[0],
                        parts -> parts.length < 2 ? Set.of() : Set.of(parts[1].split(" ")),
                        (a, b) -> a,
                        TreeMap::new));
    }

    static Set<String> rooms() {
        return USES.keySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyRoomsOnFloorsBelow(String room) {
        String[] own = Stream.concat(Stream.of(room), USES.get(room).stream())
                .map(name -> "chokepoint." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("chokepoint." + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("chokepoint..").and(not(resideInAnyPackage(own))))
                .check(HOUSE);
    }

    @Test
    void everyRoomHasItsFloor() {
        Set<String> found = new TreeSet<>();
        HOUSE.forEach(type -> found.add(room(type)));
        assertThat(found).isEqualTo(rooms());
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    static List<Forbidden> forbidden() throws IOException {
        return PackageSentences.forbidden();
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aPackageDoesNotKnowWhatItSaysItMustNotKnow(Forbidden sentence) {
        String own = sentence.house() + "..";
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(types(sentence).and(not(resideInAPackage(own))))
                .because("its package-info says that it must not know " + sentence.topic())
                .check(HOUSE);
    }

    /** The types of a topic; of {@code any other package but disk and names} all but those of the packages named. */
    private static DescribedPredicate<JavaClass> types(Forbidden sentence) {
        Matcher rest = Pattern.compile("any other package(?: but (.+))?").matcher(sentence.topic());
        if (!rest.matches()) {
            return topic(sentence.topic()).types();
        }
        String[] allowed = rest.group(1) == null
                ? new String[0]
                : Arrays.stream(rest.group(1).split(", | and "))
                        .map(name -> "chokepoint." + name + "..")
                        .toArray(String[]::new);
        return resideInAPackage("chokepoint..").and(not(resideInAnyPackage(allowed)));
    }

    private static Topic topic(String words) {
        return Topic.called(words)
                .orElseThrow(() -> new AssertionError("'" + words + "' is no Topic: no rule can be made of it"));
    }

    static List<Reserved> reserved() throws IOException {
        return PackageSentences.reserved();
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void whatOnlyOnePackageKnowsNoOtherDoes(Reserved sentence) {
        noClasses()
                .that()
                .resideOutsideOfPackage(sentence.house() + "..")
                .should()
                .dependOnClassesThat(topic(sentence.topic()).types())
                .because("the package-info of " + sentence.house() + " says that it is the only one")
                .check(HOUSE);
    }

    static List<String> packages() throws IOException {
        return PackageSentences.packages();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageSaysWhatItMustNotKnow(String house) throws IOException {
        assertThat(PackageSentences.forbidden())
                .as("'must not know …' in the package-info of %s", house)
                .anyMatch(sentence -> sentence.house().equals(house));
    }

    /** A topic whose packages are gone would forbid nothing. */
    @ParameterizedTest
    @EnumSource
    void aTopicIsSaidSomewhereAndItsPlacesExist(Topic topic) throws IOException {
        assertThat(Stream.concat(
                        PackageSentences.forbidden().stream().map(Forbidden::topic),
                        PackageSentences.reserved().stream().map(Reserved::topic)))
                .anyMatch(words -> Topic.called(words).equals(Optional.of(topic)));
        assertThat(topic.places()).allSatisfy(place -> assertThat(KNOWN).anyMatch(type -> Topic.holds(place, type)));
    }

    /** The types of the house, and all that they use. */
    private static final Set<JavaClass> KNOWN = known();

    private static Set<JavaClass> known() {
        Set<JavaClass> known = new HashSet<>();
        for (JavaClass type : HOUSE) {
            known.add(type);
            type.getDirectDependenciesFromSelf().forEach(dependency -> known.add(dependency.getTargetClass()));
        }
        return known;
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("chokepoint.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyLibraryStaysInItsRooms() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : HOUSE) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !target.isPrimitive())
                    .map(JavaClass::getPackageName)
                    .filter(used -> EVERYWHERE.stream().noneMatch(root -> isWithin(root, used)))
                    .forEach(used -> found.computeIfAbsent(library(used), name -> new TreeSet<>())
                            .add(room(type)));
        }
        assertThat(found.keySet()).isEqualTo(LIBRARIES.keySet());
        assertThat(found)
                .allSatisfy((library, rooms) ->
                        assertThat(rooms).as("rooms that use %s", library).isSubsetOf(LIBRARIES.get(library)));
    }

    private static String library(String used) {
        return LIBRARIES.keySet().stream()
                .filter(library -> isWithin(library, used))
                .findFirst()
                .orElse(used);
    }

    private static boolean isWithin(String root, String name) {
        return (name + ".").startsWith(root + ".");
    }

    /** What is longer holds two subjects. */
    @Test
    void noFileIsLongerThanThreeHundredAndFiftyLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(350));
        }
    }

    /** The program never makes an object from bytes that it finds. */
    @Test
    void nothingIsMadeByDeserialization() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(ObjectInputStream.class)
                        .or(assignableTo(ObjectOutputStream.class))
                        .or(type(XMLDecoder.class)))
                .orShould()
                .implement(Externalizable.class)
                .orShould(haveMethod("readObject", "readResolve", "readExternal"))
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> haveMethod(String... names) {
        return new ArchCondition<>("have a method " + String.join(" or ", names)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> List.of(names).contains(method.getName()))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getDescription())));
            }
        };
    }

    @Test
    void theWordsOfRulesNeedOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("chokepoint.trade..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("chokepoint.trade..", "java..", "org.jspecify.."))
                .check(HOUSE);
    }
}
