package chokepoint.cli.options;

import chokepoint.run.MasterFile;
import chokepoint.run.input.InputPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The files that lines are joined with. */
@Command
public final class MasterOptions {

    static final String NAME = "--with";

    @Option(
            names = NAME,
            paramLabel = "FILE[=COLUMN]",
            description = {
                "Master data of vendors or parts, in any format of a list; may be given more than once; the first takes"
                        + " precedence. It fills what a line leaves empty: a vendor is found by its number or"
                        + " code, else by its name, a part by its number.",
                "=COLUMN names the column of FILE that holds the number."
            })
    private List<Path> files = new ArrayList<>();

    /** @throws chokepoint.run.failure.UsageException if one of them is not there */
    public List<MasterFile> files() {
        List<MasterFile> masters =
                files.stream().map(Path::toString).map(MasterFile::of).toList();
        masters.forEach(master -> InputPath.refuseUnlessFile(NAME, master.file()));
        return masters;
    }
}
