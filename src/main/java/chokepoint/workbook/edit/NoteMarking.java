package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.parts.CommentsPart;
import chokepoint.workbook.parts.Dialect;
import chokepoint.workbook.parts.PackageParts;
import chokepoint.workbook.parts.Relationships;
import chokepoint.workbook.parts.ShapeIds;
import chokepoint.workbook.parts.VmlPart;
import chokepoint.workbook.parts.WorkbookPart;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Plans the notes of a sheet. */
final class NoteMarking {

    /** Excel opens more, but takes minutes over them. */
    private static final int MOST = 20_000;

    private record NoteCell(int row, int column) {

        String address() {
            return CellRange.address(row, column);
        }
    }

    private final PackageParts parts;
    private final SheetMarks markup;
    private final Notices notices;
    private final String folder;
    private int nextBlock;

    NoteMarking(PackageParts parts, WorkbookPart workbook, SheetMarks markup, Notices notices) throws IOException {
        this.parts = parts;
        this.markup = markup;
        this.notices = notices;
        this.folder = workbook.folder();
        this.nextBlock = 1 + highestBlock();
    }

    void mark(MarkedSheet sheet) throws IOException {
        Relationships relationships = parts.relationships(sheet.sheet().part());
        Optional<Relationships.Relationship> part =
                relationships.first("comments").filter(comments -> parts.has(comments.target()));
        if (part.isPresent()) {
            CommentsPart comments = CommentsPart.of(parts.edit(part.get().target()), markup.author());
            Map<NoteCell, String> texts = texts(sheet, Optional.of(comments));
            texts.forEach((place, text) -> comments.put(place.address(), text));
            texts.keySet().removeIf(place -> comments.has(place.address()));
            draw(sheet, relationships, texts);
        } else {
            Map<NoteCell, String> texts = texts(sheet, Optional.empty());
            if (!texts.isEmpty()) {
                add(sheet, relationships, texts);
                draw(sheet, relationships, texts);
            }
        }
    }

    private Map<NoteCell, String> texts(MarkedSheet sheet, Optional<CommentsPart> comments) {
        Map<NoteCell, String> texts = new LinkedHashMap<>();
        for (Map.Entry<Integer, ? extends SheetMarks.RowMarkup> marked :
                sheet.marks().rows().entrySet()) {
            if (texts.size() >= MOST) {
                notices.tell(
                        "Sheet '%s': only the first %s flagged rows carry a note; the others are told on the sheet of findings.",
                        sheet.sheet().name(), MOST);
                break;
            }
            int row = marked.getKey();
            SheetMarks.RowMarkup marks = marked.getValue();
            place(sheet, row, marks.keyColumn(), comments)
                    .ifPresentOrElse(
                            place -> texts.put(place, marks.note()),
                            () -> notices.tell(
                                    "Sheet '%s', row %s: no room for a note; the finding is told on the sheet of findings.",
                                    sheet.sheet().name(), row));
        }
        return texts;
    }

    /** The key cell if it shows and bears no threaded comment, else the cell of the ids. */
    private static Optional<NoteCell> place(
            MarkedSheet sheet, int row, int keyColumn, Optional<CommentsPart> comments) {
        NoteCell key = new NoteCell(row, keyColumn);
        if (keyColumn >= 0 && sheet.merges().shows(row, keyColumn) && free(key, comments)) {
            return Optional.of(key);
        }
        NoteCell ids = new NoteCell(row, sheet.ids().column());
        return sheet.ids().exists() && free(ids, comments) ? Optional.of(ids) : Optional.empty();
    }

    private static boolean free(NoteCell place, Optional<CommentsPart> comments) {
        return comments.filter(part -> part.threaded(place.address())).isEmpty();
    }

    private void add(MarkedSheet sheet, Relationships relationships, Map<NoteCell, String> texts) {
        String part = parts.free(folder, "notes", "xml");
        Dialect dialect = sheet.facts().dialect();
        parts.add(part, CommentsPart.CONTENT_TYPE, out -> {
            put(out, CommentsPart.head(dialect, markup.author()));
            for (Map.Entry<NoteCell, String> note : texts.entrySet()) {
                put(out, CommentsPart.comment("", note.getKey().address(), 0, note.getValue()));
            }
            put(out, CommentsPart.TAIL);
        });
        relationships.add(dialect.relationship("comments"), part);
    }

    private void draw(MarkedSheet sheet, Relationships relationships, Map<NoteCell, String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        ShapeIds ids = new ShapeIds(nextBlock, texts.size());
        nextBlock = ids.nextBlock();
        Optional<String> drawing = sheet.frame()
                .drawingOfNotes()
                .flatMap(relationships::byId)
                .map(Relationships.Relationship::target)
                .filter(parts::has);
        if (drawing.isPresent()) {
            ByteArrayOutputStream shapes = new ByteArrayOutputStream();
            shapes(shapes, sheet, texts, ids);
            String xml = shapes.toString(StandardCharsets.ISO_8859_1);
            parts.patch(drawing.get(), VmlPart.appended(parts.read(drawing.get()), ids, xml));
        } else {
            addDrawing(sheet, relationships, texts, ids);
        }
    }

    private void addDrawing(MarkedSheet sheet, Relationships relationships, Map<NoteCell, String> texts, ShapeIds ids) {
        String part = parts.free(folder + "drawings/", "notes", "vml");
        parts.add(part, VmlPart.CONTENT_TYPE, out -> {
            put(out, VmlPart.head(ids));
            shapes(out, sheet, texts, ids);
            put(out, VmlPart.TAIL);
        });
        String relation = relationships.add(sheet.facts().dialect().relationship("vmlDrawing"), part);
        sheet.frame().addDrawingOfNotes(relation);
    }

    private static void shapes(OutputStream out, MarkedSheet sheet, Map<NoteCell, String> texts, ShapeIds ids)
            throws IOException {
        int note = 0;
        for (Map.Entry<NoteCell, String> entry : texts.entrySet()) {
            NoteCell place = entry.getKey();
            int id = ids.of(note++);
            put(out, NoteBox.shape(id, place.row() - 1, place.column(), entry.getValue(), sheet.columns()));
        }
    }

    private static void put(OutputStream out, String xml) throws IOException {
        out.write(XmlEscapes.bytes(xml));
    }

    private int highestBlock() throws IOException {
        int highest = 0;
        for (String vml : parts.names(".vml")) {
            highest = VmlPart.blocks(parts.read(vml)).stream().reduce(highest, Math::max);
        }
        return highest;
    }
}
