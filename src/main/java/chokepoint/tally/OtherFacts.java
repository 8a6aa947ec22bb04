package chokepoint.tally;

import chokepoint.trade.Subject;
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

    /** Subjects of one kind. */
    record Batches(Class<? extends Subject> kind, Supplier<Stream<? extends List<? extends Subject>>> subjects) {}

    private final List<Batches> kinds;
    private final Predicate<Subject> told;

    /** @param told which of them are handed on */
    OtherFacts(List<Batches> kinds, Predicate<Subject> told) {
        this.kinds = List.copyOf(kinds);
        this.told = told;
    }

    /** Hands on all subjects of some kinds, a batch at a time. */
    public void forEach(Set<Class<? extends Subject>> wanted, Consumer<List<Subject>> each) {
        kinds.stream()
                .filter(batches -> wanted.contains(batches.kind))
                .flatMap(batches -> batches.subjects.get())
                .forEach(batch -> each.accept(batch.stream()
                        .filter(told)
                        .<Subject>map(subject -> subject)
                        .toList()));
    }
}
