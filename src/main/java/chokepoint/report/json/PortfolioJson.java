package chokepoint.report.json;

import chokepoint.disk.WholeFile;
import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.Portfolio;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Member;
import chokepoint.finding.Portfolio.Mention;
import chokepoint.finding.Question;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWords;
import chokepoint.report.wording.VerdictText;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The portfolio for programs: every list, and what groups of them say together; {@code portfolio.schema.json} says what stands where. */
public final class PortfolioJson {

    private static final int SCHEMA_VERSION = 3;

    private PortfolioJson() {}

    /** Writes the file whole or not at all. */
    public static void write(Portfolio portfolio, Path output) throws IOException {
        WholeFile.stream(output, bytes -> {
            try (JsonGenerator json = FindingsJson.generator(bytes)) {
                write(json, portfolio);
            }
        });
    }

    private static void write(JsonGenerator json, Portfolio portfolio) throws IOException {
        json.writeStartObject();
        json.writeStringField(Json.SCHEMA, "urn:chokepoint:portfolio:" + SCHEMA_VERSION);
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "chokepoint");
        json.writeStringField("version", portfolio.version());
        json.writeEndObject();
        json.writeObjectFieldStart("verdict");
        json.writeStringField("lists", portfolio.word().toString());
        for (Question question : Question.values()) {
            json.writeStringField(question.toString(), portfolio.word(question).toString());
        }
        json.writeStringField("told", VerdictText.of(portfolio));
        json.writeEndObject();
        Json.array(json, "lists", portfolio.members(), member -> write(json, member));
        Json.array(json, "groups", portfolio.groups(), group -> write(json, group));
        Json.objects(json, "passedOver", portfolio.passedOver(), file -> {
            json.writeStringField("file", file.file());
            json.writeBooleanField("mayHoldList", file.kind().leavesOpen());
            json.writeStringField("reason", file.reason());
        });
        Json.texts(json, "notices", portfolio.notices());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void write(JsonGenerator json, Member member) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", member.file());
        json.writeStringField("sha256", member.sha256());
        json.writeStringField("problem", member.problem());
        json.writeNumberField("lines", member.lines());
        json.writeStringField("value", Json.amount(member.value()));
        json.writeStringField(
                "currency", member.value().known() ? member.value().currency() : "");
        verdict(json, member.verdict());
        json.writeStringField("checkedWorkbook", member.workbook());
        json.writeStringField("report", member.report());
        json.writeObjectFieldStart("open");
        for (Map.Entry<Severity, Integer> count : member.open().entrySet()) {
            json.writeNumberField(count.getKey().toString(), count.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, Outcome> rule : member.outcomes().entrySet()) {
            json.writeObjectFieldStart(rule.getKey());
            json.writeStringField("outcome", rule.getValue().toString());
            json.writeNumberField("findings", member.findings().getOrDefault(rule.getKey(), 0));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void verdict(JsonGenerator json, VerdictWords verdict) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("list", verdict.word().toString());
        for (Question question : Question.values()) {
            json.writeStringField(question.toString(), verdict.word(question).toString());
        }
        json.writeStringField("valueNotJudged", Json.amount(verdict.valueNotJudged()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Group group) throws IOException {
        Audit audit = group.audit();
        json.writeStartObject();
        json.writeStringField("title", group.title());
        VerdictJson.write(json, audit);
        Json.texts(json, "members", group.lists());
        Json.texts(json, "home", audit.home().stream().map(Object::toString).toList());
        json.writeStringField(
                "asOf", audit.asOf().asDate().map(Object::toString).orElse(""));
        json.writeStringField("currency", audit.value().known() ? audit.currency() : "");
        json.writeStringField("value", Json.amount(audit.value()));
        InputHashesJson.write(json, audit.seals());
        ControlJson.write(json, audit.list().control());
        RulesJson.write(json, audit);
        ExposuresJson.write(json, audit);
        FindingJson.ruleTexts(json, audit.findings());
        boolean texts = FindingJson.withTexts(audit.findings());
        Json.lines(json, "findings", audit.findings(), finding -> {
            FindingJson.write(json, finding, texts);
            mentions(json, group.mentions().getOrDefault(finding.id(), List.of()));
        });
        Json.texts(json, "notices", audit.notices());
        json.writeEndObject();
    }

    private static void mentions(JsonGenerator json, List<Mention> mentions) throws IOException {
        Json.objects(json, "lists", mentions, mention -> {
            json.writeStringField("file", mention.file());
            json.writeNumberField("lines", mention.lines());
            json.writeStringField("value", Json.amount(mention.value()));
            Json.cells(json, "cells", mention.cells());
        });
    }
}
