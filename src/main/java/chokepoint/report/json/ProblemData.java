package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.CellSet;
import chokepoint.finding.Disposition;
import chokepoint.finding.Disposition.State;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.Problem;
import chokepoint.finding.Severity;
import chokepoint.finding.control.RowRanges;
import chokepoint.report.wording.NameMatchText;
import chokepoint.report.wording.ProblemText;
import chokepoint.report.wording.SeverityMark;
import chokepoint.words.Texts;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The problems of a list with the rows that they rest on, for the script of a page; may stand in markup as it is. */
public final class ProblemData {

    /** What a page holds that still opens at once; the workbook has all. */
    public static final int PROBLEMS = 2_000;

    private static final int FINDINGS = 40;
    private static final int ROWS = 12;
    private static final int RANGES = 24;
    private static final int NAMES = 200;
    private static final int LONG = 600;

    private static final List<String> WORDS = List.of(
            "all",
            "list",
            "count",
            "none",
            "pages",
            "actions",
            "findings.rest",
            "rows.rest",
            "rows.of",
            "row",
            "decide",
            "status",
            "reason",
            "reviewer",
            "owner",
            "due",
            "until",
            "register",
            "pending",
            "names.same",
            "names.different");

    private final Audit audit;
    private final Texts texts;
    private final RowTexts rows;
    private final JsonGenerator json;

    private ProblemData(Audit audit, RowTexts rows, JsonGenerator json) {
        this.audit = audit;
        this.texts = audit.texts();
        this.rows = rows;
        this.json = json;
    }

    /** Writes the data of a page. */
    public static String of(Audit audit, RowTexts rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new MarkupEscapes());
            new ProblemData(audit, rows, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The findings that the page tells of a problem. */
    static List<Finding> told(Problem problem, Map<String, Finding> findings) {
        return problem.findings().stream().limit(FINDINGS).map(findings::get).toList();
    }

    /** The cells of the rows that the page tells of a finding. */
    static List<ListCell> told(Finding finding) {
        return CellSet.of(finding.cells()).ofFirstRows(ROWS);
    }

    static Map<String, Finding> byId(Audit audit) {
        return audit.findings().stream()
                .collect(Collectors.toMap(Finding::id, Function.identity(), (one, same) -> one));
    }

    private void write() throws IOException {
        Map<String, Finding> findings = byId(audit);
        json.writeStartObject();
        words();
        rules();
        Map<String, Integer> places = rows.write(json);
        Json.objects(
                json,
                "problems",
                audit.problems().stream().limit(PROBLEMS).toList(),
                problem -> problem(problem, findings, places));
        Json.objects(json, "names", audit.names().stream().limit(NAMES).toList(), match -> {
            json.writeStringField("one", match.one());
            json.writeStringField("other", match.other());
            json.writeStringField("answer", NameMatchText.answer(match, texts));
            json.writeStringField("reason", NameMatchText.shares(match, texts) + "; " + match.reason());
        });
        json.writeEndObject();
    }

    private void words() throws IOException {
        json.writeObjectFieldStart("words");
        for (String word : WORDS) {
            json.writeStringField(word, texts.text("work." + word, "{0}", "{1}", "{2}"));
        }
        for (Severity severity : Severity.values()) {
            json.writeStringField("severity." + severity, texts.spoken(severity));
        }
        for (State state : State.values()) {
            json.writeStringField("status." + state, texts.spoken(state));
        }
        json.writeEndObject();
    }

    /** What all findings of a rule have in common stands once. */
    private void rules() throws IOException {
        SortedMap<String, Finding> rules = new TreeMap<>();
        audit.findings().forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
        json.writeObjectFieldStart("rules");
        for (Finding finding : rules.values()) {
            json.writeArrayFieldStart(finding.rule());
            json.writeString(finding.title());
            json.writeString(clipped(finding.why()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void problem(Problem problem, Map<String, Finding> findings, Map<String, Integer> places)
            throws IOException {
        List<Finding> told = told(problem, findings);
        json.writeStringField("id", problem.id());
        json.writeStringField("kind", texts.spoken(problem.kind()));
        json.writeStringField("severity", problem.severity().toString());
        json.writeStringField("shape", SeverityMark.of(problem.severity()).shape());
        json.writeStringField("title", clipped(problem.title()));
        json.writeStringField("about", problem.about());
        json.writeStringField("stake", ProblemText.stake(problem, texts));
        json.writeNumberField(
                "worth",
                problem.valueAtStake().known() ? problem.valueAtStake().amount().doubleValue() : -1);
        disposition(problem, told.get(0).disposition());
        Json.texts(json, "actions", problem.actions());
        Json.objects(json, "findings", told, finding -> finding(finding, places));
        Json.array(
                json,
                "rest",
                problem.findings().stream().skip(FINDINGS).map(findings::get).toList(),
                finding -> {
                    json.writeStartArray();
                    json.writeString(finding.rule());
                    json.writeString(finding.fingerprint());
                    json.writeString(finding.evidence());
                    json.writeEndArray();
                });
    }

    /** What was decided of a problem of which nothing is open. */
    private void disposition(Problem problem, Disposition disposition) throws IOException {
        Disposition shown = problem.open() ? Disposition.OPEN : disposition;
        json.writeStringField("status", shown.state().toString());
        json.writeStringField("reason", shown.reason());
        json.writeStringField("reviewer", shown.reviewer());
        json.writeStringField(
                "until", shown.until().asDate().map(Object::toString).orElse(""));
    }

    private void finding(Finding finding, Map<String, Integer> places) throws IOException {
        CellSet cells = CellSet.of(finding.cells());
        List<Integer> shown = told(finding).stream()
                .map(cell -> RowTexts.key(cell.sheet(), cell.row()))
                .filter(places::containsKey)
                .distinct()
                .map(places::get)
                .toList();
        Map<String, RowRanges> all = cells.rowsBySheet(RANGES);
        long count = all.values().stream().mapToLong(RowRanges::count).sum();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("segment", texts.path(finding.segment()));
        json.writeStringField("message", clipped(finding.message()));
        json.writeStringField(
                "places",
                all.entrySet().stream()
                        .map(sheet -> (sheet.getKey() + " " + sheet.getValue().text()).strip())
                        .collect(Collectors.joining("; ")));
        json.writeNumberField("more", shown.isEmpty() ? 0 : count - shown.size());
        Json.array(json, "rows", shown, json::writeNumber);
        Set<String> marked = told(finding).stream().map(ListCell::column).collect(Collectors.toSet());
        Json.texts(json, "marked", marked.stream().sorted().toList());
    }

    private static String clipped(String text) {
        return text.length() <= LONG ? text : text.substring(0, text.offsetByCodePoints(0, LONG / 2)) + " …";
    }

    /** Nothing in it ends or begins an element. */
    private static final class MarkupEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final Map<Integer, SerializableString> ESCAPES = new HashMap<>();

        static {
            "<>&".chars().forEach(sign -> ESCAPES.put(sign, new SerializedString("\\u00" + Integer.toHexString(sign))));
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            ESCAPES.keySet().forEach(sign -> codes[sign] = CharacterEscapes.ESCAPE_CUSTOM);
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int sign) {
            return ESCAPES.get(sign);
        }
    }
}
