package chokepoint.workbook.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a small part, with the places in the part where it stands. */
final class Element {

    /** An attribute; its value, entities resolved, stands at {@code [at, end)}. */
    record Attribute(String name, String value, int at, int end) {

        String localName() {
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
    private final List<Element> children = new ArrayList<>();
    private int contentEnd;
    private int end;

    Element(byte[] part, String name, int start, int startEnd, boolean empty, List<Attribute> attributes) {
        this.part = part;
        this.name = name;
        this.start = start;
        this.startEnd = startEnd;
        this.empty = empty;
        this.attributes = List.copyOf(attributes);
        this.contentEnd = startEnd;
        this.end = startEnd;
    }

    void add(Element child) {
        children.add(child);
    }

    void close(int atEndTag, int afterEndTag) {
        contentEnd = atEndTag;
        end = afterEndTag;
    }

    String name() {
        return name;
    }

    String localName() {
        return local(name);
    }

    /** {@code x:} or nothing. */
    String prefix() {
        return name.substring(0, name.length() - localName().length());
    }

    boolean empty() {
        return empty;
    }

    int start() {
        return start;
    }

    /** Where its content begins. */
    int startEnd() {
        return startEnd;
    }

    /** Where its end tag begins. */
    int contentEnd() {
        return contentEnd;
    }

    int end() {
        return end;
    }

    List<Element> children() {
        return children;
    }

    /** The children of a name, in the namespace of this element. */
    List<Element> children(String localName) {
        String wanted = prefix() + localName;
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<Element> child(String localName) {
        return children(localName).stream().findFirst();
    }

    /** All elements below, in document order. */
    Stream<Element> below() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    List<Attribute> attributes() {
        return attributes;
    }

    Optional<Attribute> attribute(String qualifiedName) {
        return attributes.stream()
                .filter(attribute -> attribute.name.equals(qualifiedName))
                .findFirst();
    }

    /** The value of an attribute; empty if it has none. */
    String get(String qualifiedName) {
        return attribute(qualifiedName).map(Attribute::value).orElse("");
    }

    int number(String qualifiedName, int otherwise) {
        try {
            return Integer.parseInt(get(qualifiedName).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean isTrue(String qualifiedName) {
        return get(qualifiedName).equals("1") || get(qualifiedName).equals("true");
    }

    /** The relationship it names, under whatever prefix: {@code r:id}. */
    String relation() {
        return attributes.stream()
                .filter(attribute ->
                        attribute.prefixed() && attribute.localName().equals("id"))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    /** Its text, that of its children not included. */
    String text() {
        StringBuilder text = new StringBuilder();
        int at = startEnd;
        for (Element child : children) {
            text.append(Text.unescaped(part, at, child.start));
            at = child.end;
        }
        return text.append(Text.unescaped(part, at, contentEnd)).toString();
    }

    /** As it is written. */
    String source() {
        return Text.ascii(part, start, end);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
