package chokepoint.workbook.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A package read by other code than ours: its parts in order, as they lie and inflated. */
record PackageRead(Map<String, PartRead> parts) {

    /** One part. */
    record PartRead(byte[] raw, byte[] content, long time) {}

    static PackageRead of(Path file) throws IOException {
        Map<String, PartRead> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), read(zip, entry));
            }
        }
        return new PackageRead(parts);
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] content(String name) {
        return parts.get(name).content();
    }

    /** The parts that both have with the same compressed bytes. */
    List<String> untouchedIn(PackageRead other) {
        return parts.keySet().stream()
                .filter(name -> other.parts.containsKey(name))
                .filter(name -> Arrays.equals(
                        parts.get(name).raw(), other.parts.get(name).raw()))
                .toList();
    }

    private static PartRead read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream raw = zip.getRawInputStream(entry);
                InputStream content = zip.getInputStream(entry)) {
            return new PartRead(raw.readAllBytes(), content.readAllBytes(), entry.getTime());
        }
    }
}
