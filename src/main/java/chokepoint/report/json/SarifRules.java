package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.words.Texts;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a run of SARIF, with all that a viewer shows beside a result: what a rule looks for, why, what clears it and what to do. */
final class SarifRules {

    /** By it GitHub ranks results of rules that have the tag; its documentation gives the bands: from 7 high, from 4 medium, above 0 low. */
    private static final String SCORE = "security-severity";

    private static final String SCORED = "security";

    private final List<RuleResult> rules;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Finding> findings;
    private final Texts texts;
    private final boolean single;

    private SarifRules(List<RuleResult> rules, Map<String, Finding> findings, Texts texts, boolean single) {
        this.rules = rules;
        this.findings = findings;
        this.texts = texts;
        this.single = single;
        rules.forEach(rule -> index.put(rule.id(), index.size()));
    }

    /** The rules of all lists, each once. */
    static SarifRules of(List<Audit> audits) {
        Map<String, RuleResult> rules = new LinkedHashMap<>();
        Map<String, Finding> findings = new HashMap<>();
        for (Audit audit : audits) {
            audit.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
            audit.findings().forEach(finding -> findings.putIfAbsent(finding.rule(), finding));
        }
        return new SarifRules(
                List.copyOf(rules.values()), findings, audits.get(0).texts(), audits.size() == 1);
    }

    void write(JsonGenerator json) throws IOException {
        Json.array(json, "rules", rules, rule -> write(json, rule));
    }

    /** Refers to a rule, if it is one of them. */
    void index(JsonGenerator json, String name, String rule) throws IOException {
        if (index.containsKey(rule)) {
            json.writeNumberField(name, index.get(rule));
        }
    }

    private void write(JsonGenerator json, RuleResult rule) throws IOException {
        Map<String, String> card = card(rule.id());
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text(json, "shortDescription", rule.title(), "");
        text(json, "fullDescription", card.values().stream().findFirst().orElse(rule.title()), "");
        text(json, "help", card.isEmpty() ? rule.title() : String.join("\n", card.values()), markdown(card));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifRun.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        Json.texts(
                json,
                "tags",
                Stream.concat(Stream.of(SCORED), rule.indicators().stream())
                        .limit(SarifLimits.TAGS)
                        .toList());
        json.writeStringField(SCORE, score(rule.severity()));
        if (single) {
            json.writeStringField("outcome", rule.outcome().toString());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What a finding tells of its rule, by heading, why first; nothing of a rule that found nothing. */
    private Map<String, String> card(String rule) {
        Map<String, String> card = new LinkedHashMap<>();
        Finding finding = findings.get(rule);
        if (finding != null) {
            card.put("findings.why", finding.why());
            card.put("findings.clear", finding.clearIf());
            card.put("findings.advice", finding.advice());
            card.put("findings.source", finding.basis());
            card.values().removeIf(String::isEmpty);
        }
        return card;
    }

    private String markdown(Map<String, String> card) {
        return card.entrySet().stream()
                .map(part -> "**" + texts.text(part.getKey()) + "**\n\n" + part.getValue())
                .collect(Collectors.joining("\n\n"));
    }

    private static String score(Severity severity) {
        return switch (severity) {
            case HIGH -> "8.0";
            case MEDIUM -> "5.0";
            case LOW -> "2.0";
            case MARK -> "0.0";
        };
    }

    private static void text(JsonGenerator json, String name, String text, String markdown) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        if (!markdown.isEmpty()) {
            json.writeStringField("markdown", markdown);
        }
        json.writeEndObject();
    }
}
