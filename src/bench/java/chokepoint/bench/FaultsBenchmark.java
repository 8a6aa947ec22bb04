package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes wrong with a machine while a batch runs: processes killed or interrupted at random moments, full disks, calls that fail, too
 * little memory. Whatever happens, an output is whole or absent, and a run resumed ends as if nothing had happened. Each part by
 * itself: {@code -Dparts=kills,disks}; under other javas: {@code -Djdks=/usr/lib/jvm/…,…}.
 */
final class FaultsBenchmark {

    private static final Path FOLDER = Path.of("target/bench/faults").toAbsolutePath();
    private static final int LISTS = Setting.LISTS.number(60);
    private static final int LINES = Setting.LINES.number(100);
    private static final int KILLS = Setting.KILLS.number(30);
    private static final int SIGNALS = Setting.SIGNALS.number(6);
    private static final int POINTS = Setting.POINTS.number(40);
    private static final String HEAP = "512m";
    private static final List<String> HEAPS = Setting.HEAPS.words("48m,64m,96m,128m,192m,256m");
    private static final List<String> PARTS = Setting.PARTS.words("kills,signals,together,disks,calls,memory");
    private static final List<String> JDKS = Setting.JDKS.words(System.getProperty("java.home"));

    private final FaultyRuns runs;
    private final int exit;
    private final SortedMap<String, String> wanted;
    private final SplittableRandom random = new SplittableRandom(7);
    private final double seconds;
    private int failures;

    private FaultsBenchmark(FaultyRuns runs) throws Exception {
        this.runs = runs;
        Path whole = fresh("whole");
        Checking run = runs.start(whole, HEAP);
        this.exit = run.finish();
        this.seconds = run.seconds();
        this.wanted = FaultyRuns.contents(whole);
        System.out.printf(Locale.ROOT, "undisturbed: %d outputs in %.1f s, exit %d%n", wanted.size(), seconds, exit);
    }

    public static void main(String[] arguments) throws Exception {
        FaultyRuns runs = FaultyRuns.make(FOLDER, LISTS, LINES);
        int failures = 0;
        for (String java : JDKS) {
            System.out.println("java: " + java);
            failures += new FaultsBenchmark(runs.with(Path.of(java))).tried();
        }
        System.out.println(failures == 0 ? "all held" : failures + " did not hold");
        System.exit(failures == 0 ? 0 : 1);
    }

    private int tried() throws Exception {
        for (String part : PARTS) {
            switch (part) {
                case "kills" -> killed();
                case "signals" -> interrupted();
                case "together" -> together();
                case "disks" -> disks();
                case "calls" -> failingCalls();
                case "memory" -> tooLittleMemory();
                default -> throw new IllegalArgumentException("there is no part '" + part + "'");
            }
        }
        return failures;
    }

    private Path fresh(String name) throws IOException {
        Path out = runs.folder(name);
        BatchBenchmark.clear(out);
        return out;
    }

    /** One folder of outputs, killed again and again until it is done, as often as is asked for. */
    private void killed() throws Exception {
        int kills = 0;
        int partial = 0;
        int folders = 0;
        int same = 0;
        while (kills < KILLS) {
            Path out = fresh("killed");
            boolean killed = true;
            while (killed && kills < KILLS) {
                killed = runs.start(out, HEAP, "--resume").killAfter(random.nextLong(500, (long) (seconds * 700)));
                kills += killed ? 1 : 0;
                partial += FaultyRuns.foreign(out, wanted);
            }
            folders++;
            same += resumed(out) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "killed %d times over %d folders of %d lists: %d half files under a final name; %d ended with the same bytes and exit%n",
                kills,
                folders,
                LISTS,
                partial,
                same);
        failures += partial + folders - same;
    }

    /** Whether going on ends as if nothing had happened, and nothing is left of the runs before. */
    private boolean resumed(Path out) throws Exception {
        int end = runs.start(out, HEAP, "--resume").finish();
        return end == exit
                && FaultyRuns.contents(out).equals(wanted)
                && FaultyRuns.leftOver(out) == 0
                && runs.temporaryFiles() == 0;
    }

