package chokepoint.rulebook;

import chokepoint.finding.Audit;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.Severity;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.TallyCard;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.RulebookException;
import chokepoint.trade.Line;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import chokepoint.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/** Compiled rules with their cards and lists. Thread-safe; judges are not. */
public final class Rulebook {

    /** What all views of one rulebook have in common: those with some of its rules, other lists or another language. */
    record Shared(
            List<RuleFile> files,
            List<TallyCard> tallies,
            Map<String, String> listNotes,
            List<RuleFile> sampleLists,
            List<Sample> samples,
            String samplePolicy,
            Translations words,
            KieBase compiled) {}

    private final Shared shared;
    private final List<RuleCard> cards;
    private final Map<String, RuleCard> byId;
    private final List<RuleFile> listFiles;
    private final RuleLists lists;

    Rulebook(Shared shared, List<RuleCard> cards, List<RuleFile> listFiles, RuleLists lists) {
        this.shared = shared;
        this.cards = List.copyOf(cards);
        this.byId = cards.stream().collect(Collectors.toMap(RuleCard::id, Function.identity(), (first, same) -> first));
        this.listFiles = List.copyOf(listFiles);
        this.lists = lists;
    }

    /**
     * Loads and compiles a rulebook.
     *
     * @param builtIn whether the rules that come with the program are part of it
     * @param folders further folders; a rule or list in a later one replaces its namesake
     * @param skipped ids of rules to leave out
     * @throws RulebookException with every mistake in every file, if there is any
     */
    public static Rulebook load(boolean builtIn, List<Path> folders, Set<String> skipped)
            throws IOException, RulebookException {
        return RulebookLoader.load(builtIn, folders, skipped);
    }

    /** Ids of the rules and names of the lists that come with the program, loaded or not. */
    public static Set<String> builtInNames() throws IOException {
        return RuleFolder.builtInNames().stream()
                .map(path -> new RuleFile("", path.getFileName().toString(), "", ""))
                .flatMap(file -> Stream.of(file.id(), file.stem()))
                .collect(Collectors.toSet());
    }

    /** The same rulebook with some of its rules only. */
    public Rulebook only(Set<String> ids) {
        List<RuleCard> kept =
                cards.stream().filter(card -> ids.contains(card.id())).toList();
        return new Rulebook(shared, kept, listFiles, lists);
    }

    /** The same rulebook with other severities for some of its rules, by id. */
    public Rulebook with(Map<String, Severity> severities) {
        if (severities.isEmpty()) {
            return this;
        }
        List<RuleCard> weighed = cards.stream()
                .map(card -> severities.containsKey(card.id()) ? card.with(severities.get(card.id())) : card)
                .toList();
        return new Rulebook(shared, weighed, listFiles, lists);
    }

    /** The same rulebook with the lists that samples are checked with. */
    public Rulebook forSamples() {
        RuleLists some = new RuleLists();
        shared.sampleLists.forEach(file -> some.read(file, new RuleProblems(file)));
        return new Rulebook(shared, cards, listFiles, lists.with(some));
    }

    /** The languages that its folders of words have texts in, English apart; sorted. */
    public Set<String> languages() {
        return shared.words.languages();
    }

    /** The texts of a language, those that come with the rules first. */
    public Texts texts(String language) {
        return Texts.of(language, shared.words.ofProgram(language));
    }

    /** The texts of all languages that it can speak, by code. */
    public List<Texts> spoken() {
        SortedSet<String> codes = Texts.shipped();
        codes.addAll(languages());
        return codes.stream().map(this::texts).toList();
    }

    /** The same rulebook speaking another language; a card or text that is not translated stays as it is, and is remembered. */
    public Rulebook in(Texts language) {
        if (language.equals(Texts.ENGLISH)) {
            return this;
        }
        List<RuleCard> spoken = cards.stream()
                .map(card -> shared.words.translated(card, language))
                .toList();
        List<RuleFile> sealed = new ArrayList<>(listFiles);
        sealed.addAll(shared.words.files(language.language()));
        return new Rulebook(shared, spoken, sealed, lists);
    }

    /** Sorted by id. */
    public List<RuleCard> cards() {
        return cards;
    }

    public Optional<RuleCard> card(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What counts lines for its rules, sorted by id. */
    public List<TallyCard> tallies() {
        return shared.tallies;
    }

    /** The ids of the rules that judge what a tally adds up, sorted. */
    public List<String> readersOf(TallyCard tally) {
        String named = '"' + tally.tally() + '"';
        return cards(TallyGroup.class).stream()
                .map(RuleCard::id)
                .filter(id -> text(id).orElse("").contains(named))
                .toList();
    }

    /** The text of a rule's file. */
    public Optional<String> text(String id) {
        return shared.files.stream()
                .filter(file -> file.id().equals(id))
                .map(RuleFile::text)
                .findFirst();
    }

    /** The samples of its rules, sorted by id. */
    public List<Sample> samples() {
        return shared.samples.stream()
                .filter(sample -> card(sample.rule()).isPresent())
                .toList();
    }

    /** The text of the policy that samples are checked with. */
    public String samplePolicy() {
        return shared.samplePolicy;
    }

    public RuleLists lists() {
        return lists;
    }

    /** What each of its lists holds and how old it is, sorted by name. */
    public List<ListSummary> listSummaries() {
        return listFiles.stream()
                .filter(file -> file.theme().equals(RuleLists.FOLDER))
                .flatMap(file -> lists.summary(file).stream())
                .toList();
    }

    /** The hashes of all rules and lists. */
    public List<Audit.Provenance> seals() {
        List<Audit.Provenance> seals = new ArrayList<>();
        cards.forEach(
                card -> seals.add(new Audit.Provenance(ProvenanceKind.RULE, card.id(), card.sha256(), card.note())));
        shared.tallies.forEach(tally ->
                seals.add(new Audit.Provenance(ProvenanceKind.RULE, tally.id(), tally.sha256(), tally.note())));
        for (RuleFile file : listFiles) {
            String note = shared.listNotes.getOrDefault(file.stem(), "");
            seals.add(new Audit.Provenance(kind(file), file.stem(), file.sha256(), note));
        }
        return seals;
    }

    private static ProvenanceKind kind(RuleFile file) {
        return file.theme().equals(Translations.FOLDER) ? ProvenanceKind.WORDS : ProvenanceKind.LIST;
    }

    /** A judge for the lines of one thread. */
    public LineJudge lineJudge(LimitSource limits) {
        List<RuleCard> onLines = cards(Line.class);
        return new LineJudge(onLines, new RuleSession(shared.compiled, ids(), shared.tallies, lists.facts()), limits);
    }

    /** A judge for what lines add up to. */
    public TallyJudge tallyJudge(LimitSource limits) {
        return new TallyJudge(cards, new RuleSession(shared.compiled, ids(), shared.tallies, lists.facts()), limits);
    }

    private Set<String> ids() {
        return cards.stream().map(RuleCard::id).collect(Collectors.toSet());
    }

    private List<RuleCard> cards(Class<? extends Subject> subject) {
        return cards.stream().filter(card -> card.subject() == subject).toList();
    }
}
