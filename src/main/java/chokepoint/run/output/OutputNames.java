package chokepoint.run.output;

import chokepoint.names.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns the name of a list into a path that every file system accepts and that stays in its folder. Ordinary names stay; whatever has to be
 * changed is told apart by a hash of the whole name.
 */
final class OutputNames {

    /** Of the file systems in use, in bytes of UTF-8. */
    private static final int LONGEST = 255;

    private static final int LONGEST_ENDING = ".findings.json".length();
    private static final int LONGEST_EXTENSION = 16;
    private static final int HASH = 8;

    /** Controls, what no Windows name may hold, separators among them, and marks that turn the direction of what follows. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*\\\\/\u202a-\u202e\u2066-\u2069\ufeff]");

    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");
    private static final String OWN = ".chokepoint";

    private OutputNames() {}

    /** A relative path with forward slashes, whose last part has room for the endings of outputs. */
    static String safe(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : list.split("/")) {
            if (!part.isEmpty()) {
                parts.add(safePart(part));
            }
        }
        String plain = String.join("/", parts);
        return plain.equals(list) && fits(plain) ? plain : apart(plain, list);
    }

    /** The same path, told apart by a hash of the name of its list. */
    static String apart(String path, String list) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String file = path.substring(folder.length());
        int dot = file.lastIndexOf('.');
        String extension = dot > 0 && file.length() - dot <= LONGEST_EXTENSION ? file.substring(dot) : "";
        String hash = "-" + Sha256.of(list).substring(0, HASH);
        int room = LONGEST - LONGEST_ENDING - bytes(extension) - hash.length();
        return folder + cut(file.substring(0, file.length() - extension.length()), room) + hash + extension;
    }

    /** The same for names that some file system takes for one: whatever their case, and however their accents are written. */
    static String key(String path) {
        String folded = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean fits(String path) {
        return bytes(path.substring(path.lastIndexOf('/') + 1)) <= LONGEST - LONGEST_ENDING;
    }

    private static String safePart(String part) {
        String safe = UNSAFE.matcher(part).replaceAll("_");
        int end = safe.length();
        while (end > 0 && (safe.charAt(end - 1) == '.' || safe.charAt(end - 1) == ' ')) {
            end--;
        }
        safe = safe.substring(0, end) + "_".repeat(safe.length() - end);
        boolean taken =
                DEVICE.matcher(safe).matches() || safe.toLowerCase(Locale.ROOT).startsWith(OWN);
        return cut(taken || safe.startsWith(" ") ? "_" + safe.strip() : safe, LONGEST);
    }

    /** The longest beginning that takes no more bytes than there is room for. */
    private static String cut(String text, int room) {
        int end = 0;
        int left = room;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            left -= bytes(text.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
