package chokepoint.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operand of a constraint, such as {@code origin.known}, {@code foreign( Scope.VENDOR )}, {@code $most} or {@code "text"}, and
 * what type it has.
 */
final class Expression {

    private static final Pattern STEP = Pattern.compile("([$\\w]+)\\s*(\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\))?");

    /** Where an expression is read: the fact it starts at, and the variables bound so far. */
    record Scope(Class<?> fact, Map<String, Class<?>> variables) {}

    /** The type of an expression, or what is wrong with it. */
    record Typed(Optional<Class<?>> type, String problem) {

        static Typed of(Class<?> type) {
            return new Typed(Optional.of(type), "");
        }

        static Typed wrong(String problem) {
            return new Typed(Optional.empty(), problem);
        }

        boolean isWrong() {
            return !problem.isEmpty();
        }
    }

    private Expression() {}

    static Typed type(String text, Scope scope) {
        String operand = text.strip();
        if (operand.startsWith("!")) {
            Typed negated = type(operand.substring(1), scope);
            return negated.isWrong() || negated.type().filter(Expression::isBoolean).isPresent()
                    ? negated
                    : Typed.wrong("'" + operand + "' negates something that is no yes or no");
        }
        if (operand.startsWith("(") && operand.endsWith(")")) {
            return type(operand.substring(1, operand.length() - 1), scope);
        }
        return literal(operand).orElseGet(() -> path(operand, scope));
    }

    private static Optional<Typed> literal(String operand) {
        if (operand.startsWith("\"") || operand.startsWith("'")) {
            return Optional.of(Typed.of(String.class));
        }
        if (operand.equals("true") || operand.equals("false")) {
            return Optional.of(Typed.of(boolean.class));
        }
        if (operand.equals("null")) {
            return Optional.of(Typed.wrong("'null' never stands in a fact; ask whether it is known"));
        }
        return operand.matches("-?\\d.*") ? Optional.of(Typed.of(Number.class)) : Optional.empty();
    }

    private static Typed path(String operand, Scope scope) {
        Optional<String> constants = FactTypes.constantsIn(operand);
        return constants.isPresent() ? constant(operand, constants.get()) : steps(operand, scope);
    }

    private static Typed constant(String operand, String name) {
        Class<?> type = FactTypes.constants(name);
        String wanted = operand.substring(name.length() + 1);
        List<String> known = Arrays.stream(type.getFields()).map(java.lang.reflect.Field::getName).toList();
        return known.contains(wanted)
                ? Typed.of(type)
                : Typed.wrong("'" + name + "' has no '" + wanted + "'" + Nearest.hint(wanted, known));
    }

    private static Typed steps(String operand, Scope scope) {
        Matcher matcher = STEP.matcher(operand);
        Class<?> type = scope.fact();
        int end = 0;
        boolean first = true;
        while (end < operand.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return Typed.wrong("'" + operand + "' cannot be read");
            }
            Typed step = step(type, matcher, first, scope);
            if (step.isWrong()) {
                return step;
            }
            type = step.type().orElse(Objects.requireNonNull(type));
            end = skipDot(operand, matcher.end());
            first = false;
        }
        return Typed.of(type);
    }

    private static int skipDot(String operand, int end) {
        int next = end;
        while (next < operand.length() && " .".indexOf(operand.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static Typed step(Class<?> type, Matcher matcher, boolean first, Scope scope) {
        String name = matcher.group(1);
        if (first && name.startsWith("$")) {
            return variable(name, scope);
        }
        if (first && name.equals("this")) {
            return Typed.of(type);
        }
        String arguments = matcher.group(3);
        if (arguments == null) {
            return FactTypes.property(type, name).map(Typed::of).orElseGet(() -> unknown(type, name));
        }
        return call(type, name, arguments.strip(), scope);
    }

    private static Typed variable(String name, Scope scope) {
        Class<?> type = scope.variables().get(name);
        return type == null
                ? Typed.wrong("'" + name + "' is bound nowhere above"
                        + Nearest.hint(name, scope.variables().keySet()))
                : Typed.of(type);
    }

    private static Typed call(Class<?> type, String name, String arguments, Scope scope) {
        List<String> given = arguments.isEmpty() ? List.of() : List.of(arguments.split("\\s*,\\s*"));
        for (String argument : given) {
            Typed typed = type(argument, scope);
            if (typed.isWrong()) {
                return typed;
            }
        }
        return FactTypes.method(type, name, given.size()).map(Typed::of).orElseGet(() -> unknown(type, name));
    }

    private static Typed unknown(Class<?> type, String name) {
        return Typed.wrong("'%s' has no '%s'%s"
                .formatted(type.getSimpleName(), name, Nearest.hint(name, FactTypes.vocabulary(type))));
    }

    private static boolean isBoolean(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether values of the two types can ever be equal or be ordered. */
    static boolean comparable(Class<?> left, Class<?> right) {
        Class<?> one = boxed(left);
        Class<?> other = boxed(right);
        boolean numbers = Number.class.isAssignableFrom(one) && Number.class.isAssignableFrom(other);
        return numbers || one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? java.lang.invoke.MethodType.methodType(type).wrap().returnType() : type;
    }
}
