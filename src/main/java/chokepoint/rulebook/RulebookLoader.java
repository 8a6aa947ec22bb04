package chokepoint.rulebook;

import chokepoint.mistake.Mistake;
import chokepoint.names.NearestWord;
import chokepoint.rulebook.card.CardReader;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.rulebook.card.TallyReader;
import chokepoint.rulebook.compiled.RuleCache;
import chokepoint.rulebook.compiled.RuleSource;
import chokepoint.rulebook.lint.RuleConditions;
import chokepoint.rulebook.lint.RuleLint;
import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.rulebook.text.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Loads a rulebook from folders; a later folder replaces rules of the same id and lists of the same name. */
final class RulebookLoader {

    private static final String SAMPLE_POLICY = "sample-policy.yml";

    /**
     * A rule that passed the checks.
     *
     * @param tally the name of the tally that it reads, if it reads one
     */
    private record Accepted(RuleCard card, RuleFile file, RuleSource source, Optional<Term.Text> tally) {}

    private record AcceptedTally(TallyCard card, RuleFile file, RuleSource source) {}

    private final Map<String, Accepted> rules = new TreeMap<>();
    private final Map<String, AcceptedTally> tallies = new TreeMap<>();
    private final Map<String, RuleFile> listFiles = new TreeMap<>();
    private final Map<String, String> listNotes = new LinkedHashMap<>();
    private final RuleLists lists = new RuleLists();
    private final List<RuleFile> sampleLists = new ArrayList<>();
    private final Map<String, Sample> samples = new TreeMap<>();
    private final Translations words = new Translations();
    private String samplePolicy = "";
    /** Reading those that come with the program takes time, and the build has done it. */
    private boolean sampleListsAreFaultless;

    private final List<Mistake> problems = new ArrayList<>();

    private RulebookLoader() {}

    static Rulebook load(boolean builtIn, List<Path> folders, Set<String> skipped)
            throws IOException, RulebookException {
        RulebookLoader loader = new RulebookLoader();
        if (builtIn) {
            loader.sampleListsAreFaultless = true;
            loader.add(RuleFolder.builtIn(loader.problems));
            loader.sampleListsAreFaultless = false;
        }
        for (Path folder : folders) {
            loader.add(RuleFolder.at(folder, loader.problems));
        }
        return loader.finish(skipped);
    }

    static Rulebook of(List<RuleFile> files) throws RulebookException {
        RulebookLoader loader = new RulebookLoader();
        loader.add(files);
        return loader.finish(Set.of());
    }

    /** The default rulebook as it is compiled. */
    static List<RuleSource> builtInSources() throws IOException, RulebookException {
        return sources(RuleFolder.builtIn(new ArrayList<>()));
    }

    /** Rules as they are compiled. */
    static List<RuleSource> sources(List<RuleFile> files) throws RulebookException {
        RulebookLoader loader = new RulebookLoader();
        loader.add(files);
        loader.refuseMistakes(Set.of());
        return loader.sources();
    }

    private void add(List<RuleFile> folder) {
        Map<String, RuleFile> seen = new TreeMap<>();
        for (RuleFile file : folder) {
            if (file.theme().equals(RuleLists.FOLDER) && file.is(".csv")) {
                list(file);
            } else if (file.theme().equals(RuleLists.SAMPLE_FOLDER) && file.is(".csv")) {
                sampleLists.add(file);
                if (!sampleListsAreFaultless) {
                    examine(file, found -> new RuleLists().read(file, found));
                }
            } else if (file.theme().equals(Translations.FOLDER) && file.is(".csv")) {
                words.add(file);
            } else if (file.is(".csv")) {
                samples.put(file.id(), new Sample(file.id(), file.path(), file.text()));
            } else if (file.name().equals(SAMPLE_POLICY)) {
                samplePolicy = file.text();
            } else if (file.is(".drl")) {
                RuleFile twin = seen.putIfAbsent(file.id(), file);
                examine(file, found -> {
                    if (twin != null) {
                        refuseTwin(file, twin, found);
                    } else if (file.isTally()) {
                        tally(file, found);
                    } else {
                        rule(file, found);
                    }
                });
            }
        }
    }

    private void examine(RuleFile file, Consumer<RuleProblems> check) {
        RuleProblems found = new RuleProblems(file);
        check.accept(found);
        problems.addAll(found.all());
    }

