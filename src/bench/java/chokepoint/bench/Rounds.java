package chokepoint.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Programs run in turn, several times over, each in a process of its own; told by medians, beside the first of them. */
final class Rounds {

    /**
     * What is run.
     *
     * @param expected what it must say it has done; empty if that is not known beforehand
     */
    record Program(String title, String heap, String expected, String main, String... arguments) {

        private Run run() throws IOException, InterruptedException {
            Run run = Run.of(main, heap, arguments);
            if (!expected.isEmpty() && !run.result().equals(expected)) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "%s says '%s', not '%s'", title, run.result(), expected));
            }
            return run;
        }
    }

    private final List<Program> programs;
    private final List<List<Run>> runs = new ArrayList<>();

    private Rounds(List<Program> programs) {
        this.programs = programs;
    }

    static Rounds of(int rounds, List<Program> programs) throws IOException, InterruptedException {
        Rounds all = new Rounds(programs);
        programs.forEach(program -> all.runs.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int which = 0; which < programs.size(); which++) {
                all.runs.get(which).add(programs.get(which).run());
            }
        }
        return all;
    }

    /** CPU seconds of a program, start of the JVM included. */
    double cpu(int program) {
        return Run.median(runs.get(program), Run::cpu);
    }

    void print() {
        System.out.printf(Locale.ROOT, "%-34s %8s %8s %9s %8s%n", "", "wall s", "CPU s", "peak MiB", "by CPU");
        for (int which = 0; which < programs.size(); which++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %8.2f %8.2f %9.0f %8.2f%n",
                    programs.get(which).title(),
                    Run.median(runs.get(which), Run::wall),
                    cpu(which),
                    Run.median(runs.get(which), Run::peakMiB),
                    cpu(which) / cpu(0));
        }
    }
}
