package chokepoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** A file that nobody may read, and a place where nobody may write; none for who may do everything. */
    List<Path> forbidden() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Path file = write("closed-file", new byte[] {1});
        boolean obeyed = file.toFile().setReadable(false) && closed.toFile().setWritable(false);
        return Stream.of(file, closed.resolve("below"))
                .filter(path -> obeyed && !Files.isReadable(file) && !Files.isWritable(closed))
                .toList();
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
        files.addAll(devices());
        return files;
    }

    /** One without anything in it and one without an end; by links, so that what would replace them does no harm. */
    private List<Path> devices() throws IOException {
        List<Path> links = new ArrayList<>();
        for (String name : List.of("null", "zero")) {
            Path device = Path.of("/dev", name);
            Path link = folder.resolve("device-" + name);
            if (Files.exists(device) && !Files.exists(link)) {
                Files.createSymbolicLink(link, device);
            }
            if (Files.exists(link)) {
                links.add(link);
            }
        }
        return links;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : Files.write(file, bytes);
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
