package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pattern of a rule with its type resolved, such as {@code $line : Line( listed )}.
 *
 * @param variable it is bound to; empty if to none
 * @param offset where it starts in the file
 * @param terms its conditions
 */
record PatternUsage(String variable, Class<?> type, int offset, List<Term> terms) {

    PatternUsage {
        terms = List.copyOf(terms);
    }

    /** Whether it must be so for a match: {@code left operator right} stands alone or under {@code &&}, either way round. */
    boolean demands(String left, String operator, String right) {
        return terms.stream().flatMap(PatternUsage::parts).anyMatch(term -> is(term, left, operator, right));
    }

    private static Stream<Term> parts(Term term) {
        return term instanceof Term.Joined joined && joined.all()
                ? joined.terms().stream().flatMap(PatternUsage::parts)
                : Stream.of(term);
    }

    private static boolean is(Term term, String left, String operator, String right) {
        return term instanceof Term.Relation relation
                && relation.operator().equals(operator)
                && relation.right().size() == 1
                && (relation.left().spoken().equals(left)
                                && relation.right().get(0).spoken().equals(right)
                        || operator.equals("==")
                                && relation.left().spoken().equals(right)
                                && relation.right().get(0).spoken().equals(left));
    }

    /** The text that one of its properties must equal. */
    Optional<Term.Text> demandedText(String property) {
        return terms.stream()
                .flatMap(PatternUsage::parts)
                .filter(Term.Relation.class::isInstance)
                .map(Term.Relation.class::cast)
                .filter(relation -> relation.operator().equals("==")
                        && relation.left().spoken().equals(property))
                .flatMap(relation -> relation.right().stream())
                .filter(Term.Text.class::isInstance)
                .map(Term.Text.class::cast)
                .findFirst();
    }

    /** The variable that one of its properties is bound to. */
    Optional<String> boundTo(String property) {
        return terms.stream()
                .filter(Term.Binding.class::isInstance)
                .map(Term.Binding.class::cast)
                .filter(binding -> binding.term().spoken().equals(property))
                .map(binding -> binding.variable().text())
                .findFirst();
    }

    /** Whether it must be of the segment in the variable. */
    boolean joinsSegment(String variable) {
        return demands("segment", "==", variable);
    }

    /** Whether a limit in the variable must hold where it lies. */
    boolean liesWhereHolds(String variable) {
        return terms.stream()
                .flatMap(PatternUsage::parts)
                .anyMatch(term -> term.spoken().equals(variable + ".holdsIn( segments, period )"));
    }

    boolean joinsPeriod(String variable) {
        return demands("period", "==", variable);
    }
}
