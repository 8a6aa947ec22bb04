package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps the list of sheet titles among the properties of a workbook complete. */
final class AppProperties {

    private AppProperties() {}

    /** Adds titles behind those of the sheets; a list that does not fit the sheets is left as it is. */
    static void add(PackageParts parts, int worksheets, List<String> titles) throws IOException {
        Relationships root = parts.relationships("");
        Optional<Relationships.Relationship> part =
                root.first("extended-properties").or(() -> root.first("extendedProperties"));
        if (part.isPresent() && parts.has(part.get().target())) {
            add(parts.edit(part.get().target()), worksheets, titles);
        }
    }

    private static void add(XmlEdit edit, int worksheets, List<String> titles) {
        Optional<XmlElement> pairs = vector(edit, "HeadingPairs");
        Optional<XmlElement> names = vector(edit, "TitlesOfParts");
        if (pairs.isEmpty() || names.isEmpty() || names.get().children().size() < worksheets || worksheets == 0) {
            return;
        }
        Optional<XmlElement> count = firstCount(pairs.get());
        if (count.isEmpty() || !count.get().text().strip().equals(Integer.toString(worksheets))) {
            return;
        }
        edit.replace(count.get().startEnd(), count.get().contentEnd(), Integer.toString(worksheets + titles.size()));
        edit.set(names.get(), "size", Integer.toString(names.get().children().size() + titles.size()));
        XmlElement last = names.get().children().get(worksheets - 1);
        titles.forEach(
                title -> edit.insert(last.end(), xml("<%1$s>%2$s</%1$s>", last.name(), XmlEscapes.escaped(title))));
    }

    private static Optional<XmlElement> vector(XmlEdit edit, String name) {
        return edit.root()
                .child(name)
                .flatMap(list -> list.children().stream()
                        .filter(child -> child.localName().equals("vector"))
                        .findFirst());
    }

    /** The number of the first pair: sheets come first, whatever they are called in the language of the writer. */
    private static Optional<XmlElement> firstCount(XmlElement pairs) {
        return pairs.below().filter(child -> child.localName().equals("i4")).findFirst();
    }
}
