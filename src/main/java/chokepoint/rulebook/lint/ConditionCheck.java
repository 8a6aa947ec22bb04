package chokepoint.rulebook.lint;

import chokepoint.names.NearestWord;
import chokepoint.rulebook.text.FactPattern;
import chokepoint.rulebook.text.ParsedRule;
import chokepoint.rulebook.text.PatternReader;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.Token;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.values.Scope;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the conditions of one rule: the types it names, the properties it asks, and that it can be judged chunk by chunk. */
final class ConditionCheck {

    private final RuleFile file;
    private final ParsedRule rule;
    private final RuleProblems problems;
    private final Map<String, Type> variables = new HashMap<>();
    private final List<PatternUsage> subjects = new ArrayList<>();
    private final List<PatternUsage> limits = new ArrayList<>();

    ConditionCheck(RuleFile file, ParsedRule rule, RuleProblems problems) {
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    /** Whether the variable holds what the rule judges; not asked again of a rule that judges nothing. */
    boolean judges(String variable) {
        return subjects.isEmpty()
                || subjects.stream().anyMatch(subject -> subject.variable().equals(variable));
    }

    /** Whether the variable is bound to what a line says; not asked again of conditions that are refused. */
    boolean binds(String variable) {
        return !problems.none() || variables.containsKey(variable) && !judges(variable);
    }

    /** What the rule judges; empty if it is refused, with the reasons among the problems. */
    Optional<RuleConditions> check() {
        rule.facts().forEach(this::fact);
        if (subjects.isEmpty() && problems.none()) {
            problems.at(rule.head().rule(), "judges nothing; 'when' needs one line or tally");
        }
        subjects.stream()
                .filter(subject -> subject.type() == TallyGroup.class
                        && subject.demandedText("tally").isEmpty())
                .forEach(subject -> problems.at(
                        subject.offset(), "takes groups of any tally; write which one: tally == \"its name\""));
        limits.stream().limit(1).forEach(limit -> new LimitJoinCheck(file, limit, problems).check(subjects));
        return problems.none() ? Optional.of(body()) : Optional.empty();
    }

    private RuleConditions body() {
        PatternUsage subject = subjects.get(0);
        boolean onRungs = subject.type() == Exposure.class || subject.type() == Concentration.class;
        return new RuleConditions(
                rule.head().rule(),
                subject.type().asSubclass(Subject.class),
                onRungs ? ScopeFilter.of(subject.terms()) : Set.<Scope>of(),
                limits.stream().mapToInt(PatternUsage::offset).findFirst(),
                subject.type() == TallyGroup.class ? subject.demandedText("tally") : Optional.empty());
    }

    private void fact(FactPattern fact) {
        if (fact.quantifier().isPresent()) {
            lookedThrough(fact, fact.quantifier().get().text());
        } else {
            seen(fact, variables).ifPresent(this::keep);
        }
    }

    private void keep(PatternUsage seen) {
        if (FactTypes.isSubject(seen.type())) {
            subjects.add(seen);
            if (subjects.size() > 1) {
                problems.at(
                        seen.offset(),
                        "looks at a second line or tally, " + seen.type().getSimpleName() + PatternReader.SEE_TALLY);
            }
        } else if (FactTypes.isLimit(seen.type())) {
            limits.add(seen);
            if (limits.size() > 1) {
                problems.at(
                        seen.offset(),
                        "takes a second " + seen.type().getSimpleName()
                                + "; a rule has one, which holds any number of named values");
            }
        }
    }

    /** Only lists may be looked through: lines and tallies come in chunks, and a chunk sees only itself. */
    private void lookedThrough(FactPattern fact, String word) {
        boolean noList = FactTypes.pattern(fact.type().text())
                .filter(type -> FactTypes.isSubject(type) || FactTypes.isLimit(type))
                .isPresent();
        if (noList) {
            problems.at(fact.offset(), "asks '" + word + "' over more than a list" + PatternReader.SEE_TALLY);
        } else {
            seen(fact, new HashMap<>(variables));
        }
    }

    private Optional<PatternUsage> seen(FactPattern fact, Map<String, Type> known) {
        String name = fact.type().text();
        Optional<Class<?>> type = FactTypes.pattern(name);
        if (type.isEmpty()) {
            problems.at(
                    fact.type().offset(), "knows no '" + name + "'" + NearestWord.hint(name, FactTypes.patternNames()));
            return Optional.empty();
        }
        TypeCheck typing = new TypeCheck(file, type.get(), known, problems);
        fact.terms().forEach(typing::check);
        String variable = fact.variable().map(Token::text).orElse("");
        if (!variable.isEmpty() && known.put(variable, type.get()) != null) {
            problems.at(fact.offset(), "'" + variable + "' is bound a second time");
        }
        return Optional.of(new PatternUsage(variable, type.get(), fact.offset(), fact.terms()));
    }
}
