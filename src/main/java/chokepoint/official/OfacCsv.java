package chokepoint.official;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Reads a list of OFAC as csv without a header, with the further names and the addresses that are published in files of their own, if
 * they stand beside it.
 *
 * @param list how the list is called
 * @param names of the file of further names
 * @param addresses of the file of addresses
 */
record OfacCsv(String list, String names, String addresses) implements OfficialReader {

    /** What stands for nothing. */
    private static final String NULL = "-0-";

    /** The last row of some editions. */
    private static final String END_OF_FILE = "\u001A";

    private static final int COLUMNS = 12;
    private static final int NAME_COLUMNS = 5;
    private static final int ADDRESS_COLUMNS = 6;

    @Override
    public boolean looksLike(FirstLines lines) {
        String first = lines.first();
        return first.contains(NULL) && first.matches("\"?\\d+\"?,.*") && first.split(",").length >= COLUMNS;
    }

    @Override
    public String expected() {
        return "rows of 12 columns without a header: number, name, type, program, and '-0-' for nothing";
    }

    @Override
    public List<OfficialFile> further(OfficialFile file) throws IOException {
        return Stream.concat(file.beside(names).stream(), file.beside(addresses).stream())
                .toList();
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        Map<String, PartyEntry> entries = new HashMap<>();
        further(file, names, NAME_COLUMNS, (id, cells) -> of(entries, id).name(cell(cells, 3)));
        further(file, addresses, ADDRESS_COLUMNS, (id, cells) -> of(entries, id).address(address(cells)));
        eachEntry(file, COLUMNS, (id, cells) -> {
            PartyEntry entry = new PartyEntry("OFAC, " + list + ", entry " + id + program(cells));
            entry.name(cell(cells, 1));
            Optional.ofNullable(entries.get(id)).ifPresent(entry::andAll);
            entry.addTo(rows);
        });
        for (String beside : List.of(names, addresses)) {
            if (file.beside(beside).isEmpty()) {
                rows.leftOut(beside + " does not stand beside it, so that what it holds is lacking");
            }
        }
    }

    private static PartyEntry of(Map<String, PartyEntry> entries, String id) {
        return entries.computeIfAbsent(id, absent -> new PartyEntry(""));
    }

    private static void further(OfficialFile file, String name, int columns, BiConsumer<String, List<String>> each)
            throws IOException {
        Optional<OfficialFile> beside = file.beside(name);
        if (beside.isPresent()) {
            eachEntry(beside.get(), columns, each);
        }
    }

    private static void eachEntry(OfficialFile file, int columns, BiConsumer<String, List<String>> each)
            throws IOException {
        file.records(',', row -> {
            List<String> cells = row.getFields();
            if (!cells.get(0).strip().equals(END_OF_FILE)) {
                each.accept(id(file, row, columns), cells);
            }
        });
    }

    private static String id(OfficialFile file, CsvRecord row, int columns) {
        List<String> cells = row.getFields();
        String id = cells.get(0).strip();
        if (cells.size() != columns) {
            throw file.damaged(row.getStartingLineNumber(), cells.size() + " columns; expected " + columns);
        }
        if (id.isEmpty() || !id.chars().allMatch(Character::isDigit)) {
            throw file.damaged(
                    row.getStartingLineNumber(), "the first column is '" + id + "'; expected the number of an entry");
        }
        if (columns != ADDRESS_COLUMNS
                && cell(cells, columns == COLUMNS ? 1 : 3).isEmpty()) {
            throw file.damaged(row.getStartingLineNumber(), "entry " + id + " has no name");
        }
        return id;
    }

    private static String program(List<String> cells) {
        String program = cell(cells, 3);
        return program.isEmpty() ? "" : " (" + program + ")";
    }

    private static String address(List<String> cells) {
        StringBuilder address = new StringBuilder();
        for (int at = 2; at < ADDRESS_COLUMNS - 1; at++) {
            String part = cell(cells, at);
            address.append(part.isEmpty() || address.isEmpty() ? "" : ", ").append(part);
        }
        return address.toString();
    }

    private static String cell(List<String> cells, int at) {
        String cell = cells.get(at).strip();
        return cell.equals(NULL) ? "" : cell;
    }
}
