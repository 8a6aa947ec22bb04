package chokepoint.reading.mapping;

import chokepoint.reading.header.AmbiguousHeaders;
import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;

/** The two sides of trade statistics: the reporter imports or exports, and a column of flows tells which. */
final class TradeFlow {

    private TradeFlow() {}

    /** Which column is the country that sends and which the one that receives; empty if the flows do not tell. */
    static List<Claim> claims(HeaderBlock block, List<ColumnFacts> facts) {
        boolean imports = flowsAre("import", block, facts);
        boolean exports = flowsAre("export", block, facts);
        List<Claim> claims = new ArrayList<>();
        for (int column = 0; column < block.headers().size() && imports != exports; column++) {
            for (AmbiguousHeaders.Reading reading : AmbiguousHeaders.of(block.header(column))) {
                boolean reporter = reading.shape().equals("reporter");
                boolean partner = reading.shape().equals("partner");
                Field side = reporter == imports ? Field.COUNTRY_OF_DESTINATION : Field.COUNTRY_OF_DISPATCH;
                if ((reporter || partner) && reading.field() == side) {
                    String reason = "all flows are " + (imports ? "imports" : "exports");
                    claims.add(new Claim(ColumnMeaning.of(side), column, ColumnWeight.BY_FLOW.value(), reason));
                }
            }
        }
        return claims;
    }

    private static boolean flowsAre(String kind, HeaderBlock block, List<ColumnFacts> facts) {
        for (int column = 0; column < block.headers().size(); column++) {
            boolean flows = Lexicon.is("flow", block.header(column).key());
            ColumnFacts values = facts.get(column);
            if (flows && values.filled() > 0) {
                return values.values().stream()
                        .allMatch(value -> HeaderWords.of(value).stream().anyMatch(word -> Lexicon.is(kind, word)));
            }
        }
        return false;
    }
}
