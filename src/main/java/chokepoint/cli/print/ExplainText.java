package chokepoint.cli.print;

import chokepoint.check.sample.Explanation;
import chokepoint.check.sample.LimitInForce;
import chokepoint.check.sample.WorkedExample;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.rulebook.card.SeverityStep;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Limit;
import chokepoint.trade.Line;
import chokepoint.trade.LineChange;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the explanation of one rule for people. */
public final class ExplainText {

    private static final int LINES_SHOWN = 4;
    private static final String POINT = "-";

    private final Explanation explanation;
    private final RuleCard card;
    private final Texts texts;
    private final TerminalText page = new TerminalText();

    private ExplainText(Explanation explanation) {
        this.explanation = explanation;
        this.card = explanation.card();
        this.texts = card.texts();
    }

    public static String of(Explanation explanation) {
        ExplainText text = new ExplainText(explanation);
        text.head();
        text.examples();
        text.limits();
        text.afterwards();
        text.assumptions();
        explanation.example().ifPresent(text::example);
        text.section("explain.basis", explanation.card().basis());
        text.rule();
        return text.page.toString();
    }

    private void head() {
        page.line(card.id() + "  " + card.title());
        page.line(texts.text(
                "explain.facts", card.kind(), card.severity(), String.join(", ", card.indicators()), card.since()));
        card.scale().steps().forEach(step -> page.line(severity(step)));
        String scopes = card.scopes().stream().map(texts::spoken).collect(Collectors.joining(", "));
        section("explain.looks", texts.text("explain.subject." + card.subject().getSimpleName(), scopes));
        section("explain.says", card.message());
        section("explain.why", card.why());
        section(
                "explain.needs",
                texts.text(
                        "explain.needs.text",
                        card.needs().stream().map(need -> need.spoken(texts)).collect(Collectors.joining(", "))));
    }

    private String severity(SeverityStep step) {
        if (step.ofPolicy()) {
            return texts.text("explain.severity.policy", step.severity());
        }
        return step.limit().isEmpty()
                ? texts.text("explain.severity.if", step.severity(), step.property())
                : texts.text("explain.severity.over", step.severity(), step.property(), step.limit());
    }

    private void limits() {
        if (explanation.limits().isEmpty()) {
            return;
        }
        page.heading(texts.text("explain.limit"));
        String path = explanation.policy().path();
        page.paragraph(
                path.isEmpty()
                        ? texts.text("explain.limit.under.card")
                        : texts.text(
                                "explain.limit.under",
                                path,
                                explanation.policy().asOf().known()
                                        ? explanation.policy().asOf()
                                        : texts.text("explain.limit.latest")));
        explanation.limits().forEach(this::limit);
        if (!card.limits().follows().isEmpty()) {
            page.paragraph(texts.text("explain.limit.follows", card.limits().follows(), card.id()));
        }
    }

    private void limit(LimitInForce held) {
        boolean only = explanation.limits().size() == 1;
        String elsewhere = texts.text(only ? "explain.limit.everywhere" : "explain.limit.elsewhere");
        String where = held.isElsewhere()
                ? elsewhere
                : held.where().stream().map(texts::path).collect(Collectors.joining(", "));
        page.point(
                POINT,
                where + ": "
                        + held.limit()
                                .map(limit -> values(limit.values()) + " "
                                        + texts.text("explain.limit.source", limit.source()))
                                .orElseGet(() -> texts.text(
                                        "explain.limit.none",
                                        card.id(),
                                        String.join(": …, ", card.limits().names()))));
        held.limit()
                .map(ExplainText::turns)
                .orElse(List.of())
                .forEach(step ->
                        page.under(POINT, texts.text("explain.limit.step", step.from(), values(step.values()))));
    }

    /** The days on which something becomes otherwise; none if it never does. */
    private static List<Limit.Step> turns(Limit limit) {
        List<Limit.Step> turns = new ArrayList<>();
        for (Limit.Step step : limit.datedSteps()) {
            if (turns.isEmpty() || !turns.get(turns.size() - 1).values().equals(step.values())) {
                turns.add(step);
            }
        }
        return turns.size() < 2 ? List.of() : turns;
    }

    private String values(Map<String, Object> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + " " + texts.spoken(value.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private void afterwards() {
        section("explain.clear", card.clear());
        section("explain.advice", card.advice());
    }

    /** In the words of the card, or else by the notes of its sample. */
    private void examples() {
        if (card.speaks().isEmpty() && card.silent().isEmpty()) {
            leftAlone();
            return;
        }
        section("explain.speaks", card.speaks());
        section("explain.silent", card.silent());
    }

    private void leftAlone() {
        List<String> notes = explanation.example().map(WorkedExample::leftAlone).orElse(List.of()).stream()
                .map(WorkedExample.Row::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
        if (!notes.isEmpty()) {
            page.heading(texts.text("explain.alone"));
            notes.forEach(note -> page.point(POINT, note));
        }
    }

    private void assumptions() {
        page.heading(texts.text("explain.assumes"));
        assumed().forEach(sentence -> page.point(POINT, sentence));
    }

    private List<String> assumed() {
        List<String> assumed = new ArrayList<>();
        boolean shares = card.subject() == Exposure.class || card.subject() == Concentration.class;
        boolean amounts = card.limits().values().values().stream().anyMatch(Money.class::isInstance);
        assumed.add(texts.text(shares ? "explain.assume.shares" : "explain.assume.lines"));
        if (shares || amounts) {
            assumed.add(texts.text("explain.assume.money"));
        }
        if (card.subject() != Line.class) {
            assumed.add(texts.text("explain.assume.names"));
        }
        if (card.subject() == LineChange.class) {
            assumed.add(texts.text("explain.assume.earlier"));
        }
        if (card.kind() != FindingKind.BREACH) {
            assumed.add(texts.text(card.kind() == FindingKind.CASE ? "explain.assume.case" : "explain.assume.flag"));
        }
        card.needs().stream()
                .filter(need -> need.kind() == Requirement.Kind.LIST)
                .forEach(need -> assumed.add(texts.text("explain.assume.list", need.list())));
        return assumed;
    }

    private void example(WorkedExample example) {
        if (example.findings().isEmpty()) {
            return;
        }
        Finding finding = example.findings().get(0);
        page.heading(texts.text("explain.example"));
        page.paragraph(texts.text("explain.example.run", example.path()));
        rows(example.of(finding));
        page.paragraph(texts.text("explain.example.out", finding.kind(), finding.severity()));
        page.under("→", finding.message());
        if (!example.leftAlone().isEmpty()) {
            page.paragraph(texts.text("explain.example.missed"));
            rows(example.leftAlone());
        }
    }

    private void rows(List<WorkedExample.Row> rows) {
        rows.stream().limit(LINES_SHOWN).forEach(row -> {
            String note = row.note().isEmpty() ? "" : ": " + row.note();
            page.under(POINT, texts.text("explain.example.record", row.record()) + note);
            page.under(" ", told(row.cells()));
        });
        if (rows.size() > LINES_SHOWN) {
            page.under(POINT, texts.text("explain.example.and", rows.size() - LINES_SHOWN));
        }
    }

    private static String told(Map<String, String> cells) {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining("; "));
    }

    private void rule() {
        page.heading(texts.text("explain.rule") + " " + texts.text("explain.rule.at", card.path()));
        explanation.condition().lines().forEach(line -> page.line("  " + line));
    }

    private void section(String heading, String text) {
        if (!text.isBlank()) {
            page.heading(texts.text(heading)).paragraph(text);
        }
    }
}
