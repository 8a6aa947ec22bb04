package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What goes wrong with a machine while a batch runs: processes killed at random moments, a full disk, a disk that cannot be written,
 * too little memory. Whatever happens, an output is whole or absent, and a run resumed ends as if nothing had happened.
 */
final class FaultsBenchmark {

    private static final Path FOLDER = Path.of("target/bench/faults").toAbsolutePath();
    private static final int ROUNDS = Integer.getInteger("rounds", 20);
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final String HEAP = "512m";

    private final Path lists = FOLDER.resolve("lists");
    private int failures;

    private FaultsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        FaultsBenchmark faults = new FaultsBenchmark();
        faults.make();
        faults.killed();
        faults.together();
        faults.fullDisk();
        faults.tooLittleMemory();
        System.out.println(faults.failures == 0 ? "all held" : faults.failures + " did not hold");
        System.exit(faults.failures == 0 ? 0 : 1);
    }

    /** Twenty-four lists, some of them broken, one of them empty. */
    private void make() throws IOException {
        BatchBenchmark.clear(FOLDER);
        for (int i = 0; i < 24; i++) {
            EntityList.write(
                    lists.resolve(String.format(Locale.ROOT, "unit-%d/entity-%02d.xlsx", i % 4, i)),
                    i,
                    100 + 50 * (i % 20));
        }
        Files.writeString(lists.resolve("cut.xlsx"), "PK\u0003\u0004 and no more");
        Files.writeString(lists.resolve("empty.csv"), "");
        Files.writeString(lists.resolve("no-list.csv"), "a text\nof two lines\n");
    }

    private Checking start(Path out, String heap, String... more) throws IOException {
        return startAs("logs", out, heap, more);
    }

    private Checking startAs(String logs, Path out, String heap, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(lists.toString(), "--home", "EE", "--out", out.toString()));
        arguments.addAll(List.of(more));
        // Most of these runs are short: compiling for long ones would take most of their time.
        return Checking.check(FOLDER.resolve(logs), List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1"), arguments);
    }

    private void killed() throws Exception {
        Path whole = FOLDER.resolve("whole");
        Checking run = start(whole, HEAP);
        int exit = run.finish();
        long length = (long) (run.seconds() * 1e3);
        SortedMap<String, String> wanted = contents(whole);
        System.out.printf(
                Locale.ROOT, "undisturbed: %d outputs in %.1f s, exit %d%n", wanted.size(), length / 1e3, exit);
        SplittableRandom random = new SplittableRandom(7);
        int kills = 0;
        int partial = 0;
        int same = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path out = FOLDER.resolve("killed");
            BatchBenchmark.clear(out);
            StringBuilder story = new StringBuilder();
            for (int i = 0; i < KILLS; i++) {
                long after = random.nextLong(length / 4, length);
                boolean killed = start(out, HEAP, "--resume").killAfter(after);
                kills += killed ? 1 : 0;
                int foreign = foreign(contents(out), wanted);
                partial += foreign;
                story.append(String.format(
                        Locale.ROOT,
                        "%s after %.1f s with %d of %d outputs there, %d partial; ",
                        killed ? "killed" : "done",
                        after / 1e3,
                        contents(out).size(),
                        wanted.size(),
                        foreign));
            }
            int end = start(out, HEAP, "--resume").finish();
            boolean held = end == exit && contents(out).equals(wanted) && leftOver(out) == 0;
            same += held ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "round %2d: %sresumed to exit %d, %s%n",
                    round + 1,
                    story,
                    end,
                    held ? "the same" : "NOT the same");
        }
        System.out.printf(
                Locale.ROOT,
                "killed %d times in %d rounds: %d partial outputs under a final name, %d rounds ended with the same bytes and exit%n",
                kills,
                ROUNDS,
                partial,
                same);
        failures += partial + ROUNDS - same;
    }

    /** Outputs that are not what they are in the end. Only the group may look different before all its lists are there. */
    private static int foreign(SortedMap<String, String> found, SortedMap<String, String> wanted) {
        return (int) found.entrySet().stream()
                .filter(output -> !output.getKey().startsWith("portfolio."))
                .filter(output -> !output.getValue().equals(wanted.get(output.getKey())))
                .count();
    }

    private void together() throws Exception {
        Path out = FOLDER.resolve("together");
        Checking one = startAs("one", out, HEAP);
        Checking other = startAs("other", out, HEAP);
        List<Integer> exits = Stream.of(one.finish(), other.finish()).sorted().toList();
        hold(
                "two at once into one folder: one refused, the other undisturbed",
                exits.equals(List.of(2, 3)) && contents(out).equals(contents(FOLDER.resolve("whole"))));
    }

    /** Needs the right to mount; else it says so. */
    private void fullDisk() throws Exception {
        Path disk = Files.createDirectories(FOLDER.resolve("disk"));
        if (call("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) != 0) {
            System.out.println("full and read-only disk: not tried, for nothing can be mounted here");
            return;
        }
        try {
            SortedMap<String, String> wanted = contents(FOLDER.resolve("whole"));
            Checking run = start(disk.resolve("out"), HEAP);
            int exit = run.finish();
            hold(
                    "full disk: told list by list, exit 3, nothing partial",
                    exit == 3
                            && run.told()
                                    .contains("the disk of the output folder '" + disk.resolve("out") + "' is full")
                            && run.told().contains("make room there")
                            && !run.told().contains("\tat ")
                            && foreign(contents(disk.resolve("out")), wanted) == 0
                            && leftOver(disk.resolve("out")) == 0);
            call("mount", "-o", "remount,size=200m", disk.toString());
            start(disk.resolve("out"), HEAP, "--resume").finish();
            hold(
                    "with room again: resumed to the same bytes",
                    contents(disk.resolve("out")).equals(wanted));
            call("mount", "-o", "remount,ro", disk.toString());
            Checking refused = start(disk.resolve("out"), HEAP);
            hold(
                    "read-only disk: told before anything is checked, exit 2",
                    refused.finish() == 2 && refused.told().contains("nothing can be written into"));
        } finally {
            call("umount", disk.toString());
        }
    }

    private void tooLittleMemory() throws Exception {
        SortedMap<String, String> wanted = contents(FOLDER.resolve("whole"));
        EntityList.write(lists.resolve("unit-2/huge.xlsx"), 99, 900_000);
        Path out = FOLDER.resolve("memory");
        BatchBenchmark.clear(out);
        Checking run = start(out, "200m");
        int exit = run.finish();
        SortedMap<String, String> found = contents(out);
        hold(
                "memory: told of one list, exit 3",
                exit == 3
                        && run.told().contains("huge.xlsx: the memory of")
                        && !run.told().contains("\tat "));
        found.keySet().removeIf(name -> name.startsWith("portfolio."));
        wanted.keySet().removeIf(name -> name.startsWith("portfolio."));
        hold("memory: all others done", found.equals(wanted));
        Files.delete(lists.resolve("unit-2/huge.xlsx"));
    }

    private void hold(String what, boolean holds) {
        System.out.println((holds ? "held      " : "DID NOT HOLD  ") + what);
        failures += holds ? 0 : 1;
    }

    private static int call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    private static SortedMap<String, String> contents(Path out) throws IOException, NoSuchAlgorithmException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(out)) {
            if (!file.getFileName().toString().startsWith(".")) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                contents.put(out.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return contents;
    }

    private static int leftOver(Path out) throws IOException {
        return (int) files(out).stream()
                .filter(file -> file.toString().endsWith(".part"))
                .count();
    }

    private static List<Path> files(Path out) throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !out.relativize(file).startsWith(".chokepoint"))
                    .toList();
        }
    }
}
