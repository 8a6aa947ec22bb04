package chokepoint;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from each {@code package-info} what its package must not know: "It must not know rules, tallies or reports.", and what no
 * other may: "The only package that knows YAML."
 */
final class PackageSentences {

    /**
     * One thing that a package must not know.
     *
     * @param house the package, with those below it
     * @param topic a {@link Topic}, or {@code any other package}, or {@code any other package but disk and names}
     */
    record Forbidden(String house, String topic) {

        @Override
        public String toString() {
            return house + " must not know " + topic;
        }
    }

    /** One thing that only one package, with those below it, may know. */
    record Reserved(String house, String topic) {

        @Override
        public String toString() {
            return "only " + house + " knows " + topic;
        }
    }

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("must not know ([^.;:]+)[.;:]");
    private static final Pattern RESERVED = Pattern.compile("only package that knows ([^.;:]+)[.;:]");
    private static final Pattern PARTED = Pattern.compile(", (?:n?or |and )?| n?or ");

    private PackageSentences() {}

    static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".java"))
                    .map(PackageSentences::nameOf)
                    .collect(toCollection(TreeSet::new)));
        }
    }

    private static String nameOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
    }

    static List<Forbidden> forbidden() throws IOException {
        List<Forbidden> all = new ArrayList<>();
        for (String house : packages()) {
            topics(house, FORBIDDEN).forEach(topic -> all.add(new Forbidden(house, topic)));
        }
        return all;
    }

    static List<Reserved> reserved() throws IOException {
        List<Reserved> all = new ArrayList<>();
        for (String house : packages()) {
            topics(house, RESERVED).forEach(topic -> all.add(new Reserved(house, topic)));
        }
        return all;
    }

    private static List<String> topics(String house, Pattern sentence) throws IOException {
        List<String> topics = new ArrayList<>();
        Matcher said = sentence.matcher(text(house));
        while (said.find()) {
            String rest = said.group(1);
            topics.addAll(rest.startsWith("any other package") ? List.of(rest) : List.of(PARTED.split(rest)));
        }
        return topics;
    }

    /** The comment of a {@code package-info} on one line, without markup; empty if there is none. */
    private static String text(String house) throws IOException {
        Path file = SOURCES.resolve(house.replace('.', '/')).resolve("package-info.java");
        Matcher comment = COMMENT.matcher(Files.exists(file) ? Files.readString(file) : "");
        return comment.find()
                ? comment.group(1)
                        .replaceAll("\\s*\\n\\s*\\*", " ")
                        .replaceAll("\\{@\\w+ ([^}]+)}", "$1")
                        .replaceAll("\\s+", " ")
                : "";
    }
}
