package chokepoint.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table that the build computes and leaves beside a class, so that it is not computed at every start. Its first line identifies what it was made from.
 *
 * @param owner the class that it lies beside
 * @param name of its file
 */
public record PrecomputedTable(Class<?> owner, String name) {

    /**
     * Run by the build: writes the table, unless it lies there already and was made from the same.
     *
     * @param classes the folder of classes
     * @param stamp of what it is made from, on one line
     * @param lines makes it; each line ends with a line feed
     */
    public void keep(Path classes, String stamp, Supplier<String> lines) throws IOException {
        Path file = classes.resolve(owner.getPackageName().replace('.', '/')).resolve(name);
        boolean current = Files.isRegularFile(file) && Files.readString(file).startsWith(stamp + "\n");
        if (!current) {
            Files.writeString(file, stamp + "\n" + lines.get());
        }
    }

    /** The lines without the stamp; empty if the build has left none that can be read. */
    public Optional<String> lines() {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return Optional.ofNullable(in == null ? null : withoutStamp(in.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String withoutStamp(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1);
    }
}
