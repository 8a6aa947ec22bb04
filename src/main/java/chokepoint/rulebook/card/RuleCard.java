package chokepoint.rulebook.card;

import chokepoint.finding.FindingKind;
import chokepoint.finding.Severity;
import chokepoint.policy.LimitValues;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.trade.Line;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Family;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.InRole;
import chokepoint.trade.values.Scope;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule's metadata: what it covers, needs, says and rests on.
 *
 * @param id {@code CON-001}
 * @param title the rule's name without the id
 * @param theme the folder it stands in
 * @param subject what it judges
 * @param scopes the rungs it looks at, for rules on exposures and concentrations
 * @param scale how severe its findings are
 * @param limits names and card defaults of the limits it holds subjects against; without names if it has none
 * @param indicators codes of the indicators it covers
 * @param needs all must be met for it to speak
 * @param prohibits the property of a line that says who is forbidden; empty unless the rule is about a prohibition
 * @param cause fields or properties that group lines into one finding; empty for rules on tallies
 * @param families none for a breach or case, one for a flag
 * @param decides the fields whose values make it fire; empty for a breach or case
 * @param message with {@code {placeholders}}; a part in {@code [ ]} is left out where what it asks for is not known
 * @param together the same of several findings at once; empty if its title and whom they are about say it
 * @param speaks examples on which it speaks, for a reader; may be empty
 * @param silent what looks alike and it leaves alone, for a reader; may be empty
 * @param path of its file, as shown to people
 * @param sha256 of its file
 * @param note that it replaces another; else empty
 * @param texts the language it speaks
 */
public record RuleCard(
        String id,
        String title,
        String theme,
        Class<? extends Subject> subject,
        List<Scope> scopes,
        SeverityScale scale,
        LimitValues limits,
        List<String> indicators,
        List<Requirement> needs,
        List<String> prohibits,
        List<String> cause,
        List<Family> families,
        List<Field> decides,
        String message,
        String together,
        String why,
        String speaks,
        String silent,
        String clear,
        String advice,
        String basis,
        String since,
        String path,
        String sha256,
        String note,
        Texts texts) {

    static final String CASES = "cases";

    public RuleCard {
        scopes = List.copyOf(scopes);
        indicators = List.copyOf(indicators);
        needs = List.copyOf(needs);
        prohibits = List.copyOf(prohibits);
        cause = List.copyOf(cause);
        families = List.copyOf(families);
        decides = List.copyOf(decides);
    }

    public FindingKind kind() {
        if (theme.equals(CASES)) {
            return FindingKind.CASE;
        }
        return families.isEmpty() ? FindingKind.BREACH : FindingKind.FLAG;
    }

    /** The fields that make it fire on a subject: of a party that it meets in one of several roles, that role's alone. */
    public List<Field> decides(Subject met) {
        if (!(met instanceof Line)) {
            return decides;
        }
        return cause.stream()
                .filter(name -> Field.labelled(name).isEmpty())
                .map(name -> FactTypes.ask(met, name))
                .filter(InRole.class::isInstance)
                .map(value -> ((InRole) value).role())
                .filter(decides::contains)
                .findFirst()
                .map(List::of)
                .orElse(decides);
    }

    /** What each of its findings is at least. */
    public Severity severity() {
        return scale.least();
    }

    public Severity severity(Match match) {
        return scale.of(match);
    }

    /** Whether a finding of it may be so severe. */
    public boolean reaches(Severity severity) {
        return scale.all().anyMatch(severity::equals);
    }

    /** Whether it judges what the lines of the whole list add up to, whatever segment they lie in. */
    public boolean ofWholeList() {
        return !FactTypes.knowsSegments(subject);
    }

    /** Whether it says that somebody takes part who must not. */
    public boolean prohibition() {
        return !prohibits.isEmpty();
    }

    public Optional<Family> family() {
        return families.stream().findFirst();
    }

    public boolean hasLimit() {
        return !limits.names().isEmpty();
    }

    /** The same card in another language, with its words there in place of its own, by what they stand for. */
    public RuleCard in(Texts language, Map<String, String> words) {
        return new RuleCard(
                id,
                words.getOrDefault("title", title),
                theme,
                subject,
                scopes,
                scale,
                limits,
                indicators,
                needs,
                prohibits,
                cause,
                families,
                decides,
                words.getOrDefault("message", message),
                words.getOrDefault("together", together),
                words.getOrDefault("why", why),
                words.getOrDefault("speaks", speaks),
                words.getOrDefault("silent", silent),
                words.getOrDefault("clear", clear),
                words.getOrDefault("advice", advice),
                basis,
                since,
                path,
                sha256,
                note,
                language);
    }

    /** The same card whose findings are of another severity. */
    public RuleCard with(Severity other) {
        return new RuleCard(
                id,
                title,
                theme,
                subject,
                scopes,
                new SeverityScale(other, List.of()),
                limits,
                indicators,
                needs,
                prohibits,
                cause,
                families,
                decides,
                message,
                together,
                why,
                speaks,
                silent,
                clear,
                advice,
                basis,
                since,
                path,
                sha256,
                note,
                texts);
    }

    /** What a translator translates of it, by what it stands for; what the card leaves out is left out. */
    public SortedMap<String, String> words() {
        SortedMap<String, String> words = new TreeMap<>(Map.of(
                "title",
                title,
                "message",
                message,
                "together",
                together,
                "why",
                why,
                "speaks",
                speaks,
                "silent",
                silent,
                "clear",
                clear,
                "advice",
                advice));
        words.values().removeIf(String::isBlank);
        return words;
    }

    /** The message of a match of this rule, its placeholders filled. */
    public String message(Match match) {
        return Message.of(this, match);
    }

    /** What several findings of this rule say together, in a sentence; empty if its card does not say. */
    public String together(List<Subject> subjects) {
        return Message.together(this, subjects);
    }

    /** Whether lines are one finding that take the same way, whoever sells the goods. */
    public boolean causeIsWayAlone() {
        return !cause.contains(Field.VENDOR.label()) && cause.stream().anyMatch(FactTypes::tellsPlaces);
    }

    /** What makes matches of this rule on lines one finding, by name: normalised, free of spelling and place. */
    public SortedMap<String, String> cause(Line line) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String name : cause) {
            Object value = Field.labelled(name)
                    .<Object>map(field -> line.values().get(field).orElse(""))
                    .orElseGet(() -> FactTypes.ask(line, name));
            values.put(name, Message.normalised(value));
        }
        return values;
    }
}
