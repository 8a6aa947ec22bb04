package chokepoint.rulebook;

import chokepoint.finding.Audit;
import chokepoint.trade.Line;
import chokepoint.trade.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;

/** Rules that have passed the lint and are compiled, with their cards and lists. Thread-safe; judges are not. */
public final class Rulebook {

    private final List<RuleCard> cards;
    private final List<RuleFile> files;
    private final List<RuleFile> listFiles;
    private final Map<String, String> listNotes;
    private final RuleLists lists;
    private final KieBase compiled;

    Rulebook(
            List<RuleCard> cards,
            List<RuleFile> files,
            List<RuleFile> listFiles,
            Map<String, String> listNotes,
            RuleLists lists)
            throws RulebookException {
        this.cards = List.copyOf(cards);
        this.files = List.copyOf(files);
        this.listFiles = List.copyOf(listFiles);
        this.listNotes = Map.copyOf(listNotes);
        this.lists = lists;
        this.compiled = Compiler.compile(files, key(files));
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

    private static String key(List<RuleFile> files) {
        return Integer.toHexString(files.stream().map(RuleFile::sha256).toList().hashCode());
    }

    /** Sorted by id. */
    public List<RuleCard> cards() {
        return cards;
    }

    public Optional<RuleCard> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The text of a rule's file. */
    public Optional<String> text(String id) {
        return files.stream().filter(file -> file.id().equals(id)).map(RuleFile::text).findFirst();
    }

    public RuleLists lists() {
        return lists;
    }

    /** The hashes of all rules and lists. */
    public List<Audit.Seal> seals() {
        List<Audit.Seal> seals = new ArrayList<>();
        cards.forEach(card -> seals.add(new Audit.Seal("rule", card.id(), card.sha256(), card.note())));
        for (RuleFile file : listFiles) {
            String note = listNotes.getOrDefault(file.stem(), "");
            seals.add(new Audit.Seal("list", file.stem(), file.sha256(), note));
        }
        return seals;
    }

    /** A judge for the lines of one thread. */
    public LineJudge lineJudge(LimitSource limits) {
        return new LineJudge(cards(Line.class), lists, compiled, limits);
    }

    /** What the rules say of tallies, as these stand. */
    public List<Match> judge(Collection<? extends Subject> tallies, LimitSource limits) {
        try (Judgement judgement = new Judgement(compiled, lists.facts())) {
            cards.stream()
                    .filter(RuleCard::hasLimit)
                    .forEach(card -> tallies.stream()
                            .filter(card.subject()::isInstance)
                            .forEach(tally -> judgement.limit(card, tally.segment(), tally.period(), limits)));
            return judgement.of(tallies);
        }
    }

    private List<RuleCard> cards(Class<? extends Subject> subject) {
        return cards.stream().filter(card -> card.subject() == subject).toList();
    }
}
