package chokepoint.cli;

import chokepoint.disk.TemporaryFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands share: the name of the program, its version, and where temporary files go. */
@Command(
        name = "chokepoint",
        description = {
            "Checks procurement lists for dependence on foreign vendors and for routing through third countries,",
            "and gives back the same workbook, annotated. A finding is an indicator, never an accusation."
        },
        versionProvider = VersionText.class,
        mixinStandardHelpOptions = true)
class ProgramCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Every command may be the one that needs temporary files. */
    @Option(
            names = "--temp",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where temporary files go, into a folder of the run's own (default: CHOKEPOINT_TEMP, else the"
                    + " system's folder).")
    void temp(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--temp '" + folder + "': "
                            + (Files.exists(folder) ? "nothing can be put there" : "there is no such folder")
                            + "; name a folder that exists and that you may write to");
        }
        TemporaryFiles.choose(folder);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                String.format(
                        Locale.ROOT,
                        "Three commands for a first hour:%n%n"
                                + "  chokepoint check orders.xlsx --home EE     what is found, in a copy of the list, in 'checked/'%n"
                                + "  chokepoint inspect orders.xlsx             how its columns were read, and which rules could run%n"
                                + "  chokepoint explain CON-001                 what a rule tests, why, and when it speaks%n%n"
                                + "Then 'chokepoint policy init' begins a policy with limits and segments of your own."));
    }
}
