package chokepoint.check.problems;

import chokepoint.finding.Finding;
import chokepoint.finding.ProblemKind;
import chokepoint.words.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence what the matter is. */
final class ProblemTitle {

    private static final int NAMED = 4;

    private final Texts texts;

    ProblemTitle(Texts texts) {
        this.texts = texts;
    }

    /** Who or what it is about: a party with the country that it makes up. */
    String about(Draft draft) {
        List<About> others = draft.abouts().subList(1, draft.abouts().size());
        String name = draft.about().name();
        return name.isEmpty() || others.isEmpty()
                ? name
                : texts.text(
                        "problem.about", name, others.stream().map(About::name).collect(Collectors.joining(", ")));
    }

    String title(Draft draft, List<String> orders) {
        String told = told(draft);
        boolean named = draft.kind() == ProblemKind.PROHIBITION ? !orders.isEmpty() : orders.size() > 1;
        return named ? texts.text("problem.orders", told, named(orders.stream())) : told;
    }

    private String told(Draft draft) {
        Raised first = draft.members().get(0);
        List<Raised> alike = draft.members().stream()
                .filter(member -> member.card().id().equals(first.card().id()) && (first.slight() || !member.slight()))
                .toList();
        if (draft.about().equals(About.SLIGHT_SHARES)) {
            return slightShares(draft);
        }
        boolean way = draft.about().kind() == About.Kind.WAY && first.subjects().size() > 1;
        if (draft.about().kind() == About.Kind.RULE
                || way && !first.card().together().isEmpty()) {
            return together(draft, first, alike);
        }
        if (first.rung().isEmpty() || alike.size() == 1) {
            return first.finding().message();
        }
        return texts.text(
                first.exposure().isPresent() ? "problem.likewise" : "problem.likewise in",
                first.finding().message(),
                named(alike.stream()
                        .filter(member -> member != first)
                        .map(member -> place(member, first.finding().period()))));
    }

    private String slightShares(Draft draft) {
        List<String> shares = draft.members().stream()
                .flatMap(member -> member.exposure().stream()
                        .map(exposure -> texts.text(
                                "problem.slight share", member.about().name(), place(member, ""))))
                .distinct()
                .toList();
        return shares.isEmpty()
                ? draft.members().get(0).finding().message()
                : texts.text("problem.slight shares", shares.size(), texts.firstFew(NAMED, shares));
    }

    private String together(Draft draft, Raised first, List<Raised> alike) {
        String together = first.card()
                .together(alike.stream()
                        .flatMap(member -> member.subjects().stream())
                        .toList());
        return together.isEmpty()
                ? texts.text(
                        "problem.sign",
                        first.finding().title(),
                        named(draft.abouts().stream().skip(1).map(About::name)))
                : together;
    }

    /** A segment, what of it is held if a holder holds it, and its period if that is another one. */
    private String place(Raised member, String period) {
        Finding finding = member.finding();
        String segment = texts.spoken(finding.segment());
        String place = finding.period().equals(period)
                ? segment
                : texts.text("problem.place", segment, texts.period(finding.period()));
        return member.exposure()
                .map(exposure -> texts.text("problem.share", exposure.share(), place))
                .orElse(place);
    }

    /** The first of them, and how many more there are. */
    private String named(Stream<String> names) {
        return texts.firstFew(
                NAMED, names.filter(name -> !name.isBlank()).distinct().toList());
    }
}
