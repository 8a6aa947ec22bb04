package chokepoint.report.json;

import chokepoint.finding.Audit.Seal;
import chokepoint.finding.ProvenanceKind;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The part of the findings file that says what a check rested on. */
final class InputHashesJson {

    private InputHashesJson() {}

    static void write(JsonGenerator json, List<Seal> seals) throws IOException {
        policy(json, of(seals, ProvenanceKind.POLICY).stream().findFirst());
        array(json, "options", of(seals, ProvenanceKind.OPTION));
        array(json, "lists", of(seals, ProvenanceKind.LIST));
        array(json, "ruleFiles", of(seals, ProvenanceKind.RULE));
        array(json, "words", of(seals, ProvenanceKind.WORDS));
    }

    private static List<Seal> of(List<Seal> seals, ProvenanceKind part) {
        return seals.stream().filter(seal -> seal.kind() == part).toList();
    }

    private static void policy(JsonGenerator json, Optional<Seal> policy) throws IOException {
        json.writeObjectFieldStart("policy");
        json.writeStringField("path", policy.map(Seal::name).orElse(""));
        json.writeStringField("sha256", policy.map(Seal::sha256).orElse(""));
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String name, List<Seal> seals) throws IOException {
        Json.objects(json, name, seals, seal -> {
            json.writeStringField("name", seal.name());
            json.writeStringField("sha256", seal.sha256());
            json.writeStringField("note", seal.note());
        });
    }
}
