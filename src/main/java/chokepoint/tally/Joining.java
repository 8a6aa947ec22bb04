package chokepoint.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which lines of a table no exposure tells apart. */
final class Joining {

    private record Key(int[] parts) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(parts, key.parts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(parts);
        }
    }

    private Joining() {}

    /** Each line stands in one group. */
    static List<int[]> of(LineTable table) {
        Map<Key, Ints> groups = new LinkedHashMap<>();
        for (int line = 0; line < table.size(); line++) {
            groups.computeIfAbsent(new Key(table.exposureKey(line)), absent -> new Ints())
                    .add(line);
        }
        List<int[]> joined = new ArrayList<>();
        groups.values().forEach(lines -> joined.add(lines.toArray()));
        return joined;
    }
}
