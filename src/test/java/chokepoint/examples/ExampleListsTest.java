package chokepoint.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleListsTest {

    private static final Path EXAMPLES = Path.of("examples");

    @Test
    void examplesAreWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        ExampleLists.writeTo(folder);

        for (Path written : files(folder)) {
            Path example = EXAMPLES.resolve(folder.relativize(written).toString());
            assertThat(content(example)).as(example.toString()).isEqualTo(content(written));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Unpacked where packed: how well a JDK packs is not the point. */
    private static Map<String, String> content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> content = new LinkedHashMap<>();
        if (!file.toString().endsWith(".xlsx")) {
            content.put("", text(bytes));
            return content;
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry.getName(), text(in.readAllBytes()));
            }
        }
        return content;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
