package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relationships of one part. */
public final class Relationships {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /**
     * One reference.
     *
     * @param target name of the part; empty if it lies outside the package
     */
    public record Relationship(String id, String type, String target) {

        /** Whether its type is of a kind, in either family of namespaces. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private final Optional<XmlEdit> edit;
    private final List<Relationship> existing;
    private final List<Relationship> added = new ArrayList<>();

    private Relationships(Optional<XmlEdit> edit, List<Relationship> existing) {
        this.edit = edit;
        this.existing = existing;
    }

    static Relationships none() {
        return new Relationships(Optional.empty(), List.of());
    }

    static Relationships of(String owner, XmlEdit part) {
        List<Relationship> existing = part.root().children("Relationship").stream()
                .map(element -> read(owner, element))
                .toList();
        return new Relationships(Optional.of(part), existing);
    }

    /** The name of the part that holds the relationships of a part; of the package itself for an empty name. */
    static String partOf(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
    }

    public Optional<Relationship> byId(String id) {
        return existing.stream()
                .filter(relationship -> relationship.id().equals(id))
                .findFirst();
    }

    public List<Relationship> all(String kind) {
        return existing.stream().filter(relationship -> relationship.is(kind)).toList();
    }

    public Optional<Relationship> first(String kind) {
        return all(kind).stream().findFirst();
    }

    /** Refers to a part; gives the id under which. */
    public String add(String type, String target) {
        Set<String> taken = Stream.concat(existing.stream(), added.stream())
                .map(Relationship::id)
                .collect(Collectors.toSet());
        int number = existing.size() + added.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        Relationship relationship = new Relationship("rId" + number, type, target);
        added.add(relationship);
        edit.ifPresent(part ->
                part.append(part.root(), element(relationship, part.root().prefix())));
        return relationship.id();
    }

    /** The part as it must be written if there is none yet; empty if there is, or if nothing refers to anything. */
    Optional<String> newPart() {
        return edit.isPresent() || added.isEmpty()
                ? Optional.empty()
                : Optional.of(added.stream()
                        .map(relationship -> element(relationship, ""))
                        .collect(Collectors.joining(
                                "",
                                SheetMarks.DECLARATION + "<Relationships xmlns=\"" + NAMESPACE + "\">",
                                "</Relationships>")));
    }

    private static String element(Relationship relationship, String prefix) {
        return xml(
                "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>",
                prefix, relationship.id(), relationship.type(), XmlEscapes.escaped(relationship.target()));
    }

    private static Relationship read(String owner, XmlElement element) {
        boolean outside = element.get("TargetMode").equals("External");
        String target = outside ? "" : resolved(owner, element.get("Target"));
        return new Relationship(element.get("Id"), element.get("Type"), target);
    }

    private static String resolved(String owner, String target) {
        try {
            String path = URI.create("/" + owner)
                    .resolve(target.replace('\\', '/').replace(" ", "%20"))
                    .getPath();
            return path == null ? "" : path.replaceFirst("^(/\\.\\.)*/+", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
