package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments part of a sheet: adds notes behind the user's own. */
public final class CommentsPart {

    public static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    public static final String TAIL = "</commentList></comments>";

    private static final int LONGEST = 32_000;

    /** How Excel names the author of a note that stands in for a threaded comment. */
    private static final String THREADED = "tc=";

    private final XmlEdit edit;
    private final String prefix;
    private final String author;
    private final XmlElement authors;
    private final XmlElement list;
    private final Map<String, XmlElement> existing = new HashMap<>();
    private int authorId = -1;

    private CommentsPart(XmlEdit edit, XmlElement authors, XmlElement list, String author) {
        this.edit = edit;
        this.prefix = edit.root().prefix();
        this.author = author;
        this.authors = authors;
        this.list = list;
        list.children("comment").forEach(comment -> existing.put(comment.get("ref"), comment));
    }

    public static CommentsPart of(XmlEdit edit, String author) throws UneditablePart {
        XmlElement authors = edit.root().child("authors").orElseThrow(CommentsPart::incomplete);
        XmlElement list = edit.root().child("commentList").orElseThrow(CommentsPart::incomplete);
        return new CommentsPart(edit, authors, list, author);
    }

    /** The beginning of a part that holds nothing but our notes. */
    public static String head(Dialect dialect, String author) {
        return SheetMarks.DECLARATION
                + xml(
                        "<comments xmlns=\"%s\"><authors><author>%s</author></authors><commentList>",
                        dialect.main(), XmlEscapes.escaped(author));
    }

    /** Whether a cell bears a threaded comment. */
    public boolean threaded(String address) {
        XmlElement comment = existing.get(address);
        return comment != null && authorOf(comment).startsWith(THREADED);
    }

    public boolean has(String address) {
        return existing.containsKey(address);
    }

    public void put(String address, String text) {
        XmlElement comment = existing.get(address);
        if (comment == null) {
            edit.append(list, comment(prefix, address, authorId(), text));
        } else {
            comment.child("text").ifPresent(own -> append(own, text));
        }
    }

    private void append(XmlElement own, String text) {
        String run = xml(
                "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>",
                prefix, XmlEscapes.escaped("\n\n" + fitting(text)));
        List<XmlElement> plain = own.children("t");
        List<XmlElement> runs = own.children("r");
        if (!runs.isEmpty()) {
            edit.insert(runs.get(runs.size() - 1).end(), run);
        } else if (!plain.isEmpty()) {
            edit.insert(plain.get(0).start(), "<" + prefix + "r>");
            edit.insert(plain.get(0).end(), "</" + prefix + "r>" + run);
        } else {
            edit.append(own, run);
        }
    }

    private int authorId() {
        if (authorId < 0) {
            List<XmlElement> all = authors.children("author");
            authorId = all.size();
            edit.append(authors, xml("<%1$sauthor>%2$s</%1$sauthor>", prefix, XmlEscapes.escaped(author)));
        }
        return authorId;
    }

    private String authorOf(XmlElement comment) {
        List<XmlElement> all = authors.children("author");
        int id = comment.number("authorId", -1);
        return id >= 0 && id < all.size() ? all.get(id).text() : "";
    }

    public static String comment(String prefix, String address, int author, String text) {
        String p = prefix;
        return "<" + p + "comment ref=\"" + address + "\" authorId=\"" + author + "\"><" + p + "text><" + p
                + "t xml:space=\"preserve\">" + XmlEscapes.escaped(fitting(text)) + "</" + p + "t></" + p + "text></"
                + p
                + "comment>";
    }

    private static String fitting(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }

    private static UneditablePart incomplete() {
        return new UneditablePart("its notes lack their authors or their list");
    }
}
