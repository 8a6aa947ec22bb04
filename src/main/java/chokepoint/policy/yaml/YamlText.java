package chokepoint.policy.yaml;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes texts into YAML. */
public final class YamlText {

    private YamlText() {}

    /** In double quotes, so that nothing in it is taken for anything else. */
    public static String quoted(String text) {
        return text.chars().mapToObj(YamlText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
        };
    }
}
