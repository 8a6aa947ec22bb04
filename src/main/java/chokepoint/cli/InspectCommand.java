package chokepoint.cli;

import chokepoint.finding.ListRead;
import chokepoint.finding.MappedColumn;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.mapping.MappingFile;
import chokepoint.reading.ListProfile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.SheetProfile;
import chokepoint.reading.UnclearColumn;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.run.output.OutputPath;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint inspect}: how a list is read, before anything is judged. */
@Command(
        name = "inspect",
        description =
                "Shows how a list is read: sheets, header, columns and how sure, sample lines, and which rules can run.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON
    }

    private static final int SAMPLE_LINES = 5;
    private static final int PROBLEMS_TOLD = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The list.")
    private Path file = Path.of("");

    @Mixin
    private ListOptions lists = new ListOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--write-mapping",
            paramLabel = "FILE",
            description = "Writes the mapping as it is understood, to be corrected and given with --mapping.")
    private Optional<Path> mappingOut = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        mappingOut.ifPresent(given -> OutputPath.refuseUnlessFile("--write-mapping", given, List.of(file)));
        try (OpenedList list = Reading.open(
                file, file.getFileName().toString(), lists.settings().reading())) {
            ListProfile profile = list.profile();
            List<Line> sample = new ArrayList<>();
            ListRead read = list.read(chunk -> chunk.stream()
                    .limit(Math.max(0, SAMPLE_LINES - sample.size()))
                    .forEach(sample::add));
            Map<String, String> missing = missingByRule(read);
            if (format == Format.JSON) {
                out.println(InspectJson.of(profile, read, sample, missing));
            } else {
                out.printf(Locale.ROOT, "%s: %s%n", profile.file(), profile.format());
                profile.sheets().forEach(sheet -> sheet(out, sheet, read));
                sample(out, sample);
                problems(out, read);
                rules(out, missing);
            }
            if (mappingOut.isPresent()) {
                Files.writeString(mappingOut.get(), MappingFile.write(mapping(profile)));
            }
            out.flush();
            return profile.hasList() ? ExitCode.CLEAR.code() : ExitCode.UNREADABLE.code();
        }
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

    /** What each rule lacks, in words; nothing if it can run. */
    private Map<String, String> missingByRule(ListRead read) throws Exception {
        Map<String, String> missing = new TreeMap<>();
        for (RuleCard card : rules.settings().load().cards()) {
            missing.put(card.id(), missing(card, read));
        }
        return missing;
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

    /** Lists and settings of the policy are not asked for: this is about the columns. */
    private static String missing(RuleCard card, ListRead read) {
        return card.needs().stream()
                .filter(need -> !need.fields().isEmpty())
                .filter(need -> need.fields().stream().noneMatch(read::has))
                .map(Requirement::toString)
                .collect(Collectors.joining(", "));
    }

    private static Mapping mapping(ListProfile profile) {
        return new Mapping(profile.sheets().stream()
                .filter(SheetProfile::isList)
                .map(InspectCommand::mapping)
                .toList());
    }

    private static SheetMapping mapping(SheetProfile sheet) {
        Map<Field, String> columns = sheet.columns().stream()
                .collect(Collectors.toMap(
                        MappedColumn::field, MappedColumn::column, (first, second) -> first, TreeMap::new));
        return new SheetMapping(sheet.name(), sheet.headerRow(), columns, Set.of());
    }
}
