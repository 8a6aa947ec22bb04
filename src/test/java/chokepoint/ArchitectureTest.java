package chokepoint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.beans.XMLDecoder;
import java.io.Externalizable;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the house: each uses only floors below it, neighbours never meet, and third-party types stay in their rooms. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("chokepoint");

    @Test
    void eachFloorUsesOnlyFloorsBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("mistake")
                .definedBy("chokepoint.mistake..")
                .layer("disk")
                .definedBy("chokepoint.disk..")
                .layer("workbook")
                .definedBy("chokepoint.workbook..")
                .layer("trade")
                .definedBy("chokepoint.trade..")
                .layer("names")
                .definedBy("chokepoint.names..")
                .layer("words")
                .definedBy("chokepoint.words..")
                .layer("store")
                .definedBy("chokepoint.store..")
                .layer("tally")
                .definedBy("chokepoint.tally..")
                .layer("finding")
                .definedBy("chokepoint.finding..")
                .layer("policy")
                .definedBy("chokepoint.policy..")
                .layer("reading")
                .definedBy("chokepoint.reading..")
                .layer("rulebook")
                .definedBy("chokepoint.rulebook..")
                .layer("report")
                .definedBy("chokepoint.report..")
                .layer("check")
                .definedBy("chokepoint.check..")
                .layer("run")
                .definedBy("chokepoint.run..")
                .layer("cli")
                .definedBy("chokepoint.cli..")
                .optionalLayer("spark")
                .definedBy("chokepoint.spark..")
                .whereLayer("mistake")
                .mayNotAccessAnyLayer()
                .whereLayer("disk")
                .mayNotAccessAnyLayer()
                .whereLayer("workbook")
                .mayOnlyAccessLayers("disk")
                .whereLayer("trade")
                .mayNotAccessAnyLayer()
                .whereLayer("store")
                .mayOnlyAccessLayers("disk")
                .whereLayer("names")
                .mayOnlyAccessLayers("trade")
                .whereLayer("words")
                .mayOnlyAccessLayers("trade", "names")
                .whereLayer("tally")
                .mayOnlyAccessLayers("trade", "names", "words", "store")
                .whereLayer("finding")
                .mayOnlyAccessLayers("trade", "names", "words")
                .whereLayer("policy")
                .mayOnlyAccessLayers("mistake", "trade", "names", "words")
                .whereLayer("reading")
                .mayOnlyAccessLayers(
                        "mistake", "disk", "workbook", "trade", "names", "words", "tally", "finding", "policy")
                .whereLayer("rulebook")
                .mayOnlyAccessLayers("mistake", "disk", "trade", "names", "words", "tally", "finding", "policy")
                .whereLayer("report")
                .mayOnlyAccessLayers(
                        "mistake", "disk", "workbook", "trade", "names", "words", "tally", "finding", "policy")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("run", "cli", "spark")
                .whereLayer("run")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(HOUSE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("chokepoint.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void thirdPartyTypesStayInTheirRooms() {
        staysIn("org.apache.poi..", "chokepoint.workbook..", "chokepoint.reading..", "chokepoint.report..");
        staysIn("org.drools..", "chokepoint.rulebook..");
        staysIn("org.kie..", "chokepoint.rulebook..");
        staysIn("picocli..", "chokepoint.cli..");
        staysIn("org.snakeyaml..", "chokepoint.policy..");
        staysIn("com.ibm.icu..", "chokepoint.workbook.csv..", "chokepoint.names..", "chokepoint.words..");
        staysIn("com.fasterxml.jackson.dataformat..", "chokepoint.store..");
        staysIn("org.apache.spark..", "chokepoint.spark..");
    }

    /** Spark may send objects from one machine to another; the program itself never makes one from bytes that it finds. */
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

    private static void staysIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }
}
