package chokepoint.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Reads a language's text files, {@code <language>/<file>.properties} in UTF-8; each key begins with the file's name. */
final class TextBundle {

    private static final String ENDING = ".properties";
    private static final String LANGUAGES = "languages.properties";
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private TextBundle() {}

    /** The texts of the file that a key names; none if the language has no such file. */
    static Map<String, String> of(String language, String key) {
        int dot = key.indexOf('.');
        String file = language + "/" + (dot < 0 ? key : key.substring(0, dot)) + ENDING;
        return READ.computeIfAbsent(file, TextBundle::read);
    }

    static Set<String> languages() {
        return read(LANGUAGES).keySet();
    }

    /** The texts of all files, by key; a file that is added is one of them. */
    static Map<String, String> all(String language) {
        Map<String, String> all = new TreeMap<>();
        files(language).forEach(file -> all.putAll(of(language, file)));
        return all;
    }

    /** The names of a language's files without their ending, in a folder of classes as in a jar. */
    static SortedSet<String> files(String language) {
        try {
            URL beside = Objects.requireNonNull(TextBundle.class.getResource(LANGUAGES));
            if (beside.openConnection() instanceof JarURLConnection packed) {
                String folder = packed.getEntryName().replace(LANGUAGES, language + "/");
                return names(
                        packed.getJarFile().stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder)));
            }
            try (Stream<Path> files = Files.list(Path.of(beside.toURI()).resolveSibling(language))) {
                return names(files.map(Path::toString));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program cannot find its own texts", e);
        }
    }

    private static SortedSet<String> names(Stream<String> paths) {
        return paths.map(path -> path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))))
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = TextBundle.class.getResourceAsStream(file)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Collections.unmodifiableMap(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
