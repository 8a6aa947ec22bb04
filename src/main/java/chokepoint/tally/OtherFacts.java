package chokepoint.tally;

import chokepoint.trade.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The subjects that are no holdings: histories, papers and the like. They are added up when they are asked for, and forgotten batch by
 * batch: all at once they take several times the room of the lines.
 */
public final class OtherFacts {

    private static final int BATCH = 4_096;

    /** Subjects of one kind, in whatever order. */
    record Kind(Class<? extends Subject> type, Supplier<Stream<? extends Subject>> subjects) {}

    private final List<Kind> kinds;
    private final Predicate<Subject> told;

    /** @param told which of them are handed on */
    OtherFacts(List<Kind> kinds, Predicate<Subject> told) {
        this.kinds = List.copyOf(kinds);
        this.told = told;
    }

    /** Hands on all subjects of some kinds, a batch at a time. */
    public void forEach(Set<Class<? extends Subject>> wanted, Consumer<List<Subject>> each) {
        List<Subject> batch = new ArrayList<>();
        kinds.stream()
                .filter(kind -> wanted.contains(kind.type))
                .flatMap(kind -> kind.subjects.get())
                .filter(told)
                .forEach(subject -> {
                    batch.add(subject);
                    if (batch.size() == BATCH) {
                        each.accept(batch);
                        batch.clear();
                    }
                });
        each.accept(batch);
    }
}
