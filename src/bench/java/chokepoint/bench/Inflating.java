package chokepoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the parts of a workbook, and packs them again if the second argument is {@code deflate}: what no program that reads or writes it is spared. */
final class Inflating {

    private Inflating() {}

    public static void main(String[] arguments) throws IOException {
        boolean packed = arguments.length > 1 && arguments[1].equals("deflate");
        long bytes = 0;
        try (ZipFile zip = new ZipFile(Path.of(arguments[0]).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry);
                        OutputStream none = OutputStream.nullOutputStream();
                        OutputStream out = packed ? new DeflaterOutputStream(none) : none) {
                    bytes += in.transferTo(out);
                }
            }
        }
        Run.tell(bytes + " bytes");
    }
}
