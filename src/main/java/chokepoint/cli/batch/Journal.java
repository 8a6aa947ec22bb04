package chokepoint.cli.batch;

import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWord;
import chokepoint.finding.VerdictWords;
import chokepoint.names.Sha256;
import chokepoint.report.file.WholeFile;
import chokepoint.trade.Money;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is finished, list by list, each in a small file of its own beside the outputs. An entry holds for one key, the hash of all
 * that its outcome rests on, and only as long as the outputs are what they were.
 */
public final class Journal {

    private static final String OUTPUT = "output ";
    private static final String OPEN = "open ";

    private final Path out;
    private final Path folder;

    /** A journal within the folder of outputs. */
    Journal(Path out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Notes an outcome; what would end otherwise another time is not noted. */
    public void note(String key, ListOutcome outcome) throws IOException {
        if (!outcome.ending().lasting()) {
            Files.deleteIfExists(file(outcome.name()));
            return;
        }
        Properties entry = entry(key, outcome);
        WholeFile.write(file(outcome.name()), part -> Files.writeString(part, text(entry)));
    }

    /** The outcome noted for a list under this key, if its outputs still are there and unchanged. */
    public Optional<ListOutcome> finished(String name, String key) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties entry = new Properties();
            entry.load(reader);
            ListOutcome outcome = outcome(entry);
            boolean holds = key.equals(entry.getProperty("key"))
                    && outcome.name().equals(name)
                    && outcome.ending().lasting()
                    && unchanged(outcome.outputs());
            return holds ? Optional.of(outcome) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean unchanged(SortedMap<String, String> outputs) throws IOException {
        for (Map.Entry<String, String> output : outputs.entrySet()) {
            Path file = out.resolve(output.getKey());
            if (!Files.isRegularFile(file) || !Sha256.of(file).equals(output.getValue())) {
                return false;
            }
        }
        return true;
    }

    private Path file(String name) {
        return folder.resolve(Sha256.of(name).substring(0, 32) + ".properties");
    }

    private static Properties entry(String key, ListOutcome outcome) {
        Properties entry = new Properties();
        entry.setProperty("key", key);
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
        outcome.open().forEach((severity, count) -> entry.setProperty(OPEN + severity, Integer.toString(count)));
        outcome.outputs().forEach((output, hash) -> entry.setProperty(OUTPUT + output, hash));
        return entry;
    }

    /** Without the line that says when. */
    private static String text(Properties entry) throws IOException {
        StringWriter text = new StringWriter();
        entry.store(text, null);
        return text.toString().replaceFirst("^#[^\\n]*\\R", "");
    }

    private static ListOutcome outcome(Properties entry) {
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        SortedMap<String, String> outputs = new TreeMap<>();
        for (String name : entry.stringPropertyNames()) {
            if (name.startsWith(OPEN)) {
                open.put(
                        Severity.named(name.substring(OPEN.length())).orElseThrow(),
                        Integer.valueOf(entry.getProperty(name)));
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
                open,
                entry.getProperty("text"),
                outputs);
    }
}
