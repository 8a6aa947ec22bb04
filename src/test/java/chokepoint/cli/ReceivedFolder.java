package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.names.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder as somebody might receive it, with a list to check, and a private file of whoever checks it beside the folder. */
abstract class ReceivedFolder {

    static final String SECRET = "harbour-lantern-4711";
    static final String ESCAPE = "\u001B[2J";
    static final String HEADER =
            "Order,Vendor,Vendor country,Country of origin,Country of dispatch,Description,Value,Currency,Order date\n";
    static final String LIST = HEADER
            + "1,Alder Oy,Finland,Taiwan,Finland,valve,7000,EUR,2026-01-01\n"
            + "2,Transit Trade LLP,Kazakhstan,Germany,Kazakhstan,pump,900,EUR,2026-01-05\n"
            + "3,Birch AS,Estonia,Estonia,Estonia,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!,300,EUR,2026-02-06\n";

    /** What somebody may read who checks lists, and whoever sent a file must never see. */
    static final String PRIVATE = "from,rate,date,source\n" + SECRET + ",0.5,2026-01-01," + SECRET + "\n";

    @TempDir
    Path folder;

    Path data;
    Path out;
    Map<String, String> before = Map.of();

    @BeforeEach
    void aFolderOfDataAndAFileBesideIt() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        out = folder.resolve("out");
        Files.writeString(folder.resolve("private.csv"), PRIVATE);
        write("list.csv", LIST);
        before = files();
    }

    Path write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Cli check(String... more) {
        return Cli.run(Stream.concat(
                        Stream.of("check", data.resolve("list.csv").toString(), "--out", out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    Cli checkAtHome(String... more) {
        Cli run =
                check(Stream.concat(Stream.of("--home", "EE"), Stream.of(more)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        return run;
    }

    Path findings() {
        return out.resolve("list.csv.findings.json");
    }

    Path workbook() {
        return out.resolve("list.csv.checked.xlsx");
    }

    JsonNode found() throws IOException {
        return new ObjectMapper().readTree(findings().toFile());
    }

    /** Hashes of all that lies in the folder and is no output, by name. */
    Map<String, String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(out))
                    .collect(Collectors.toMap(Path::toString, Sha256::ofContent, (one, other) -> one, TreeMap::new));
        }
    }

    static String unpacked(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file);
        }
        StringBuilder all = new StringBuilder();
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> parts = Files.walk(zip.getPath("/"))) {
            for (Path part : parts.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    void assertNothingTold(Cli run, String secret) throws IOException {
        assertThat(run.out() + run.err()).doesNotContain(secret, ESCAPE);
        if (Files.isDirectory(out)) {
            try (Stream<Path> outputs = Files.walk(out)) {
                for (Path output : outputs.filter(Files::isRegularFile).toList()) {
                    assertThat(unpacked(output)).as(output.toString()).doesNotContain(secret);
                }
            }
        }
    }

    /** Whatever was read, all that lay there before is as it was. */
    @AfterEach
    void nothingElseWasWritten() throws IOException {
        assertThat(files()).containsAllEntriesOf(before);
    }

    static void change(Path zip, String part, UnaryOperator<String> change) throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(zip)) {
            Path path = parts.getPath(part);
            Files.writeString(path, change.apply(Files.readString(path)));
        }
    }
}
