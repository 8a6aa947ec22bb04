package chokepoint.fuzz;

import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import java.nio.file.Path;
import java.util.Arrays;

/** What may come of reading a list: lines, or a refusal that is no accident of ours. */
final class Outcome {

    private Outcome() {}

    /** Whether a list could be read. */
    static boolean read(Path file, ReadingOptions options) {
        try (OpenedList list = Reading.open(file, "list", options)) {
            list.read(chunk -> {});
            return true;
        } catch (UnreadableList e) {
            refuseAccidents(e);
            return false;
        }
    }

    /** An unchecked exception of POI is a refusal in its way; one of our own is none. */
    private static void refuseAccidents(UnreadableList refusal) {
        Throwable cause = refusal.getCause();
        if (cause instanceof RuntimeException accident && isOurs(accident)) {
            throw accident;
        }
        if (cause instanceof StackOverflowError error) {
            throw error;
        }
    }

    private static boolean isOurs(RuntimeException accident) {
        return Arrays.stream(accident.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("chokepoint."))
                .isPresent();
    }
}
