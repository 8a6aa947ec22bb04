package chokepoint.rulebook;

import chokepoint.names.NearestWord;
import chokepoint.rulebook.card.CardReader;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.rulebook.card.TallyReader;
import chokepoint.rulebook.compiled.RuleCache;
import chokepoint.rulebook.lint.RuleConditions;
import chokepoint.rulebook.lint.RuleLint;
import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleHead;
import chokepoint.rulebook.text.RuleProblem;
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
import java.util.stream.Stream;

/** Puts a rulebook together: folders later in the order replace rules of the same id and lists of the same name. */
final class RulebookLoader {

    private static final String SAMPLE_POLICY = "sample-policy.yml";

    /**
     * A rule that passed the lint.
     *
     * @param tally the name of the tally that it reads, if it was not known to read one that is there
     */
    private record Accepted(RuleCard card, RuleFile file, Optional<Term.Text> tally) {}

    private record AcceptedTally(TallyCard card, RuleFile file) {}

    private final Map<String, Accepted> rules = new TreeMap<>();
    private final Map<String, AcceptedTally> tallies = new TreeMap<>();
    private final Map<String, RuleFile> listFiles = new TreeMap<>();
    private final Map<String, String> listNotes = new LinkedHashMap<>();
    private final RuleLists lists = new RuleLists();
    private final List<RuleFile> sampleLists = new ArrayList<>();
    private final Map<String, Sample> samples = new TreeMap<>();
    private final Translations words = new Translations();
    private String samplePolicy = "";
    private Map<String, RuleCard> known = Map.of();
    private String key = "";
    private final List<RuleProblem> problems = new ArrayList<>();

    private RulebookLoader() {}

    static Rulebook load(boolean builtIn, List<Path> folders, Set<String> skipped)
            throws IOException, RulebookException {
        RulebookLoader loader = new RulebookLoader();
        if (builtIn) {
            List<RuleFile> files = RuleFolder.builtIn(loader.problems);
            String key = RulebookKey.of(rules(files));
            loader.known = KnownCards.builtIn(key);
            loader.add(files);
            loader.known = Map.of();
            loader.key = folders.isEmpty() ? key : "";
        }
        for (Path folder : folders) {
            loader.add(RuleFolder.at(folder, loader.problems));
        }
        return loader.finish(skipped);
    }

    /** The files that hold rules. */
    static List<RuleFile> rules(List<RuleFile> files) {
        return files.stream().filter(file -> file.is(".drl")).toList();
    }

    static Rulebook of(List<RuleFile> files) throws RulebookException {
        RulebookLoader loader = new RulebookLoader();
        loader.add(files);
        return loader.finish(Set.of());
    }

    private void add(List<RuleFile> folder) {
        Map<String, RuleFile> seen = new TreeMap<>();
        for (RuleFile file : folder) {
            if (file.theme().equals(RuleLists.FOLDER) && file.is(".csv")) {
                list(file);
            } else if (file.theme().equals(RuleLists.SAMPLE_FOLDER) && file.is(".csv")) {
                sampleList(file);
            } else if (file.theme().equals(Translations.FOLDER) && file.is(".csv")) {
                words.add(file);
            } else if (file.is(".csv")) {
                samples.put(file.id(), new Sample(file.id(), file.path(), file.text()));
            } else if (file.name().equals(SAMPLE_POLICY)) {
                samplePolicy = file.text();
            } else if (file.is(".drl")) {
                RuleFile twin = seen.putIfAbsent(file.id(), file);
                if (twin == null && file.isTally()) {
                    tally(file);
                } else if (twin == null) {
                    rule(file);
                } else {
                    refuseTwin(file, twin);
                }
            }
        }
    }

    private void refuseTwin(RuleFile file, RuleFile first) {
        RuleProblems found = new RuleProblems(file);
        found.at(
                RuleHead.of(file.text()).rule(),
                "has the id " + file.id() + " that " + first.path() + " has already; ids are never shared or reused");
        problems.addAll(found.all());
    }

    private void list(RuleFile file) {
        RuleProblems found = new RuleProblems(file);
        Optional<RuleFile> replaced = Optional.ofNullable(listFiles.put(file.stem(), file));
        replaced.ifPresent(before -> listNotes.put(file.stem(), "replaces " + before.path()));
        lists.read(file, found);
        problems.addAll(found.all());
    }

