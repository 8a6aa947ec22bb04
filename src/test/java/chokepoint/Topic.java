package chokepoint;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The things that a {@code package-info} may say its package must not know, each as packages and types. */
enum Topic {
    HOW_LISTS_ARE_READ("how lists are read", "chokepoint.reading..", "chokepoint.workbook.."),
    COLUMN_MEANINGS("what a column means", "chokepoint.trade..", "chokepoint.reading.."),
    HEADERS("headers", "chokepoint.reading.header..", "chokepoint.reading.mapping.."),
    LINES("lines", "chokepoint.trade.Line", "chokepoint.trade.LineEnrichment"),
    LIMITS("limits", "chokepoint.trade.Limit", "chokepoint.trade.LineLimit"),
    TALLIES("tallies", "chokepoint.tally.."),
    FACTS("facts", "chokepoint.trade.."),
    CARDS("cards", "chokepoint.rulebook.card.."),
    SAMPLES("samples", "chokepoint.check.sample.."),
    MASKS("masks", "chokepoint.check.mask.."),
    ADDED_UP("what is added up over them", "chokepoint.tally", "chokepoint.tally.facts.."),
    RULES("rules", "chokepoint.rulebook..", "org.drools..", "org.kie.."),
    POLICIES("policies", "chokepoint.policy.."),
    REST_OF_POLICY(
            "the rest of a policy",
            "chokepoint.policy",
            "chokepoint.policy.reading..",
            "chokepoint.policy.lint..",
            "chokepoint.policy.segments.."),
    FINDINGS("findings", "chokepoint.finding.."),
    CHECKS("checks", "chokepoint.check.."),
    REPORTS("reports", "chokepoint.report.."),
    SHEETS("sheets", "chokepoint.report.sheets..", "chokepoint.report.poi.."),
    SHEET_WRITING("what writes them", "chokepoint.report.poi..", "chokepoint.workbook.edit.."),
    MARKS("marks", "chokepoint.report.marks.."),
    PAGES("pages", "chokepoint.report.html..", "gg.jte.."),
    JSON("JSON", "chokepoint.report.json.."),
    PLAIN_TEXT("plain text", "chokepoint.report.text.."),
    EARLIER_OUTPUTS("earlier outputs", "chokepoint.report.earlier.."),
    MARK_WRITING(
            "how a mark is written", "chokepoint.workbook.edit..", "chokepoint.workbook.parts..", "org.apache.poi.."),
    FILES("files", "java.nio.file..", "java.io.File", "chokepoint.disk.."),
    PARTS("the parts of a package", "chokepoint.workbook.parts..", "chokepoint.workbook.edit.."),
    BATCHES("batches", "chokepoint.run.batch.."),
    COMMAND_LINE("the command line", "chokepoint.cli..", "picocli.."),
    DROOLS("Drools", "org.drools..", "org.kie.."),
    PICOCLI("picocli", "picocli.."),
    POI("POI", "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats.."),
    JACKSON("Jackson", "com.fasterxml.jackson.."),
    YAML("YAML", "org.snakeyaml.."),
    CBOR("CBOR", "com.fasterxml.jackson.dataformat..");

    private final String words;
    private final List<String> places;

    Topic(String words, String... places) {
        this.words = words;
        this.places = List.of(places);
    }

    static Optional<Topic> called(String words) {
        return Arrays.stream(values())
                .filter(topic -> topic.words.equals(words))
                .findFirst();
    }

    /** Packages, with {@code ..} those below as well, and types. */
    List<String> places() {
        return places;
    }

    DescribedPredicate<JavaClass> types() {
        return DescribedPredicate.describe(words, type -> places.stream().anyMatch(place -> holds(place, type)));
    }

    static boolean holds(String place, JavaClass type) {
        String house = type.getPackageName();
        return place.endsWith("..")
                ? (house + ".").startsWith(place.substring(0, place.length() - 1))
                : house.equals(place)
                        || type.getName().equals(place)
                        || type.getName().startsWith(place + "$");
    }
}
