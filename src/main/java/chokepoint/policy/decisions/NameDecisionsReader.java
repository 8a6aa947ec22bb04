package chokepoint.policy.decisions;

import chokepoint.names.parties.NameDecision;
import chokepoint.names.parties.NameDecisions;
import chokepoint.names.parties.PartyNames;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code names}: which names somebody has decided to be one party, or different ones. A pair still undecided says nothing. */
public final class NameDecisionsReader {

    /** The key under which a policy or a register keeps such decisions. */
    public static final String KEY = "names";

    private static final String SAME = "same";
    private static final String DIFFERENT = "different";
    private static final String UNDECIDED = "undecided";
    private static final List<String> ANSWERS = List.of(SAME, DIFFERENT, UNDECIDED);
    private static final Set<String> KEYS = Set.of(SAME, DIFFERENT, UNDECIDED, "source");

    private final Mistakes mistakes;

    public NameDecisionsReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    public List<NameDecision> read(Section file) {
        List<NameDecision> decisions = file.sections(KEY, this::decision);
        new NameDecisions(decisions)
                .contradiction()
                .ifPresent(decision -> file.mistake(
                        KEY,
                        "%s, but other entries of 'names' join them, directly or through further names",
                        decision));
        return decisions;
    }

    private Optional<NameDecision> decision(Yaml.Keys keys) {
        Section entry = Section.of("a decision about names", keys, KEYS, mistakes);
        List<String> answers = ANSWERS.stream().filter(entry::has).toList();
        if (answers.size() != 1) {
            mistakes.add(
                    entry.at(),
                    "a decision about names has %s; expected one of 'same: […]', 'different: […]', 'undecided: […]'",
                    answers.isEmpty() ? "no answer" : "several answers");
            return Optional.empty();
        }
        String answer = answers.get(0);
        List<String> names = entry.each(answer, NameDecisionsReader::nameOfSomebody);
        if (entry.values(answer).size() < 2) {
            entry.mistake(answer, "'%s' expects two names or more", answer);
        }
        if (names.size() < 2 || answer.equals(UNDECIDED)) {
            return Optional.empty();
        }
        NameDecision decision = new NameDecision(
                names, answer.equals(SAME), entry.text("source").orElse(""));
        if (!decision.same() && alike(names)) {
            entry.mistake(answer, "%s, but they differ in their writing only and are always read as one", decision);
            return Optional.empty();
        }
        return Optional.of(decision);
    }

    private static boolean alike(List<String> names) {
        Stream<String> keys = names.stream().map(NameDecisions::nameKey);
        return keys.distinct().count() < names.size();
    }

    /** A name that names somebody; refuses any other. */
    public static String nameOfSomebody(String text) {
        if (PartyNames.key(text).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' names nobody");
        }
        return text;
    }
}
