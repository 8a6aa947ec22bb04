package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.report.wording.LimitsInForce;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareReduction;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.Optional;

/** The part of the findings file that says who carries how much. */
final class ExposuresJson {

    private ExposuresJson() {}

    static void write(JsonGenerator json, Audit audit) throws IOException {
        LimitsInForce limits = LimitsInForce.of(audit);
        Json.lines(
                json,
                "exposures",
                audit.exposures(),
                exposure ->
                        write(json, exposure, limits.share(exposure.segment(), exposure.period(), exposure.scope())));
        Json.lines(json, "concentrations", audit.concentrations(), concentration -> write(json, concentration));
    }

    private static void write(JsonGenerator json, Exposure exposure, Optional<Share> limit) throws IOException {
        place(json, exposure.segment(), exposure.period(), exposure.scope());
        json.writeStringField("holder", exposure.holder());
        json.writeStringField("foreign", exposure.foreign().name());
        json.writeStringField("value", Json.amount(exposure.value()));
        json.writeStringField("credits", Json.amount(exposure.credits()));
        json.writeStringField(
                "currency", exposure.value().known() ? exposure.value().currency() : "");
        json.writeNumberField("low", Json.fraction(exposure.low()));
        json.writeNumberField("high", Json.fraction(exposure.high()));
        if (limit.isPresent()) {
            json.writeNumberField("limit", Json.fraction(limit.get()));
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

    private static void place(JsonGenerator json, Segment segment, String period, Scope scope) throws IOException {
        json.writeStringField("segmentation", segment.segmentation());
        json.writeStringField("segment", segment.name());
        json.writeStringField("scope", scope.name());
        json.writeStringField("period", period);
    }
}
