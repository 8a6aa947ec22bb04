package chokepoint.cli.options;

import chokepoint.finding.FailOn;
import chokepoint.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which findings make a run fail. */
public final class FailOptions {

    /** Reads {@code none}, {@code new}, severities and ids of rules. */
    private static final class Reader implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String written) {
            return FailOn.read(written)
                    .orElseThrow(() -> new TypeConversionException("'" + written
                            + "' says nothing to fail on; expected none, low, medium, high, new, or ids of"
                            + " rules such as CON-001,PTY-001"));
        }
    }

    /** The words that a shell completes; ids of rules may stand there, too. */
    private static final class Words extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Words() {
            super(List.of("none", "low", "medium", "high", "new"));
        }
    }

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            converter = Reader.class,
            completionCandidates = Words.class,
            description =
                    "Exit 1 if there is an open finding from this severity on: low, medium or high (the default); new, for one"
                            + " that no --baseline has, whatever its severity; the ids of rules, such as CON-001,PTY-001, for one of"
                            + " theirs; or none.")
    private FailOn failOn = new FailOn.From(Severity.HIGH);

    @Option(
            names = "--baseline",
            paramLabel = "FILE|DIR",
            description =
                    "What an earlier check wrote (findings file, checked workbook, csv of findings, or the folder of them):"
                            + " its findings are not new for --fail-on new. Without it, every finding that nobody has decided on is new."
                            + " May be given more than once.")
    private List<Path> baseline = new ArrayList<>();

    public FailOn failOn() {
        return failOn;
    }

    public List<Path> baseline() {
        return baseline;
    }
}
