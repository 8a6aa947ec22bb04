package chokepoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** For each command a command line in which nothing is wrong, on files of its own. */
final class RightCommands {

    private static final String RULE = """
            package parties
            import chokepoint.trade.*
            import chokepoint.rulebook.Findings
            global Findings findings

            rule "PTY-950 A purchase has a value and a vendor"
                @severity( low )
                @indicator( D04 )
                @family( party )
                @decides( vendor )
                @limit( "least from 0 EUR" )
                @needs( vendor, value )
                @cause( vendor )
                @message( "{vendor} is paid" )
                @why( "Whoever is paid can be asked." )
                @clear( "Nothing." )
                @advice( "Ask." )
                @basis( "made up for this test" )
                @since( 2026-11 )
            when
                $limit : LineLimit( rule == "PTY-950", $least : money( "least" ) )
                $line : Line( $limit.holdsIn( segments, period ), vendor.known, ! credit )
            then
                findings.add( kcontext, $line );
            end
            """;

    /**
     * A command line.
     *
     * @param options by name, with or without a value
     * @param made files that must not be there before
     */
    record Line(CommandSpec command, List<String> positionals, Map<String, String> options, List<Path> made) {

        Line with(String option, String value) {
            Map<String, String> changed = new LinkedHashMap<>(options);
            changed.put(option, value);
            return new Line(command, positionals, changed, made);
        }

        Line with(PositionalParamSpec parameter, String value) {
            List<String> changed = new ArrayList<>(positionals);
            int index = parameter.index().min();
            while (changed.size() <= index) {
                changed.add("");
            }
            changed.set(index, value);
            return new Line(command, changed, options, made);
        }

        Cli run() throws IOException {
            for (Path file : made) {
                Files.deleteIfExists(file);
            }
            List<String> arguments =
                    new ArrayList<>(List.of(command.qualifiedName().split(" ")));
            arguments.remove(0);
            options.forEach((name, value) -> arguments.add(takesNone(name) ? name : name + "=" + value));
            arguments.addAll(positionals);
            return Cli.run(arguments.toArray(String[]::new));
        }

        private boolean takesNone(String option) {
            return command.findOption(option).arity().max() == 0;
        }
    }

    private final Path folder;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private RightCommands(Path folder) {
        this.folder = folder;
    }

    /** Those of all commands that the program has. */
    static RightCommands in(Path folder) throws IOException {
        RightCommands right = new RightCommands(folder);
        right.write(
                "list.csv", "Order,Vendor,Vendor country,Value,Currency,Order date\n1,Oak,Chile,5,EUR,2026-02-01\n");
        right.write(
                "policy.yml", "home: EE\ncurrency: EUR\nlimits: [{rule: PTY-950, least: 1 EUR, source: made up}]\n");
        right.write("rules/parties/PTY-950-paid.drl", RULE);
        right.write("owners.csv", "owner,owned,percent,source\nOak,Elm,55,made up\n");
        right.write(
                "rules/parties/PTY-950-paid.csv",
                "Vendor,Value,Currency,expect,note\nOak,5,EUR,finding,paid\n,5,EUR,,nobody is named\n");
        right.write("rules/sample-policy.yml", "home: EE\nlimits: [{rule: PTY-950, least: 1 EUR, source: made up}]\n");
        right.all(new CommandLine(new Main()).getCommandSpec());
        return right;
    }

    List<Line> all() {
        return List.copyOf(lines.values());
    }

    /** With what a check writes, for the commands that read it. */
    static RightCommands afterCheck(Path folder) throws IOException {
        RightCommands right = in(folder);
        right.lines.get("chokepoint check").run();
        return right;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
    }

    /** Commands that hold others do nothing by themselves; the one for shells is picocli's own. */
    private void all(CommandSpec spec) {
        if (spec.subcommands().isEmpty() && !spec.name().equals("generate-completion")) {
            lines.put(spec.qualifiedName(), right(spec));
        }
        spec.subcommands().values().forEach(command -> all(command.getCommandSpec()));
    }

    private Line right(CommandSpec spec) {
        String list = path("list.csv").toString();
        String policy = path("policy.yml").toString();
        String checked = path("out/list.csv.checked.xlsx").toString();
        Line line = new Line(spec, List.of(), Map.of(), List.of(path("new.yml"), path("new.csv"), path("clean.xlsx")));
        if (has(spec, "--rules-only")) {
            line = line.with("--rules", path("rules").toString()).with("--rules-only", "");
        }
        return switch (spec.qualifiedName()) {
            case "chokepoint check" ->
                positionals(line, list)
                        .with("--home", "EE")
                        .with("--out", path("out").toString());
            case "chokepoint inspect" -> positionals(line, list);
            case "chokepoint explain" -> positionals(line, "PTY-950");
            case "chokepoint rules list", "chokepoint rules test" -> line;
            case "chokepoint rules new" ->
                positionals(line, "parties", "A vendor is paid")
                        .with("--rules", path("new").toString());
            case "chokepoint policy init" ->
                positionals(line, list)
                        .with("--home", "EE")
                        .with("--out", path("new.yml").toString());
            case "chokepoint policy check" -> positionals(line, policy);
            case "chokepoint policy adopt" ->
                positionals(line, checked)
                        .with("--policy", policy)
                        .with("--out", path("new.yml").toString());
            case "chokepoint policy try" -> positionals(line, policy, policy, list);
            case "chokepoint lists show" -> line;
            case "chokepoint lists import" ->
                positionals(line, "owners", path("owners.csv").toString())
                        .with("--as-of", "2026-06-30")
                        .with("--out", path("new.csv").toString());
            case "chokepoint accept" ->
                positionals(line, checked)
                        .with("--until", "2027-06-30")
                        .with("--reason", "known")
                        .with("--out", path("new.yml").toString());
            case "chokepoint compare" -> positionals(line, list, list);
            case "chokepoint verify" ->
                positionals(line, checked, list)
                        .with("--policy", policy)
                        .with("--rules", path("rules").toString());
            case "chokepoint clean" ->
                positionals(line, checked).with("--out", path("clean.xlsx").toString());
            default -> throw new AssertionError("say how '" + spec.qualifiedName() + "' is run when nothing is wrong");
        };
    }

    private static Line positionals(Line line, String... values) {
        return new Line(line.command(), List.of(values), line.options(), line.made());
    }

    private static boolean has(CommandSpec spec, String option) {
        OptionSpec found = spec.findOption(option);
        return found != null;
    }
}
