package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlEscapes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The content types of the parts of a package. */
public final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final XmlEdit edit;
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();

    ContentTypes(XmlEdit edit) {
        this.edit = edit;
        edit.root()
                .children("Default")
                .forEach(element -> defaults.put(folded(element.get("Extension")), element.get("ContentType")));
        edit.root()
                .children("Override")
                .forEach(element -> overrides.put(folded(element.get("PartName")), element.get("ContentType")));
    }

    /** The type of a part; empty if none is given. */
    String of(String part) {
        String byExtension = defaults.getOrDefault(folded(extension(part)), "");
        return overrides.getOrDefault("/" + folded(part), byExtension);
    }

    public void add(String part, String type) {
        if (!of(part).equals(type)) {
            append("<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>", XmlEscapes.escaped(part), type);
        }
    }

    private void append(String xml, String first, String second) {
        edit.append(edit.root(), xml(xml, edit.root().prefix(), first, second));
    }

    private static String extension(String part) {
        return part.substring(part.lastIndexOf('.') + 1);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
