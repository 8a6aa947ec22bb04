package chokepoint.cli;

import chokepoint.cli.batch.Sha256;
import chokepoint.policy.Mapping;
import chokepoint.policy.MappingFile;
import chokepoint.policy.Policy;
import chokepoint.reading.ReadingOptions;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a list is to be read where it does not tell by itself; shared by all commands that read lists. */
final class ListOptions {

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Says what columns mean; 'inspect --write-mapping' makes one to start from.")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding of a csv, for example windows-1251.")
    private String encoding = "";

    @Option(names = "--delimiter", paramLabel = "CHAR", description = "What stands between the fields of a csv.")
    private String delimiter = "";

    /** The options, with the columns kept that the policy names. */
    ReadingOptions options(Policy policy) {
        return options().withKeepColumns(policy.columns());
    }

    ReadingOptions options() {
        try {
            return ReadingOptions.DEFAULT
                    .withMapping(mapping.map(MappingFile::read).orElse(Mapping.NONE))
                    .withCharset(encoding)
                    .withDelimiter(delimiter);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Tells apart options that may read a list in another way. */
    String identity() {
        return encoding + "/" + delimiter + "/" + mapping.map(Sha256::ofContent).orElse("");
    }
}
