package chokepoint.tally;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/**
 * Finds the lines of many lists whose papers or contacts stand in more than one of them, in memory that does not grow with their
 * number: all lists are shown first, then each is asked for its lines. A few lines that tie nothing together may pass.
 */
public final class CommonLinks {

    /** A tenth is taken by seven million papers: so many lines in ten pass without need. */
    private static final int SLOTS = 1 << 26;

    private final BitSet once = new BitSet(SLOTS);
    private final BitSet often = new BitSet(SLOTS);

    /** Shows the papers and contacts of one list. */
    public void show(Tallies list) {
        Links links = new Links(list.table());
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

    /** The lines of one of the lists shown that share a paper or contact with another list. */
    public Tallies of(Tallies list) {
        Links links = new Links(list.table());
        boolean[] met = new boolean[1];
        return list.only(line -> {
            met[0] = false;
            links.forEach(line, hash -> met[0] |= often.get(slot(hash)));
            return met[0];
        });
    }

    private static int slot(long hash) {
        return (int) ((hash ^ hash >>> 32) & (SLOTS - 1));
    }
}
