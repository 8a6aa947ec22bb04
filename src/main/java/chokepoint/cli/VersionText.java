package chokepoint.cli;

import chokepoint.run.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The answer to {@code --version}. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"chokepoint " + ProgramVersion.text()};
    }
}
