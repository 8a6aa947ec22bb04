package chokepoint.rulebook.lint;

import chokepoint.rulebook.text.Term;
import chokepoint.trade.values.Scope;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Finds the scopes that a rule's conditions admit. */
final class ScopeFilter {

    private ScopeFilter() {}

    /** In the order of the ladder; all of them if the conditions do not speak of rungs. */
    static Set<Scope> of(Collection<Term> terms) {
        Set<Scope> scopes = EnumSet.allOf(Scope.class);
        terms.forEach(term -> scopes.retainAll(of(term)));
        return scopes;
    }

    private static Set<Scope> of(Term term) {
        if (term instanceof Term.Binding binding) {
            return of(binding.term());
        }
        if (term instanceof Term.Joined joined && joined.all()) {
            return of(joined.terms());
        }
        if (term instanceof Term.Joined any) {
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            any.terms().forEach(part -> scopes.addAll(of(part)));
            return scopes;
        }
        return term instanceof Term.Relation relation ? of(relation) : EnumSet.allOf(Scope.class);
    }

    private static Set<Scope> of(Term.Relation relation) {
        EnumSet<Scope> named = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            boolean isNamed =
                    isScope(relation.left(), scope) || relation.right().stream().anyMatch(term -> isScope(term, scope));
            if (isNamed) {
                named.add(scope);
            }
        }
        return switch (relation.operator()) {
            case "==", "in" -> named.isEmpty() ? EnumSet.allOf(Scope.class) : named;
            case "!=", "not in" -> EnumSet.complementOf(named);
            default -> EnumSet.allOf(Scope.class);
        };
    }

    private static boolean isScope(Term term, Scope scope) {
        return term instanceof Term.Path path && path.is("Scope." + scope.name());
    }
}
