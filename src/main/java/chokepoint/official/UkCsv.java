package chokepoint.official;

import java.io.IOException;
import java.util.List;

/** Reads the UK Sanctions List, or the consolidated list before 2026, as csv: the day stands in a title row above the header. */
final class UkCsv implements OfficialReader {

    /** In the order in which a name is said: the family or whole name has number 6. */
    private static final List<String> NAME = List.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6");

    private static final List<String> ID = List.of("Unique ID", "Group ID");
    private static final List<String> REGIME = List.of("Regime Name", "Regime");
    private static final List<String> ADDRESS = List.of(
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Address Line 6",
            "Address Postal Code",
            "Address Country",
            "Address 1",
            "Address 2",
            "Address 3",
            "Address 4",
            "Address 5",
            "Address 6",
            "Post/Zip Code",
            "Country");
    private static final List<String> OTHER_SCRIPT = List.of("Name non-latin script");

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(',', "name 1", "name 6", "unique id")
                || lines.hasHeader(',', "name 1", "name 6", "group id");
    }

    @Override
    public String expected() {
        return "a title row with the day, below it a header with the columns Unique ID (or Group ID), Name 1 to Name 6";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        GroupedParties parties = new GroupedParties(rows);
        new HeadedRecords(
                        file,
                        ',',
                        header -> header.has("Name 1", "Name 6")
                                && header.oneOf(ID).isPresent(),
                        "Unique ID or Group ID, Name 1 and Name 6")
                .withTitles(title -> title.stream()
                        .flatMap(cell -> OfficialDays.read(cell.substring(cell.indexOf(':') + 1)).stream())
                        .forEach(rows::asOf))
                .forEach((row, header, cells) -> {
                    String id = header.cell(cells, header.oneOf(ID).orElseThrow());
                    String name = header.joined(cells, " ", NAME);
                    if (id.isEmpty() || name.isEmpty()) {
                        throw file.damaged(row, "a party without " + (id.isEmpty() ? "an id" : "a name"));
                    }
                    String regime = header.oneOf(REGIME)
                            .map(column -> " (" + header.cell(cells, column) + ")")
                            .orElse("");
                    parties.of(id, "United Kingdom, sanctions list, entry " + id + regime)
                            .name(name)
                            .name(header.joined(cells, " ", OTHER_SCRIPT))
                            .address(header.joined(cells, ", ", ADDRESS));
                });
        parties.finish();
    }
}