    private void interrupted() throws Exception {
        Map<Integer, Integer> exits = new TreeMap<>();
        int held = 0;
        for (int i = 0; i < SIGNALS; i++) {
            Path out = fresh("interrupted");
            Checking run = runs.start(out, HEAP);
            String word = 1 + i * LISTS / SIGNALS + " of ";
            boolean heard = run.interruptAtWord(word);
            int end = run.finish();
            exits.merge(end, 1, Integer::sum);
            boolean clean = FaultyRuns.foreign(out, wanted) == 0
                    && runs.temporaryFiles() == 0
                    && (!heard || run.told().contains("--resume goes on from there"));
            held += clean && resumed(out) ? 1 : 0;
        }
        hold(
                SIGNALS + " signals: nothing half, nothing temporary, how to go on told, resumed to the same; exits "
                        + exits,
                held == SIGNALS);
    }

    private void together() throws Exception {
        Path out = fresh("together");
        Checking one = runs.start(out, HEAP);
        Checking other = runs.start(out, HEAP);
        List<Integer> exits = Stream.of(one.finish(), other.finish()).sorted().toList();
        hold(
                "two at once into one folder: one refused, the other undisturbed",
                exits.equals(List.of(2, exit)) && FaultyRuns.contents(out).equals(wanted));
    }

    /** Needs the right to mount; else it says so. */
    private void disks() throws Exception {
        Path disk = runs.folder("disk");
        Path out = disk.resolve("out");
        if (!FaultyRuns.mount(disk, "size=1m")) {
            System.out.println("full and read-only disks: not tried, for nothing can be mounted here");
            return;
        }
        try {
            told("full disk", runs.start(out, HEAP), out, "the disk of the output folder '" + out + "' is full");
            FaultyRuns.call("mount", "-o", "remount,size=400m", disk.toString());
            hold("with room again: resumed to the same bytes", resumed(out));
            FaultyRuns.call("mount", "-o", "remount,ro", disk.toString());
            Checking refused = runs.start(out, HEAP);
            hold(
                    "read-only disk: told before anything is checked, exit 2",
                    refused.finish() == 2 && refused.told().contains("nothing can be written into"));
        } finally {
            FaultyRuns.call("umount", "-l", disk.toString());
        }
        full("no inodes", "size=400m,nr_inodes=60", "can hold no more files");
        full("full temporary disk", "size=64k", "the folder for temporary files");
    }

    private void full(String what, String options, String words) throws Exception {
        Path disk = runs.folder("disk");
        boolean temporary = what.contains("temporary");
        FaultyRuns.mount(disk, options);
        try {
            Path out = temporary ? fresh("out-of-temporary") : disk.resolve("out");
            Checking run = temporary ? runs.start(out, HEAP, "--temp", disk.toString()) : runs.start(out, HEAP);
            told(what, run, out, words);
            if (temporary) {
                hold(what + ": resumed to the same bytes with another", resumed(out));
            }
        } finally {
            FaultyRuns.call("umount", "-l", disk.toString());
        }
    }

    private void told(String what, Checking run, Path out, String words) throws Exception {
        int end = run.finish();
        boolean held = end == 3 && run.told().contains(words) && plain(run) && FaultyRuns.foreign(out, wanted) == 0;
        hold(what + ": told, exit 3, nothing half", held);
        if (!held) {
            System.out.println("exit " + end + ": " + problems(run));
        }
    }

