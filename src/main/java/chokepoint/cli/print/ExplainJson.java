package chokepoint.cli.print;

import chokepoint.check.sample.Explanation;
import chokepoint.check.sample.LimitInForce;
import chokepoint.check.sample.WorkedExample;
import chokepoint.finding.Finding;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;

/** Prints the explanation of one rule for programs. Shares are fractions, amounts plain numbers beside their currency. */
public final class ExplainJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ExplainJson() {}

    public static String of(Explanation explanation) {
        RuleCard card = explanation.card();
        ObjectNode root = JSON.createObjectNode();
        root.put("id", card.id()).put("title", card.title()).put("theme", card.theme());
        root.put("kind", card.kind().toString()).put("severity", card.severity().toString());
        if (!card.scale().steps().isEmpty()) {
            ArrayNode raised = root.putArray("raised");
            card.scale().steps().forEach(step -> raised.add(step.toString()));
        }
        texts(root.putArray("indicators"), card.indicators());
        root.put("judges", card.subject().getSimpleName());
        texts(
                root.putArray("scopes"),
                card.scopes().stream().map(Object::toString).toList());
        texts(
                root.putArray("needs"),
                card.needs().stream().map(Requirement::toString).toList());
        root.put("message", card.message())
                .put("why", card.why())
                .put("speaks", card.speaks())
                .put("silent", card.silent())
                .put("clear", card.clear())
                .put("advice", card.advice())
                .put("basis", card.basis())
                .put("since", card.since())
                .put("path", card.path());
        root.put("policy", explanation.policy().path())
                .put("asOf", explanation.policy().asOf().toString());
        explanation.limits().forEach(held -> limit(root.withArray("limits").addObject(), held));
        explanation.example().ifPresent(example -> example(root.putObject("example"), example));
        return root.toPrettyString();
    }

    private static void limit(ObjectNode json, LimitInForce held) {
        json.put("everywhereElse", held.isElsewhere());
        texts(
                json.putArray("segments"),
                held.where().stream()
                        .filter(segment -> !segment.equals(Segment.WHOLE_LIST))
                        .map(Segment::path)
                        .toList());
        held.limit().ifPresent(limit -> {
            values(json.putObject("values"), limit.values());
            json.put("source", limit.source());
            limit.datedSteps().forEach(step -> {
                ObjectNode later = json.withArray("steps").addObject();
                values(later.put("from", step.from().toString()).putObject("values"), step.values());
            });
        });
    }

    private static void values(ObjectNode json, Map<String, Object> values) {
        values.forEach((name, value) -> json.put(name, plain(value)));
    }

    private static String plain(Object value) {
        if (value instanceof Share share) {
            return share.fraction().toPlainString();
        }
        return value instanceof Money money
                ? money.amount().toPlainString() + " " + money.currency()
                : String.valueOf(value);
    }

    private static void example(ObjectNode json, WorkedExample example) {
        json.put("sample", example.path());
        for (WorkedExample.Row row : example.rows()) {
            ObjectNode line = json.withArray("lines").addObject();
            line.put("record", row.record()).put("found", row.found()).put("note", row.note());
            ObjectNode cells = line.putObject("cells");
            row.cells().forEach(cells::put);
        }
        for (Finding finding : example.findings()) {
            json.withArray("messages").add(finding.message());
        }
    }

    private static void texts(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
