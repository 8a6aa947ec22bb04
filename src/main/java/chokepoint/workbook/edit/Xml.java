package chokepoint.workbook.edit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads a small part as a tree of places. */
final class Xml {

    private Xml() {}

    static Element parse(byte[] part, MarkingBounds room) throws IOException {
        Encodings.refuseOthersThanAsciiBased(part);
        Tags tags = Tags.of(part);
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        while (tags.next()) {
            if (tags.opens()) {
                Element element = element(part, tags);
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
            throw new UnusualPartException("its XML is not well-formed: an element is not closed");
        }
        return root;
    }

    private static Element element(byte[] part, Tags tags) throws IOException {
        List<Element.Attribute> attributes = new ArrayList<>();
        while (tags.nextAttribute()) {
            int at = (int) tags.valueAt();
            attributes.add(new Element.Attribute(tags.attribute(), tags.value(), at, at + tags.valueBytes().length));
        }
        return new Element(part, tags.name(), (int) tags.at(), (int) tags.end(), tags.empty(), attributes);
    }

    private static void close(Deque<Element> open, Tags tags) throws IOException {
        if (open.isEmpty() || !open.peek().name().equals(tags.name())) {
            throw tags.broken(String.format(Locale.ROOT, "'</%s>' closes nothing", tags.name()));
        }
        open.pop().close((int) tags.at(), (int) tags.end());
    }
}
