package chokepoint.reading.header;

import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a header means that tells only half: the row above names the shipment, the vendor or the goods it speaks of. */
final class GroupedHeaders {

    private static final Map<String, String> OF_SHIPMENT =
            Map.of("part from", "Shipment From", "part via", "Via", "part to", "Shipment To");
    private static final Map<String, String> OF_GOODS = Map.of("part code", "Goods Code", "part name", "Description");
    private static final Map<String, String> OF_VENDOR =
            Map.of("part name", "Vendor", "part country", "Vendor Country", "part code", "Vendor ID");
    private static final Map<String, String> OF_VENDOR_REACHED = Map.of(
            "vendor address", "Vendor Address",
            "vendor phone", "Vendor Phone",
            "vendor email", "Vendor Email",
            "tax number", "Vendor Tax Number");

    private GroupedHeaders() {}

    /**
     * The header that says both halves in words that are known; empty if it is none of these.
     *
     * @param group the text above
     * @param part the text of the column itself
     * @param joined both as they are shown
     */
    static Optional<Header> of(String group, String part, Header joined) {
        if (group.isEmpty() || part.isEmpty() || group.equals(part)) {
            return Optional.empty();
        }
        String of = HeaderWords.plain(group);
        if (Lexicon.is("group shipment", of)) {
            return said(OF_SHIPMENT, part, joined);
        }
        if (Lexicon.is("group goods", of)) {
            return said(OF_GOODS, part, joined);
        }
        Optional<Field> party = Synonyms.exact(HeaderWords.of(group)).stream()
                .filter(synonym -> !synonym.weak())
                .findFirst()
                .flatMap(synonym -> synonym.meaning().field());
        if (party.equals(Optional.of(Field.VENDOR))) {
            return said(OF_VENDOR, part, joined)
                    .or(() -> ContactHeaders.bare(Header.of(part))
                            .map(OF_VENDOR_REACHED::get)
                            .map(words -> known(words, joined)));
        }
        return party.filter(
                        field -> field.kind() == Field.Kind.PARTY && Lexicon.is("part name", HeaderWords.plain(part)))
                .map(field -> known(field.label(), joined));
    }

    private static Optional<Header> said(Map<String, String> words, String part, Header joined) {
        String own = HeaderWords.plain(part);
        return words.keySet().stream()
                .sorted()
                .filter(kind -> Lexicon.is(kind, own))
                .findFirst()
                .map(kind -> known(words.get(kind), joined));
    }

    private static Header known(String words, Header joined) {
        List<String> meant = HeaderWords.of(words);
        return new Header(joined.text(), meant, joined.currency(), joined.factor());
    }
}
