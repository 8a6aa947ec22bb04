package chokepoint.run;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cli.Cli;
import chokepoint.finding.Audit;
import chokepoint.policy.Policy;
import chokepoint.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java callers are promised. */
class ChokepointTest {

    private static final Path SOURCE = Path.of("src/main/java/chokepoint/run/Chokepoint.java");
    private static final String LIST = """
            Order,Vendor,Vendor country,Category,Value,Currency,Order date
            1,Alder,Sweden,Chips,700,EUR,2026-01-01
            2,Beech,Estonia,Chips,300,EUR,2026-01-02
            """;
    private static Chokepoint chokepoint;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        chokepoint = Chokepoint.rulebook();
    }

    private Path list(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Policy home() {
        return chokepoint.policy(PolicySettings.ofHome("EE"));
    }

    /** The code in the Javadoc, in a class that is compiled and run. */
    @Test
    void theExampleInTheJavadocRuns() throws Exception {
        Matcher example = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE));
        assertThat(example.find()).isTrue();
        String code = example.group(1).lines().map(line -> line.substring(3)).collect(Collectors.joining("\n"));
        Path out = folder.resolve("checked");
        String imports = Stream.of(
                        "chokepoint.run.*",
                        "chokepoint.finding.Finding",
                        "chokepoint.policy.Policy",
                        "chokepoint.report.ReportFormat",
                        "java.io.OutputStream",
                        "java.nio.file.*")
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        Path source = Files.writeString(
                folder.resolve("Example.java"),
                imports + "public class Example implements java.util.concurrent.Callable<Object> {\n"
                        + "public Object call() throws Exception {\n"
                        + code.replace("System.out.println(", "String.valueOf(")
                                .replace(
                                        "Path.of(\"checked",
                                        "Path.of(\"" + folder.toString().replace('\\', '/') + "/checked")
                        + "\nreturn null;\n}\n}\n");
        ByteArrayOutputStream mistakes = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        mistakes,
                        mistakes,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).as(mistakes.toString(StandardCharsets.UTF_8)).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            ((Callable<?>) loader.loadClass("Example").getConstructor().newInstance()).call();
        }
        assertThat(out.resolve("network-purchases.checked.xlsx")).isNotEmptyFile();
        assertThat(out.resolve("findings.sarif")).content().contains("\"2.1.0\"", "CON-");
    }

    @Test
    void theOutputsAreThoseOfTheCommandLine() throws Exception {
        Path list = list("list.csv", LIST);
        Path policy = Files.writeString(folder.resolve("policy.yml"), "home: EE\ncurrency: EUR\n");
        Path cli = folder.resolve("cli");
        assertThat(Cli.run("check", list.toString(), "--out", cli.toString()).exitCode())
                .isLessThan(2);
        Path door = folder.resolve("door");
        List<Path> written;
        try (Checked checked = chokepoint.check(list, chokepoint.policy(PolicySettings.ofFile(policy)))) {
            written = checked.write(door);
        }
        assertThat(written).hasSize(4);
        for (Path file : written) {
            assertThat(file).hasSameBinaryContentAs(cli.resolve(door.relativize(file)));
        }
    }

    @Test
    void aStreamTakesWhatAFileWould() throws IOException {
        Path out = folder.resolve("out");
        try (Checked checked = chokepoint.check(list("list.csv", LIST), home())) {
            checked.write(out);
            for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.WORKBOOK)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                checked.write(format, bytes);
                assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(out.resolve(format.nameFor("list.csv"))));
            }
        }
    }

    @Test
    void ofAListWithoutAnythingToJudgeThereIsAMappingToComplete() throws IOException {
        try (Checked checked = chokepoint.check(list("list.csv", "a,b\nx,y\nz,w\n"), home())) {
            assertThat(checked.audit().judged()).isFalse();
            assertThat(checked.write(folder.resolve("out")))
                    .extracting(file -> file.getFileName().toString())
                    .contains("list.csv.mapping.yml")
                    .noneMatch(name -> name.endsWith(".xlsx"));
        }
    }

    @Test
    void manyListsAreCheckedFromSeveralThreads() throws Exception {
        Policy policy = home();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Audit>> audits = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Path list = list("list-" + i + ".csv", LIST.replace("700", Integer.toString(700 + i)));
                audits.add(threads.submit(() -> {
                    try (Checked checked = chokepoint.check(list, "list.csv", policy, ListSettings.DEFAULT)) {
                        return checked.audit();
                    }
                }));
            }
            for (int i = 0; i < audits.size(); i++) {
                Audit audit = audits.get(i).get();
                assertThat(audit.value().amount().intValue()).isEqualTo(1000 + i);
                assertThat(audit.judged()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
