package chokepoint.cli;

import chokepoint.cli.options.ListOptions;
import chokepoint.cli.options.RuleOptions;
import chokepoint.cli.print.InspectJson;
import chokepoint.cli.print.InspectText;
import chokepoint.cli.print.ListView;
import chokepoint.finding.MappedColumn;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.mapping.MappingFile;
import chokepoint.reading.ListProfile;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.run.output.OutputPath;
import chokepoint.trade.values.Field;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            ListView view = ListView.of(list, rules.settings());
            ListProfile profile = view.profile();
            if (format == Format.JSON) {
                out.println(InspectJson.of(view));
            } else {
                InspectText.print(view, out);
            }
            if (mappingOut.isPresent()) {
                Files.writeString(mappingOut.get(), MappingFile.write(mapping(profile)));
            }
            out.flush();
            return profile.hasList() ? ExitCode.CLEAR.code() : ExitCode.UNREADABLE.code();
        }
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
        return new SheetMapping(
                sheet.name(),
                sheet.headerRow(),
                columns,
                Set.of(),
                "",
                sheet.direction().direction());
    }
}
