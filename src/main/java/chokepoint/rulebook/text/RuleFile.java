package chokepoint.rulebook.text;

import chokepoint.names.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * One file of a rulebook.
 *
 * @param theme the folder it stands in, for example {@code routing}
 * @param name file name with ending
 * @param path as shown to people
 * @param text its content
 */
public record RuleFile(String theme, String name, String path, String text) {

    private static final int ID_LENGTH = "CON-001".length();

    public boolean is(String ending) {
        return name.endsWith(ending);
    }

    /** The rule's id as the file name has it: {@code CON-001}. */
    public String id() {
        return name.substring(0, Math.min(ID_LENGTH, name.length()));
    }

    /** Whether it holds a tally, which counts lines and finds nothing. */
    public boolean isTally() {
        return id().startsWith("TAL-");
    }

    /** File name without ending: {@code CON-001-foreign-vendor}. */
    public String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    public String sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
