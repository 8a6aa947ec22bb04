package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.Term;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.rulebook.vocabulary.TypeKinds;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Determines the type of each part of a condition, and refuses comparisons that compile but never match. */
final class TypeCheck {

    private static final Set<String> ORDERING = Set.of("<", ">", "<=", ">=");
    private static final Pattern RULE_ID = Pattern.compile("(CON|RTE|DOC|PTY|PRC|TAL|CAS)-\\d{3}");

    private final RuleFile file;
    private final Class<?> fact;
    private final RuleProblems problems;
    private final PathCheck paths;
    private final Map<String, Type> variables;

    /**
     * Of the conditions of one fact.
     *
     * @param variables bound so far; those that the conditions bind are added
     */
    TypeCheck(RuleFile file, Class<?> fact, Map<String, Type> variables, RuleProblems problems) {
        this.file = file;
        this.fact = fact;
        this.problems = problems;
        this.variables = variables;
        this.paths = new PathCheck(fact, variables, this::type, problems);
    }

    void check(Term term) {
        if (term instanceof Term.Binding binding) {
            binding(binding);
        } else {
            condition(term);
        }
    }

    /** What is bound is the left side of a comparison, or the whole. */
    private void binding(Term.Binding binding) {
        String name = binding.variable().text();
        Optional<Type> bound =
                binding.term() instanceof Term.Relation relation ? relation(relation) : type(binding.term());
        if (variables.containsKey(name)) {
            problems.at(binding.offset(), "'" + name + "' is bound a second time");
        }
        bound.ifPresent(type -> variables.put(name, type));
    }

    private void condition(Term term) {
        Optional<Type> type = type(term);
        if (type.filter(found -> !TypeKinds.isYesOrNo(found)).isPresent()) {
            problems.at(
                    term.offset(),
                    "'" + term.spoken() + "' is " + TypeKinds.spoken(type.get())
                            + " and no yes or no; say what it is compared with");
        }
    }

    private Optional<Type> type(Term term) {
        if (term instanceof Term.Path path) {
            return paths.type(path);
        }
        if (term instanceof Term.Text text) {
            return text(text);
        }
        if (term instanceof Term.Count) {
            return Optional.of(int.class);
        }
        if (term instanceof Term.Relation relation) {
            relation(relation);
        } else if (term instanceof Term.Not not) {
            condition(not.term());
        } else if (term instanceof Term.Joined joined) {
            joined.terms().forEach(this::condition);
        }
        return Optional.of(boolean.class);
    }

    private Optional<Type> text(Term.Text text) {
        String id = text.value();
        if (!FactTypes.isLimit(fact) && RULE_ID.matcher(id).matches() && !id.equals(file.id())) {
            problems.at(text.offset(), "names the rule " + id + "; a rule names only itself, " + file.id());
        }
        return Optional.of(String.class);
    }

    /** The type of its left side. */
    private Optional<Type> relation(Term.Relation relation) {
        buildable(relation.left());
        relation.right().forEach(this::buildable);
        Optional<Type> left = type(relation.left());
        for (Term term : relation.right()) {
            Optional<Type> right = type(term);
            if (left.isPresent() && right.isPresent()) {
                compared(relation, left.get(), term, right.get());
            }
        }
        return left;
    }

    /** Drools 10.2.0 compares nothing with what another fact answers about the subject: the Java that it makes does not compile. */
    private void buildable(Term side) {
        boolean asksAnother =
                side instanceof Term.Path path && path.steps().get(0).name().isVariable();
        if (asksAnother && ((Term.Path) side).steps().stream().anyMatch(this::asksAboutSubject)) {
            problems.at(
                    side.offset(),
                    "compares with '" + side.spoken()
                            + "', which asks another fact about this one; that cannot be built, so let it answer yes or no");
        }
    }

    private boolean asksAboutSubject(Term.Step step) {
        return step.arguments().stream()
                .anyMatch(argument -> argument instanceof Term.Path path
                        && !path.steps().get(0).name().isVariable()
                        && FactTypes.constantsIn(path.spoken()).isEmpty());
    }

    private void compared(Term.Relation relation, Type left, Term rightTerm, Type right) {
        String operator = relation.operator().replace("not ", "");
        if (rightTerm instanceof Term.Count && !TypeKinds.isCount(left)) {
            problems.at(
                    rightTerm.offset(),
                    "'%s' is %s and counts nothing; 0 and 1 tell none, one and several apart, every other number comes from"
                            + " the policy through Limit",
                    relation.left().spoken(),
                    TypeKinds.spoken(left));
        } else if (!fits(left, operator, right)) {
            problems.at(
                    relation.offset(),
                    "compares '%s', %s, with '%s', %s; that never matches",
                    relation.left().spoken(),
                    TypeKinds.spoken(left),
                    rightTerm.spoken(),
                    TypeKinds.spoken(right));
        } else if (ORDERING.contains(operator) && !(TypeKinds.ordered(left) && TypeKinds.ordered(right))) {
            problems.at(
                    relation.offset(),
                    "'%s' is %s, and '%s' puts no such things in order%s",
                    relation.left().spoken(),
                    TypeKinds.spoken(left),
                    operator,
                    moreThan(left));
        }
    }

    private static boolean fits(Type left, String operator, Type right) {
        return switch (operator) {
            case "contains" -> TypeKinds.holds(left, right);
            case "memberOf" -> TypeKinds.holds(right, left);
            case "matches" -> TypeKinds.isText(left) && TypeKinds.isText(right);
            default -> TypeKinds.comparable(left, right);
        };
    }

    private static String moreThan(Type type) {
        return FactTypes.methods(TypeKinds.of(type), "moreThan").isEmpty() ? "" : "; ask moreThan( … )";
    }
}
