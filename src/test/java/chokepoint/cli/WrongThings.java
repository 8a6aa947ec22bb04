package chokepoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Things that users give in place of the file or folder that is wanted. */
final class WrongThings {

    private static final String TEXT = "home: [Österreich]\ncolumns: {vendor: [1, {a: b}]}\n\"x,y;z\nfrom,rate\n";

    private final Path folder;
    private int missing;

    private WrongThings(Path folder) {
        this.folder = folder;
    }

    static WrongThings in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("folder"));
        Files.write(folder.resolve("file"), new byte[] {1});
        return new WrongThings(folder);
    }

    /** Where nothing is that could be read, and nothing can be written as a file. */
    List<Path> never() {
        List<Path> never = new ArrayList<>();
        never.add(folder.resolve("file/below"));
        never.add(folder.resolve("x".repeat(300)));
        return never;
    }

    /** Another each time: some commands make what is missing. */
    Path missing() {
        missing++;
        return folder.resolve("missing-" + missing);
    }

    Path emptyFolder() {
        return folder.resolve("folder");
    }

    Path file() {
        return folder.resolve("file");
    }

    /** Files that are there, and hold what nobody can use; with each of the endings. */
    List<Path> unusable(String... endings) throws IOException {
        List<Path> files = new ArrayList<>();
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + i / 256);
        }
        for (String ending : endings) {
            files.add(write("empty" + ending, new byte[0]));
            files.add(write("binary" + ending, binary));
            files.add(write("utf-16" + ending, TEXT.getBytes(StandardCharsets.UTF_16)));
            files.add(write("latin-1" + ending, TEXT.getBytes(StandardCharsets.ISO_8859_1)));
            files.add(write("nonsense" + ending, TEXT.getBytes(StandardCharsets.UTF_8)));
            files.add(write(
                    "json" + ending, "{\"tool\": [], \"findings\": {\"x\": 1}}".getBytes(StandardCharsets.UTF_8)));
            files.add(write("zip" + ending, zip()));
        }
        files.addAll(device());
        return files;
    }

    /** By a link, so that what would replace it does no harm. */
    private List<Path> device() throws IOException {
        Path device = Path.of("/dev/null");
        Path link = folder.resolve("device");
        if (Files.exists(device) && !Files.exists(link)) {
            Files.createSymbolicLink(link, device);
        }
        return Files.exists(link) ? List.of(link) : List.of();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("list.csv"));
            zip.write("Vendor,Value\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
