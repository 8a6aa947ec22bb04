package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists, runs over them in processes of their own while something goes wrong, and what lies in the folder of outputs after that. */
final class FaultyRuns {

    private final Path folder;
    private final Path java;

    private FaultyRuns(Path folder, Path java) {
        this.folder = folder;
        this.java = java;
    }

    /** Makes lists of two kinds, and some that are none; the folder is emptied first. */
    static FaultyRuns make(Path folder, int lists, int lines) throws IOException {
        BatchBenchmark.clear(folder);
        FaultyRuns runs = new FaultyRuns(folder, Path.of(System.getProperty("java.home")));
        Files.createDirectories(runs.temporary());
        for (int i = 0; i < lists; i++) {
            String name = String.format(Locale.ROOT, "unit-%d/entity-%02d.xlsx", i % 4, i);
            Path file = runs.lists().resolve(name);
            if (i % 3 == 2) {
                csv(file.resolveSibling(file.getFileName() + ".csv"), i, lines + 50 * (i % 20));
            } else {
                EntityList.write(file, i, lines + 50 * (i % 20));
            }
        }
        Files.writeString(runs.lists().resolve("cut.xlsx"), "PK\u0003\u0004 and no more");
        Files.writeString(runs.lists().resolve("empty.csv"), "");
        return runs;
    }

    private static void csv(Path file, int seed, int lines) throws IOException {
        Files.createDirectories(file.getParent());
        StringBuilder rows = new StringBuilder("Order,Vendor,Vendor country,Manufacturer,HS code,Country of origin,"
                + "Category,Value,Currency,Order date\n");
        for (int i = 0; i < lines; i++) {
            int vendor = (seed + i * 7) % 23;
            rows.append(String.format(
                    Locale.ROOT,
                    "PO-%d,Vendor %d,%s,Maker %d,8542,%s,Chips,%d,EUR,2026-%02d-11%n",
                    i,
                    vendor,
                    vendor % 3 == 0 ? "China" : "Estonia",
                    vendor / 2,
                    vendor % 5 == 0 ? "China" : "Japan",
                    100 + i % 977,
                    1 + i % 12));
        }
        Files.writeString(file, rows);
    }

    /** The same lists under another java. */
    FaultyRuns with(Path otherJava) {
        return new FaultyRuns(folder, otherJava);
    }

    Path lists() {
        return folder.resolve("lists");
    }

    /** Where the runs keep their temporary files. */
    Path temporary() {
        return folder.resolve("temporary");
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    Checking start(Path out, String heap, String... more) throws IOException {
        return start(Map.of(), List.of("-Xmx" + heap), out, more);
    }

    /** Most of these runs are short: compiling for long ones would take most of their time. */
    Checking start(Map<String, String> variables, List<String> options, Path out, String... more) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.add("-XX:TieredStopAtLevel=1");
        Map<String, String> environment = new HashMap<>(variables);
        environment.putIfAbsent("CHOKEPOINT_TEMP", temporary().toString());
        List<String> arguments = new ArrayList<>(List.of(lists().toString(), "--home", "EE", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Checking.check(java, environment, folder.resolve("logs-" + out.getFileName()), all, arguments);
    }

    /** All outputs by their path, with the hash of each. */
    static SortedMap<String, String> contents(Path out) throws IOException, NoSuchAlgorithmException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(out)) {
            if (!file.getFileName().toString().startsWith(".")) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                contents.put(out.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return contents;
    }

    /** Outputs that are not what they are in the end. Only the group may look different before all its lists are there. */
    static int foreign(Path out, SortedMap<String, String> wanted) throws IOException, NoSuchAlgorithmException {
        return (int) contents(out).entrySet().stream()
                .filter(output -> !output.getKey().startsWith("portfolio."))
                .filter(output -> !output.getValue().equals(wanted.get(output.getKey())))
                .count();
    }

    /** What is half written, or is to become an output. */
    static int leftOver(Path out) throws IOException {
        return (int) files(out).stream()
                .filter(file -> file.getFileName().toString().startsWith(".chokepoint-"))
                .count();
    }

    /** Temporary files of runs that have ended. */
    int temporaryFiles() throws IOException {
        return files(temporary()).size();
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

    /** Whether a disk in memory could be had at a folder, which needs the right to mount. */
    static boolean mount(Path disk, String options) throws IOException, InterruptedException {
        Files.createDirectories(disk);
        return call("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0;
    }

    static int call(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 1;
        }
    }
}
