package chokepoint.rulebook;

import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.Scope;
import chokepoint.trade.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Checks the conditions of one rule: what it looks at, what it asks, and that it can be judged chunk by chunk. */
final class Conditions {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.\"])\\d[\\d._]*");
    private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern RULE_ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final String SEE_TALLY =
            "; a rule sees one line at a time: what several lines say together stands in PartHistory, DocumentUse or Exposure";

    private final RuleFile file;
    private final RuleDescr rule;
    private final Problems problems;
    private final Map<String, Class<?>> variables = new LinkedHashMap<>();
    private final List<PatternDescr> subjects = new ArrayList<>();
    private final List<PatternDescr> limits = new ArrayList<>();
    private final TreeSet<Scope> scopes = new TreeSet<>();

    Conditions(RuleFile file, RuleDescr rule, Problems problems) {
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    boolean isSubject(String variable) {
        return subjects.stream().anyMatch(pattern -> variable.equals(pattern.getIdentifier()));
    }

    Optional<Body> check() {
        for (BaseDescr element : rule.getLhs().getDescrs()) {
            element(element);
        }
        if (subjects.isEmpty() && problems.none()) {
            problems.add(rule.getLine(), 0, "judges nothing; 'when' needs one line or tally");
        }
        limits.forEach(this::joined);
        return problems.none() ? Optional.of(body()) : Optional.empty();
    }

    private Body body() {
        Class<? extends Subject> subject =
                typeOf(subjects.get(0)).orElseThrow().asSubclass(Subject.class);
        return new Body(rule.getName(), rule.getLine(), subject, List.copyOf(scopes), !limits.isEmpty());
    }

    private void element(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr) {
                refuse(element, "adds up inside the rule" + SEE_TALLY);
            } else if (pattern.getSource() != null) {
                refuse(element, "takes facts 'from' elsewhere; a rule sees only the facts it is given");
            } else {
                pattern(pattern);
            }
        } else if (element instanceof NotDescr not) {
            negated(not.getDescrs(), "not");
        } else if (element instanceof ExistsDescr exists) {
            negated(exists.getDescrs(), "exists");
        } else {
            String kind = element.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
            refuse(element, "uses '" + kind + "'" + SEE_TALLY);
        }
    }

    /** Only lists may be looked through: lines and tallies come in chunks, and a chunk sees only itself. */
    private void negated(List<?> elements, String word) {
        for (Object element : elements) {
            if (element instanceof PatternDescr pattern && typeOf(pattern).filter(FactTypes::isSubject).isEmpty()) {
                pattern(pattern);
            } else {
                refuse((BaseDescr) element, "asks '" + word + "' over lines or tallies" + SEE_TALLY);
            }
        }
    }

    private void pattern(PatternDescr pattern) {
        Optional<Class<?>> type = typeOf(pattern);
        if (type.isEmpty()) {
            refuse(pattern, "knows no '" + pattern.getObjectType() + "'"
                    + Nearest.hint(pattern.getObjectType(), FactTypes.patternNames()));
            return;
        }
        if (FactTypes.isSubject(type.get())) {
            subject(pattern);
        } else if (type.get() == Limit.class) {
            limits.add(pattern);
        }
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            constraint((ExprConstraintDescr) constraint, type.get());
        }
        if (pattern.getIdentifier() != null) {
            variables.put(pattern.getIdentifier(), type.get());
        }
    }

    private void subject(PatternDescr pattern) {
        subjects.add(pattern);
        if (subjects.size() > 1) {
            refuse(pattern, "looks at a second " + pattern.getObjectType() + SEE_TALLY);
        }
    }

    private void constraint(ExprConstraintDescr constraint, Class<?> type) {
        String text = constraint.getExpression();
        String bare = QUOTED.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
        Matcher number = NUMBER.matcher(bare);
        if (number.find()) {
            refuse(constraint, number.start(), "number '" + number.group()
                    + "' in a condition; numbers come from the policy: write @limit( \"name " + number.group()
                    + "\" ) and bind it through Limit");
            return;
        }
        foreignId(constraint, text);
        if (type == chokepoint.trade.Exposure.class || type == chokepoint.trade.Concentration.class) {
            scope(text);
        }
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(text);
        if (parsed == null || parser.hasErrors()) {
            refuse(constraint, 0, "condition '" + text + "' cannot be read");
            return;
        }
        connective(parsed, constraint, type);
    }

    private void scope(String text) {
        for (Scope scope : Scope.values()) {
            if (text.matches(".*\\bScope\\." + scope.name() + "\\b.*")) {
                scopes.add(scope);
            }
        }
    }

    private void foreignId(ExprConstraintDescr constraint, String text) {
        RULE_ID.matcher(text).results().filter(id -> !id.group().equals(file.id())).findFirst().ifPresent(id ->
                refuse(constraint, id.start(), "names the rule " + id.group() + "; a rule names only itself, "
                        + file.id()));
    }

    private void connective(ConstraintConnectiveDescr connective, ExprConstraintDescr place, Class<?> type) {
        for (BaseDescr part : connective.getDescrs()) {
            if (part instanceof ConstraintConnectiveDescr nested) {
                connective(nested, place, type);
            } else if (part instanceof RelationalExprDescr relation) {
                relation(relation, place, type);
            } else if (part instanceof BindingDescr || part instanceof AtomicExprDescr) {
                operand(part, place, type);
            } else {
                refuse(place, 0, "condition '" + place.getExpression() + "' cannot be read");
            }
        }
    }

    private void relation(RelationalExprDescr relation, ExprConstraintDescr place, Class<?> type) {
        Optional<Class<?>> left = operand(relation.getLeft(), place, type);
        Optional<Class<?>> right = operand(relation.getRight(), place, type);
        boolean compares = List.of("==", "!=", "<", ">", "<=", ">=").contains(relation.getOperator());
        if (compares && left.isPresent() && right.isPresent() && !Expression.comparable(left.get(), right.get())) {
            refuse(place, 0, "compares %s with %s in '%s'; that never matches"
                    .formatted(spoken(left.get()), spoken(right.get()), place.getExpression().strip()));
        }
    }

    private static String spoken(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        boolean number = type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
        return number ? "a number" : "a " + type.getSimpleName();
    }

    private Optional<Class<?>> operand(BaseDescr operand, ExprConstraintDescr place, Class<?> type) {
        if (operand instanceof BindingDescr binding) {
            Optional<Class<?>> bound = atom(binding.getExpression(), place, type);
            bound.ifPresent(boundType -> variables.put(binding.getVariable(), boundType));
            return bound;
        }
        return operand instanceof AtomicExprDescr atomic ? atom(atomic.getExpression(), place, type) : Optional.empty();
    }

    private Optional<Class<?>> atom(String text, ExprConstraintDescr place, Class<?> type) {
        Expression.Typed typed = Expression.type(text, new Expression.Scope(type, variables));
        if (typed.isWrong()) {
            refuse(place, Math.max(0, place.getExpression().indexOf(text.strip())), typed.problem());
        }
        return typed.type();
    }

    /** A limit holds for one segment and period: without the join every limit would be held against every subject. */
    private void joined(PatternDescr limit) {
        boolean own = constraints(limit).stream().anyMatch(text -> text.matches("rule\\s*==\\s*\"" + file.id() + "\""));
        if (!own) {
            refuse(limit, "takes a limit without saying whose; write rule == \"" + file.id() + "\"");
        }
        for (String key : List.of("segment", "period")) {
            Optional<String> variable = boundTo(limit, key);
            boolean used = variable.isPresent()
                    && subjects.stream().flatMap(subject -> constraints(subject).stream()).anyMatch(text -> uses(text, key, variable.get()));
            if (!used) {
                String inSubject = key.equals("segment") && onLine() ? "segments contains $segment" : key + " == $" + key;
                refuse(limit, "takes a limit without joining its " + key + "; bind $" + key + " : " + key
                        + " in Limit and write " + inSubject + " in the line or tally");
            }
        }
    }

    private boolean onLine() {
        return subjects.stream().map(this::typeOf).anyMatch(type -> type.filter(Line.class::equals).isPresent());
    }

    private static boolean uses(String constraint, String key, String variable) {
        return constraint.matches("(?s)" + key + "s?\\s*(==|contains)\\s*" + Pattern.quote(variable));
    }

    private static Optional<String> boundTo(PatternDescr pattern, String property) {
        Pattern binding = Pattern.compile("(\\$\\w+)\\s*:\\s*" + property);
        return constraints(pattern).stream().map(binding::matcher).filter(Matcher::matches).map(match -> match.group(1)).findFirst();
    }

    private static List<String> constraints(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(constraint -> ((ExprConstraintDescr) constraint).getExpression().strip())
                .toList();
    }

    private Optional<Class<?>> typeOf(PatternDescr pattern) {
        return FactTypes.pattern(pattern.getObjectType());
    }

    private void refuse(BaseDescr place, String message) {
        refuse(place, 0, message);
    }

    private void refuse(BaseDescr place, int offset, String message) {
        problems.add(place.getLine(), place.getColumn() + 1 + offset, message);
    }
}