    private static void refuseTwin(RuleFile file, RuleFile first, RuleProblems found) {
        found.at(
                RuleHead.of(file.text()).rule(),
                "has the id " + file.id() + " that " + first.path() + " has already; ids are never shared or reused");
    }

    private void list(RuleFile file) {
        Optional<RuleFile> replaced = Optional.ofNullable(listFiles.put(file.stem(), file));
        replaced.ifPresent(before -> listNotes.put(file.stem(), "replaces " + before.path()));
        examine(file, found -> lists.read(file, found));
    }

    private void rule(RuleFile file, RuleProblems found) {
        ParsedRule rule = ParsedRule.read(file, found);
        CardReader reader = new CardReader(file, rule.head(), found);
        reader.checkLines();
        Optional<RuleConditions> body = new RuleLint(file, rule, found).check();
        if (body.isPresent()) {
            Optional<Accepted> before = Optional.ofNullable(rules.get(file.id()));
            RuleCard card = reader.read(body.get(), note(before.map(Accepted::file)));
            if (found.none()) {
                before.ifPresent(replaced -> words.forget(file.id()));
                rules.put(
                        file.id(),
                        new Accepted(
                                card,
                                file,
                                RuleSource.of(file, rule),
                                body.get().tally()));
            }
        }
    }

    private void tally(RuleFile file, RuleProblems found) {
        ParsedRule tally = ParsedRule.read(file, found);
        TallyReader reader = new TallyReader(file, tally, found);
        reader.checkLines();
        new RuleLint(file, tally, found).check();
        TallyCard card =
                reader.read(note(Optional.ofNullable(tallies.get(file.id())).map(AcceptedTally::file)));
        if (found.none()) {
            tallies.put(file.id(), new AcceptedTally(card, file, RuleSource.of(file, tally)));
        }
    }

    private static String note(Optional<RuleFile> replaced) {
        return replaced.map(before -> "replaces " + before.path()).orElse("");
    }

    /** Rules that read a tally which is not there would never find anything. */
    private void refuseMissingTallies() {
        Set<String> names = new TreeSet<>();
        tallies.values().forEach(tally -> names.add(tally.card.tally()));
        for (Accepted rule : rules.values()) {
            rule.tally
                    .filter(read -> !names.contains(read.value()))
                    .ifPresent(read -> examine(
                            rule.file,
                            found -> found.at(
                                    read.offset(),
                                    "reads the tally '" + read.value() + "', which no file TAL-… counts"
                                            + NearestWord.hint(read.value(), names))));
        }
    }

    private void refuseMistakes(Set<String> skipped) throws RulebookException {
        skipped.stream()
                .filter(id -> !rules.containsKey(id))
                .forEach(id -> problems.add(new Mistake(
                        "--skip", 0, 0, "no rule has the id '" + id + "'" + NearestWord.hint(id, rules.keySet()))));
        problems.addAll(words.check(rules.values().stream().map(Accepted::card).toList()));
        if (problems.isEmpty()) {
            refuseMissingTallies();
        }
        if (problems.isEmpty() && rules.isEmpty()) {
            problems.add(new Mistake("rules", 0, 0, "no rules found; nothing could be checked"));
        }
        if (!problems.isEmpty()) {
            throw new RulebookException(problems.stream().sorted().toList());
        }
    }

    private List<RuleSource> sources() {
        return Stream.concat(
                        rules.values().stream().map(Accepted::source),
                        tallies.values().stream().map(AcceptedTally::source))
                .toList();
    }

    private Rulebook finish(Set<String> skipped) throws RulebookException {
        refuseMistakes(skipped);
        List<RuleFile> files = Stream.concat(
                        rules.values().stream().map(Accepted::file),
                        tallies.values().stream().map(AcceptedTally::file))
                .toList();
        Rulebook whole = new Rulebook(
                new Rulebook.Shared(
                        files,
                        tallies.values().stream().map(AcceptedTally::card).toList(),
                        Map.copyOf(listNotes),
                        List.copyOf(sampleLists),
                        List.copyOf(samples.values()),
                        samplePolicy,
                        words,
                        CompiledRules.of(sources(), RuleCache.ofUser())),
                rules.values().stream().map(Accepted::card).toList(),
                List.copyOf(listFiles.values()),
                lists);
        Set<String> kept = new TreeSet<>(rules.keySet());
        kept.removeAll(skipped);
        return skipped.isEmpty() ? whole : whole.only(kept);
    }
}
