package chokepoint.rulebook;

import chokepoint.names.NearestWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template for a new rule and its sample: the next free id of the theme, a condition that finds something, and a near miss.
 *
 * @param id {@code RTE-028}
 * @param theme the folder it goes to
 * @param rule text of its file
 * @param sample text of the csv beside it; empty of a tally, which the samples of the rules that read it show
 */
public record NewRule(String id, String theme, String stem, String rule, String sample) {

    private static final Pattern TITLE = Pattern.compile("[^\"\\\\\\p{Cntrl}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ID = Pattern.compile("([A-Z]{3})-(\\d{3}).*");
    private static final int MOST_SLUG = 50;
    private static final int LAST = 999;
    private static final String TALLIES = "tallies";

    /**
     * Makes a rule; nothing is written yet.
     *
     * @param taken names of all rule files there are, retired ones among them, by theme
     * @param since the month that its card names
     * @throws IllegalArgumentException with a sentence for the author, if the theme or title will not do
     */
    public static NewRule of(String theme, String title, YearMonth since, RuleNames taken) {
        SortedMap<String, String> prefixes = taken.prefixes();
        if (!prefixes.containsKey(theme)) {
            throw new IllegalArgumentException(
                    "'" + theme + "' is no theme" + NearestWord.hint(theme, prefixes.keySet()) + "; expected one of: "
                            + String.join(", ", prefixes.keySet()));
        }
        if (title.isBlank() || !TITLE.matcher(title).matches()) {
            throw new IllegalArgumentException("'" + title
                    + "' is no title; expected one line of words without quotes and backslashes, such as"
                    + " 'Goods are dispatched from a place that makes none'");
        }
        String id = String.format(Locale.ROOT, "%s-%03d", prefixes.get(theme), taken.next(prefixes.get(theme), LAST));
        SortedMap<String, String> filled = new TreeMap<>();
        filled.put("id", id);
        filled.put("title", title.strip());
        filled.put("since", since.toString());
        return new NewRule(
                id,
                theme,
                id + "-" + slug(title),
                skeleton(theme + ".drl", filled),
                theme.equals(TALLIES) ? "" : skeleton(theme + ".csv", filled));
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String letters = NO_LETTER.matcher(plain.replaceAll("\\p{M}", "")).replaceAll("-");
        String slug = letters.replaceAll("^-|-$", "");
        int end = slug.length() <= MOST_SLUG ? slug.length() : slug.lastIndexOf('-', MOST_SLUG);
        return slug.isEmpty() ? "rule" : slug.substring(0, end < 1 ? MOST_SLUG : end);
    }

    private static String skeleton(String name, SortedMap<String, String> values) {
        try (InputStream in = NewRule.class.getResourceAsStream("skeletons/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\\$\\{(\\w+)}")
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes its files below a folder of rules, which is made if it is not there.
     *
     * @return the files, the rule first
     * @throws IOException if either is there already; neither is touched then
     */
    public List<Path> write(Path folder) throws IOException {
        Path themes = Files.createDirectories(folder.resolve(theme));
        Path ruleFile = themes.resolve(stem + ".drl");
        Path sampleFile = themes.resolve(stem + ".csv");
        List<Path> files = sample.isEmpty() ? List.of(ruleFile) : List.of(ruleFile, sampleFile);
        for (Path file : files) {
            if (Files.exists(file)) {
                throw new IOException("'" + file + "' is there already, and nothing is overwritten");
            }
        }
        Files.writeString(ruleFile, rule, StandardOpenOption.CREATE_NEW);
        if (!sample.isEmpty()) {
            Files.writeString(sampleFile, sample, StandardOpenOption.CREATE_NEW);
        }
        return files;
    }

    /** Which ids are taken, by the names of rule files: those of the program, of further folders, and retired ones. */
    public static final class RuleNames {

        private final SortedMap<String, String> prefixes = new TreeMap<>();
        private final SortedMap<String, Integer> last = new TreeMap<>();

        /**
         * The names in the program's own rules and in folders, which need not be there.
         *
         * @throws IOException if a folder cannot be listed
         */
        public static RuleNames in(Collection<Path> folders) throws IOException {
            RuleNames names = new RuleNames();
            RuleFolder.builtInNames().forEach(names::programs);
            for (Path folder : folders) {
                RuleFolder.names(folder).forEach(names::add);
            }
            return names;
        }

        /** A theme is a folder of the program's own. */
        private void programs(Path file) {
            add(file);
            Matcher matcher = ID.matcher(file.getFileName().toString());
            if (matcher.matches() && file.getNameCount() == 2) {
                prefixes.put(file.getName(0).toString().replace("/", ""), matcher.group(1));
            }
        }

        private void add(Path file) {
            Matcher matcher = ID.matcher(file.getFileName().toString());
            if (matcher.matches()) {
                last.merge(matcher.group(1), Integer.valueOf(matcher.group(2)), Math::max);
            }
        }

        SortedMap<String, String> prefixes() {
            return prefixes;
        }

        /** One past the last, so that no number is used twice. */
        int next(String prefix, int most) {
            int next = last.getOrDefault(prefix, 0) + 1;
            if (next > most) {
                throw new IllegalArgumentException("no number is left for " + prefix);
            }
            return next;
        }
    }
}
