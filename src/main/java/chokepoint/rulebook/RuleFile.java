package chokepoint.rulebook;

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
record RuleFile(String theme, String name, String path, String text) {

    private static final int ID_LENGTH = "CON-001".length();

    boolean is(String ending) {
        return name.endsWith(ending);
    }

    /** The rule's id as the file name has it: {@code CON-001}. */
    String id() {
        return name.substring(0, Math.min(ID_LENGTH, name.length()));
    }

    /** Whether it holds a tally, which counts lines and finds nothing. */
    boolean isTally() {
        return id().startsWith("TAL-");
    }

    /** File name without ending: {@code CON-001-foreign-vendor}. */
    String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    String sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
