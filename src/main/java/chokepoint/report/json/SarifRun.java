package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWord;
import chokepoint.report.json.SarifLimits.Reported;
import chokepoint.report.wording.CellText;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import chokepoint.workbook.ColumnName;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One list as a run of SARIF, or some lists that a file has no more runs for. A cell is a logical location; its row is the line of the
 * region, its column the column, both from 1. The first cell of a finding is its location, the others are related to it.
 */
public final class SarifRun {

    /** By which a viewer knows a result again; the name says how the value is made. */
    private static final String FINGERPRINT = "cause/v1";

    private final JsonGenerator json;
    private final List<Audit> audits;
    private final Texts texts;
    private final SarifLimits limits;
    private final SarifRules rules;

    /** @param audits at least one */
    public SarifRun(JsonGenerator json, List<Audit> audits, SarifLimits limits) {
        this.json = json;
        this.audits = audits;
        this.texts = audits.get(0).texts();
        this.limits = limits;
        this.rules = SarifRules.of(audits);
    }

    public void write() throws IOException {
        List<Reported> results = limits.severest(audits);
        json.writeStartObject();
        tool();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField(
                "id", "chokepoint/" + (single() ? audits.get(0).list().file() : "further lists") + "/");
        json.writeEndObject();
        json.writeStringField("language", texts.language());
        json.writeStringField("columnKind", "utf16CodeUnits");
        artifacts();
        invocation(results.size());
        if (single()) {
            properties();
        }
        Json.array(json, "results", results, this::result);
        json.writeEndObject();
    }

    private boolean single() {
        return audits.size() == 1;
    }

    private void properties() throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("verdict");
        VerdictJson.words(json, audits.get(0).verdict());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Chokepoint");
        json.writeStringField("version", audits.get(0).version());
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (int list = 0; list < audits.size(); list++) {
            json.writeStartObject();
            location("location", list);
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", audits.get(list).list().sha256());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What could not be judged is told as a notification of the run: that there is no result there means nothing. */
    private void invocation(int results) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", audits.stream().allMatch(SarifRun::judged));
        json.writeArrayFieldStart("toolExecutionNotifications");
        long left = audits.stream().mapToLong(audit -> audit.findings().size()).sum() - results;
        if (left > 0) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            text("message", texts.count("sarif.results left out", left, limits.results()));
            json.writeEndObject();
        }
        for (Audit audit : audits) {
            notifications(audit);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static boolean judged(Audit audit) {
        return audit.verdict().word() != VerdictWord.NOT_JUDGED;
    }

    private void notifications(Audit audit) throws IOException {
        if (!judged(audit)) {
            notJudged(audit);
        }
        for (RuleResult rule : audit.rules()) {
            if (rule.outcome() == Outcome.NOT_EVALUABLE || rule.outcome() == Outcome.UNDECIDED) {
                notification(audit, rule);
            }
        }
    }

    private void notJudged(Audit audit) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        text("message", audit.list().file() + ": " + VerdictText.of(audit));
        SarifNotChecked.location(json, audit.list().file());
        json.writeEndObject();
    }

    private void notification(Audit audit, RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "note");
        String missing = rule.missing().isEmpty() ? "" : ": " + String.join(", ", rule.missing());
        String list = single() ? "" : audit.list().file() + ": ";
        text("message", list + rule.id() + " " + texts.spoken(rule.outcome()) + missing);
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", rule.id());
        rules.index(json, "index", rule.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Reported told) throws IOException {
        Finding finding = told.finding();
        List<ListCell> cells = finding.cells();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        rules.index(json, "ruleIndex", finding.rule());
        json.writeStringField("level", level(finding.severity()));
        int shown = 1 + limits.related();
        String cut = cells.size() > shown ? " " + texts.count("sarif.cells left out", cells.size(), shown) : "";
        text("message", finding.message() + cut);
        places("locations", told.list(), cells.stream().limit(1).toList());
        places(
                "relatedLocations",
                told.list(),
                cells.stream().skip(1).limit(limits.related()).toList());
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        suppressions(finding.disposition());
        properties(finding, audits.get(told.list()).currency());
        json.writeEndObject();
    }

    private void places(String name, int list, List<ListCell> cells) throws IOException {
        Json.array(json, name, cells, cell -> {
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            location("artifactLocation", list);
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
                                    texts.spoken(disposition.state()),
                                    disposition.reason(),
                                    disposition.reviewer(),
                                    disposition.until().known() ? "until " + disposition.until() : "")
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("; ")));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Finding finding, String currency) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", finding.id());
        json.writeStringField("kind", finding.kind().toString());
        json.writeStringField("severity", finding.severity().toString());
        json.writeStringField("valueAtStake", Json.amount(finding.valueAtStake()));
        json.writeStringField("currency", currency);
        json.writeStringField("segment", finding.segment().path());
        json.writeStringField("period", finding.period());
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("disposition", finding.disposition().state().toString());
        json.writeNumberField("cells", finding.cells().size());
        json.writeEndObject();
    }

    private void location(String name, int list) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("uri", RelativeUri.of(audits.get(list).list().file()));
        json.writeNumberField("index", list);
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
            case MARK, LOW -> "note";
        };
    }
}
