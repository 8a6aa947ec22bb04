package chokepoint.policy.reading;

import chokepoint.mistake.Mistake;
import chokepoint.names.parties.PartyNames;
import chokepoint.policy.decisions.NameDecisionsReader;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.policy.yaml.Yaml;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code vendors}. */
final class VendorsReader {

    private static final Set<String> KEYS =
            Set.of("name", "aliases", "country", "parent", "restricted", "source", "person");

    /** In place of a parent's key: no name has it. */
    private static final String ITSELF = "\0";

    private final SegmentNames names;
    private final Mistakes mistakes;
    private final List<Mistake> notices = new ArrayList<>();
    private final Map<String, Vendor> byKey = new HashMap<>();
    private final Map<Vendor, String> ultimate = new IdentityHashMap<>();
    private final NearestNameHints near = new NearestNameHints();

    VendorsReader(SegmentNames names, Mistakes mistakes) {
        this.names = names;
        this.mistakes = mistakes;
    }

    /** A vendor as written; its parent is a name or empty. */
    private record Vendor(
            String name,
            Set<String> keys,
            Country country,
            String parent,
            List<Segment> restrictedIn,
            String source,
            boolean person,
            SourcePosition at,
            SourcePosition parentAt) {}

    List<NamedParty> read(Section policy) {
        List<Vendor> vendors = policy.sections("vendors", this::vendor);
        vendors.forEach(this::note);
        return Stream.concat(vendors.stream().map(this::named), strangers(vendors))
                .toList();
    }

    /** Parents of which the policy tells nothing but the name: what they own still has one owner. */
    private Stream<NamedParty> strangers(List<Vendor> vendors) {
        Map<String, Vendor> children = new LinkedHashMap<>();
        vendors.stream()
                .filter(vendor -> !vendor.parent().isEmpty() && !byKey.containsKey(PartyNames.key(vendor.parent())))
                .forEach(vendor -> children.putIfAbsent(PartyNames.key(vendor.parent()), vendor));
        return children.values().stream()
                .map(child -> new NamedParty(
                        child.parent(),
                        keys(child.parent(), List.of()),
                        Country.UNKNOWN,
                        "",
                        List.of(),
                        child.source(),
                        false));
    }

    /** What is told of the vendors read, without being a mistake. */
    List<Mistake> notices() {
        return notices;
    }

    private Optional<Vendor> vendor(Yaml.Keys keys) {
        Section section = Section.of("a vendor", keys, KEYS, mistakes);
        Optional<String> name = section.required("name", NameDecisionsReader::nameOfSomebody);
        List<String> aliases = section.each("aliases", NameDecisionsReader::nameOfSomebody);
        List<Segment> restricted = restrictedIn(section);
        String source = section.text("source").orElse("");
        if (!restricted.isEmpty() && source.isEmpty()) {
            mistakes.add(section.at(), "a restriction has no 'source'; expected 'source: …'");
        }
        Country country = section.read("country", Scalars::country).orElse(Country.UNKNOWN);
        String parent = section.text("parent").orElse("");
        boolean person = section.read("person", Scalars::yes).orElse(false);
        return name.map(text -> new Vendor(
                text,
                keys(text, aliases),
                country,
                parent,
                restricted,
                source,
                person,
                section.at(),
                section.at("parent")));
    }

    private static Set<String> keys(String name, List<String> aliases) {
        Set<String> keys = new LinkedHashSet<>();
        keys.addAll(PartyNames.keys(name));
        aliases.stream().map(PartyNames::keys).forEach(keys::addAll);
        return keys;
    }

    private List<Segment> restrictedIn(Section section) {
        Set<Segment> segments = new HashSet<>();
        section.each("restricted", text -> text.contains("/") ? List.of(names.find(text)) : everywhereIf(text))
                .forEach(segments::addAll);
        return segments.stream().sorted().toList();
    }

    private static List<Segment> everywhereIf(String text) {
        try {
            return Scalars.yes(text) ? List.of(Segment.WHOLE_LIST) : List.of();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither 'yes' nor 'no' nor a segment such as 'goods/chips'", e);
        }
    }

    private void note(Vendor vendor) {
        for (String key : vendor.keys()) {
            Vendor other = byKey.putIfAbsent(key, vendor);
            if (other != null) {
                mistakes.add(
                        vendor.at(),
                        "'%s' has a name that '%s' in line %d has too; expected each name once",
                        vendor.name(),
                        other.name(),
                        other.at().line());
            }
        }
    }

    private NamedParty named(Vendor vendor) {
        return new NamedParty(
                vendor.name(),
                vendor.keys(),
                vendor.country(),
                vendor.parent().isEmpty() ? "" : ultimateParent(vendor),
                vendor.restrictedIn(),
                vendor.source(),
                vendor.person());
    }

    /** The key of the last parent upwards. */
    private String ultimateParent(Vendor vendor) {
        Set<Vendor> below = Collections.newSetFromMap(new IdentityHashMap<>());
        Vendor current = vendor;
        while (!ultimate.containsKey(current)) {
            if (!below.add(current)) {
                below.forEach(each -> ultimate.put(each, ITSELF));
                break;
            }
            String parent = PartyNames.key(current.parent());
            if (current.parent().isEmpty()) {
                ultimate.put(current, PartyNames.key(current.name()));
            } else if (byKey.containsKey(parent)) {
                current = byKey.get(parent);
            } else {
                ultimate.put(current, parent);
            }
        }
        String last = ultimate.getOrDefault(current, ITSELF);
        below.forEach(each -> ultimate.put(each, last));
        tellOdd(vendor, last);
        return last.equals(ITSELF) ? "" : last;
    }

    private void tellOdd(Vendor vendor, String last) {
        if (last.equals(ITSELF)) {
            mistakes.add(vendor.parentAt(), "'" + vendor.name() + "' is among its own parents");
        } else if (!byKey.containsKey(PartyNames.key(vendor.parent()))) {
            tellStranger(vendor);
        }
    }

    private void tellStranger(Vendor child) {
        notices.add(mistakes.at(
                child.parentAt(),
                "parent '%s' of vendor '%s' is not among the vendors%s; its country is unknown",
                child.parent(),
                child.name(),
                near.hint(child.parent(), this::names)));
    }

    private List<String> names() {
        return byKey.values().stream().map(Vendor::name).toList();
    }
}
