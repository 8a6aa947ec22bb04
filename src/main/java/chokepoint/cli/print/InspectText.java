package chokepoint.cli.print;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.reading.ListProfile;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.reading.columns.UnclearColumn;
import chokepoint.report.wording.ControlDetail;
import chokepoint.report.wording.ControlText;
import chokepoint.trade.Line;
import chokepoint.trade.values.ToldDirection;
import chokepoint.words.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints for people how a list is read. */
public final class InspectText {

    private static final int PROBLEMS_TOLD = 20;
    private static final int DETAILS_TOLD = 30;

    private InspectText() {}

    public static void print(ListView view, PrintWriter out) {
        ListProfile profile = view.profile();
        out.printf(Locale.ROOT, "%s: %s%n", profile.file(), profile.format());
        profile.sheets().forEach(sheet -> sheet(out, sheet, view.read()));
        control(out, view.read());
        sample(out, view.sample());
        problems(out, view.read());
        rules(out, view.missingByRule());
    }

    private static void sheet(PrintWriter out, SheetProfile sheet, ListRead read) {
        String name = sheet.name().isEmpty() ? "the file" : "sheet '" + sheet.name() + "'";
        if (!sheet.isList()) {
            out.printf(Locale.ROOT, "%n%s is not read: %s%n", name, sheet.notAList());
            return;
        }
        read.sheets().stream()
                .filter(found -> found.name().equals(sheet.name()))
                .forEach(found -> out.printf(
                        Locale.ROOT,
                        "%n%s: header in row %d, %d lines, %d totals left out, %d reading problems, values %s%n",
                        name,
                        sheet.headerRow(),
                        found.lines(),
                        found.totalsLeftOut(),
                        found.problems(),
                        values(found.values())));
        out.printf(Locale.ROOT, "  direction: %s%n", direction(sheet.direction()));
        for (MappedColumn column : sheet.columns()) {
            out.printf(
                    Locale.ROOT,
                    "  %-3s %-22s %-32s %3.0f %%  %s%n",
                    column.column(),
                    column.field(),
                    "'" + column.header() + "'",
                    100 * column.confidence(),
                    column.reason());
        }
        if (!sheet.unmapped().isEmpty()) {
            out.printf(Locale.ROOT, "  not used: %s%n", String.join("; ", sheet.unmapped()));
        }
        List<String> questions =
                sheet.questions().stream().map(UnclearColumn::message).toList();
        questions.forEach(question -> out.printf(Locale.ROOT, "  ? %s%n", question));
        read.sheets().stream()
                .filter(found -> found.name().equals(sheet.name()))
                .flatMap(found -> found.notices().stream())
                .distinct()
                .filter(notice -> !questions.contains(notice))
                .forEach(notice -> out.printf(Locale.ROOT, "  ! %s%n", notice));
    }

    private static String direction(ToldDirection told) {
        return switch (told.teller()) {
            case MAPPING -> told.direction() + ", as mapping.yml says";
            case REGIMES -> told.direction() + ", as a column of customs regimes says";
            case TITLE -> told.direction() + ", as its title says";
            case POLICY, WAYS, NOBODY ->
                "not stated; a check asks the policy, then where goods come from and go to"
                        + " ('direction: import' or 'export' in mapping.yml says it)";
        };
    }

    private static void control(PrintWriter out, ListRead read) {
        List<String> sentences = ControlText.ofReading(read.control(), Texts.ENGLISH);
        if (sentences.isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, "%nControl totals%n");
        sentences.forEach(sentence -> out.printf(Locale.ROOT, "  %s%n", sentence));
        ControlDetail.of(read.control(), Texts.ENGLISH)
                .limit(DETAILS_TOLD)
                .forEach(detail -> out.printf(Locale.ROOT, "  %s%n", told(detail)));
    }

    private static String told(ControlDetail detail) {
        String sheet = detail.sheet().isEmpty() ? "" : "'" + detail.sheet() + "' ";
        String rows = detail.rows().isEmpty() ? "" : ": " + detail.rows();
        String amounts = detail.amounts().isEmpty() ? "" : " (" + detail.amounts() + ")";
        return String.format(Locale.ROOT, "  %s%s %d%s%s", sheet, detail.what(), detail.count(), rows, amounts);
    }

    private static String values(Map<String, ? extends Number> values) {
        return values.isEmpty()
                ? "none"
                : values.entrySet().stream()
                        .map(entry -> entry.getValue() + " "
                                + (entry.getKey().isEmpty() ? "(no currency stated)" : entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static void sample(PrintWriter out, List<Line> lines) {
        out.printf(Locale.ROOT, "%nThe first lines%n");
        for (Line line : lines) {
            String told = line.values().fields().stream()
                    .map(field -> field + " '" + line.values().get(field).orElse("") + "'")
                    .collect(Collectors.joining(", "));
            out.printf(Locale.ROOT, "  row %d: %s%n", line.id().row(), told);
        }
    }

    private static void problems(PrintWriter out, ListRead read) {
        if (read.problems().isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, "%nReading problems%n");
        read.problems().stream()
                .limit(PROBLEMS_TOLD)
                .forEach(problem -> out.printf(Locale.ROOT, "  %s%n", problem.message()));
        int rest = read.sheets().stream().mapToInt(sheet -> sheet.problems()).sum()
                - Math.min(PROBLEMS_TOLD, read.problems().size());
        if (rest > 0) {
            out.printf(Locale.ROOT, "  and %d more%n", rest);
        }
    }

    private static void rules(PrintWriter out, Map<String, String> missing) {
        Map<String, List<String>> byMissing = new TreeMap<>();
        missing.forEach((id, what) ->
                byMissing.computeIfAbsent(what, absent -> new ArrayList<>()).add(id));
        List<String> running = byMissing.getOrDefault("", List.of());
        out.printf(Locale.ROOT, "%nRules that can run: %s%n", running.isEmpty() ? "none" : String.join(", ", running));
        byMissing.remove("");
        byMissing.forEach(
                (what, ids) -> out.printf(Locale.ROOT, "Cannot run, without %s: %s%n", what, String.join(", ", ids)));
    }
}
