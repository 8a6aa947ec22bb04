package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.edit.SheetMarks;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The cell styles of a workbook; new ones come behind those it has, each once and only while the format has room. */
public final class StylesPart {

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    /** Excel opens no workbook with more. */
    private static final int MOST = 65_490;

    /** Kept free for the added sheets. */
    private static final int RESERVE = 100;

    private static final int FIRST_OWN_FORMAT = 164;
    private static final Map<String, Integer> BUILT_IN_FORMATS = Map.of("0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4);

    private record TintedStyle(int base, int level) {}

    private final XmlEdit edit;
    private final List<Integer> tints;
    private final List<XmlElement> bases;
    private final StyleSection formats;
    private final StyleSection fonts;
    private final StyleSection fills;
    private final StyleSection borders;
    private final StyleSection xfs;
    private final Map<TintedStyle, Integer> tinted = new HashMap<>();
    private final Map<NewSheet.Style, Integer> looks = new HashMap<>();
    /** Most cells share their style with others: no need to compare what is the same. */
    private final Map<NewSheet.Style, Integer> same = new IdentityHashMap<>();

    private int nextFormat;

    private StylesPart(XmlEdit edit, List<Integer> tints) {
        this.edit = edit;
        this.tints = tints;
        String p = edit.root().prefix();
        this.formats = new StyleSection(edit, "numFmts", "numFmt", "");
        this.fonts = new StyleSection(
                edit, "fonts", "font", xml("<%1$sfont><%1$ssz val=\"11\"/><%1$sname val=\"Calibri\"/></%1$sfont>", p));
        this.fills = new StyleSection(
                edit,
                "fills",
                "fill",
                xml(
                        "<%1$sfill><%1$spatternFill patternType=\"none\"/></%1$sfill>"
                                + "<%1$sfill><%1$spatternFill patternType=\"gray125\"/></%1$sfill>",
                        p));
        this.borders = new StyleSection(edit, "borders", "border", xml("<%1$sborder/>", p));
        this.xfs = new StyleSection(
                edit, "cellXfs", "xf", xml("<%1$sxf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", p));
        this.bases =
                edit.root().child("cellXfs").map(cells -> cells.children("xf")).orElse(List.of());
        this.nextFormat = edit.root().child("numFmts").stream()
                .flatMap(all -> all.children("numFmt").stream())
                .mapToInt(format -> format.number("numFmtId", 0) + 1)
                .reduce(FIRST_OWN_FORMAT, Math::max);
    }

    public static StylesPart of(PackageParts parts, WorkbookPart workbook, List<Integer> tints) throws IOException {
        Optional<Relationships.Relationship> styles = workbook.relationships().first("styles");
        if (styles.isPresent() && parts.has(styles.get().target())) {
            return new StylesPart(parts.edit(styles.get().target()), tints);
        }
        String part = styles.map(Relationships.Relationship::target)
                .orElseGet(() -> parts.free(workbook.folder(), "styles", "xml"));
        if (styles.isEmpty()) {
            workbook.relationships().add(workbook.dialect().relationship("styles"), part);
        }
        String empty = "<styleSheet xmlns=\"" + workbook.dialect().main() + "\"></styleSheet>";
        return new StylesPart(parts.addEditable(part, CONTENT_TYPE, SheetMarks.DECLARATION + empty), tints);
    }

    /** A style as the given one, with the fill of a level; empty if the workbook has no room for it. */
    public OptionalInt tinted(int base, int level) {
        TintedStyle wanted = new TintedStyle(base, level);
        Integer known = tinted.get(wanted);
        if (known == null) {
            if (xfs.size() >= MOST - RESERVE) {
                return OptionalInt.empty();
            }
            known = xfs.add(tint(base, fill(tints.get(level))));
            tinted.put(wanted, known);
        }
        return OptionalInt.of(known);
    }

    /** The style of a look; the plain one if the workbook has no room. */
    public int look(NewSheet.Style style) {
        return same.computeIfAbsent(style, any -> looks.computeIfAbsent(style, this::make));
    }

    private int make(NewSheet.Style style) {
        String p = edit.root().prefix();
        int font = fonts.find(font(style));
        int fill = style.fill() == NewSheet.Style.NO_COLOUR ? 0 : fill(style.fill());
        int border = style.rule() == NewSheet.Style.NO_COLOUR ? 0 : borders.find(border(style.rule()));
        int format = style.format().isEmpty() ? 0 : format(style.format());
        String alignment = xml(
                "<%salignment%s%s%s/>",
                p,
                style.align() == NewSheet.Align.NATURAL
                        ? ""
                        : " horizontal=\"" + style.align().name().toLowerCase(Locale.ROOT) + "\" indent=\"1\"",
                style.top() ? " vertical=\"top\"" : "",
                style.wrap() ? " wrapText=\"1\"" : "");
        String xf = xml(
                "<%1$sxf numFmtId=\"%2$s\" fontId=\"%3$s\" fillId=\"%4$s\" borderId=\"%5$s\" xfId=\"0\"%6$s applyNumberFormat=\"1\""
                        + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">%7$s</%1$sxf>",
                p, format, font, fill, border, style.quoted() ? " quotePrefix=\"1\"" : "", alignment);
        return xfs.size() >= MOST ? xfs.known(xf).orElse(0) : xfs.find(xf);
    }

    /** To be called once all styles are made. */
    public void finish() {
        List.of(formats, fonts, fills, borders, xfs).forEach(section -> section.finish(ORDER));
    }

    private String tint(int base, int fill) {
        String p = edit.root().prefix();
        if (bases.isEmpty()) {
            return xml("<%sxf numFmtId=\"0\" fontId=\"0\" fillId=\"%s\" borderId=\"0\" applyFill=\"1\"/>", p, fill);
        }
        XmlElement xf = bases.get(base < bases.size() ? base : 0);
        StringBuilder clone = new StringBuilder("<").append(xf.name());
        xf.attributes().stream()
                .filter(attribute ->
                        !attribute.name().equals("fillId") && !attribute.name().equals("applyFill"))
                .forEach(attribute ->
                        clone.append(xml(" %s=\"%s\"", attribute.name(), XmlEscapes.escaped(attribute.value()))));
        clone.append(xml(" fillId=\"%s\" applyFill=\"1\"", fill));
        return xf.empty()
                ? clone.append("/>").toString()
                : clone.append(">")
                        .append(xf.source().substring(xf.startEnd() - xf.start()))
                        .toString();
    }

    private int fill(int colour) {
        return fills.find(xml(
                "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"%2$s\"/><%1$sbgColor indexed=\"64\"/>"
                        + "</%1$spatternFill></%1$sfill>",
                edit.root().prefix(), argb(colour)));
    }

    private String font(NewSheet.Style style) {
        return xml(
                "<%1$sfont>%2$s<%1$ssz val=\"%3$s\"/>%4$s<%1$sname val=\"%5$s\"/></%1$sfont>",
                edit.root().prefix(),
                style.bold() ? "<" + edit.root().prefix() + "b/>" : "",
                style.size(),
                style.ink() == NewSheet.Style.NO_COLOUR
                        ? ""
                        : xml("<%scolor rgb=\"%s\"/>", edit.root().prefix(), argb(style.ink())),
                XmlEscapes.escaped(fontName()));
    }

    private String fontName() {
        return edit.root().child("fonts").stream()
                .flatMap(all -> all.children("font").stream().limit(1))
                .flatMap(font -> font.child("name").stream())
                .map(name -> name.get("val"))
                .findFirst()
                .orElse("Calibri");
    }

    private String border(int colour) {
        return xml(
                "<%1$sborder><%1$sleft/><%1$sright/><%1$stop/><%1$sbottom style=\"thin\"><%1$scolor rgb=\"%2$s\"/></%1$sbottom>"
                        + "<%1$sdiagonal/></%1$sborder>",
                edit.root().prefix(), argb(colour));
    }

    private int format(String pattern) {
        Integer builtIn = BUILT_IN_FORMATS.get(pattern);
        if (builtIn != null) {
            return builtIn;
        }
        return formats.ids().computeIfAbsent(pattern, unknown -> {
            formats.add(xml(
                    "<%snumFmt numFmtId=\"%s\" formatCode=\"%s\"/>",
                    edit.root().prefix(), nextFormat, XmlEscapes.escaped(pattern)));
            return nextFormat++;
        });
    }

    private static String argb(int colour) {
        return xml("FF%06X", colour);
    }
}
