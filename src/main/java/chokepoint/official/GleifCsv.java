package chokepoint.official;

import chokepoint.trade.values.Day;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads who consolidates whom from the relationships of GLEIF (level 2), and the names of both from its records (level 1). A parent
 * that consolidates is taken to hold at least half. The ultimate parent is taken only where no direct one is told.
 *
 * @param names the records
 */
record GleifCsv(Optional<OfficialFile> names) implements OfficialReader {

    private static final String CHILD = "Relationship.StartNode.NodeID";
    private static final String PARENT = "Relationship.EndNode.NodeID";
    private static final String TYPE = "Relationship.RelationshipType";
    private static final String STATUS = "Relationship.RelationshipStatus";
    private static final String UPDATED = "Registration.LastUpdateDate";
    private static final String DIRECT = "IS_DIRECTLY_CONSOLIDATED_BY";
    private static final String ULTIMATE = "IS_ULTIMATELY_CONSOLIDATED_BY";
    private static final String LEI = "LEI";
    private static final String NAME = "Entity.LegalName";
    private static final String AT_LEAST_HALF = "50-100";
    private static final Pattern LEI_FORM = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final int MOST = 5_000_000;

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(',', TableHeader.folded(CHILD), TableHeader.folded(PARENT));
    }

    @Override
    public String expected() {
        return "the csv of relationships (level 2), with the columns " + CHILD + ", " + PARENT + " and " + TYPE;
    }

    @Override
    public List<OfficialFile> further(OfficialFile file) {
        return names.stream().toList();
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        OfficialFile records = names.orElseThrow(() -> new DamagedFileException(file.name()
                + " tells companies by number only: add --names FILE, the csv of GLEIF's records (level 1), which has"
                + " their names"));
        Set<String> mentioned = new HashSet<>();
        Set<String> direct = new HashSet<>();
        eachRelation(
                file,
                (row, child, parent, type) -> {
                    mentioned.add(child);
                    mentioned.add(parent);
                    if (type.equals(DIRECT)) {
                        direct.add(child);
                    }
                    if (mentioned.size() > MOST) {
                        throw file.damaged(row, "more than " + MOST + " companies");
                    }
                },
                rows);
        Map<String, String> named = names(records, mentioned);
        eachRelation(
                file,
                (row, child, parent, type) -> {
                    if (type.equals(ULTIMATE) && direct.contains(child)) {
                        return;
                    }
                    String owned = named.get(child);
                    String owner = named.get(parent);
                    if (owned == null || owner == null) {
                        rows.leftOut("a company that the records do not name");
                    } else {
                        rows.add(owner, owned, AT_LEAST_HALF, "GLEIF, LEI " + child + " consolidated by " + parent);
                    }
                },
                new Silent());
    }

    /** What takes in a relation that holds. */
    private interface EachRelation {
        void take(long row, String child, String parent, String type);
    }

    /** For the second of two passes: the first has told it. */
    private static final class Silent implements OfficialRows {

        @Override
        public void add(String... cells) {}

        @Override
        public void asOf(Day day) {}

        @Override
        public void leftOut(String reason) {}
    }

    private static void eachRelation(OfficialFile file, EachRelation each, OfficialRows rows) throws IOException {
        new HeadedRecords(file, ',', CHILD, PARENT, TYPE, STATUS).forEach((row, header, cells) -> {
            String type = header.cell(cells, TYPE);
            String child = header.cell(cells, CHILD);
            String parent = header.cell(cells, PARENT);
            for (String lei : new String[] {child, parent}) {
                if (!LEI_FORM.matcher(lei).matches()) {
                    throw file.damaged(row, "'" + lei + "' is no LEI of 20 letters and digits");
                }
            }
            OfficialDays.read(header.cell(cells, UPDATED)).ifPresent(rows::asOf);
            if (!header.cell(cells, STATUS).equals("ACTIVE")) {
                rows.leftOut("a relationship that has ended");
            } else if (!type.equals(DIRECT) && !type.equals(ULTIMATE)) {
                rows.leftOut("a relationship other than consolidation");
            } else {
                each.take(row, child, parent, type);
            }
        });
    }

    private static Map<String, String> names(OfficialFile records, Set<String> mentioned) throws IOException {
        Map<String, String> named = new HashMap<>();
        new HeadedRecords(records, ',', LEI, NAME).forEach((row, header, cells) -> {
            String lei = header.cell(cells, LEI);
            if (!LEI_FORM.matcher(lei).matches()) {
                throw records.damaged(row, "'" + lei + "' is no LEI of 20 letters and digits");
            }
            if (mentioned.contains(lei)) {
                named.put(lei, header.cell(cells, NAME));
            }
        });
        named.values().removeIf(String::isEmpty);
        return named;
    }
}
