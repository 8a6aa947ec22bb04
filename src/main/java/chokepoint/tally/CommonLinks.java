package chokepoint.tally;

import chokepoint.tally.table.Column;
import chokepoint.tally.table.LineMerger;
import chokepoint.tally.table.LineTable;
import chokepoint.trade.values.Field;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the lines of many lists whose papers or contacts stand in more than one of them, in memory that does not grow with their
 * number: all lists are shown first, then each is asked for its lines. May return a few lines that tie nothing together.
 */
public final class CommonLinks {

    /** A tenth is taken by seven million papers: so many lines in ten pass without need. */
    private static final int SLOTS = 1 << 26;

    private final BitSet once = new BitSet(SLOTS);
    private final BitSet often = new BitSet(SLOTS);

    /** Shows the papers and contacts of one list. */
    public void show(Tallies list) {
        CrossListLinks links = new CrossListLinks(list.table());
        LongStream.Builder hashes = LongStream.builder();
        for (int line = 0; line < list.size(); line++) {
            links.forEach(line, hash -> hashes.add(slot(hash)));
        }
        long[] slots = hashes.build().sorted().distinct().toArray();
        Arrays.stream(slots).mapToInt(slot -> (int) slot).forEach(slot -> {
            often.set(slot, often.get(slot) || once.get(slot));
            once.set(slot);
        });
    }

    /** Which lines of one of the lists shown share a paper or contact with another list. */
    Found in(LineTable list) {
        return new Found(list);
    }

    /** The lines of one list that share something with another list, and what of them is to be told. */
    final class Found {

        private final LineTable table;
        private final List<CrossListLinks.Hashes> fields;
        private final long[] ownBits;
        private final long ofPapers;
        private final long ofContacts;

        private Found(LineTable table) {
            this.table = table;
            this.fields = new CrossListLinks(table).fields();
            this.ownBits = fields.stream()
                    .mapToLong(field -> LineMerger.bits(table, List.of(field.column())))
                    .toArray();
            this.ofPapers = LineMerger.bits(table, toldOfPapers(table));
            this.ofContacts = LineMerger.bits(table, List.of(table.parties(Field.VENDOR), table.owners()));
        }

        /** The columns that a line tells, see {@link LineMerger.Telling}; none if it shares nothing. */
        long told(int line) {
            long bits = 0;
            for (int index = 0; index < ownBits.length; index++) {
                CrossListLinks.Hashes field = fields.get(index);
                long hash = field.at(line);
                if (hash != CrossListLinks.NONE && often.get(slot(hash))) {
                    bits |= ownBits[index] | (field.ofPapers() ? ofPapers : ofContacts);
                }
            }
            return bits;
        }

        int count() {
            return (int) IntStream.range(0, table.size())
                    .filter(line -> told(line) != 0)
                    .count();
        }
    }

    /** What is told of a line whose paper stands in several lists, beside the paper. */
    private static List<Column<?>> toldOfPapers(LineTable table) {
        return List.of(
                table.parties(Field.VENDOR),
                table.parties(Field.MANUFACTURER),
                table.countries(Field.COUNTRY_OF_ORIGIN),
                table.texts(Field.PART),
                table.texts(Field.BILL_OF_LADING),
                table.texts(Field.INVOICE),
                table.texts(Field.ORDER),
                table.hsCodes(),
                table.days(Field.DATE),
                table.days(Field.SHIPPED),
                table.days(Field.INVOICE_DATE),
                table.owners());
    }

    private static int slot(long hash) {
        return (int) ((hash ^ hash >>> 32) & (SLOTS - 1));
    }
}
