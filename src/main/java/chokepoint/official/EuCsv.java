package chokepoint.official;

import java.io.IOException;
import java.util.List;

/** Reads the consolidated list of the European Union as csv, version 1.1: a name, an address or another fact of an entity a row. */
final class EuCsv implements OfficialReader {

    private static final String[] COLUMNS = {"fileGenerationDate", "Entity_LogicalId", "NameAlias_WholeName"};
    private static final List<String> NAME_PARTS =
            List.of("NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName");
    private static final List<String> ADDRESS = List.of(
            "Address_Street",
            "Address_PoBox",
            "Address_ZipCode",
            "Address_City",
            "Address_Region",
            "Address_CountryDescription");

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(';', "entity_logicalid", "namealias_wholename");
    }

    @Override
    public String expected() {
        return "a header, parted by semicolons, with the columns " + String.join(", ", COLUMNS);
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        GroupedParties parties = new GroupedParties(rows);
        new HeadedRecords(file, ';', COLUMNS).forEach((row, header, cells) -> {
            String id = header.cell(cells, "Entity_LogicalId");
            if (id.isEmpty() || !id.chars().allMatch(Character::isDigit)) {
                throw file.damaged(row, "Entity_LogicalId is '" + id + "'; expected a number");
            }
            String day = header.cell(cells, "fileGenerationDate");
            rows.asOf(OfficialDays.read(day)
                    .orElseThrow(() ->
                            file.damaged(row, "fileGenerationDate is '" + day + "'; expected a day like 30/06/2026")));
            String programme = header.cell(cells, "Entity_Regulation_Programme");
            PartyEntry entry = parties.of(
                    id,
                    "European Union, consolidated list, entity " + id
                            + (programme.isEmpty() ? "" : " (" + programme + ")"));
            String whole = header.cell(cells, "NameAlias_WholeName");
            entry.name(whole.isEmpty() ? header.joined(cells, " ", NAME_PARTS) : whole);
            entry.address(header.joined(cells, ", ", ADDRESS));
        });
        parties.finish();
    }
}
