package chokepoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** System calls that fail at a chosen moment, by a small library put before that of the system; needs Linux and a C compiler. */
final class FailingCalls {

    /** The errors of Linux that are tried. */
    enum Fault {
        EIO(5),
        EMFILE(24),
        ENOSPC(28),
        EDQUOT(122);

        private final int number;

        Fault(int number) {
            this.number = number;
        }
    }

    private final Path library;
    private final Path count;

    private FailingCalls(Path library, Path count) {
        this.library = library;
        this.count = count;
    }

    /** Empty if it cannot be built here. */
    static Optional<FailingCalls> build(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path source = folder.resolve("failing-calls.c");
        Path library = folder.resolve("failing-calls.so");
        try (InputStream in = FailingCalls.class.getResourceAsStream("failing-calls.c")) {
            Files.write(source, in.readAllBytes());
        }
        boolean built =
                FaultyRuns.call("cc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl")
                        == 0;
        return built ? Optional.of(new FailingCalls(library, folder.resolve("count"))) : Optional.empty();
    }

    /**
     * The variables of a process in which a call fails.
     *
     * @param calls kinds of calls: w writes, r reads, o opens, s forces, m moves
     * @param at number of the call; 0 if none fails and they are only counted
     * @param on whether all after it fail as well
     */
    Map<String, String> variables(Path below, String calls, long at, boolean on, Fault fault) {
        Map<String, String> variables = new HashMap<>();
        variables.put("LD_PRELOAD", library.toString());
        variables.put("FAULT_BELOW", below.toString());
        variables.put("FAULT_CALLS", calls);
        variables.put("FAULT_AT", Long.toString(at));
        variables.put("FAULT_ON", on ? "1" : "0");
        variables.put("FAULT_ERRNO", Integer.toString(fault.number));
        variables.put("FAULT_COUNT", count.toString());
        return variables;
    }

    /** How many calls of the kind the last process made. */
    long counted() throws IOException {
        return Long.parseLong(Files.readString(count).strip());
    }
}
