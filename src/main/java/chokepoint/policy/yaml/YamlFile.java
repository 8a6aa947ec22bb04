package chokepoint.policy.yaml;

import chokepoint.mistake.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a YAML file: checks its size, its encoding and the keys that all of our files begin with. */
public final class YamlFile {

    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST_MEBIBYTES = 5;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlFile() {}

    /** The bytes of a file, no more than it may have. */
    public static byte[] bytes(Path file, Mistakes mistakes) {
        String trouble = "the file is larger than " + MOST_MEBIBYTES + " MB; that is no file written by hand";
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_MEBIBYTES * MEBIBYTE + 1);
            if (bytes.length <= MOST_MEBIBYTES * MEBIBYTE) {
                return bytes;
            }
        } catch (NoSuchFileException e) {
            trouble = "there is no such file; check the path";
        } catch (IOException e) {
            trouble = Files.isDirectory(file)
                    ? "this is a folder; name a file in it"
                    : "the file cannot be read; check the path and its permissions";
        }
        throw new PolicyException(List.of(new Mistake(mistakes.file(), trouble)));
    }

    /** The keys at the top; none, with a mistake noted, if the bytes are no YAML or begin with something else. */
    public static Yaml.Keys keys(byte[] bytes, Mistakes mistakes) {
        return YamlParser.parse(text(bytes, mistakes), mistakes)
                .map(document -> keys(document, mistakes))
                .orElseGet(YamlFile::nothing);
    }

    private static Yaml.Keys keys(Yaml document, Mistakes mistakes) {
        if (document instanceof Yaml.Keys keys) {
            return keys;
        }
        mistakes.add(document.at(), "the file does not begin with a key; expected 'key: value'");
        return nothing();
    }

    private static String text(byte[] bytes, Mistakes mistakes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            mistakes.addForFile("the file is not UTF-8; save it as UTF-8");
            return "";
        }
    }

    private static Yaml.Keys nothing() {
        return new Yaml.Keys(SourcePosition.START, Map.of());
    }
}
