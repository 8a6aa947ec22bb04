package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One list within the styles part, such as the fonts, whose entries are known by their index. */
final class StyleSection {

    private final XmlEdit edit;
    private final String name;
    private final Optional<XmlElement> section;
    private final StringBuilder added = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int size;
    private boolean changed;

    /** @param beginning what a list that does not exist yet must begin with */
    StyleSection(XmlEdit edit, String name, String entry, String beginning) {
        this.edit = edit;
        this.name = name;
        this.section = edit.root().child(name);
        this.size = section.map(list -> list.children(entry).size()).orElse(0);
        if (size == 0 && !beginning.isEmpty()) {
            added.append(beginning);
            size = beginning.split("<" + edit.root().prefix() + entry + "[ />]").length - 1;
        }
    }

    int size() {
        return size;
    }

    /** Appends an entry; gives its place. */
    int add(String xml) {
        added.append(xml);
        changed = true;
        return size++;
    }

    /** The place of an entry that was made here; it is made if it was not. */
    int find(String xml) {
        return places.computeIfAbsent(xml, this::add);
    }

    OptionalInt known(String xml) {
        return places.containsKey(xml) ? OptionalInt.of(places.get(xml)) : OptionalInt.empty();
    }

    /** For entries that are known by a number of their own. */
    Map<String, Integer> ids() {
        return ids;
    }

    void finish(List<String> order) {
        if (!changed) {
            return;
        }
        if (section.isPresent()) {
            edit.set(section.get(), "count", Integer.toString(size));
            edit.append(section.get(), added.toString());
        } else {
            edit.insertInOrder(
                    order,
                    name,
                    xml("<%1$s%2$s count=\"%3$s\">%4$s</%1$s%2$s>", edit.root().prefix(), name, size, added));
        }
    }
}
