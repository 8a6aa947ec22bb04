package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it, without the launchers. Its own jar holds nothing but the way to the classes. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartTest {

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void jar() throws IOException {
        jar = folder.resolve("started.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Start.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream bytes = Files.newOutputStream(jar)) {
            new JarOutputStream(bytes, manifest).close();
        }
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** A list that takes some seconds. */
    private Path list() throws IOException {
        Path list = folder.resolve("list.csv");
        StringBuilder text = new StringBuilder("Order,Vendor,Country of origin,Amount EUR\n");
        for (int line = 0; line < 200_000; line++) {
            text.append(line)
                    .append(",Vendor ")
                    .append(line % 500)
                    .append(",FR,")
                    .append(line % 90 + 1)
                    .append('\n');
        }
        return Files.writeString(list, text);
    }

    @Test
    void resultsAndTheExitCodeAreThoseOfTheProcessWithChosenOptions() throws Exception {
        Process process = start(List.of("-Xmx300m"), "check", "no-such-list.xlsx", "--home", "EE");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(ExitCode.USAGE.code());
        assertThat(said).contains("no-such-list.xlsx");
    }

    @Test
    void ownOptionsAreHandedOnAndAKilledStarterTakesItsProcessWithIt() throws Exception {
        Process process = start(
                List.of("-Xmx300m"),
                "check",
                list().toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve("out").toString());
        ProcessHandle child = child(process);
        assertThat(child.info().arguments().map(List::of).orElseThrow())
                .contains("-Xmx300m", "-XX:TieredStopAtLevel=1", "-jar", jar.toString());
        process.destroyForcibly().waitFor();
        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(folder.resolve("out").resolve("list.csv.findings.json")).doesNotExist();
    }

    @Test
    void whoeverChoosesACollectorRunsUnderIt() throws Exception {
        Process process = start(
                List.of("-Xmx300m", "-XX:+UseParallelGC"),
                "check",
                list().toString(),
                "--home",
                "EE",
                "--out",
                folder.resolve("out").toString());
        Thread.sleep(1_500);
        assertThat(process.isAlive()).isTrue();
        assertThat(process.descendants()).isEmpty();
        process.destroyForcibly().waitFor();
    }

    /** A process with arguments for Java; the helper by which Java starts it has others for a moment. */
    private static boolean isJava(ProcessHandle process) {
        return process.info().arguments().map(List::of).orElse(List.of()).contains("-jar");
    }

    private static ProcessHandle child(Process process) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            Optional<ProcessHandle> child =
                    process.descendants().filter(StartTest::isJava).findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no process was started");
    }
}
