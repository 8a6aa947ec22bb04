package chokepoint.check.sample;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.disk.TemporaryFiles;
import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.policy.Policy;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.Sample;
import chokepoint.trade.Limit;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs rules on the samples beside them: ordinary checks, with the rule alone and the sample policy. */
public final class Samples {

    private static final String POLICY = "sample-policy.yml";
    private static final String FOLDER = "samples";

    private final Rulebook rulebook;
    private final String language;

    private Samples(Rulebook rulebook, String language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    public static Samples of(Rulebook rulebook) {
        return new Samples(rulebook, Texts.ENGLISH.language());
    }

    /** The same samples told in a language. */
    public Samples in(String code) {
        return new Samples(rulebook, code);
    }

    /** One run for each sample, and a failed one for each rule that has none; sorted by rule. */
    public List<SampleRun> runAll() throws IOException {
        Path folder = TemporaryFiles.folder(FOLDER);
        try {
            List<SampleRun> runs = new ArrayList<>();
            for (Sample sample : rulebook.samples()) {
                runs.add(run(sample, folder));
            }
            runs.addAll(withoutSample());
            return runs.stream().sorted(Comparator.comparing(SampleRun::rule)).toList();
        } finally {
            delete(folder);
        }
    }

    private Policy policy(Path folder, SampleText text) throws IOException {
        Path file = folder.resolve(POLICY);
        Files.writeString(file, text.policy(rulebook.samplePolicy()));
        return PolicyFile.read(file).withLanguage(language);
    }

    private List<SampleRun> withoutSample() {
        Set<String> sampled = rulebook.samples().stream().map(Sample::rule).collect(Collectors.toSet());
        return rulebook.cards().stream()
                .filter(card -> !sampled.contains(card.id()))
                .map(card ->
                        SampleRun.broken(card.id(), card.path(), "has no sample; put a csv of the same name beside it"))
                .toList();
    }

    private SampleRun run(Sample sample, Path folder) throws IOException {
        try {
            SampleText text = SampleText.of(sample);
            return compare(sample, text, marked(audit(sample, text, folder, UnaryOperator.identity()), sample.rule()));
        } catch (IllegalArgumentException | UnreadableList | PolicyException e) {
            return SampleRun.broken(sample.rule(), sample.path(), String.valueOf(e.getMessage()));
        }
    }

    /** What a rule makes of its sample; empty if it has none, or one that cannot be run. */
    public Optional<WorkedExample> example(String rule) throws IOException {
        Optional<Sample> sample = sample(rule);
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        Path folder = TemporaryFiles.folder(FOLDER);
        try {
            SampleText text = SampleText.of(sample.get());
            Audit audit = audit(sample.get(), text, folder, UnaryOperator.identity());
            return Optional.of(WorkedExample.of(rulebook.card(rule).orElseThrow(), sample.get(), text, audit));
        } catch (IllegalArgumentException | UnreadableList | PolicyException e) {
            return Optional.empty();
        } finally {
            delete(folder);
        }
    }

    /**
     * The rows of a rule's sample that are marked if its limits are others.
     *
     * @param bend what becomes of them
     */
    Set<Integer> marked(Sample sample, UnaryOperator<Limit> bend) throws IOException {
        Path folder = TemporaryFiles.folder(FOLDER);
        try {
            return marked(audit(sample, SampleText.of(sample), folder, bend), sample.rule());
        } catch (IllegalArgumentException | UnreadableList | PolicyException e) {
            return Set.of();
        } finally {
            delete(folder);
        }
    }

    Optional<Sample> sample(String rule) {
        return rulebook.samples().stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst();
    }

    private Audit audit(Sample sample, SampleText text, Path folder, UnaryOperator<Limit> bend)
            throws IOException, UnreadableList {
        Path file = folder.resolve(sample.rule() + ".csv");
        Files.writeString(file, text.list());
        return check(file, text, policy(folder, text), bend);
    }

    private Audit check(Path file, SampleText text, Policy policy, UnaryOperator<Limit> bend)
            throws IOException, UnreadableList {
        Check check = new Check(
                rulebook.only(text.rules()).forSamples(), new CheckSettings("sample", 1, List.of(), List.of()), bend);
        Mapping withoutNotes = new Mapping(List.of(new Mapping.SheetMapping(
                "", Mapping.SheetMapping.FIND_HEADER, Map.of(), Set.of(SampleText.EXPECT, SampleText.NOTE))));
        ReadingOptions options = ReadingOptions.DEFAULT.withMapping(withoutNotes);
        try (OpenedList list = Reading.open(file, file.getFileName().toString(), options)) {
            return text.earlier().isEmpty()
                    ? check.check(list, policy, Optional.empty())
                    : check(check, list, policy, earlier(file, text), options);
        }
    }

    private static Audit check(Check check, OpenedList list, Policy policy, Path earlier, ReadingOptions options)
            throws UnreadableList {
        try (OpenedList before = Reading.open(earlier, earlier.getFileName().toString(), options)) {
            return check.check(list, policy, Optional.of(before));
        }
    }

    private static Path earlier(Path file, SampleText text) throws IOException {
        return Files.writeString(file.resolveSibling("earlier-" + file.getFileName()), text.earlier());
    }

    private static Set<Integer> marked(Audit audit, String rule) {
        return Stream.concat(audit.findings().stream(), audit.marks().stream())
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.cells().stream())
                .map(ListCell::row)
                .collect(Collectors.toSet());
    }

    private static SampleRun compare(Sample sample, SampleText text, Set<Integer> marked) {
        Predicate<Integer> expected = text.expected()::contains;
        Predicate<Integer> found = marked::contains;
        return new SampleRun(
                sample.rule(),
                sample.path(),
                rows(text, expected.and(found.negate())),
                rows(text, expected.negate().and(found)),
                rows(text, expected.and(found)),
                rows(text, expected.negate().and(found.negate())),
                "");
    }

    private static List<Integer> rows(SampleText text, Predicate<Integer> wanted) {
        return text.lines().stream().filter(wanted).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
