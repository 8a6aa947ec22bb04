package chokepoint.official;

import java.io.IOException;
import java.util.List;

/** Reads {@code targets.simple.csv} of OpenSanctions: a target a row, further names and addresses parted by semicolons. */
final class OpenSanctionsCsv implements OfficialReader {

    private static final String[] COLUMNS = {"id", "schema", "name", "aliases", "addresses", "dataset", "last_seen"};

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(',', COLUMNS);
    }

    @Override
    public String expected() {
        return "a header with the columns " + String.join(", ", COLUMNS);
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        new HeadedRecords(file, ',', COLUMNS).forEach((row, header, cells) -> {
            String id = header.cell(cells, "id");
            String name = header.cell(cells, "name");
            if (id.isEmpty() || name.isEmpty()) {
                throw file.damaged(row, "a target without " + (id.isEmpty() ? "an id" : "a name"));
            }
            rows.asOf(OfficialDays.read(header.cell(cells, "last_seen"))
                    .orElseThrow(() -> file.damaged(
                            row,
                            "last_seen is '" + header.cell(cells, "last_seen") + "'; expected a day like 2026-06-30")));
            PartyEntry entry = new PartyEntry("OpenSanctions, " + header.cell(cells, "dataset") + ", entry " + id);
            entry.name(name);
            parts(header.cell(cells, "aliases")).forEach(entry::name);
            parts(header.cell(cells, "addresses")).forEach(entry::address);
            entry.addTo(rows);
        });
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split(";"));
    }
}
