package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The custom properties of a document. */
public final class CustomProperties {

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    private static final String PART = "docProps/custom.xml";
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final int FIRST_ID = 2;
    private static final int LOOKED_AT = 1 << 16;

    private CustomProperties() {}

    /** Whether a property of a name is there, or whatever else stands in quotes where the properties begin. */
    public static boolean has(PackageParts parts, String name) {
        if (!parts.has(PART)) {
            return false;
        }
        try (InputStream properties = parts.open(PART)) {
            return new String(properties.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).contains('"' + name + '"');
        } catch (IOException e) {
            return false;
        }
    }

    /** Sets a property of text. */
    public static void set(PackageParts parts, Dialect dialect, String name, String value) throws IOException {
        Relationships root = parts.relationships("");
        Optional<Relationships.Relationship> existing =
                root.first("custom-properties").or(() -> root.first("customProperties"));
        if (existing.isPresent() && parts.has(existing.get().target())) {
            set(parts.edit(existing.get().target()), dialect, name, value);
        } else if (parts.has(PART)) {
            throw new UneditablePart("'%s' is there, but nothing refers to it", PART);
        } else {
            parts.add(
                    PART,
                    CONTENT_TYPE,
                    SheetMarks.DECLARATION
                            + xml(
                                    "<Properties xmlns=\"%s\">%s</Properties>",
                                    dialect.customProperties(), property("", FIRST_ID, dialect, name, value)));
            root.add(dialect.customPropertiesRelationship(), PART);
        }
    }

    private static void set(XmlEdit edit, Dialect dialect, String name, String value) {
        XmlElement root = edit.root();
        Optional<XmlElement> own = root.children("property").stream()
                .filter(property -> property.get("name").equals(name))
                .findFirst();
        int id = root.children("property").stream()
                .mapToInt(property -> property.number("pid", 0) + 1)
                .reduce(FIRST_ID, Math::max);
        String xml = property(
                root.prefix(),
                own.map(property -> property.number("pid", FIRST_ID)).orElse(id),
                dialect,
                name,
                value);
        own.ifPresentOrElse(
                property -> edit.replace(property.start(), property.end(), xml), () -> edit.append(root, xml));
    }

    private static String property(String prefix, int id, Dialect dialect, String name, String value) {
        return xml(
                "<%1$sproperty fmtid=\"%2$s\" pid=\"%3$s\" name=\"%4$s\"><vt:lpwstr xmlns:vt=\"%5$s\">%6$s</vt:lpwstr></%1$sproperty>",
                prefix, FORMAT, id, XmlEscapes.escaped(name), dialect.variantTypes(), XmlEscapes.escaped(value));
    }
}
