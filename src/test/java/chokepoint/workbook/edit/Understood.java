package chokepoint.workbook.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A part as a reader sees it that knows no extension: what may be ignored is gone, of alternatives the fallback stands (ISO 29500-3). */
final class Understood {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Understood() {}

    static Document of(Document document) {
        reduce(document.getDocumentElement(), Set.of());
        return document;
    }

    private static void reduce(Element element, Set<String> outer) {
        Set<String> ignorable = new TreeSet<>(outer);
        for (String prefix : element.getAttributeNS(COMPATIBILITY, "Ignorable").split("\\s+")) {
            Optional.ofNullable(prefix.isEmpty() ? null : element.lookupNamespaceURI(prefix))
                    .ifPresent(ignorable::add);
        }
        for (Attr attribute : attributes(element)) {
            String space = String.valueOf(attribute.getNamespaceURI());
            // The schema lets no text carry xml:space, which Excel has always written.
            if (space.equals(XMLConstants.XML_NS_URI)
                    || space.equals(COMPATIBILITY)
                    || !space.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI) && ignorable.contains(space)) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Element child : children(element)) {
            String space = String.valueOf(child.getNamespaceURI());
            if (space.equals(COMPATIBILITY)) {
                replace(child, ignorable);
            } else if (ignorable.contains(space)) {
                element.removeChild(child);
            } else {
                reduce(child, ignorable);
            }
        }
    }

    private static void replace(Element alternatives, Set<String> ignorable) {
        Node parent = alternatives.getParentNode();
        children(alternatives).stream()
                .filter(choice -> "Fallback".equals(choice.getLocalName()))
                .flatMap(choice -> children(choice).stream())
                .forEach(child -> {
                    parent.insertBefore(child, alternatives);
                    reduce(child, ignorable);
                });
        parent.removeChild(alternatives);
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            attributes.add((Attr) all.item(index));
        }
        return attributes;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }
}
