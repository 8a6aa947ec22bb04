package chokepoint.workbook.xml;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the edits of one small part, in any order. */
public final class XmlEdit {

    private record Setting(XmlElement element, String attribute) {}

    private final byte[] part;
    private final XmlElement root;
    private final List<Patch> patches = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> appended = new LinkedHashMap<>();
    private final Map<Setting, String> settings = new LinkedHashMap<>();

    public XmlEdit(byte[] part, XmlElement root) {
        this.part = part;
        this.root = root;
    }

    public XmlElement root() {
        return root;
    }

    /** Puts XML behind the last child of an element. */
    public void append(XmlElement parent, String xml) {
        appended.computeIfAbsent(parent, element -> new StringBuilder()).append(xml);
    }

    public void insert(int at, String xml) {
        patches.add(Patch.insertion(at, xml));
    }

    public void replace(int from, int to, String xml) {
        patches.add(new Patch(from, Arrays.copyOfRange(part, from, to), XmlEscapes.bytes(xml)));
    }

    /** Gives an attribute a value; the last one given counts. */
    public void set(XmlElement element, String attribute, String value) {
        settings.put(new Setting(element, attribute), value);
    }

    /** Puts XML among the children of the root where the schema wants it: before the first child that must come later. */
    public void insertInOrder(List<String> order, String localName, String xml) {
        List<String> later = order.subList(order.indexOf(localName) + 1, order.size());
        root.children().stream()
                .filter(child -> child.prefix().equals(root.prefix()) && later.contains(child.localName()))
                .findFirst()
                .ifPresentOrElse(child -> insert(child.start(), xml), () -> append(root, xml));
    }

    /** The patches in the order of the part. */
    public List<Patch> patches() {
        List<Patch> all = new ArrayList<>();
        settings.forEach((setting, value) -> all.add(set(setting, value)));
        all.addAll(patches);
        appended.forEach((parent, xml) -> all.add(append(parent, xml)));
        all.sort(Comparator.comparingLong(Patch::at).thenComparingInt(patch -> patch.removed().length));
        return all;
    }

    /** The part with the edits in it. */
    public byte[] edited() {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        int at = 0;
        for (Patch patch : patches()) {
            edited.write(part, at, (int) patch.at() - at);
            edited.writeBytes(patch.inserted());
            at = (int) patch.at() + patch.removed().length;
        }
        edited.write(part, at, part.length - at);
        return edited.toByteArray();
    }

    private Patch set(Setting setting, String value) {
        String escaped = XmlEscapes.escaped(value);
        return setting.element()
                .attribute(setting.attribute())
                .map(attribute -> new Patch(
                        attribute.at(),
                        Arrays.copyOfRange(part, attribute.at(), attribute.end()),
                        XmlEscapes.bytes(escaped)))
                .orElseGet(() -> Patch.insertion(
                        setting.element().start() + 1 + setting.element().name().length(),
                        " " + setting.attribute() + "=\"" + escaped + "\""));
    }

    private Patch append(XmlElement parent, StringBuilder xml) {
        if (!parent.empty()) {
            return Patch.insertion(parent.contentEnd(), xml.toString());
        }
        int slash = parent.startEnd() - 2;
        String opened = ">" + xml + "</" + parent.name() + ">";
        return new Patch(slash, Arrays.copyOfRange(part, slash, parent.startEnd()), XmlEscapes.bytes(opened));
    }
}
