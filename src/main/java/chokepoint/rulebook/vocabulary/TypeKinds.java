package chokepoint.rulebook.vocabulary;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;

/** Decides which types can be equal, be ordered or contain each other. */
public final class TypeKinds {

    private TypeKinds() {}

    /** The class behind a type, never a primitive one. */
    public static Class<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType());
        }
        return type instanceof Class<?> plain
                ? MethodType.methodType(plain).wrap().returnType()
                : Object.class;
    }

    public static boolean isYesOrNo(Type type) {
        return of(type) == Boolean.class;
    }

    public static boolean isText(Type type) {
        return of(type) == String.class;
    }

    private static boolean isNumber(Type type) {
        return Number.class.isAssignableFrom(of(type));
    }

    /** Whether it says how many there are of something. */
    public static boolean isCount(Type type) {
        return of(type) == Integer.class || of(type) == Long.class;
    }

    /** Whether values of the two types can ever be equal. */
    public static boolean comparable(Type left, Type right) {
        Class<?> one = of(left);
        Class<?> other = of(right);
        return isNumber(left) && isNumber(right) || one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    public static boolean ordered(Type type) {
        return isNumber(type) || Comparable.class.isAssignableFrom(of(type));
    }

    /** Whether a collection of the one type can hold the other, or a text be part of a text. */
    public static boolean holds(Type whole, Type part) {
        if (isText(whole)) {
            return isText(part);
        }
        return Collection.class.isAssignableFrom(of(whole))
                && whole instanceof ParameterizedType collection
                && comparable(collection.getActualTypeArguments()[0], part);
    }

    /** For messages: {@code a text}, {@code a number}, {@code a Share}. */
    public static String spoken(Type type) {
        if (isText(type)) {
            return "a text";
        }
        if (isYesOrNo(type)) {
            return "a yes or no";
        }
        return isNumber(type) ? "a number" : "a " + of(type).getSimpleName();
    }
}
