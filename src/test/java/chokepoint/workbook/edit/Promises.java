package chokepoint.workbook.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** What a marked workbook promises, checked by other code than that which keeps it. */
final class Promises {

    private Promises() {}

    /** That what was not touched is the same bytes, and what was differs by listed edits only; what is broken, else nothing. */
    static String broken(Path before, Path after) throws IOException {
        PackageRead original = PackageRead.of(before);
        PackageRead marked = PackageRead.of(after);
        if (!marked.names().subList(0, original.names().size()).equals(original.names())) {
            return "parts are gone or in another order";
        }
        Set<String> touched = new TreeSet<>(original.names());
        touched.removeAll(original.untouchedIn(marked));
        for (String name : touched) {
            String complaint = complaint(name, original.content(name), marked.content(name));
            if (!complaint.isEmpty()) {
                return name + ": " + complaint;
            }
        }
        return times(original, marked);
    }

    /** That cleaning gives every part as it was; what is broken, else nothing. */
    static String brokenByCleaning(Path before, Path after, Path cleaned) throws IOException {
        AnnotatedWorkbook.clean(after, cleaned);
        PackageRead original = PackageRead.of(before);
        PackageRead restored = PackageRead.of(cleaned);
        if (!original.names().equals(restored.names())) {
            return "cleaning leaves other parts: " + restored.names();
        }
        List<String> different = original.names().stream()
                .filter(name -> !Arrays.equals(original.content(name), restored.content(name)))
                .toList();
        return different.isEmpty() ? "" : "cleaning leaves other bytes in " + different;
    }

    private static String complaint(String name, byte[] before, byte[] after) {
        if (Arrays.equals(before, after)) {
            return "the same content, deflated anew";
        }
        if (name.endsWith(".vml")) {
            return "";
        }
        try {
            return Events.of(before).complaintAbout(Events.of(after));
        } catch (XMLStreamException e) {
            return "no XML any more: " + e.getMessage();
        }
    }

    private static String times(PackageRead original, PackageRead marked) {
        return original.names().stream()
                .filter(name -> original.parts().get(name).time()
                        != marked.parts().get(name).time())
                .findFirst()
                .map(name -> name + ": another time")
                .orElse("");
    }
}
