package chokepoint.finding;

import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The result of checking several lists together, beside the result of each alone.
 *
 * @param version of the program
 * @param members every list of the run, in its order
 * @param groups lists that were added up: those under one policy and in one currency
 * @param passedOver files that the run came by and did not take for lists
 * @param notices what a reader should know about the lists together
 */
public record Portfolio(
        String version,
        List<Member> members,
        List<Group> groups,
        List<UncheckedFile> passedOver,
        List<String> notices) {

    /**
     * One list.
     *
     * @param problem why it was not checked; empty if it was
     * @param verdict what is said of it
     * @param open its open findings by severity
     * @param outcomes what each rule says of it; empty if it was not checked
     * @param findings how many findings each rule has
     * @param workbook its checked workbook, seen from the folder of outputs; empty if there is none
     * @param report its page, likewise
     */
    public record Member(
            String file,
            String sha256,
            String problem,
            int lines,
            Money value,
            VerdictWords verdict,
            SortedMap<Severity, Integer> open,
            SortedMap<String, Outcome> outcomes,
            SortedMap<String, Integer> findings,
            String workbook,
            String report) {

        public Member {
            open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
            outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
            findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        }
    }

    /**
     * Lists that were judged together.
     *
     * @param title what they have in common, in words
     * @param lists which they are
     * @param audit what is said of them together; findings have some of their cells only
     * @param mentions where each finding stands, by its id
     */
    public record Group(String title, List<String> lists, Audit audit, SortedMap<String, List<Mention>> mentions) {

        public Group {
            lists = List.copyOf(lists);
            mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
        }
    }

    /**
     * What one list has to do with a finding.
     *
     * @param lines how many of its lines
     * @param value what they carry; unknown if that is in several currencies
     * @param cells the first of them
     */
    public record Mention(String file, int lines, Money value, List<ListCell> cells) {

        public Mention {
            cells = List.copyOf(cells);
        }
    }

    public Portfolio {
        members = List.copyOf(members);
        groups = List.copyOf(groups);
        passedOver = List.copyOf(passedOver);
        notices = List.copyOf(notices);
    }

    /** The word on a question for all lists, for what they say together, and for files that may be lists. */
    public VerdictWord word(Question question) {
        Stream<VerdictWord> lists =
                members.stream().map(member -> member.verdict().word(question));
        Stream<VerdictWord> together = groups.stream()
                .map(group -> group.audit().verdict().word(question))
                .filter(VerdictWord.FINDINGS::equals);
        Stream<VerdictWord> open =
                passedOver.stream().filter(file -> file.kind().leavesOpen()).map(file -> VerdictWord.NOT_JUDGED);
        return Stream.of(lists, together, open)
                .flatMap(words -> words)
                .reduce(VerdictWord::and)
                .orElse(VerdictWord.NOT_JUDGED);
    }

    /** The word on both questions. */
    public VerdictWord word() {
        return word(Question.DEPENDENCE).and(word(Question.ROUTING));
    }

    /** In the language of what the lists say together. */
    public Texts texts() {
        return texts(groups);
    }

    /** In the language of what groups of lists say together. */
    public static Texts texts(List<Group> groups) {
        return groups.stream().map(group -> group.audit().texts()).findFirst().orElse(Texts.ENGLISH);
    }

    /** The lists of a group, as they are told of. */
    public List<Member> membersOf(Group group) {
        Set<String> files = Set.copyOf(group.lists());
        return members.stream().filter(member -> files.contains(member.file())).toList();
    }

    /** On how many lists a rule ends like this. */
    public static int count(List<Member> members, String rule, Outcome outcome) {
        return (int) members.stream()
                .filter(member -> member.outcomes().get(rule) == outcome)
                .count();
    }
}
