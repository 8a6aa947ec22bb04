package chokepoint.report.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths with forward slashes as references of RFC 3986: all but unreserved characters is percent-encoded. */
public final class RelativeUri {

    private static final String UNRESERVED = "-._~/";

    private RelativeUri() {}

    public static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            uri.append(
                    plain
                            ? String.valueOf(character)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return uri.toString();
    }
}
