package chokepoint.rulebook;

import chokepoint.names.Nearest;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Scope;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks the conditions of one rule: what it looks at, what it asks, and that it can be judged chunk by chunk. */
final class Conditions {

    private final RuleFile file;
    private final RuleDescr rule;
    private final Problems problems;
    private final Refusals refusals;
    private final Map<String, Type> variables = new HashMap<>();
    private final List<Seen> subjects = new ArrayList<>();
    private final List<Seen> limits = new ArrayList<>();

    Conditions(RuleFile file, RuleDescr rule, Problems problems) {
        this.file = file;
        this.rule = rule;
        this.problems = problems;
        this.refusals = new Refusals(file, problems);
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
    Optional<Body> check() {
        rule.getLhs().getDescrs().forEach(this::element);
        if (subjects.isEmpty() && problems.none()) {
            problems.at(rule.getStartCharacter(), "judges nothing; 'when' needs one line or tally");
        }
        subjects.stream()
                .filter(subject -> subject.type() == TallyGroup.class
                        && subject.demandedText("tally").isEmpty())
                .forEach(subject -> problems.at(
                        subject.offset(), "takes groups of any tally; write which one: tally == \"its name\""));
        limits.stream().limit(1).forEach(limit -> new LimitJoin(file, limit, problems).check(subjects));
        return problems.none() ? Optional.of(body()) : Optional.empty();
    }

    private Body body() {
        Seen subject = subjects.get(0);
        boolean onRungs = subject.type() == Exposure.class || subject.type() == Concentration.class;
        return new Body(
                rule.getStartCharacter(),
                subject.type().asSubclass(Subject.class),
                onRungs ? Scopes.of(subject.terms()) : Set.<Scope>of(),
                limits.stream().mapToInt(Seen::offset).findFirst(),
                subject.type() == TallyGroup.class ? subject.demandedText("tally") : Optional.empty());
    }

    private void element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            if (refusals.takesOnlyWhatItIsGiven(pattern)) {
                pattern(pattern, variables).ifPresent(this::keep);
            }
        } else if (element instanceof AndDescr both) {
            both.getDescrs().forEach(this::element);
        } else if (element instanceof NotDescr not) {
            lookedThrough(not.getDescrs(), "not");
        } else if (element instanceof ExistsDescr exists) {
            lookedThrough(exists.getDescrs(), "exists");
        } else {
            refusals.refuse(element);
        }
    }

    private void keep(Seen seen) {
        if (FactTypes.isSubject(seen.type())) {
            subjects.add(seen);
            if (subjects.size() > 1) {
                problems.at(
                        seen.offset(),
                        "looks at a second line or tally, " + seen.type().getSimpleName() + Refusals.SEE_TALLY);
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
    private void lookedThrough(List<?> elements, String word) {
        for (Object element : elements) {
            boolean list = element instanceof PatternDescr pattern
                    && FactTypes.pattern(pattern.getObjectType())
                            .filter(type -> FactTypes.isSubject(type) || FactTypes.isLimit(type))
                            .isEmpty();
            if (!list) {
                problems.at(
                        ((BaseDescr) element).getStartCharacter(),
                        "asks '" + word + "' over more than a list" + Refusals.SEE_TALLY);
            } else if (refusals.takesOnlyWhatItIsGiven((PatternDescr) element)) {
                pattern((PatternDescr) element, new HashMap<>(variables));
            }
        }
    }

    private Optional<Seen> pattern(PatternDescr pattern, Map<String, Type> known) {
        Optional<Class<?>> type = FactTypes.pattern(pattern.getObjectType());
        if (type.isEmpty()) {
            problems.at(
                    refusals.offsetOf(pattern.getObjectType(), pattern),
                    "knows no '" + pattern.getObjectType() + "'"
                            + Nearest.hint(pattern.getObjectType(), FactTypes.patternNames()));
            return Optional.empty();
        }
        Typing typing = new Typing(file, type.get(), known, problems);
        List<Term> terms = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            term((ExprConstraintDescr) constraint).ifPresent(terms::add);
        }
        terms.forEach(typing::check);
        String variable = Optional.ofNullable(pattern.getIdentifier()).orElse("");
        if (!variable.isEmpty()) {
            known.put(variable, type.get());
        }
        return Optional.of(new Seen(variable, type.get(), pattern.getStartCharacter(), terms));
    }

    private Optional<Term> term(ExprConstraintDescr constraint) {
        try {
            return Optional.of(TermReader.read(constraint.getExpression(), constraint.getStartCharacter()));
        } catch (Unreadable e) {
            problems.at(e.offset(), e.getMessage());
            return Optional.empty();
        }
    }
}
