package chokepoint.official;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads {@code eurofxref-hist.csv} of the European Central Bank: a day a row, a currency a column, units of it for one euro. */
final class EcbCsv implements OfficialReader {

    private static final String DATE = "Date";
    private static final String SOURCE = "European Central Bank, euro foreign exchange reference rates";
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern RATE = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final String NONE = "N/A";

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(',', "date", "usd", "jpy", "gbp");
    }

    @Override
    public String expected() {
        return "a header with the column Date and a column for each currency, such as USD";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        new HeadedRecords(file, ',', DATE, "USD").forEach((row, header, cells) -> {
            String written = header.cell(cells, DATE);
            String day = OfficialDays.read(written)
                    .map(read -> {
                        rows.asOf(read);
                        return read.toString();
                    })
                    .orElseThrow(() -> file.damaged(row, "Date is '" + written + "'; expected a day like 2026-06-30"));
            for (String currency : header.names()) {
                if (CURRENCY.matcher(currency).matches()) {
                    rate(file, row, currency, header.cell(cells, currency), day, rows);
                }
            }
        });
    }

    private static void rate(OfficialFile file, long row, String currency, String rate, String day, OfficialRows rows) {
        if (rate.isEmpty() || rate.equals(NONE)) {
            return;
        }
        if (!RATE.matcher(rate).matches() || new BigDecimal(rate).signum() == 0) {
            throw file.damaged(row, currency + " is '" + rate + "'; expected units for one euro, such as 1.0823");
        }
        rows.add("EUR", currency, rate, day, SOURCE);
    }
}
