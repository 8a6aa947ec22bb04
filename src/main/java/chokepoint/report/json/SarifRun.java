package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWord;
import chokepoint.report.wording.CellText;
import chokepoint.report.wording.VerdictText;
import chokepoint.workbook.ColumnName;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One list as a run of SARIF. A cell is a logical location; its row is the line of the region, its column the column, both from 1. The
 * first cell of a finding is its location, the others are related to it.
 */
public final class SarifRun {

    /** Viewers draw a mark for each; the findings file has them all. */
    private static final int MOST_RELATED = 200;

    /** By which a viewer knows a result again; the name says how the value is made. */
    private static final String FINGERPRINT = "cause/v1";

    private final JsonGenerator json;
    private final Audit audit;
    private final Map<String, Integer> ruleIndex;

    public SarifRun(JsonGenerator json, Audit audit) {
        this.json = json;
        this.audit = audit;
        List<RuleResult> rules = audit.rules();
        this.ruleIndex = IntStream.range(0, rules.size())
                .boxed()
                .collect(Collectors.toMap(i -> rules.get(i).id(), i -> i));
    }

    public void write() throws IOException {
        json.writeStartObject();
        tool();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "chokepoint/" + audit.list().file() + "/");
        json.writeEndObject();
        json.writeStringField("language", audit.texts().language());
        json.writeStringField("columnKind", "utf16CodeUnits");
        artifact();
        invocation();
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("verdict");
        VerdictJson.words(json, audit.verdict());
        json.writeEndObject();
        json.writeEndObject();
        Json.array(json, "results", audit.findings(), finding -> result(finding));
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Chokepoint");
        json.writeStringField("version", audit.version());
        Json.array(json, "rules", audit.rules(), rule -> rule(rule));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.title());
        text("help", help(rule));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        Json.texts(json, "tags", rule.indicators());
        json.writeStringField("outcome", rule.outcome().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What a finding tells of its rule; of a rule that found nothing, what it looks for. */
    private String help(RuleResult rule) {
        return audit.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .findFirst()
                .map(finding -> Stream.of(finding.why(), finding.clearIf(), finding.advice(), finding.basis())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")))
                .orElse(rule.title());
    }

    private void artifact() throws IOException {
        json.writeArrayFieldStart("artifacts");
        json.writeStartObject();
        location();
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", audit.list().sha256());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** What could not be judged is told as a notification of the run: that there is no result there means nothing. */
    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        boolean judged = audit.verdict().word() != VerdictWord.NOT_JUDGED;
        json.writeBooleanField("executionSuccessful", judged);
        json.writeArrayFieldStart("toolExecutionNotifications");
        if (!judged) {
            notJudged();
        }
        for (RuleResult rule : audit.rules()) {
            if (rule.outcome() == Outcome.NOT_EVALUABLE || rule.outcome() == Outcome.UNDECIDED) {
                notification(rule);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notJudged() throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        text("message", audit.list().file() + ": " + VerdictText.of(audit));
        SarifNotChecked.location(json, audit.list().file());
        json.writeEndObject();
    }

    private void notification(RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "note");
        String missing = rule.missing().isEmpty() ? "" : ": " + String.join(", ", rule.missing());
        text("message", rule.id() + " " + audit.texts().spoken(rule.outcome()) + missing);
        json.writeObjectFieldStart("associatedRule");
        reference(rule.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void reference(String rule) throws IOException {
        json.writeStringField("id", rule);
        if (ruleIndex.containsKey(rule)) {
            json.writeNumberField("index", ruleIndex.get(rule));
        }
    }

    private void result(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (ruleIndex.containsKey(finding.rule())) {
            json.writeNumberField("ruleIndex", ruleIndex.get(finding.rule()));
        }
        json.writeStringField("level", level(finding.severity()));
        text("message", finding.message());
        places("locations", finding.cells().stream().limit(1).toList());
        places(
                "relatedLocations",
                finding.cells().stream().skip(1).limit(MOST_RELATED).toList());
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        suppressions(finding.disposition());
        properties(finding);
        json.writeEndObject();
    }

    private void places(String name, List<ListCell> cells) throws IOException {
        Json.array(json, name, cells, cell -> {
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            location("artifactLocation");
            region(cell);
            json.writeEndObject();
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", cell.address());
            json.writeStringField("fullyQualifiedName", CellText.address(cell));
            json.writeStringField("kind", cell.column().isEmpty() ? "row" : "cell");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void region(ListCell cell) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, cell.row()));
        if (!cell.column().isEmpty()) {
            json.writeNumberField("startColumn", ColumnName.index(cell.column()) + 1);
            json.writeNumberField("endColumn", ColumnName.index(cell.column()) + 2);
        }
        json.writeEndObject();
    }

    /** Of every result or of none, the format demands. */
    private void suppressions(Disposition disposition) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (disposition.state() != Disposition.State.OPEN) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField(
                    "justification",
                    Stream.of(
                                    audit.texts().spoken(disposition.state()),
                                    disposition.reason(),
                                    disposition.reviewer(),
                                    disposition.until().known() ? "until " + disposition.until() : "")
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("; ")));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", finding.id());
        json.writeStringField("kind", finding.kind().toString());
        json.writeStringField("severity", finding.severity().toString());
        json.writeStringField("valueAtStake", Json.amount(finding.valueAtStake()));
        json.writeStringField("currency", audit.currency());
        json.writeStringField("segment", finding.segment().path());
        json.writeStringField("period", finding.period());
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("disposition", finding.disposition().state().toString());
        json.writeNumberField("cells", finding.cells().size());
        json.writeEndObject();
    }

    private void location() throws IOException {
        location("location");
    }

    private void location(String name) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("uri", RelativeUri.of(audit.list().file()));
        json.writeNumberField("index", 0);
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case MARK, LOW -> "note";
        };
    }
}
