package chokepoint.bench;

import chokepoint.finding.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody who made a list knows of it: its sums, what was planted, and what only looks like it. One json a list, in the folder
 * {@code truth} beside the folders of the lists, each of which holds its policy.
 *
 * @param policy empty if the list has none
 * @param unstatedCurrency of amounts beside which none stands
 * @param sums of each column that may be taken for the value, by its letters and by currency
 */
record RoutingTruth(
        Path list,
        Optional<Path> policy,
        String home,
        int lines,
        String unstatedCurrency,
        Map<String, Map<String, BigDecimal>> sums,
        List<Story> stories,
        List<Decoy> decoys) {

    /**
     * Something planted.
     *
     * @param most empty if there is none
     */
    record Story(String kind, Set<String> indicators, Severity least, Optional<Severity> most, Set<Integer> rows) {}

    /**
     * Rows on which nothing of a severity may stand.
     *
     * @param rules the only ones that must be silent; all if empty
     */
    record Decoy(String kind, Set<String> rules, Severity below, Set<Integer> rows) {}

    private static final String FOLDER = "truth";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The truths of a folder of lists, sorted by their names. */
    static List<RoutingTruth> read(Path folder) throws IOException {
        List<RoutingTruth> truths = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(FOLDER))) {
            for (Path file : files.sorted().toList()) {
                truths.add(of(folder, JSON.readTree(file.toFile())));
            }
        }
        return truths;
    }

    private static RoutingTruth of(Path folder, JsonNode json) {
        Path list = folder.resolve(json.path("file").asText());
        Path policy = list.resolveSibling("policy.yml");
        return new RoutingTruth(
                list,
                Files.exists(policy) ? Optional.of(policy) : Optional.empty(),
                json.path("home").asText(),
                json.path("lines").asInt(),
                json.path("unstatedCurrency").asText(),
                sums(json.path("sums")),
                each(json.path("stories"), RoutingTruth::story),
                each(json.path("decoys"), RoutingTruth::decoy));
    }

    private static Story story(JsonNode json) {
        return new Story(
                json.path("story").asText(),
                Set.copyOf(each(json.path("indicators"), JsonNode::asText)),
                Severity.named(json.path("least").asText()).orElseThrow(),
                Severity.named(json.path("most").asText()),
                new TreeSet<>(each(json.path("rows"), JsonNode::asInt)));
    }

    private static Decoy decoy(JsonNode json) {
        return new Decoy(
                json.path("decoy").asText(),
                Set.copyOf(each(json.path("rules"), JsonNode::asText)),
                Severity.named(json.path("below").asText()).orElseThrow(),
                new TreeSet<>(each(json.path("rows"), JsonNode::asInt)));
    }

    private static Map<String, Map<String, BigDecimal>> sums(JsonNode json) {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        json.properties().forEach(column -> {
            Map<String, BigDecimal> byCurrency = new TreeMap<>();
            column.getValue().properties().stream()
                    .filter(sum -> !sum.getKey().equals("header"))
                    .forEach(sum -> byCurrency.put(
                            sum.getKey(), new BigDecimal(sum.getValue().asText())));
            sums.put(column.getKey(), byCurrency);
        });
        return sums;
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        array.forEach(node -> values.add(read.apply(node)));
        return values;
    }
}
