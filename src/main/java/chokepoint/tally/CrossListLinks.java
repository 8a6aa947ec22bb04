package chokepoint.tally;

import chokepoint.tally.facts.ContactFacts;
import chokepoint.tally.table.Column;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineTable;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.SharedContact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Hashes the numbers of papers and pieces, and the contacts, that may link lines of different lists. */
final class CrossListLinks {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    static final long NONE = 0;

    /** Of one field: the hash by the number of the value in its dictionary. */
    record Hashes(Column<String> column, boolean ofPapers, long[] byId) {

        long at(int line) {
            return byId[column.id(line)];
        }
    }

    private final List<Hashes> fields = new ArrayList<>();

    CrossListLinks(LineTable table) {
        for (DocumentUse.Kind kind : DocumentUse.Kind.values()) {
            if (kind != DocumentUse.Kind.HOUSE_BILL) {
                add(kind.name(), table.texts(kind.field()), true, KeyedColumn::textKey);
            }
        }
        for (SharedContact.Kind kind : SharedContact.Kind.values()) {
            add(kind.name(), table.texts(kind.field()), false, ContactFacts.normaliser(kind));
        }
    }

    private void add(String kind, Column<String> column, boolean ofPapers, Function<String, String> normaliser) {
        long[] hashes = column.dictionary().values().stream()
                .map(normaliser)
                .mapToLong(key -> key.isEmpty() ? NONE : hash(kind, key))
                .toArray();
        fields.add(new Hashes(column, ofPapers, hashes));
    }

    /** Never {@link #NONE}. Fowler, Noll and Vo's hash, FNV-1a, over kind and key. */
    private static long hash(String kind, String key) {
        long hash = FNV_OFFSET;
        String both = kind + '\n' + key;
        for (int i = 0; i < both.length(); i++) {
            hash = (hash ^ both.charAt(i)) * FNV_PRIME;
        }
        return hash == NONE ? 1 : hash;
    }

    List<Hashes> fields() {
        return fields;
    }

    boolean any(int line) {
        return fields.stream().anyMatch(field -> field.at(line) != NONE);
    }

    void forEach(int line, LongConsumer hashes) {
        for (Hashes field : fields) {
            long hash = field.at(line);
            if (hash != NONE) {
                hashes.accept(hash);
            }
        }
    }
}
