package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.report.wording.LimitsInForce;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareReduction;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of the findings file that says who carries how much. */
final class ExposuresJson {

    private ExposuresJson() {}

    static void write(JsonGenerator json, Audit audit) throws IOException {
        LimitsInForce limits = LimitsInForce.of(audit);
        Json.objects(json, "exposures", blocks(audit.exposures()), block -> {
            Exposure first = block.get(0);
            place(json, first.segment(), first.period(), first.scope());
            json.writeStringField("currency", currency(block));
            Optional<Share> limit = limits.share(first.segment(), first.period(), first.scope());
            if (limit.isPresent()) {
                json.writeNumberField("limit", Json.fraction(limit.get()));
            }
            Json.lines(json, "holders", block, holder -> write(json, holder, limit));
        });
        Json.lines(json, "concentrations", audit.concentrations(), concentration -> write(json, concentration));
    }

    /** Those of one segment, period and scope, which follow each other. */
    private static List<List<Exposure>> blocks(List<Exposure> exposures) {
        List<List<Exposure>> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= exposures.size(); i++) {
            if (i == exposures.size() || !together(exposures.get(first), exposures.get(i))) {
                blocks.add(exposures.subList(first, i));
                first = i;
            }
        }
        return blocks;
    }

    private static boolean together(Exposure one, Exposure other) {
        return one.scope() == other.scope()
                && one.period().equals(other.period())
                && one.segment().equals(other.segment());
    }

    private static void write(JsonGenerator json, Exposure exposure, Optional<Share> limit) throws IOException {
        json.writeStringField("holder", exposure.holder());
        json.writeStringField("foreign", exposure.foreign().name());
        json.writeStringField("value", Json.amount(exposure.value()));
        if (exposure.credits().known() && exposure.credits().amount().signum() != 0) {
            json.writeStringField("credits", Json.amount(exposure.credits()));
        }
        json.writeNumberField("low", Json.fraction(exposure.low()));
        if (!exposure.high().equals(exposure.low())) {
            json.writeNumberField("high", Json.fraction(exposure.high()));
        }
        if (limit.isPresent()) {
            json.writeStringField("headroom", headroom(exposure, limit.get()));
        }
        json.writeNumberField("lines", exposure.lines().size());
    }

    /** By how much the holder alone may grow until it is at the limit, in whole hundredths; empty without bound. */
    private static String headroom(Exposure exposure, Share limit) {
        return new ShareReduction(exposure.value().amount(), exposure.total().amount(), limit)
                .headroom()
                .map(room -> room.setScale(2, RoundingMode.FLOOR).toPlainString())
                .orElse("");
    }

    private static void write(JsonGenerator json, Concentration concentration) throws IOException {
        place(json, concentration.segment(), concentration.period(), concentration.scope());
        json.writeNumberField("holders", concentration.holders());
        json.writeStringField("value", Json.amount(concentration.value()));
        json.writeStringField("unknownHolder", Json.amount(concentration.unknownHolder()));
        json.writeNumberField("unknownValueLines", concentration.unknownValueLines());
        json.writeNumberField("hhiLow", Json.fraction(concentration.hhiLow()));
        json.writeNumberField("hhiHigh", Json.fraction(concentration.hhiHigh()));
        json.writeNumberField("foreignLow", Json.fraction(concentration.foreignLow()));
        json.writeNumberField("foreignHigh", Json.fraction(concentration.foreignHigh()));
        json.writeNumberField("lines", concentration.lines().size());
    }

    /** All amounts of a check are in one. */
    private static String currency(List<Exposure> block) {
        return block.stream()
                .map(Exposure::value)
                .filter(Money::known)
                .map(Money::currency)
                .findFirst()
                .orElse("");
    }

    private static void place(JsonGenerator json, Segment segment, String period, Scope scope) throws IOException {
        json.writeStringField("segmentation", segment.segmentation());
        json.writeStringField("segment", segment.name());
        json.writeStringField("scope", scope.name());
        json.writeStringField("period", period);
    }
}
