package chokepoint.cli.options;

import chokepoint.names.SizeSetting;
import chokepoint.run.RunSettings;
import chokepoint.run.failure.UsageException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that limit parallel work, and that resume an earlier run. */
public final class BatchOptions {

    /** What stays for rules, and for reading and writing itself. */
    private static final double OF_HEAP = 0.7;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads work at a time (default: one per processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "How much memory the lists may take that are open at once, judged by their size, for example"
                    + " 600m or 2g (default: seven tenths of the heap).")
    private Optional<String> memory = Optional.empty();

    @Option(
            names = "--resume",
            description = "Goes on where an earlier run into the same folder was interrupted: lists that are finished"
                    + " and have not changed since, nor policy, rules or outputs, are not checked again.")
    private boolean resume;

    /** @throws UsageException if no thread is to work, or the memory is no size */
    public RunSettings.Batch settings() {
        if (jobs < 1) {
            throw new UsageException("--jobs " + jobs + ": at least one thread must work");
        }
        long bytes = memory.map(BatchOptions::bytes)
                .orElse((long) (OF_HEAP * Runtime.getRuntime().maxMemory()));
        return new RunSettings.Batch(jobs, bytes, resume);
    }

    private static long bytes(String written) {
        return SizeSetting.of(written)
                .orElseThrow(
                        () -> new UsageException("--memory '" + written + "' is no size; write it like 600m or 2g"));
    }
}
