package chokepoint.workbook.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a small part, with its places in the bytes of the part. */
public final class XmlElement {

    /** An attribute; its value, entities resolved, stands at {@code [at, end)}. */
    public record Attribute(String name, String value, int at, int end) {

        public String localName() {
            return local(name);
        }

        boolean prefixed() {
            return name.indexOf(':') >= 0;
        }
    }

    private final byte[] part;
    private final String name;
    private final int start;
    private final int startEnd;
    private final boolean empty;
    private final List<Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private int contentEnd;
    private int end;

    XmlElement(byte[] part, String name, int start, int startEnd, boolean empty, List<Attribute> attributes) {
        this.part = part;
        this.name = name;
        this.start = start;
        this.startEnd = startEnd;
        this.empty = empty;
        this.attributes = List.copyOf(attributes);
        this.contentEnd = startEnd;
        this.end = startEnd;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void close(int atEndTag, int afterEndTag) {
        contentEnd = atEndTag;
        end = afterEndTag;
    }

    public String name() {
        return name;
    }

    public String localName() {
        return local(name);
    }

    /** {@code x:} or nothing. */
    public String prefix() {
        return name.substring(0, name.length() - localName().length());
    }

    public boolean empty() {
        return empty;
    }

    public int start() {
        return start;
    }

    /** Where its content begins. */
    public int startEnd() {
        return startEnd;
    }

    /** Where its end tag begins. */
    public int contentEnd() {
        return contentEnd;
    }

    public int end() {
        return end;
    }

    public List<XmlElement> children() {
        return children;
    }

    /** The children of a name, in the namespace of this element. */
    public List<XmlElement> children(String localName) {
        String wanted = prefix() + localName;
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    public Optional<XmlElement> child(String localName) {
        return children(localName).stream().findFirst();
    }

    /** All elements below, in document order. */
    public Stream<XmlElement> below() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    Optional<Attribute> attribute(String qualifiedName) {
        return attributes.stream()
                .filter(attribute -> attribute.name.equals(qualifiedName))
                .findFirst();
    }

    /** The value of an attribute; empty if it has none. */
    public String get(String qualifiedName) {
        return attribute(qualifiedName).map(Attribute::value).orElse("");
    }

    public int number(String qualifiedName, int otherwise) {
        try {
            return Integer.parseInt(get(qualifiedName).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean isTrue(String qualifiedName) {
        return get(qualifiedName).equals("1") || get(qualifiedName).equals("true");
    }

    /** The relationship it names, under whatever prefix: {@code r:id}. */
    public String relation() {
        return attributes.stream()
                .filter(attribute ->
                        attribute.prefixed() && attribute.localName().equals("id"))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    /** Its text, that of its children not included. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int at = startEnd;
        for (XmlElement child : children) {
            text.append(XmlText.decode(part, at, child.start));
            at = child.end;
        }
        return text.append(XmlText.decode(part, at, contentEnd)).toString();
    }

    /** As it is written. */
    public String source() {
        return XmlEscapes.ascii(part, start, end);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
