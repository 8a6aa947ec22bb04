package chokepoint.workbook.edit;

import chokepoint.disk.NamelessFile;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.parts.CustomProperties;
import chokepoint.workbook.parts.NewSheet;
import chokepoint.workbook.parts.NewSheets;
import chokepoint.workbook.parts.PackageParts;
import chokepoint.workbook.parts.Relationships;
import chokepoint.workbook.parts.StylesPart;
import chokepoint.workbook.parts.WorkbookPart;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.zip.Edit;
import chokepoint.workbook.zip.ZipEntry;
import chokepoint.workbook.zip.ZipSource;
import chokepoint.workbook.zip.ZipTarget;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;

/**
 * Writes a workbook again with marks and further sheets; every part they do not touch is copied as it lies, unread. What an earlier
 * run put in is taken out first.
 */
public final class AnnotatedWorkbook implements Closeable {

    private static final List<String> MACRO_SIGNATURES =
            List.of("vbaProjectSignature", "vbaProjectSignatureAgile", "vbaProjectSignatureV3");

    private static final String LOCKED =
            "The structure of the workbook is protected. The sheets of the check are added all the"
                    + " same and its protection stays: to move or delete them, lift it first.";

    private final ZipSource zip;
    private final Optional<NamelessFile> cleaned;
    private final PackageParts parts;
    private final WorkbookPart workbook;
    private final Notices notices = new Notices();

    private AnnotatedWorkbook(ZipSource zip, Optional<NamelessFile> cleaned, MarkingBounds room) throws IOException {
        this.zip = zip;
        this.cleaned = cleaned;
        this.parts = new PackageParts(zip, room);
        this.workbook = WorkbookPart.of(parts);
    }

    /**
     * Opens a workbook for reading.
     *
     * @throws UneditablePart if it is written in a way that cannot be edited by insertion
     * @throws IOException with half a sentence that says what is wrong with it
     */
    public static AnnotatedWorkbook open(ListFile file, MarkingBounds room) throws IOException {
        try {
            return openWhole(file, room);
        } catch (ZipException e) {
            throw new UneditablePart(e.getMessage());
        }
    }

    private static AnnotatedWorkbook openWhole(ListFile file, MarkingBounds room) throws IOException {
        ZipSource zip = ZipSource.of(file);
        return Undo.isIn(zip) ? openCleaned(zip, room) : new AnnotatedWorkbook(zip, Optional.empty(), room);
    }

    /** Whether a file was annotated, and nothing was done to it since. */
    public static boolean canBeCleaned(Path file) throws IOException {
        try (ZipSource zip = ZipSource.open(file)) {
            return Undo.isIn(zip);
        }
    }

    /** Writes an annotated workbook as it was before. */
    public static void clean(Path file, Path output) throws IOException {
        try (ZipSource zip = ZipSource.open(file)) {
            clean(zip, output);
        }
    }

    private static void clean(ZipSource zip, Path output) throws IOException {
        try (ZipTarget target = ZipTarget.create(output)) {
            Undo.apply(zip, target);
            target.finish(zip);
        }
    }

    /** Whether an earlier run had to be taken out. */
    public boolean wasAnnotated() {
        return cleaned.isPresent();
    }

    /** Whether it has a custom property of a name. */
    public boolean hasProperty(String name) {
        return CustomProperties.has(parts, name);
    }

    /** The sheets it has, those of an earlier run left out. */
    public List<String> sheetNames() {
        return workbook.sheetNames();
    }

    /** Whether it carries a digital signature. */
    public boolean signed() throws IOException {
        return !parts.relationships("").all("origin").isEmpty();
    }

    /** Whether its macros carry a digital signature, of whatever age. */
    public boolean macrosSigned() throws IOException {
        for (Relationships.Relationship macros : workbook.relationships().all("vbaProject")) {
            Relationships signatures = parts.relationships(macros.target());
            if (MACRO_SIGNATURES.stream().anyMatch(kind -> !signatures.all(kind).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the workbook with marks and pages; may be called once.
     *
     * @param pages the sheets to add, given what had to be told while marking
     * @param property a document property to set, by name
     */
    public void write(
            SheetMarks markup,
            Function<List<String>, List<NewSheet>> pages,
            Map.Entry<String, String> property,
            Path output)
            throws IOException {
        List<MarkedSheet> sheets = new ArrayList<>();
        try {
            if (workbook.isLocked()) {
                notices.tell(LOCKED);
            }
            StylesPart styles = StylesPart.of(parts, workbook, markup.tints());
            NoteMarking notes = new NoteMarking(parts, workbook, markup, notices);
            for (SheetMarks.SheetMarkup marks : markup.sheets()) {
                Optional<WorkbookPart.Worksheet> sheet = workbook.worksheet(marks.name());
                if (sheet.isPresent()
                        && parts.has(sheet.get().part())
                        && !marks.rows().isEmpty()) {
                    MarkedSheet marked =
                            new SheetMarking(parts, workbook, sheet.get(), markup, marks, styles, notices).plan();
                    sheets.add(marked);
                    notes.mark(marked);
                    parts.patch(sheet.get().part(), marked);
                }
            }
            new NewSheets(parts, workbook, styles).add(pages.apply(notices.all()));
            CustomProperties.set(parts, workbook.dialect(), property.getKey(), property.getValue());
            workbook.finish();
            styles.finish();
            parts.types().add(Undo.PART, Undo.CONTENT_TYPE);
            parts.relationships("").add(Undo.RELATIONSHIP, Undo.PART);
            parts.finish();
            write(output);
        } finally {
            for (MarkedSheet sheet : sheets) {
                sheet.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (cleaned.isPresent()) {
            cleaned.get().close();
        }
    }

    private static AnnotatedWorkbook openCleaned(ZipSource annotated, MarkingBounds room) throws IOException {
        NamelessFile cleaned = NamelessFile.create();
        try {
            clean(annotated, cleaned.path());
            return new AnnotatedWorkbook(ZipSource.open(cleaned.path()), Optional.of(cleaned), room);
        } catch (IOException | RuntimeException e) {
            cleaned.close();
            throw e;
        }
    }

    private void write(Path output) throws IOException {
        try (ZipTarget target = ZipTarget.create(output)) {
            Map<String, Iterable<Patch>> touched = new LinkedHashMap<>();
            for (ZipEntry entry : zip.entries()) {
                Optional<Iterable<Patch>> patches = parts.planned(entry);
                if (patches.isPresent()) {
                    touched.put(entry.name(), patches.get());
                    target.edit(zip, entry, edits(patches.get()));
                } else {
                    target.copy(zip, entry);
                }
            }
            add(target, touched);
            target.finish(zip);
        }
    }

    private static Iterable<Edit> edits(Iterable<Patch> patches) {
        return () -> StreamSupport.stream(patches.spliterator(), false)
                .map(Patch::edit)
                .iterator();
    }

    private void add(ZipTarget target, Map<String, Iterable<Patch>> touched) throws IOException {
        Map<String, ZipTarget.Content> added = parts.added();
        for (Map.Entry<String, ZipTarget.Content> part : added.entrySet()) {
            target.add(part.getKey(), part.getValue());
        }
        Set<String> names = new LinkedHashSet<>(added.keySet());
        names.add(Undo.PART);
        target.add(Undo.PART, out -> Undo.write(out, names, touched, target));
    }
}
