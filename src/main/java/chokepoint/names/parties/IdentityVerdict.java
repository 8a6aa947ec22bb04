package chokepoint.names.parties;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether two names of a list are one party, and why.
 *
 * @param hard whether it rests on proof against: they are never joined, not even through a third
 */
record IdentityVerdict(Answer answer, String reason, boolean hard) {

    enum Answer {
        ONE,
        MAYBE,
        TWO
    }

    private static final IdentityVerdict UNLIKE = new IdentityVerdict(Answer.TWO, "", false);

    /** Fewer initials are shared by many names. */
    private static final int TELLING_INITIALS = 3;

    /** So many contacts besides a slip of the hand make one. */
    private static final int ENOUGH_CONTACTS = 2;

    /** Whatever the names look like. */
    static IdentityVerdict decided(NameDecision decision) {
        return decision.same() ? new IdentityVerdict(Answer.ONE, decision.source(), false) : hard(decision.source());
    }

    static IdentityVerdict of(Identity one, Identity other) {
        Map<SharedDetail, String> shared = one.shared(other);
        boolean proved = proves(shared);
        if (one.decided() && other.decided() && !one.key().equals(other.key())) {
            return hard("the policy names both");
        }
        if (!proved && one.numbersDiffer(other, true)) {
            return hard("numbers of one kind differ");
        }
        if (one.key().equals(other.key())) {
            return sameName(one, other, shared, proved);
        }
        return match(one, other)
                .map(match -> alike(one, other, shared, proved, match))
                .orElseGet(() -> unlike(one, other, shared));
    }

    /** Words that tell companies of one house apart do so unless they stand behind a name that is whole without them. */
    private static Optional<PossibleMatch> match(Identity one, Identity other) {
        Optional<PossibleMatch> match = NameComparison.of(one.words(), other.words());
        return match.isPresent() && match.get().kind() != PossibleMatch.Kind.HOUSE
                ? match
                : NameTails.of(one.spellings().keySet(), other.spellings().keySet())
                        .or(() -> match)
                        .or(() -> initialsOf(one, other))
                        .or(() -> initialsOf(other, one));
    }

    /** {@code CNOOC} counts the first letter of "corporation", too. */
    private static Optional<PossibleMatch> initialsOf(Identity brief, Identity full) {
        boolean holds = brief.words().size() == 1
                && full.words().size() > 1
                && !Collections.disjoint(brief.initials(), full.initials());
        return holds
                ? Optional.of(new PossibleMatch(
                        LikenessStrengths.OFFERED.initials(),
                        "one may be the initials of the other",
                        PossibleMatch.Kind.INITIALS))
                : Optional.empty();
    }

    private static boolean proves(Map<SharedDetail, String> shared) {
        return shared.keySet().stream().anyMatch(SharedDetail::proves);
    }

    /** Names that differ in their legal forms only: two kinds of company, or one of them and a name without any. */
    private static IdentityVerdict sameName(
            Identity one, Identity other, Map<SharedDetail, String> shared, boolean proved) {
        String forms = "the same name under legal forms of two kinds";
        if (!proved && one.kindsApart(other) && one.countriesApart(other)) {
            return hard(forms);
        }
        return new IdentityVerdict(proved ? Answer.ONE : Answer.MAYBE, reason(forms, shared), false);
    }

    private static IdentityVerdict alike(
            Identity one, Identity other, Map<SharedDetail, String> shared, boolean proved, PossibleMatch match) {
        boolean numbered = !proved && one.numbersDiffer(other, false);
        if (numbered && match.kind() != PossibleMatch.Kind.WRITING) {
            return UNLIKE;
        }
        boolean apart = numbered || one.kindsApart(other) || one.countriesApart(other);
        Answer answer =
                switch (match.kind()) {
                    case WRITING ->
                        proved || one.writtenAlike(other) || (!shared.isEmpty() && !apart) ? Answer.ONE : Answer.MAYBE;
                    case LETTERS ->
                        proved || (shared.size() >= ENOUGH_CONTACTS && !apart)
                                ? Answer.ONE
                                : maybe(!shared.isEmpty() || !(one.countriesApart(other) || one.kindsApart(other)));
                    case COMMON_WORDS_MORE, TRANSLATION -> proved ? Answer.ONE : maybe(!shared.isEmpty() || !apart);
                    case INITIALS ->
                        proved
                                ? Answer.ONE
                                : maybe(!shared.isEmpty() || (!apart && initials(one, other) >= TELLING_INITIALS));
                    case HOUSE -> shared.containsKey(SharedDetail.NUMBER) ? Answer.ONE : maybe(proved);
                };
        return new IdentityVerdict(answer, reason(match.reason(), shared), false);
    }

    /** Names that cannot be compared, in two scripts, are judged by what they share. */
    private static IdentityVerdict unlike(Identity one, Identity other, Map<SharedDetail, String> shared) {
        if (shared.isEmpty() || latin(one) == latin(other)) {
            return UNLIKE;
        }
        return new IdentityVerdict(
                proves(shared) ? Answer.ONE : Answer.MAYBE, reason("names in two scripts", shared), false);
    }

    private static boolean latin(Identity identity) {
        return identity.words().stream().allMatch(word -> word.chars().allMatch(c -> c < 0x250));
    }

    private static int initials(Identity one, Identity other) {
        return Math.min(
                String.join("", one.words()).length(),
                String.join("", other.words()).length());
    }

    private static Answer maybe(boolean holds) {
        return holds ? Answer.MAYBE : Answer.TWO;
    }

    private static IdentityVerdict hard(String reason) {
        return new IdentityVerdict(Answer.TWO, reason, true);
    }

    private static String reason(String likeness, Map<SharedDetail, String> shared) {
        return shared.isEmpty()
                ? likeness
                : shared.keySet().stream()
                        .map(SharedDetail::toString)
                        .collect(Collectors.joining(", ", likeness + "; the same ", ""));
    }
}
