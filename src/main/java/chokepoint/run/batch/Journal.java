package chokepoint.run.batch;

import chokepoint.disk.WholeFile;
import chokepoint.finding.OpenFindings;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWord;
import chokepoint.finding.VerdictWords;
import chokepoint.names.Sha256;
import chokepoint.trade.values.Money;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The record of finished lists, each in a small file of its own beside the outputs. An entry holds for one key, the hash of all
 * that its outcome rests on, as long as the outputs are what they were; and it is believed only if the user's own key seals it.
 */
public final class Journal {

    /** The text of a list is a few pages. */
    private static final long LARGEST = 1 << 20;

    private static final String KEY = "key";
    private static final String SEAL = "seal";
    private static final String OUTPUT = "output ";
    private static final String OPEN = "open ";
    private static final String RULE = "rule ";
    private static final String FRESH = "fresh";

    /**
     * What the journal says of a list.
     *
     * @param outcome empty if the list is to be checked
     * @param doubt why an entry that was there is not believed; empty if there was none, or the list or the options have changed
     */
    public record Answer(Optional<ListOutcome> outcome, String doubt) {

        static final Answer NOTHING = doubt("");

        static Answer doubt(String why) {
            return new Answer(Optional.empty(), why);
        }
    }

    private final Path out;
    private final Path folder;
    private final JournalKey secret;

    /** A journal within the folder of outputs. */
    Journal(Path out, Path folder, JournalKey secret) {
        this.out = out;
        this.folder = folder;
        this.secret = secret;
    }

    /** Notes an outcome; what would end otherwise another time is not noted. */
    public void note(String key, ListOutcome outcome) throws IOException {
        if (!outcome.ending().lasting()) {
            Files.deleteIfExists(file(outcome.name()));
            return;
        }
        Properties entry = entry(key, outcome);
        entry.setProperty(SEAL, secret.seal(sealed(entry)));
        WholeFile.write(file(outcome.name()), part -> Files.writeString(part, text(entry)));
    }

    /**
     * The outcome noted for a list under this key, if its outputs still are there and unchanged.
     *
     * @param own the outputs that a list of this name has, below the folder; an entry cannot name others
     */
    public Answer finished(String name, String key, Set<String> own) {
        Path file = file(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Answer.NOTHING;
        }
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return Answer.doubt("what is noted of it is no entry");
            }
            Properties entry = new Properties();
            entry.load(new StringReader(Files.readString(file)));
            if (!secret.fits(entry.getProperty(SEAL, ""), sealed(entry))) {
                return Answer.doubt(
                        "what is noted of it was noted by another user or another version, or altered since");
            }
            return believed(entry, name, key, own);
        } catch (IOException | RuntimeException e) {
            return Answer.doubt("what is noted of it cannot be read");
        }
    }

    private Answer believed(Properties entry, String name, String key, Set<String> own) throws IOException {
        ListOutcome outcome = outcome(entry);
        if (!secret.fits(entry.getProperty(KEY, ""), key)) {
            return Answer.NOTHING;
        }
        boolean fits = outcome.name().equals(name)
                && outcome.ending().lasting()
                && own.containsAll(outcome.outputs().keySet());
        if (!fits) {
            return Answer.doubt("what is noted of it is of another list");
        }
        Optional<String> changed = changed(outcome.outputs());
        return changed.isPresent()
                ? Answer.doubt("'" + changed.get() + "' is not what was written")
                : new Answer(Optional.of(outcome), "");
    }

    private Optional<String> changed(SortedMap<String, String> outputs) throws IOException {
        for (Map.Entry<String, String> output : outputs.entrySet()) {
            Path file = out.resolve(output.getKey());
            if (!Files.isRegularFile(file) || !Sha256.of(file).equals(output.getValue())) {
                return Optional.of(output.getKey());
            }
        }
        return Optional.empty();
    }

    private Path file(String name) {
        return folder.resolve(Sha256.of(name).substring(0, 32) + ".properties");
    }

    private Properties entry(String key, ListOutcome outcome) {
        Properties entry = new Properties();
        // The key itself would let others guess at what went into it, a password among it.
        entry.setProperty(KEY, secret.seal(key));
        entry.setProperty("name", outcome.name());
        entry.setProperty("ending", outcome.ending().name());
        entry.setProperty("problem", outcome.problem());
        entry.setProperty("lines", Integer.toString(outcome.lines()));
        entry.setProperty("dependence", outcome.verdict().dependence().name());
        entry.setProperty("routing", outcome.verdict().routing().name());
        entry.setProperty(
                "not judged", outcome.verdict().valueNotJudged().amount().toPlainString());
        entry.setProperty("not judged in", outcome.verdict().valueNotJudged().currency());
        entry.setProperty("findings", Integer.toString(outcome.findings()));
        entry.setProperty("text", outcome.text());
        outcome.open()
                .bySeverity()
                .forEach((severity, count) -> entry.setProperty(OPEN + severity, Integer.toString(count)));
        outcome.open().byRule().forEach((rule, count) -> entry.setProperty(RULE + rule, Integer.toString(count)));
        entry.setProperty(FRESH, Integer.toString(outcome.open().fresh()));
        outcome.outputs().forEach((output, hash) -> entry.setProperty(OUTPUT + output, hash));
        return entry;
    }

    /** All that an entry says but its seal, in one order and without doubt where a value ends. */
    private static String sealed(Properties entry) {
        return entry.stringPropertyNames().stream()
                .filter(name -> !name.equals(SEAL))
                .sorted()
                .map(name -> Sha256.of(name, entry.getProperty(name)))
                .collect(Collectors.joining());
    }

    /** Without the line that says when. */
    private static String text(Properties entry) throws IOException {
        StringWriter text = new StringWriter();
        entry.store(text, null);
        return text.toString().replaceFirst("^#[^\\n]*\\R", "");
    }

    private static ListOutcome outcome(Properties entry) {
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        SortedMap<String, Integer> rules = new TreeMap<>();
        SortedMap<String, String> outputs = new TreeMap<>();
        for (String name : entry.stringPropertyNames()) {
            if (name.startsWith(OPEN)) {
                open.put(
                        Severity.named(name.substring(OPEN.length())).orElseThrow(),
                        Integer.valueOf(entry.getProperty(name)));
            } else if (name.startsWith(RULE)) {
                rules.put(name.substring(RULE.length()), Integer.valueOf(entry.getProperty(name)));
            } else if (name.startsWith(OUTPUT)) {
                outputs.put(name.substring(OUTPUT.length()), entry.getProperty(name));
            }
        }
        return new ListOutcome(
                entry.getProperty("name"),
                ListOutcome.Ending.valueOf(entry.getProperty("ending")),
                entry.getProperty("problem"),
                Integer.parseInt(entry.getProperty("lines")),
                new VerdictWords(
                        VerdictWord.valueOf(entry.getProperty("dependence")),
                        VerdictWord.valueOf(entry.getProperty("routing")),
                        Money.of(entry.getProperty("not judged"), entry.getProperty("not judged in"))),
                Integer.parseInt(entry.getProperty("findings")),
                new OpenFindings(open, rules, Integer.parseInt(entry.getProperty(FRESH))),
                entry.getProperty("text"),
                outputs);
    }
}
