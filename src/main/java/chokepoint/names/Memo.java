package chokepoint.names;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what a function made of the texts seen lately: bounded, and safe to share between threads. */
final class Memo<V> {

    private final int limit;
    private final Function<String, V> function;
    private volatile ConcurrentHashMap<String, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, V> old = new ConcurrentHashMap<>();

    /** Remembers at most twice {@code limit} texts; the older half is forgotten first. */
    Memo(int limit, Function<String, V> function) {
        this.limit = limit;
        this.function = function;
    }

    V of(String text) {
        V known = young.get(text);
        if (known != null) {
            return known;
        }
        V kept = old.get(text);
        V value = kept != null ? kept : function.apply(text);
        if (young.mappingCount() >= limit) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(text, value);
        return value;
    }
}
