package chokepoint.rulebook;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.text.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a folder of rules: one folder per theme below it, or the files of one theme in it. Files in {@code retired} are never loaded. */
final class RuleFolder {

    /** What stands below the folder of the program's rules, a path a line: a jar cannot be asked without reading all of it. */
    static final String LISTED = "/chokepoint/rulebook/rule-files";

    private static final String BUILT_IN = "/rules";
    private static final String RETIRED = "retired";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEPTH = 2;
    private static final int DEPTH_OF_RETIRED = 3;
    private static final long LARGEST_FILE = 1 << 20;

    /** A list of all listed parties has half a million names. */
    private static final long LARGEST_LIST = 512L << 20;

    private RuleFolder() {}

    /** The rules that come with the program. */
    static List<RuleFile> builtIn(List<Mistake> problems) throws IOException {
        Optional<Path> folder = unpacked();
        if (folder.isPresent()) {
            return read(folder.get(), "rules", problems);
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path name : packedNames()) {
            if (isOurs(name)) {
                String path = name.toString().replace('\\', '/');
                Optional<RuleFile> file = file(name, "rules/" + path, resource(BUILT_IN + "/" + path), problems);
                file.ifPresent(files::add);
            }
        }
        return files;
    }

    /** Where the files of the program's rules stand below their folder, retired ones among them. */
    static List<Path> builtInNames() throws IOException {
        Optional<Path> folder = unpacked();
        return folder.isPresent() ? names(folder.get()) : packedNames();
    }

    /** The folder of the program's rules; empty if they are packed into a jar, where {@link #LISTED} stands for it. */
    private static Optional<Path> unpacked() throws IOException {
        URL url = RuleFolder.class.getResource(BUILT_IN);
        if (url == null) {
            throw new IOException("the program carries no rules; build it anew");
        }
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("file") ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IOException("the program cannot find its own rules at " + url, e);
        }
    }

    private static List<Path> packedNames() throws IOException {
        return new String(resource(LISTED), StandardCharsets.UTF_8)
                .lines()
                .map(Path::of)
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = RuleFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks its own file " + name + "; build it anew");
            }
            return in.readAllBytes();
        }
    }

    /** Where the files of a folder stand below it, retired ones among them; none if it is not there. */
    static List<Path> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH_OF_RETIRED)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** The rules of a folder of the user's. */
    static List<RuleFile> at(Path folder, List<Mistake> problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            problems.add(new Mistake(folder.toString(), 0, 0, "is no folder; give the folder that holds the rules"));
            return List.of();
        }
        return read(folder, folder.toString(), problems);
    }

    private static List<RuleFile> read(Path folder, String shownAs, List<Mistake> problems) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            paths = walk.filter(Files::isRegularFile)
                    .filter(path -> isOurs(folder.relativize(path)))
                    .sorted()
                    .toList();
        }
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths) {
            String shown = shownAs + "/" + folder.relativize(path).toString().replace('\\', '/');
            readFile(path, shown, problems).ifPresent(files::add);
        }
        return files;
    }

    private static boolean isOurs(Path relative) {
        String name = relative.toString();
        boolean retired =
                relative.getNameCount() > 1 && relative.getName(0).toString().startsWith(RETIRED);
        return !retired && (name.endsWith(".drl") || name.endsWith(".csv") || name.endsWith(".yml"));
    }

    private static Optional<RuleFile> readFile(Path path, String shown, List<Mistake> problems) throws IOException {
        boolean list = path.getParent().getFileName().toString().equals(RuleLists.FOLDER);
        if (Files.size(path) > (list ? LARGEST_LIST : LARGEST_FILE)) {
            problems.add(new Mistake(
                    shown,
                    0,
                    0,
                    list
                            ? "is larger than " + (LARGEST_LIST >> 20) + " MiB; use a part of it"
                            : "is larger than 1 MiB; a rule is a page of text"));
            return Optional.empty();
        }
        return file(path.toAbsolutePath().normalize(), shown, Files.readAllBytes(path), problems);
    }

    /** The theme of a file is the folder it stands in. */
    private static Optional<RuleFile> file(Path path, String shown, byte[] bytes, List<Mistake> problems) {
        String theme = Optional.ofNullable(path.getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        return text(bytes, shown, problems)
                .map(text -> new RuleFile(theme, path.getFileName().toString(), shown, text));
    }

    private static Optional<String> text(byte[] bytes, String shown, List<Mistake> problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String read = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            int column = read.length() - read.lastIndexOf('\n');
            problems.add(new Mistake(shown, line, column, "is not UTF-8 text from here on; save it as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read);
    }
}