    /** What was told of lists that were not checked, and of the whole. */
    private static String problems(Checking run) throws IOException {
        return run.told()
                .lines()
                .filter(line -> line.matches("(\\d+ of \\d+|once more|portfolio|stopped|.*not noted).*")
                        && !line.matches(".* lines?, \\d+ findings?.*"))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static boolean plain(Checking run) throws IOException {
        return !run.told().contains("mistake in the program") && !run.told().contains("\tat ");
    }

    /** What fails, and where. */
    private record Calls(String below, String kinds, FailingCalls.Fault fault, int share) {}

    private void failingCalls() throws Exception {
        Optional<FailingCalls> built = FailingCalls.build(runs.folder("library"));
        if (built.isEmpty()) {
            System.out.println("failing calls: not tried, for there is no C compiler here");
            return;
        }
        List<Calls> all = List.of(
                new Calls("failing", "w", FailingCalls.Fault.EIO, 10),
                new Calls("temporary", "w", FailingCalls.Fault.EIO, 6),
                new Calls("lists", "r", FailingCalls.Fault.EIO, 10),
                new Calls("failing", "s", FailingCalls.Fault.EIO, 3),
                new Calls("failing", "m", FailingCalls.Fault.EIO, 3),
                new Calls("failing", "w", FailingCalls.Fault.EDQUOT, 3),
                new Calls("lists", "o", FailingCalls.Fault.EMFILE, 3),
                new Calls("temporary", "w", FailingCalls.Fault.ENOSPC, 2));
        int shares = all.stream().mapToInt(Calls::share).sum();
        Map<Integer, Integer> exits = new TreeMap<>();
        int points = 0;
        int held = 0;
        for (Calls calls : all) {
            int here = Math.max(1, POINTS * calls.share / shares);
            long number = counted(built.get(), calls);
            for (int i = 0; i < here; i++) {
                points++;
                held += fails(built.get(), calls, 1 + number * i / here, i % 2 == 1, exits) ? 1 : 0;
            }
        }
        hold(
                String.format(
                        Locale.ROOT,
                        "failing calls at %d points: nothing half, no mistake in the program, resumed to the same at %d; exits %s",
                        points,
                        held,
                        exits),
                held == points);
    }

    private long counted(FailingCalls failing, Calls calls) throws Exception {
        run(failing, calls, 0, false).finish();
        long number = failing.counted();
        System.out.printf(Locale.ROOT, "calls '%s' below %s: %d%n", calls.kinds, calls.below, number);
        return number;
    }

    private Checking run(FailingCalls failing, Calls calls, long at, boolean on) throws IOException {
        Path out = fresh("failing");
        return runs.start(
                failing.variables(runs.folder(calls.below), calls.kinds, at, on, calls.fault),
                List.of("-Xmx" + HEAP),
                out);
    }

    private boolean fails(FailingCalls failing, Calls calls, long at, boolean on, Map<Integer, Integer> exits)
            throws Exception {
        Checking run = run(failing, calls, at, on);
        Path out = runs.folder("failing");
        int end = run.finish();
        exits.merge(end, 1, Integer::sum);
        int half = FaultyRuns.foreign(out, wanted);
        boolean held = half == 0 && end <= 3 && plain(run) && resumed(out);
        if (!held) {
            System.out.printf(
                    Locale.ROOT,
                    "DID NOT HOLD  %s at %d%s: exit %d, %d half files, told: %s%n",
                    calls,
                    at,
                    on ? " and after" : "",
                    end,
                    half,
                    problems(run));
        }
        return held;
    }

    private void tooLittleMemory() throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        boolean all = true;
        for (String heap : HEAPS) {
            Path out = fresh("memory");
            Checking run = runs.start(out, heap);
            int end = run.finish();
            int half = FaultyRuns.foreign(out, wanted);
            boolean held = half == 0 && end <= 3 && plain(run) && resumed(out);
            all &= held;
            found.put(
                    heap,
                    "exit " + end + ", " + FaultyRuns.contents(out).size() + " outputs resumed, " + half + " half");
            if (!held) {
                System.out.println(problems(run));
            }
        }
        hold("heaps: " + found, all);
    }

    private void hold(String what, boolean holds) {
        System.out.println((holds ? "held      " : "DID NOT HOLD  ") + what);
        failures += holds ? 0 : 1;
    }
}
