package chokepoint.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language in one file, {@code <language>/<file>.properties}, UTF-8; each key begins with the file's name. */
final class TextBundle {

    private static final String LANGUAGES = "languages.properties";
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private TextBundle() {}

    /** The texts of the file that a key names; none if the language has no such file. */
    static Map<String, String> of(String language, String key) {
        int dot = key.indexOf('.');
        String file = language + "/" + (dot < 0 ? key : key.substring(0, dot)) + ".properties";
        return READ.computeIfAbsent(file, TextBundle::read);
    }

    static Set<String> languages() {
        return read(LANGUAGES).keySet();
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
