package chokepoint.official;

import chokepoint.trade.values.HsCode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table of common high priority items, as U.S. BIS and the European Commission publish it, saved as csv. */
final class HighPriorityCsv implements OfficialReader {

    private static final List<String> CODE =
            List.of("HS Code", "HS Codes", "HS-6 Code", "HS6", "HS", "CN code", "Code");
    private static final List<String> TIER = List.of("Tier");
    private static final List<String> DESCRIPTION = List.of("HS Description", "Description", "Product description");
    private static final Pattern TIER_NAME = Pattern.compile("(?i)(?:tier\\s*)?([1-9](?:\\.?[A-D])?)");

    @Override
    public boolean looksLike(FirstLines lines) {
        return CODE.stream().anyMatch(code -> lines.hasHeader(',', TableHeader.folded(code), "tier"));
    }

    @Override
    public String expected() {
        return "a header with the columns Tier, HS Code and Description";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        new HeadedRecords(
                        file,
                        ',',
                        header -> header.oneOf(CODE).isPresent()
                                && header.oneOf(TIER).isPresent(),
                        "Tier and HS Code")
                .forEach((row, header, cells) -> {
                    String code = header.cell(cells, header.oneOf(CODE).orElseThrow());
                    String digits = code.replaceAll("[. ]", "");
                    if (!HsCode.valid(digits) || !digits.chars().allMatch(Character::isDigit)) {
                        throw file.damaged(row, "'" + code + "' is no HS code of 4 or 6 to 12 digits");
                    }
                    String tier = header.cell(cells, header.oneOf(TIER).orElseThrow());
                    Matcher named = TIER_NAME.matcher(tier);
                    if (!named.matches()) {
                        throw file.damaged(row, "the tier is '" + tier + "'; expected one such as 1, 2 or 3.A");
                    }
                    String description = header.oneOf(DESCRIPTION)
                            .map(column -> header.cell(cells, column))
                            .orElse("");
                    rows.add(digits, named.group(1), description, "Common high priority items, " + file.name());
                });
    }
}
