package chokepoint.official;

import chokepoint.names.places.Countries;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a part of the UN/LOCODE code list as csv, with or without a header: twelve columns, a row above the places of each country. */
final class UnLocode implements OfficialReader {

    private static final int COLUMNS = 12;
    private static final int COUNTRY = 1;
    private static final int LOCATION = 2;
    private static final int NAME = 3;
    private static final int PLAIN_NAME = 4;
    private static final int STATUS = 6;
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{3}");
    private static final String REMOVED = "XX";
    private static final String TO_BE_REMOVED = "X";
    private static final String REFERENCE = "=";

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(',', "country", "location", "namewodiacritics")
                || lines.lines().stream()
                        .anyMatch(line -> line.matches("[^,]{0,3},\"?[A-Z]{2}\"?,(\"\")?,\"?\\.[A-Z].*"));
    }

    @Override
    public String expected() {
        return "rows of 12 columns: change, country, location, name, name without accents, …";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        file.records(',', row -> {
            List<String> cells = row.getFields().stream().map(String::strip).toList();
            if (cells.size() != COLUMNS) {
                throw file.damaged(row.getStartingLineNumber(), cells.size() + " columns; expected " + COLUMNS);
            }
            if (!cells.get(COUNTRY).equalsIgnoreCase("country")) {
                place(file, row.getStartingLineNumber(), cells, rows);
            }
        });
    }

    private static void place(OfficialFile file, long row, List<String> cells, OfficialRows rows) {
        String country = cells.get(COUNTRY);
        String location = cells.get(LOCATION);
        if (location.isEmpty()) {
            if (cells.get(0).equals(REFERENCE)) {
                rows.leftOut("a reference to another name");
            }
            return;
        }
        if (cells.get(0).equals(TO_BE_REMOVED) || cells.get(STATUS).equals(REMOVED)) {
            rows.leftOut("a place that the next edition removes");
            return;
        }
        if (country.equals("XZ")) {
            rows.leftOut("a place in international waters");
            return;
        }
        if (Countries.find(country).isEmpty() || country.length() != 2) {
            throw file.damaged(row, "'" + country + "' is no country");
        }
        if (!CODE.matcher(location).matches()) {
            throw file.damaged(row, "'" + location + "' is no location of three letters or digits");
        }
        String name = cells.get(PLAIN_NAME).isEmpty() ? cells.get(NAME) : cells.get(PLAIN_NAME);
        if (name.isEmpty()) {
            throw file.damaged(row, country + location + " has no name");
        }
        rows.add(country + location, name, country, "UNECE, UN/LOCODE, " + file.name());
    }
}
