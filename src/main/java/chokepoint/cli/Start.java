package chokepoint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program as it runs best. A jar cannot say under which options of java it wants to run, and without them a short check
 * spends more than half of its time on compiling; so {@code java -jar} starts java once more with the options that the launchers give,
 * lends it its own streams and ends with its exit code. Whoever has chosen options of the virtual machine keeps them.
 */
public final class Start {

    /** Set in a process that runs under chosen options; holds the number of the process that waits for it, if one does. */
    private static final String STARTED = "chokepoint.started";

    private static final Path OWN_COMMAND = Path.of("/proc/self/cmdline");
    private static final int INTERRUPTED = 130;

    private Start() {}

    public static void main(String[] arguments) {
        String started = System.getProperty(STARTED);
        if (started != null) {
            endWith(started);
            Main.main(arguments);
            return;
        }
        Optional<Process> process = command(arguments).flatMap(Start::start);
        if (process.isEmpty()) {
            Main.main(arguments);
            return;
        }
        int code = waitFor(process.get());
        Runtime.getRuntime().halt(code);
    }

    /** The command that starts the program anew; empty where this process runs under options of its own, or not from a jar. */
    private static Optional<List<String>> command(String[] arguments) {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Optional<List<String>> own = ownOptions();
        if (own.isEmpty() || !jar.toString().endsWith(".jar") || !Files.isExecutable(java)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(JvmOptions.of(jar, List.of(arguments)));
        command.addAll(own.get());
        command.add("-D" + STARTED + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return Optional.of(command);
    }

    /** The options given to this process; empty if they choose compilers or collectors, or cannot be told. */
    private static Optional<List<String>> ownOptions() {
        List<String> all = ownCommand();
        int jar = all.indexOf("-jar");
        if (jar < 1) {
            return Optional.empty();
        }
        List<String> options = all.subList(1, jar);
        return options.stream().allMatch(Start::keepsItsMeaning) ? Optional.of(options) : Optional.empty();
    }

    private static boolean keepsItsMeaning(String option) {
        return option.startsWith("-D") || option.startsWith("-Xm") || option.startsWith("-Xss");
    }

    /** What {@code /proc} says where there is one: long commands are cut short elsewhere. */
    private static List<String> ownCommand() {
        try {
            return List.of(Files.readString(OWN_COMMAND).split("\0"));
        } catch (IOException e) {
            ProcessHandle.Info info = ProcessHandle.current().info();
            List<String> all = new ArrayList<>();
            info.command().ifPresent(all::add);
            info.arguments().ifPresent(more -> all.addAll(List.of(more)));
            return all;
        }
    }

    private static Optional<Process> start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(new File("").getAbsoluteFile())
                    .inheritIO()
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                process.destroy();
                Runtime.getRuntime().halt(waitFor(process));
            }));
            return Optional.of(process);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int waitFor(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                Thread.onSpinWait(); // goes on waiting: nobody interrupts on purpose, and the exit code is wanted
            }
        }
    }

    /** A process whose parent was killed has nobody left who wants its results. */
    private static void endWith(String parent) {
        if (parent.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> waiting = ProcessHandle.current()
                .parent()
                .filter(handle -> Long.toString(handle.pid()).equals(parent));
        Thread watch = new Thread(() -> {
            waiting.ifPresent(handle -> handle.onExit().join());
            System.exit(INTERRUPTED);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
