package chokepoint.workbook.edit;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part as an XML parser sees it, compared with what became of it. */
final class Events {

    /** What may be replaced: attributes and, of few elements, the whole. */
    private static final Set<String> REPLACEABLE = Set.of(
            "c@s",
            "row@spans",
            "dimension@ref",
            "autoFilter@ref",
            "table@ref",
            "tableColumns@count",
            "vector@size",
            "cellXfs@count",
            "fills@count",
            "fonts@count",
            "borders@count",
            "numFmts@count",
            "idmap@data");

    private static final Set<String> REPLACEABLE_WHOLE =
            Set.of("cols", "col", "i4", "definedName", "property", "lpwstr");

    private static final Set<String> INSERTABLE = Set.of(
            "row",
            "c",
            "v",
            "is",
            "t",
            "cols",
            "col",
            "hyperlinks",
            "hyperlink",
            "legacyDrawing",
            "xf",
            "alignment",
            "protection",
            "fill",
            "patternFill",
            "fgColor",
            "bgColor",
            "font",
            "b",
            "sz",
            "color",
            "name",
            "border",
            "left",
            "right",
            "top",
            "bottom",
            "diagonal",
            "numFmt",
            "numFmts",
            "fills",
            "fonts",
            "borders",
            "cellXfs",
            "sheet",
            "definedNames",
            "definedName",
            "Relationship",
            "Override",
            "lpstr",
            "i4",
            "property",
            "lpwstr",
            "author",
            "comment",
            "text",
            "r",
            "tableColumn",
            "extLst",
            "ext",
            "xfpb");

    private static final Set<String> CONTENT = Set.of("v", "f", "is");

    private String cell = "";
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> events = new ArrayList<>();

    private Events() {}

    static Events of(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        Events events = new Events();
        while (reader.hasNext()) {
            events.add(reader);
        }
        return events;
    }

    /** What is wrong with a part that came of this one by edits; empty if nothing is. */
    String complaintAbout(Events after) {
        int at = 0;
        for (String event : after.events) {
            if (at < events.size() && events.get(at).equals(event)) {
                at++;
            } else if (!INSERTABLE.contains(local(event))) {
                return String.format(
                        Locale.ROOT,
                        "'%s' was put in, or '%s' is gone",
                        event,
                        at < events.size() ? events.get(at) : "nothing");
            }
        }
        return at == events.size() ? "" : String.format(Locale.ROOT, "'%s' is gone", events.get(at));
    }

    private void add(XMLStreamReader reader) throws XMLStreamException {
        int type = reader.next();
        if (type == XMLStreamReader.END_ELEMENT) {
            cell = open.pop().equals("c") ? "" : cell;
        } else if (type == XMLStreamReader.START_ELEMENT) {
            open.push(reader.getLocalName());
            if (reader.getLocalName().equals("c")) {
                // A blank cell may be replaced by one of ours: a cell counts once something stands in it.
                cell = start(reader);
                return;
            }
            if (!cell.isEmpty() && CONTENT.contains(reader.getLocalName())) {
                events.add(cell);
                cell = "";
            }
            if (!REPLACEABLE_WHOLE.contains(reader.getLocalName())) {
                events.add(start(reader));
            }
        } else if (type == XMLStreamReader.CHARACTERS
                && !open.isEmpty()
                && !REPLACEABLE_WHOLE.contains(open.peek())
                && !reader.getText().isBlank()) {
            events.add(open.peek() + " has " + reader.getText());
        }
    }

    private static String start(XMLStreamReader reader) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getLocalName() + "@" + reader.getAttributeLocalName(i);
            if (!REPLACEABLE.contains(name)) {
                attributes.put(reader.getAttributeName(i).toString(), reader.getAttributeValue(i));
            }
        }
        return reader.getLocalName() + " " + attributes;
    }

    private static String local(String event) {
        return event.substring(0, event.indexOf(' '));
    }
}
