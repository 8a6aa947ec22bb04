package chokepoint.check.sample;

import chokepoint.rulebook.Sample;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sample taken apart: settings above the header, and an ordinary list with two more columns.
 *
 * @param rules the rules that must run, the sample's own first
 * @param policy keys of the sample policy and what they are for this sample
 * @param list the csv without the settings
 * @param earlier the records of an earlier list, under the same header; empty if there are none
 * @param expected record numbers on which a finding is expected, the header being record 1
 * @param records how many records there are, the header included
 */
record SampleText(
        Set<String> rules,
        Map<String, String> policy,
        String list,
        String earlier,
        Set<Integer> expected,
        int records) {

    static final String EXPECT = "expect";
    static final String NOTE = "note";

    private static final String SETTING = "#";
    private static final String RULES = "# rules:";
    private static final Pattern POLICY = Pattern.compile("# policy ([a-z ]+): (.+)");
    private static final String EARLIER = "# earlier: ";
    private static final String FINDING = "finding";
    private static final int FIRST_LINE = 2;

    /**
     * Takes a sample apart.
     *
     * @throws IllegalArgumentException with a sentence for the rule's author
     */
    static SampleText of(Sample sample) {
        List<String> lines = sample.text().lines().toList();
        Set<String> rules = new LinkedHashSet<>(List.of(sample.rule()));
        lines.stream()
                .takeWhile(line -> line.startsWith(SETTING))
                .filter(line -> line.startsWith(RULES))
                .flatMap(line -> Arrays.stream(line.substring(RULES.length()).split(",")))
                .map(String::strip)
                .forEach(rules::add);
        Map<String, String> policy = lines.stream()
                .takeWhile(line -> line.startsWith(SETTING))
                .map(POLICY::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), SampleText::refuseSecond));
        String list =
                lines.stream().dropWhile(line -> line.startsWith(SETTING)).collect(Collectors.joining("\n", "", "\n"));
        List<NamedCsvRecord> records = records(list);
        if (records.isEmpty() || !records.get(0).getHeader().contains(EXPECT)) {
            throw new IllegalArgumentException("has no column '" + EXPECT + "' that says where findings are expected");
        }
        Set<Integer> expected = IntStream.range(0, records.size())
                .filter(i -> records.get(i).getField(EXPECT).strip().equals(FINDING))
                .mapToObj(i -> i + FIRST_LINE)
                .collect(Collectors.toSet());
        return new SampleText(rules, policy, list, earlier(lines, list), expected, records.size() + 1);
    }

    private static String refuseSecond(String first, String second) {
        throw new IllegalArgumentException(
                "sets a key of the policy twice, to '" + first + "' and to '" + second + "'");
    }

    private static List<NamedCsvRecord> records(String list) {
        try {
            return CsvReader.builder().ofNamedCsvRecord(list).stream().toList();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("cannot be read as csv: " + e.getMessage(), e);
        }
    }

    private static String earlier(List<String> lines, String list) {
        List<String> records = lines.stream()
                .filter(line -> line.startsWith(EARLIER))
                .map(line -> line.substring(EARLIER.length()))
                .toList();
        String header = list.substring(0, list.indexOf('\n') + 1);
        return records.isEmpty() ? "" : header + String.join("\n", records) + "\n";
    }

    /** The sample policy with this sample's keys in place of its own. */
    String policy(String samplePolicy) {
        String text = samplePolicy;
        for (Map.Entry<String, String> key : policy.entrySet()) {
            text = text.replaceFirst(
                    "(?m)^" + Pattern.quote(key.getKey()) + ":.*$",
                    Matcher.quoteReplacement(key.getKey() + ": " + key.getValue()));
        }
        return text;
    }

    List<Integer> lines() {
        return IntStream.rangeClosed(FIRST_LINE, records).boxed().toList();
    }
}
