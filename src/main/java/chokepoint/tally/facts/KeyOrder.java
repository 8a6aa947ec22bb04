package chokepoint.tally.facts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sorts subjects by texts that are put together once for each: sorting would ask for them a dozen times. */
final class KeyOrder {

    private record WithKey<T, K>(K key, T subject) {}

    private KeyOrder() {}

    /** By key, as one text. */
    static <T> List<T> of(Stream<T> subjects, Function<T, List<String>> key) {
        return of(subjects, subject -> key.apply(subject).toString(), Comparator.<String>naturalOrder());
    }

    /** By what each subject is asked for once. */
    static <T, K> List<T> of(Stream<T> subjects, Function<T, K> key, Comparator<K> order) {
        return subjects.map(subject -> new WithKey<>(key.apply(subject), subject))
                .sorted(Comparator.comparing(WithKey::key, order))
                .map(WithKey::subject)
                .toList();
    }
}
