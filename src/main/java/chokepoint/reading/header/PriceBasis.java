package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For how many units a price pays, as its header says: {@code Price per 1000 pcs}, {@code Preis je 100 Stk}, {@code 单价/千只}. */
public final class PriceBasis {

    private static final Pattern POWER_OF_TEN = Pattern.compile("10{1,5}");
    private static final Pattern COUNTED = Pattern.compile(
            "([\u5341\u767e\u5343\u4e07\u842c])[\u7247\u53ea\u4e2a\u500b\u4ef6\u53f0\u5957\u652f\u9897\u679a\u7c92\u7c73]");
    private static final Map<String, Long> CHINESE =
            Map.of("\u5341", 10L, "\u767e", 100L, "\u5343", 1_000L, "\u4e07", 10_000L, "\u842c", 10_000L);
    private static final String SLASH = "/";
    private static final String THOUSAND = "K";

    private static final Map<String, BigDecimal> CODES = ResourceTable.read("price-bases.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> new BigDecimal(row[1])));

    private PriceBasis() {}

    /** For how many units a cell says that a price pays, by a code such as C for a hundred; empty if it is none. */
    public static Optional<BigDecimal> coded(String cell) {
        String code = cell.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(CODES.get(code.endsWith(".") ? code.substring(0, code.length() - 1) : code));
    }

    /** One if the header does not say, or is not that of a price. */
    public static long of(Header header) {
        Matcher counted = COUNTED.matcher(header.text());
        if (counted.find()) {
            return CHINESE.get(counted.group(1));
        }
        List<ScaleToken> tokens = ScaleToken.of(header.text());
        for (int at = 0; at < tokens.size(); at++) {
            long units = units(tokens, at);
            if (units > 1 && (isLed(tokens, at) || isUnit(tokens, at + 1))) {
                return units;
            }
        }
        return 1;
    }

    /** Where the price is named before what it is for; empty if the header says of no other number of units than one. */
    public static Optional<Header> withoutBasis(Header header) {
        if (of(header) <= 1) {
            return Optional.empty();
        }
        List<ScaleToken> tokens = ScaleToken.of(header.text());
        for (int at = 1; at < tokens.size(); at++) {
            boolean led =
                    ScaleToken.is(tokens, at, "per") || tokens.get(at).raw().equals(SLASH);
            if (led || units(tokens, at) > 1) {
                return Optional.of(
                        Header.of(header.text().substring(0, tokens.get(at).start())));
            }
        }
        return Optional.empty();
    }

    private static long units(List<ScaleToken> tokens, int at) {
        ScaleToken token = tokens.get(at);
        String digits = token.raw().replaceAll("[.,'\u2019\u00a0 ]", "");
        if (POWER_OF_TEN.matcher(digits).matches()) {
            return Long.parseLong(digits);
        }
        if (token.raw().equals(THOUSAND) && at > 0 && tokens.get(at - 1).raw().equals(SLASH)) {
            return 1_000;
        }
        return isLed(tokens, at)
                ? ScaleWords.phrase(tokens, at).map(ScaleWords.Found::factor).orElse(1L)
                : 1;
    }

    /** Behind "per", a stroke or an article that follows one of them, or opens a bracket. */
    private static boolean isLed(List<ScaleToken> tokens, int at) {
        if (at == 0) {
            return false;
        }
        ScaleToken before = tokens.get(at - 1);
        boolean article = Lexicon.is("filler", before.plain()) && at > 1;
        return ScaleToken.is(tokens, at - 1, "per")
                || before.raw().equals(SLASH)
                || article
                        && (ScaleToken.is(tokens, at - 2, "per")
                                || tokens.get(at - 2).raw().equals("("));
    }

    private static boolean isUnit(List<ScaleToken> tokens, int at) {
        return at < tokens.size()
                && NameMatch.field(Header.of(tokens.get(at).raw()))
                        .filter(field -> field == Field.UNIT || field == Field.QUANTITY)
                        .isPresent();
    }
}
