package chokepoint.names;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Caches the results of a function for recent texts: bounded, and shared safely between threads. */
public final class BoundedCache<V> {

    private static final int USUAL_LENGTH = 64;

    private final int limit;
    private final Function<String, V> function;
    private volatile ConcurrentHashMap<String, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, V> old = new ConcurrentHashMap<>();
    private long characters;

    /** Remembers at most twice {@code limit} texts of usual length, fewer long ones; the older half is forgotten first. */
    public BoundedCache(int limit, Function<String, V> function) {
        this.limit = limit;
        this.function = function;
    }

    /** What the function makes of a text. */
    public V of(String text) {
        V known = young.get(text);
        if (known != null) {
            return known;
        }
        V kept = old.get(text);
        V value = kept != null ? kept : function.apply(text);
        // A benign race: at worst a little more or less is remembered.
        characters += text.length();
        if (young.mappingCount() >= limit || characters >= (long) limit * USUAL_LENGTH) {
            old = young;
            young = new ConcurrentHashMap<>();
            characters = 0;
        }
        young.put(text, value);
        return value;
    }
}