    private void sampleList(RuleFile file) {
        sampleLists.add(file);
        if (known.isEmpty()) {
            RuleProblems found = new RuleProblems(file);
            new RuleLists().read(file, found);
            problems.addAll(found.all());
        }
    }

    private void rule(RuleFile file) {
        Optional<RuleCard> faultless = Optional.ofNullable(known.get(file.id()));
        faultless.ifPresentOrElse(
                card -> rules.put(file.id(), new Accepted(card, file, Optional.empty())), () -> examine(file));
    }

    /** Those that come with the program were examined when it was built, as their rules were. */
    private void tally(RuleFile file) {
        RuleProblems found = new RuleProblems(file);
        ParsedRule tally = ParsedRule.read(file, found);
        TallyReader reader = new TallyReader(file, tally, found);
        reader.checkLines();
        if (known.isEmpty()) {
            new RuleLint(file, tally, found).check();
        }
        Optional<AcceptedTally> before = Optional.ofNullable(tallies.get(file.id()));
        TallyCard card = reader.read(
                before.map(replaced -> "replaces " + replaced.file.path()).orElse(""));
        if (found.none()) {
            tallies.put(file.id(), new AcceptedTally(card, file));
        }
        problems.addAll(found.all());
    }

    /** Rules that read a tally which is not there would never find anything. */
    private void refuseMissingTallies() {
        Set<String> names = new TreeSet<>();
        tallies.values().forEach(tally -> names.add(tally.card.tally()));
        for (Accepted rule : rules.values()) {
            rule.tally.filter(read -> !names.contains(read.value())).ifPresent(read -> {
                RuleProblems found = new RuleProblems(rule.file);
                String name = read.value();
                found.at(
                        read.offset(),
                        "reads the tally '" + name + "', which no file TAL-… counts" + NearestWord.hint(name, names));
                problems.addAll(found.all());
            });
        }
    }

    private void examine(RuleFile file) {
        RuleProblems found = new RuleProblems(file);
        ParsedRule rule = ParsedRule.read(file, found);
        CardReader reader = new CardReader(file, rule.head(), found);
        reader.checkLines();
        Optional<RuleConditions> body = new RuleLint(file, rule, found).check();
        if (body.isPresent()) {
            Optional<Accepted> before = Optional.ofNullable(rules.get(file.id()));
            String note =
                    before.map(replaced -> "replaces " + replaced.file.path()).orElse("");
            RuleCard card = reader.read(body.get(), note);
            if (found.none()) {
                before.ifPresent(replaced -> words.forget(file.id()));
                rules.put(file.id(), new Accepted(card, file, body.get().tally()));
            }
        }
        problems.addAll(found.all());
    }

    private Rulebook finish(Set<String> skipped) throws RulebookException {
        skipped.stream()
                .filter(id -> !rules.containsKey(id))
                .forEach(id -> problems.add(new RuleProblem(
                        "--skip", 0, 0, "no rule has the id '" + id + "'" + NearestWord.hint(id, rules.keySet()))));
        problems.addAll(words.check(rules.values().stream().map(Accepted::card).toList()));
        if (problems.isEmpty()) {
            refuseMissingTallies();
        }
        if (!problems.isEmpty()) {
            throw new RulebookException(problems.stream().sorted().toList());
        }
        if (rules.isEmpty()) {
            throw new RulebookException(
                    List.of(new RuleProblem("rules", 0, 0, "no rules found; nothing could be checked")));
        }
        List<RuleFile> files = Stream.concat(
                        rules.values().stream().map(Accepted::file),
                        tallies.values().stream().map(AcceptedTally::file))
                .toList();
        List<RuleCard> cards = rules.values().stream().map(Accepted::card).toList();
        Rulebook whole = new Rulebook(
                cards,
                files,
                tallies.values().stream().map(AcceptedTally::card).toList(),
                List.copyOf(listFiles.values()),
                listNotes,
                lists,
                sampleLists,
                List.copyOf(samples.values()),
                samplePolicy,
                words,
                CompiledRules.of(files, key.isEmpty() ? RulebookKey.of(files) : key, RuleCache.ofUser()));
        Set<String> kept = new TreeSet<>(rules.keySet());
        kept.removeAll(skipped);
        return skipped.isEmpty() ? whole : whole.only(kept);
    }
}
