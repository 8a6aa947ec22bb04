package chokepoint.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names decisions of auditors that a run carries over. */
public final class DecisionOptions {

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "An earlier checked workbook, or a register (csv, yml), whose decisions are carried over to the"
                            + " same findings and names; may be given more than once, the latest last.")
    private List<Path> files = new ArrayList<>();

    public List<Path> files() {
        return files;
    }
}
