package chokepoint.workbook.xml;

import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Parses a small part into a tree of elements. */
public final class XmlTree {

    private XmlTree() {}

    public static XmlElement parse(byte[] part, MarkingBounds room) throws IOException {
        DeclaredEncoding.refuseOthersThanAsciiBased(part);
        TagScanner tags = TagScanner.of(part);
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (tags.next()) {
            if (tags.opens()) {
                XmlElement element = element(part, tags);
                if (open.isEmpty()) {
                    root = root == null ? element : root;
                } else {
                    open.peek().add(element);
                }
                if (!tags.empty()) {
                    if (open.size() >= room.nesting()) {
                        throw room.tooDeep();
                    }
                    open.push(element);
                }
            } else {
                close(open, tags);
            }
        }
        if (root == null || !open.isEmpty()) {
            throw new UneditablePart("its XML is not well-formed: an element is not closed");
        }
        return root;
    }

    private static XmlElement element(byte[] part, TagScanner tags) throws IOException {
        List<XmlElement.Attribute> attributes = new ArrayList<>();
        while (tags.nextAttribute()) {
            int at = (int) tags.valueAt();
            attributes.add(new XmlElement.Attribute(
                    tags.attribute().name(),
                    tags.attribute().value(),
                    at,
                    at + tags.attribute().valueLength()));
        }
        return new XmlElement(part, tags.name(), (int) tags.at(), (int) tags.end(), tags.empty(), attributes);
    }

    private static void close(Deque<XmlElement> open, TagScanner tags) throws IOException {
        if (open.isEmpty() || !open.peek().name().equals(tags.name())) {
            throw tags.broken("'</%s>' closes nothing", tags.name());
        }
        open.pop().close((int) tags.at(), (int) tags.end());
    }
}
