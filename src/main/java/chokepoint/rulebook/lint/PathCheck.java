package chokepoint.rulebook.lint;

import chokepoint.names.NearestWord;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.rulebook.text.Term;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.rulebook.vocabulary.TypeKinds;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Resolves a path such as {@code origin.known} to the type of its answer.
 *
 * @param fact what the path starts at, unless at a variable or constant
 * @param variables bound so far
 * @param types of arguments
 */
record PathCheck(
        Class<?> fact, Map<String, Type> variables, Function<Term, Optional<Type>> types, RuleProblems problems) {

    /** Empty if the path means nothing, with the reason among the problems. */
    Optional<Type> type(Term.Path path) {
        Optional<String> constants = FactTypes.constantsIn(path.spoken());
        return constants.isPresent() ? constant(path, constants.get()) : steps(path);
    }

    private Optional<Type> constant(Term.Path path, String name) {
        Class<?> type = FactTypes.constants(name);
        List<String> known = FactTypes.constantsOf(type);
        int after = name.split("\\.").length;
        if (path.steps().size() == after) {
            return wrong(path.steps().get(0), "'" + name + "' has to be followed by one of " + known);
        }
        Term.Step wanted = path.steps().get(after);
        if (path.steps().size() > after + 1 && known.contains(wanted.spoken())) {
            return wrong(
                    path.steps().get(after + 1),
                    "'" + name + "." + wanted.spoken() + "' is a constant, of which nothing is asked");
        }
        if (!known.contains(wanted.spoken())) {
            return wrong(
                    wanted,
                    "'" + name + "' has no '" + wanted.name().text() + "'"
                            + NearestWord.hint(wanted.name().text(), known));
        }
        return Optional.of(type);
    }

    private Optional<Type> steps(Term.Path path) {
        Optional<Type> type = first(path.steps().get(0));
        for (Term.Step step : path.steps().subList(1, path.steps().size())) {
            type = type.flatMap(at -> asked(TypeKinds.of(at), step));
        }
        return type;
    }

    private Optional<Type> first(Term.Step step) {
        String name = step.name().text();
        if (name.equals("this") && !step.brackets()) {
            return Optional.of(fact);
        }
        if (step.name().isVariable() && step.brackets()) {
            return wrong(step, "'" + name + "' is bound to a value, which takes nothing in brackets");
        }
        if (step.name().isVariable()) {
            Optional<Type> bound = Optional.ofNullable(variables.get(name));
            return bound.isPresent()
                    ? bound
                    : wrong(step, "'" + name + "' is bound nowhere above" + NearestWord.hint(name, variables.keySet()));
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return wrong(step, "knows no '" + name + "'" + NearestWord.hint(name, FactTypes.constantNames()));
        }
        return asked(fact, step);
    }

    private Optional<Type> asked(Class<?> type, Term.Step step) {
        String name = step.name().text();
        if (!step.brackets()) {
            Optional<Method> property = FactTypes.property(type, name);
            if (property.isPresent()) {
                return Optional.of(property.get().getGenericReturnType());
            }
        }
        SortedMap<Integer, Method> methods = FactTypes.methods(type, name);
        int given = step.arguments().size();
        if (methods.isEmpty()) {
            return wrong(
                    step,
                    "'" + type.getSimpleName() + "' has no '" + name + "'"
                            + NearestWord.hint(name, FactTypes.vocabulary(type)));
        }
        return methods.containsKey(given)
                ? called(methods.get(given), step)
                : wrong(step, "'%s' of %s takes %s, not %d", name, type.getSimpleName(), counts(methods), given);
    }

    private static String counts(SortedMap<Integer, Method> methods) {
        List<String> counts = methods.keySet().stream().map(String::valueOf).toList();
        return String.join(" or ", counts) + (counts.equals(List.of("1")) ? " argument" : " arguments");
    }

    private Optional<Type> called(Method method, Term.Step step) {
        Class<?>[] wanted = method.getParameterTypes();
        for (int i = 0; i < wanted.length; i++) {
            Term argument = step.arguments().get(i);
            Optional<Type> given = types.apply(argument);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            if (!TypeKinds.of(wanted[i]).isAssignableFrom(TypeKinds.of(given.get()))) {
                problems.at(
                        argument.offset(),
                        "'%s' takes %s, and '%s' is %s",
                        step.name().text(),
                        TypeKinds.spoken(wanted[i]),
                        argument.spoken(),
                        TypeKinds.spoken(given.get()));
                return Optional.empty();
            }
        }
        return Optional.of(method.getGenericReturnType());
    }

    private Optional<Type> wrong(Term.Step step, String message, Object... values) {
        problems.at(step.name().offset(), message, values);
        return Optional.empty();
    }
}
