package chokepoint.report.json;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The part of the findings file that says what a check rested on. */
final class InputHashesJson {

    private InputHashesJson() {}

    static void write(JsonGenerator json, List<Provenance> seals) throws IOException {
        policy(json, of(seals, ProvenanceKind.POLICY).stream().findFirst());
        array(json, "options", of(seals, ProvenanceKind.OPTION));
        array(json, "lists", of(seals, ProvenanceKind.LIST));
        array(json, "ruleFiles", of(seals, ProvenanceKind.RULE));
        array(json, "words", of(seals, ProvenanceKind.WORDS));
    }

    private static List<Provenance> of(List<Provenance> seals, ProvenanceKind part) {
        return seals.stream().filter(seal -> seal.kind() == part).toList();
    }

    private static void policy(JsonGenerator json, Optional<Provenance> policy) throws IOException {
        json.writeObjectFieldStart("policy");
        json.writeStringField("path", policy.map(Provenance::name).orElse(""));
        json.writeStringField("sha256", policy.map(Provenance::sha256).orElse(""));
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String name, List<Provenance> seals) throws IOException {
        Json.objects(json, name, seals, seal -> {
            json.writeStringField("name", seal.name());
            json.writeStringField("sha256", seal.sha256());
            json.writeStringField("note", seal.note());
        });
    }
}
