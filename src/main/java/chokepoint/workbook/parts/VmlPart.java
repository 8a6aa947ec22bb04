package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.xml.TagScanner;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The VML drawing that holds the boxes of notes, beside form controls and whatever else is in it. */
public final class VmlPart {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final String NAMESPACES = "xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String SHAPE_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>\n";

    public static final String TAIL = "</xml>";

    private VmlPart() {}

    /** The beginning of a part that holds nothing but our boxes. */
    public static String head(ShapeIds ids) {
        return "<xml " + NAMESPACES + ">" + layout(ids) + SHAPE_TYPE;
    }

    /** What must be done to a part so that our boxes come behind what it holds; it need not be well-formed. */
    public static List<Patch> appended(byte[] part, ShapeIds ids, String shapes) throws IOException {
        List<Patch> patches = new ArrayList<>();
        TagScanner tags = TagScanner.of(part);
        boolean typed = false;
        boolean mapped = false;
        boolean bound = false;
        boolean first = true;
        long rootStart = 0;
        long end = -1;
        while (tags.next()) {
            if (first) {
                first = false;
                bound = attributes(tags).containsAll(List.of("xmlns:v", "xmlns:o", "xmlns:x"));
                rootStart = tags.end();
            } else if (tags.opens() && tags.name().endsWith(":idmap")) {
                mapped |= map(tags, ids, patches);
            } else if (tags.opens() && tags.name().endsWith(":shapetype")) {
                typed |= source(part, tags).contains("\"_x0000_t202\"");
            }
            end = tags.closes() ? tags.at() : end;
        }
        if (end < rootStart) {
            throw new UneditablePart("its drawing of notes is broken");
        }
        if (!mapped) {
            patches.add(Patch.insertion(rootStart, bound(bound, layout(ids))));
        }
        patches.add(Patch.insertion(end, bound(bound, (typed ? "" : SHAPE_TYPE) + shapes)));
        return patches;
    }

    /** The blocks of shape numbers that a part lays claim to. */
    public static List<Integer> blocks(byte[] part) throws IOException {
        List<Integer> blocks = new ArrayList<>();
        TagScanner tags = TagScanner.of(part);
        while (tags.next()) {
            if (tags.opens() && tags.name().endsWith(":idmap")) {
                while (tags.nextAttribute()) {
                    if (tags.attribute().is("data")) {
                        numbers(tags.attribute().value(), blocks);
                    }
                }
            }
        }
        return blocks;
    }

    private static String layout(ShapeIds ids) {
        return xml("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"%s\"/></o:shapelayout>", ids.blocks());
    }

    /** Elements that bring their namespaces along where the drawing has other prefixes for them. */
    private static String bound(boolean already, String xml) {
        return already ? xml : xml.replaceAll("<(o:shapelayout|v:shapetype|v:shape) ", "<$1 " + NAMESPACES + " ");
    }

    private static boolean map(TagScanner tags, ShapeIds ids, List<Patch> patches) throws IOException {
        while (tags.nextAttribute()) {
            if (tags.attribute().is("data")) {
                long end = tags.valueAt() + tags.attribute().valueLength();
                patches.add(Patch.insertion(end, (tags.attribute().value().isBlank() ? "" : ",") + ids.blocks()));
                return true;
            }
        }
        return false;
    }

    private static List<String> attributes(TagScanner tags) throws IOException {
        List<String> names = new ArrayList<>();
        while (tags.nextAttribute()) {
            names.add(tags.attribute().name());
        }
        return names;
    }

    private static String source(byte[] part, TagScanner tags) {
        return XmlEscapes.ascii(part, (int) tags.at(), (int) tags.end());
    }

    private static void numbers(String data, List<Integer> into) {
        for (String number : data.split(",")) {
            if (number.strip().matches("[0-9]{1,9}")) {
                into.add(Integer.parseInt(number.strip()));
            }
        }
    }
}
