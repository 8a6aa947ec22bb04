package chokepoint.tally;

import chokepoint.trade.Country;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.DocumentUse.Kind;
import chokepoint.trade.Field;
import chokepoint.trade.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All lines that rest on each certificate, invoice and bill of lading. */
final class DocumentFacts {

    private static final Comparator<DocumentUse> ORDER =
            Comparator.comparing((DocumentUse use) -> use.key().get(1));

    private final LineTable table;
    private final String currency;
    private final Places places;
    private final Roll roll;
    private final Keyed<Party> vendors;
    private final Keyed<Party> manufacturers;
    private final Keyed<String> consignments;
    private final Column<Country> origins;

    DocumentFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new Places(table);
        this.roll = new Roll(table, places);
        this.vendors = Keyed.parties(table.parties(Field.VENDOR));
        this.manufacturers = Keyed.parties(table.parties(Field.MANUFACTURER));
        this.consignments = Keyed.texts(table.texts(Field.BILL_OF_LADING));
        this.origins = table.countries(Field.COUNTRY_OF_ORIGIN);
    }

    /** Sorted by kind and number. */
    List<DocumentUse> uses() {
        return Arrays.stream(Kind.values()).flatMap(this::uses).toList();
    }

    private Stream<DocumentUse> uses(Kind kind) {
        Keyed<String> numbers = Keyed.texts(table.texts(kind.field()));
        return Group.of(IntStream.range(0, table.size()).toArray(), numbers::number).stream()
                .filter(Group::known)
                .map(group -> use(kind, numbers, group.lines()))
                .sorted(ORDER);
    }

    private DocumentUse use(Kind kind, Keyed<String> numbers, int[] lines) {
        return new DocumentUse(
                kind,
                roll.spelling(lines, numbers),
                roll.parties(lines, vendors),
                roll.parties(lines, manufacturers),
                origins(lines),
                roll.hsCodes(lines),
                roll.parties(lines, consignments).stream().map(Party::name).toList(),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    private List<Country> origins(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(origins::value)
                .filter(Country::known)
                .distinct()
                .sorted()
                .toList();
    }
}
