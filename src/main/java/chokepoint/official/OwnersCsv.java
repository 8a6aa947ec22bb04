package chokepoint.official;

import chokepoint.names.OwnedShare;
import java.io.IOException;

/** Reads a csv of owners, of whatever origin: an owner, what it owns, the percentage, and who says so. */
final class OwnersCsv implements OfficialReader {

    private static final String[] COLUMNS = {"owner", "owned", "percent", "source"};

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
            for (String column : new String[] {"owner", "owned", "source"}) {
                if (header.cell(cells, column).isEmpty()) {
                    throw file.damaged(row, "the column '" + column + "' is empty");
                }
            }
            String percent = header.cell(cells, "percent");
            if (OwnedShare.read(percent).isEmpty()) {
                throw file.damaged(row, "percent is '" + percent + "'; expected " + OwnedShare.EXPECTED);
            }
            OfficialDays.read(header.cell(cells, "as of")).ifPresent(rows::asOf);
            rows.add(header.cell(cells, "owner"), header.cell(cells, "owned"), percent, header.cell(cells, "source"));
        });
    }
}
