package chokepoint.report.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Words what a reader must know of digital signatures in a list, which its marked copy cannot carry. */
public final class Signatures {

    private static final String OF_THE_LIST =
            "The list carries a digital signature; it holds for the list and not for this marked copy.";

    private static final String OF_MACROS =
            "The macros of the list carry a digital signature; they are unchanged, and for them it still holds.";

    private static final String MACROS_TYPE = "application/vnd.ms-office.vbaProjectSignature";

    private Signatures() {}

    public static List<String> told(boolean list, boolean macros) {
        List<String> told = new ArrayList<>();
        if (list) {
            told.add(OF_THE_LIST);
        }
        if (macros) {
            told.add(OF_MACROS);
        }
        return told;
    }

    public static List<String> told(OPCPackage opened) {
        return told(
                opened.getRelationshipsByType(PackageRelationshipTypes.DIGITAL_SIGNATURE_ORIGIN)
                                .size()
                        > 0,
                signsMacros(opened));
    }

    /** There are three kinds of them, for programs of three ages. */
    private static boolean signsMacros(OPCPackage opened) {
        try {
            return opened.getParts().stream()
                    .anyMatch(part -> part.getContentType().startsWith(MACROS_TYPE));
        } catch (InvalidFormatException e) {
            return false;
        }
    }
}
