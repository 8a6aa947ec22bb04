package chokepoint.rulebook;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of rules: one folder per theme below it, or the files of one theme in it; {@code retired} is never loaded. */
final class RuleFolder {

    private static final String BUILT_IN = "/rules";
    private static final String RETIRED = "retired";
    private static final int DEPTH = 2;
    private static final long LARGEST_FILE = 1 << 20;

    private RuleFolder() {}

    /** The rules that come with the program. */
    static List<RuleFile> builtIn() throws IOException, RulebookException {
        URL url = RuleFolder.class.getResource(BUILT_IN);
        if (url == null) {
            throw new IOException("the program carries no rules; build it anew");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), "rules");
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(BUILT_IN), "rules");
            }
        } catch (URISyntaxException e) {
            throw new IOException("the program cannot find its own rules at " + url, e);
        }
    }

    /** The rules of a folder of the user's. */
    static List<RuleFile> at(Path folder) throws IOException, RulebookException {
        if (!Files.isDirectory(folder)) {
            throw problem(folder.toString(), "is no folder; give the folder that holds the rules");
        }
        return read(folder, folder.toString());
    }

    private static List<RuleFile> read(Path folder, String shownAs) throws IOException, RulebookException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            paths = walk.filter(Files::isRegularFile)
                    .filter(path -> isOurs(folder.relativize(path)))
                    .sorted()
                    .toList();
        }
        Stream.Builder<RuleFile> files = Stream.builder();
        for (Path path : paths) {
            files.add(read(folder, path, shownAs));
        }
        return files.build().toList();
    }

    private static boolean isOurs(Path relative) {
        String name = relative.toString();
        boolean retired = relative.getNameCount() > 1 && relative.getName(0).toString().startsWith(RETIRED);
        return !retired && (name.endsWith(".drl") || name.endsWith(".csv") || name.endsWith(".yml"));
    }

    private static RuleFile read(Path folder, Path path, String shownAs) throws IOException, RulebookException {
        Path relative = folder.relativize(path);
        String shown = shownAs + "/" + relative.toString().replace('\\', '/');
        if (Files.size(path) > LARGEST_FILE) {
            throw problem(shown, "is larger than 1 MiB; a rule is a page of text");
        }
        try {
            String theme = Optional.ofNullable(path.getParent().getFileName()).map(Path::toString).orElse("");
            return new RuleFile(theme.replace("/", ""), path.getFileName().toString(), shown, Files.readString(path));
        } catch (CharacterCodingException e) {
            throw problem(shown, "is not UTF-8 text; save it as UTF-8");
        }
    }

    private static RulebookException problem(String path, String message) {
        return new RulebookException(List.of(new RuleProblem(path, 0, 0, message)));
    }
}
