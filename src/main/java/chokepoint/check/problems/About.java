package chokepoint.check.problems;

import chokepoint.finding.Severity;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.vocabulary.FactTypes;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Lane;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.ThirdLeg;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.InRole;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who or what a finding is about.
 *
 * @param key the same for all that is about the same
 * @param name for the eye; empty of the list as a whole
 * @param sort of a way, what is done there: one sort is not told together with another
 */
record About(Kind kind, String key, String name, String sort) {

    /** Shares that rest on too little to mean dependence. */
    static final About SLIGHT_SHARES = new About(Kind.HOLDERS, "slight shares", "");

    private static final String ON_THE_WAY = "on the way";

    About(Kind kind, String key, String name) {
        this(kind, key, name, "");
    }

    /** What findings may be about. */
    enum Kind {
        /** A company or person, or several that one contact joins. */
        PARTY,
        COUNTRY,
        /** Countries that goods come through. */
        WAY,
        /** All holders of a rung together. */
        HOLDERS,
        /** A part, a paper, an order, a lot or a good. */
        THING,
        /** All that one rule says. */
        RULE
    }

    /** @param sort of what it says */
    static About rule(String id, String sort) {
        return new About(Kind.RULE, (id + " " + sort).strip(), "", sort);
    }

    static About of(RuleCard card, Severity severity, Subject subject) {
        if (subject instanceof Line line) {
            return ofLine(card, line);
        }
        if (subject instanceof Purchase purchase) {
            return ofLine(card, purchase.line());
        }
        if (subject instanceof Exposure exposure) {
            boolean country = exposure.scope().field().kind() == Field.Kind.COUNTRY;
            return new About(country ? Kind.COUNTRY : Kind.PARTY, exposure.holderKey(), exposure.holder());
        }
        if (subject instanceof Concentration concentration) {
            return new About(Kind.HOLDERS, concentration.scope().name() + " " + severity, "");
        }
        if (subject instanceof Lane lane) {
            return way(card, List.of(lane.place()));
        }
        if (subject instanceof SharedContact || subject.parties().size() == 1) {
            return of(subject.parties()).orElseGet(() -> thing(subject));
        }
        return thing(subject);
    }

    /** Whom a line names first of what makes lines of the rule one finding. */
    private static About ofLine(RuleCard card, Line line) {
        return card.cause().stream()
                .flatMap(name -> named(card, name, line).stream())
                .findFirst()
                .orElseGet(() -> thing(String.join(" ", card.cause(line).values())));
    }

    private static Optional<About> named(RuleCard card, String name, Line line) {
        Optional<Field> field = Field.labelled(name);
        if (field.isPresent()) {
            return field.filter(found -> found.kind() == Field.Kind.PARTY).flatMap(role -> party(line, role));
        }
        Object value = FactTypes.ask(line, name);
        if (value instanceof List<?> legs && !legs.isEmpty() && legs.get(0) instanceof ThirdLeg leg) {
            return Optional.of(leg(card, leg));
        }
        return value instanceof List<?> several
                ? Optional.of(several.stream()
                                .filter(Country.class::isInstance)
                                .map(Country.class::cast)
                                .toList())
                        .filter(places -> !places.isEmpty())
                        .map(places -> way(card, places))
                : Optional.of(value)
                        .filter(InRole.class::isInstance)
                        .map(InRole.class::cast)
                        .flatMap(met -> party(line, met.role()));
    }

    /** A place where goods are bought or dispatched is another matter than the same place on their way. */
    private static About leg(RuleCard card, ThirdLeg leg) {
        String sort = leg.kind().onTheWay() ? ON_THE_WAY : leg.kind().name();
        return new About(Kind.WAY, sort + " " + leg.place().code(), card.texts().spoken(leg.place()), sort);
    }

    /** Whether goods only pass there, as most do somewhere. */
    boolean onTheWay() {
        return sort.equals(ON_THE_WAY);
    }

    private static About way(RuleCard card, List<Country> places) {
        return new About(
                Kind.WAY,
                places.stream().map(Country::code).sorted().collect(Collectors.joining(" ")),
                places.stream().map(card.texts()::spoken).collect(Collectors.joining(", ")));
    }

    private static Optional<About> party(Line line, Field role) {
        return of(List.of(line.values().party(role)));
    }

    private static Optional<About> of(List<Party> parties) {
        List<Party> known =
                parties.stream().filter(Party::known).distinct().sorted().toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new About(
                        Kind.PARTY,
                        known.stream().map(Party::key).collect(Collectors.joining(" + ")),
                        known.stream().map(Party::name).collect(Collectors.joining(", "))));
    }

    private static About thing(Subject subject) {
        if (subject instanceof TallyGroup group) {
            boolean party = group.shownIn().stream()
                    .anyMatch(field -> field.kind() == Field.Kind.PARTY || field.kind() == Field.Kind.PARTIES);
            return new About(party ? Kind.PARTY : Kind.THING, group.groupKey(), group.name());
        }
        return thing(String.join(" ", subject.key()));
    }

    private static About thing(String key) {
        return new About(Kind.THING, key, key);
    }

    /** What one rule says of it, apart from what others do. */
    About as(String rule) {
        return new About(kind, key + " " + rule, name, sort);
    }

    /** The same for all that is about the same, whatever it is. */
    String identity() {
        return kind + " " + key;
    }
}
