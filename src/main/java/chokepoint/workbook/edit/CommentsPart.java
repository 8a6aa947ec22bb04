package chokepoint.workbook.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The notes of a sheet: the user's are kept, ours come behind them. */
final class CommentsPart {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    static final String TAIL = "</commentList></comments>";

    private static final int LONGEST = 32_000;

    /** How Excel names the author of a note that stands in for a threaded comment. */
    private static final String THREADED = "tc=";

    private final XmlEdit edit;
    private final String prefix;
    private final String author;
    private final Element authors;
    private final Element list;
    private final Map<String, Element> existing = new HashMap<>();
    private int authorId = -1;

    private CommentsPart(XmlEdit edit, Element authors, Element list, String author) {
        this.edit = edit;
        this.prefix = edit.root().prefix();
        this.author = author;
        this.authors = authors;
        this.list = list;
        list.children("comment").forEach(comment -> existing.put(comment.get("ref"), comment));
    }

    static CommentsPart of(XmlEdit edit, String author) throws UnusualPartException {
        Element authors = edit.root().child("authors").orElseThrow(CommentsPart::incomplete);
        Element list = edit.root().child("commentList").orElseThrow(CommentsPart::incomplete);
        return new CommentsPart(edit, authors, list, author);
    }

    /** The beginning of a part that holds nothing but our notes. */
    static String head(Dialect dialect, String author) {
        return SheetMarks.DECLARATION
                + String.format(
                        Locale.ROOT,
                        "<comments xmlns=\"%s\"><authors><author>%s</author></authors><commentList>",
                        dialect.main(),
                        Text.escaped(author));
    }

    /** Whether a cell bears a threaded comment. */
    boolean threaded(String address) {
        Element comment = existing.get(address);
        return comment != null && authorOf(comment).startsWith(THREADED);
    }

    boolean has(String address) {
        return existing.containsKey(address);
    }

    void put(String address, String text) {
        Element comment = existing.get(address);
        if (comment == null) {
            edit.append(list, comment(prefix, address, authorId(), text));
        } else {
            comment.child("text").ifPresent(own -> append(own, text));
        }
    }

    private void append(Element own, String text) {
        String run = String.format(
                Locale.ROOT,
                "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>",
                prefix,
                Text.escaped("\n\n" + fitting(text)));
        List<Element> plain = own.children("t");
        List<Element> runs = own.children("r");
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
            List<Element> all = authors.children("author");
            authorId = all.size();
            edit.append(
                    authors, String.format(Locale.ROOT, "<%1$sauthor>%2$s</%1$sauthor>", prefix, Text.escaped(author)));
        }
        return authorId;
    }

    private String authorOf(Element comment) {
        List<Element> all = authors.children("author");
        int id = comment.number("authorId", -1);
        return id >= 0 && id < all.size() ? all.get(id).text() : "";
    }

    static String comment(String prefix, String address, int author, String text) {
        return String.format(
                Locale.ROOT,
                "<%1$scomment ref=\"%2$s\" authorId=\"%3$s\"><%1$stext><%1$st xml:space=\"preserve\">%4$s</%1$st></%1$stext>"
                        + "</%1$scomment>",
                prefix,
                address,
                author,
                Text.escaped(fitting(text)));
    }

    private static String fitting(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }

    private static UnusualPartException incomplete() {
        return new UnusualPartException("its notes lack their authors or their list");
    }
}
