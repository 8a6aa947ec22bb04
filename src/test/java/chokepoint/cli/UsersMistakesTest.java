package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cli.RightCommands.Line;
import chokepoint.cli.options.RequestedOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Whatever a user gives to an option or a parameter of any command is told as a mistake of theirs, with the place and what to do; it
 * is never one of the program. Options come from the commands themselves: a new one is tried without being named here, unless it names
 * a file to be written.
 */
class UsersMistakesTest {

    private static final Set<String> WRITTEN = Set.of("--out", "--workbook", "--write-mapping");
    private static final Set<String> FOLDERS = Set.of("--rules", "--temp", "check --out");
    private static final String[] TEXTS = {"", "?", "-1", "\u0000", "99999999999999999999", "+999999999-12-31"};

    @TempDir
    private static Path folder;

    private static RightCommands right;
    private static WrongThings wrong;

    /** What several commands share is tried with everything on the first of them, and with little on the others. */
    private static final Set<Object> TRIED = new HashSet<>();

    @BeforeAll
    static void writeFiles() throws IOException {
        right = RightCommands.afterCheck(folder.resolve("right"));
        wrong = WrongThings.in(folder.resolve("wrong"));
    }

    @TestFactory
    Stream<DynamicTest> aCommandLineWithoutMistakesRuns() throws IOException {
        return RightCommands.afterCheck(folder.resolve("untouched")).all().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.command().qualifiedName(),
                        () -> assertThat(line.run())
                                .satisfies(run -> assertThat(run.exitCode())
                                        .as(run.toString())
                                        .isLessThanOrEqualTo(1))));
    }

    @TestFactory
    Stream<DynamicTest> noOptionTakesAnythingForAMistakeInTheProgram() {
        return right.all().stream()
                .flatMap(line -> line.command().options().stream()
                        .filter(option -> option.arity().max() > 0 && !option.usageHelp())
                        .map(option -> DynamicTest.dynamicTest(
                                line.command().qualifiedName() + " " + option.longestName(),
                                () -> tryOption(line, option))));
    }

    @TestFactory
    Stream<DynamicTest> noParameterTakesAnythingForAMistakeInTheProgram() {
        return right.all().stream()
                .flatMap(line -> line.command().positionalParameters().stream()
                        .map(parameter -> DynamicTest.dynamicTest(
                                line.command().qualifiedName() + " " + parameter.paramLabel(),
                                () -> tryParameter(line, parameter))));
    }

    /** What stands in a folder of rules, and in files that other files name. */
    @TestFactory
    Stream<DynamicTest> noFileInAFolderOfRulesIsTakenForAMistakeInTheProgram() {
        return Stream.of(
                        "parties/PTY-951-more.drl",
                        "tallies/TAL-951-more.drl",
                        "parties/PTY-950-paid.csv",
                        "lists/things.csv",
                        "words/ru.csv",
                        "sample-policy.yml")
                .map(name -> DynamicTest.dynamicTest(name, () -> tryInRules(name)));
    }

    private static void tryInRules(String name) throws IOException {
        for (Path file :
                wrong.unusable("").stream().filter(Files::isRegularFile).toList()) {
            Path rules =
                    RightCommands.in(folder.resolve("rules-" + name.hashCode())).path("rules");
            Path place = rules.resolve(name);
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            Cli run = Cli.run("rules", "test", "--no-coverage", "--rules-only", "--rules", rules.toString());
            assertThat(run.exitCode()).as("%s as %s: %s", file, name, run).isBetween(0, 3);
            assertThat(run.out() + run.err())
                    .as("%s as %s", file, name)
                    .doesNotContain("mistake in the program", "Exception", "\tat ")
                    .containsAnyOf(String.valueOf(place.getFileName()), "PTY-950");
        }
    }

    @Test
    void noRateSheetIsTakenForAMistakeInTheProgram() throws IOException {
        List<Path> sheets = new ArrayList<>(wrong.never());
        sheets.addAll(List.of(wrong.emptyFolder(), wrong.missing()));
        sheets.addAll(wrong.unusable(".csv"));
        for (Path sheet : sheets) {
            Path policy = Files.writeString(
                    folder.resolve("rated.yml"), "home: EE\ncurrency: EUR\nrate sheet: " + sheet + "\n");
            Cli run = Cli.run("policy", "check", "--rules-only", "--rules=" + right.path("rules"), policy.toString());
            assertThat(run.exitCode()).as(run.toString()).isBetween(0, 2);
            assertThat(run.out())
                    .as(sheet.toString())
                    .doesNotContain("Exception")
                    .contains("rated.yml");
        }
    }

    private static void tryOption(Line line, OptionSpec option) throws IOException {
        String name = option.longestName();
        boolean masks = name.equals("--mask-key") && line.command().findOption("--mask") != null;
        Line usual = masks ? line.with("--mask", "") : line;
        boolean written = WRITTEN.contains(name);
        if (name.equals("--format") && RequestedOptions.namesFiles(option) || written) {
            tryWritten(usual, name);
        } else if (name.equals("--format") && line.command().name().equals("check")) {
            tryWritten(usual, name, path -> "json=" + path);
        } else if (RequestedOptions.namesFiles(option)) {
            tryRead(path -> usual.with(name, path), option, FOLDERS.contains(name));
        } else {
            tryTexts(text -> usual.with(name, text), option);
        }
    }

    private static void tryParameter(Line line, PositionalParamSpec parameter) throws IOException {
        if (RequestedOptions.namesFiles(parameter)) {
            tryRead(path -> line.with(parameter, path), parameter, false);
        } else {
            tryTexts(text -> line.with(parameter, text), parameter);
        }
    }

    private static void tryWritten(Line line, String option) throws IOException {
        tryWritten(line, option, Path::toString);
    }

    private static void tryWritten(Line line, String option, Function<Path, String> written) throws IOException {
        boolean intoFolder = FOLDERS.contains(line.command().name() + " " + option);
        List<Path> never = new ArrayList<>(wrong.never());
        never.addAll(wrong.forbidden().stream()
                .filter(path -> path.endsWith("below"))
                .toList());
        never.add(intoFolder ? wrong.file() : wrong.emptyFolder());
        for (Path path : never) {
            Cli run = line.with(option, written.apply(path)).run();
            assertThat(run.exitCode()).as("%s %s: %s", option, path, run).isEqualTo(2);
            told(run, line.command().findOption(option), path.toString());
        }
    }

    private static void tryRead(Function<String, Line> with, ArgSpec argument, boolean takesFolder) throws IOException {
        List<Path> never = new ArrayList<>(wrong.never());
        never.addAll(wrong.forbidden());
        Path missing = wrong.missing();
        never.add(missing);
        never.add(takesFolder ? wrong.file() : wrong.emptyFolder());
        for (Path path : never) {
            Cli run = with.apply(path.toString()).run();
            boolean may =
                    path.equals(wrong.emptyFolder()) && argument.paramLabel().equals("PATH")
                            || path.equals(missing) && argument.command().name().equals("new");
            assertThat(run.exitCode()).as("%s %s: %s", argument, path, run).isBetween(may ? 0 : 2, 3);
            told(run, argument, path.toString());
        }
        if (TRIED.add(argument.userObject())) {
            for (Path path : wrong.unusable(endings(argument))) {
                told(with.apply(path.toString()).run(), argument, path.toString());
            }
        }
    }

    /** Registers of decisions are told apart by their names, all else by what it holds. */
    private static String[] endings(ArgSpec argument) {
        boolean register =
                argument instanceof OptionSpec named && named.longestName().equals("--dispositions");
        return register ? new String[] {".yml", ".csv"} : new String[] {""};
    }

    private static void tryTexts(Function<String, Line> with, ArgSpec argument) throws IOException {
        if (TRIED.add(argument.userObject())) {
            for (String text : TEXTS) {
                told(with.apply(text).run(), argument, text);
            }
        }
    }

    private static void told(Cli run, ArgSpec argument, String value) {
        String all = run.out() + run.err();
        assertThat(run.exitCode()).as("%s '%s': %s", argument, value, run).isBetween(0, 3);
        assertThat(all).as("%s '%s'", argument, value).doesNotContain("mistake in the program", "Exception", "\tat ");
        if (run.exitCode() > 1) {
            assertThat(all)
                    .as("%s '%s'", argument, value)
                    .containsAnyOf(places(argument, value).toArray(String[]::new));
        }
    }

    /** How a message may say what it is about: by the option, by what was given for it, or by the list that it was given for. */
    private static List<String> places(ArgSpec argument, String value) {
        String option = argument instanceof OptionSpec named ? named.longestName() : argument.paramLabel();
        String shown = value.replace('\u0000', '\uFFFD');
        return List.of(
                option, "'" + shown + "'", "[" + shown + "]", Path.of(shown).getFileName() + ":", "list.csv:");
    }
}
