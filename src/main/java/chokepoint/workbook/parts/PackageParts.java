package chokepoint.workbook.parts;

import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.UnmarkableFile;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlEscapes;
import chokepoint.workbook.xml.XmlTree;
import chokepoint.workbook.zip.ZipEntry;
import chokepoint.workbook.zip.ZipSource;
import chokepoint.workbook.zip.ZipTarget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a package: those it has, with the edits planned for them, and those to be added. */
public final class PackageParts {

    /** A part that everything is known of at once takes some twenty times its size. */
    private static final long MOST = Math.min(1 << 28, Runtime.getRuntime().maxMemory() / 32);

    private final ZipSource zip;
    private final MarkingBounds room;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, XmlEdit> edits = new LinkedHashMap<>();
    private final Map<String, Iterable<Patch>> patches = new LinkedHashMap<>();
    private final Map<String, Relationships> relationships = new LinkedHashMap<>();
    private final Map<String, ZipTarget.Content> added = new LinkedHashMap<>();
    private final ContentTypes types;

    public PackageParts(ZipSource zip, MarkingBounds room) throws IOException {
        this.zip = zip;
        this.room = room;
        for (ZipEntry entry : zip.entries()) {
            if (entries.put(folded(entry.name()), entry) != null) {
                throw new UneditablePart("it holds '%s' twice but for capitals", entry.name());
            }
        }
        this.types = new ContentTypes(edit(ContentTypes.PART));
    }

    public ContentTypes types() {
        return types;
    }

    public MarkingBounds room() {
        return room;
    }

    ZipSource zip() {
        return zip;
    }

    public boolean has(String part) {
        return entries.containsKey(folded(part));
    }

    /** The names of the parts it has that end in something. */
    public List<String> names(String ending) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ending))
                .map(entry -> entry.getValue().name())
                .toList();
    }

    /** The content of a part of any size. */
    public InputStream open(String part) throws IOException {
        return zip.openAhead(entry(part));
    }

    public byte[] read(String part) throws IOException {
        try (InputStream content = open(part)) {
            byte[] bytes = content.readNBytes((int) MOST);
            if (bytes.length == MOST) {
                throw new UnmarkableFile(
                        "its part '%s' has more than the %s bytes that memory allows for such a part; start java with a larger -Xmx",
                        part, MOST);
            }
            return bytes;
        }
    }

    /** The edits of a part that is small. */
    public XmlEdit edit(String part) throws IOException {
        String name = folded(part);
        if (!edits.containsKey(name)) {
            try {
                byte[] bytes = read(part);
                edits.put(name, new XmlEdit(bytes, XmlTree.parse(bytes, room)));
            } catch (UneditablePart e) {
                throw new UneditablePart("'%s': %s", part, e.getMessage());
            }
        }
        return edits.get(name);
    }

    /** The references of a part; of the package itself for an empty name. */
    public Relationships relationships(String owner) throws IOException {
        Relationships known = relationships.get(owner);
        if (known == null) {
            String part = Relationships.partOf(owner);
            known = has(part) ? Relationships.of(owner, edit(part)) : Relationships.none();
            relationships.put(owner, known);
        }
        return known;
    }

    /** Has patches put into a part that is too large to hold. */
    public void patch(String part, Iterable<Patch> ordered) {
        patches.put(folded(part), ordered);
    }

    /** A name that no part has: {@code folder/chokepoint-kind.xml}. */
    public String free(String folder, String kind, String extension) {
        String name = folder + "chokepoint-" + kind;
        int number = 1;
        String candidate = name + "." + extension;
        while (has(candidate) || added.containsKey(candidate)) {
            candidate = name + ++number + "." + extension;
        }
        return candidate;
    }

    public void add(String part, String type, ZipTarget.Content content) {
        types.add(part, type);
        added.put(part, content);
    }

    public void add(String part, String type, String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        add(part, type, out -> out.write(bytes));
    }

    /** The planned edits of a part; empty if it stays as it is. */
    public Optional<Iterable<Patch>> planned(ZipEntry entry) {
        String name = folded(entry.name());
        Optional<Iterable<Patch>> large = Optional.ofNullable(patches.get(name));
        return large.or(() -> Optional.ofNullable(edits.get(name))
                .map(XmlEdit::patches)
                .filter(small -> !small.isEmpty())
                .map(small -> small));
    }

    /** Plans a part that is made by editing what it begins with. */
    XmlEdit addEditable(String part, String type, String beginning) throws IOException {
        byte[] bytes = XmlEscapes.bytes(beginning);
        XmlEdit edit = new XmlEdit(bytes, XmlTree.parse(bytes, room));
        add(part, type, out -> out.write(edit.edited()));
        return edit;
    }

    /** To be called once everything is planned: plans the references of parts that had none. */
    public void finish() {
        relationships.forEach((owner, references) -> references
                .newPart()
                .ifPresent(xml -> add(Relationships.partOf(owner), Relationships.CONTENT_TYPE, xml)));
    }

    /** The parts to come, by name. */
    public Map<String, ZipTarget.Content> added() {
        return added;
    }

    private ZipEntry entry(String part) throws IOException {
        ZipEntry entry = entries.get(folded(part));
        if (entry == null) {
            throw new UnmarkableFile("it lacks the part '%s'", part);
        }
        return entry;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
