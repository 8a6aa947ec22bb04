package chokepoint.workbook.edit;

import chokepoint.workbook.xml.XmlEscapes;
import java.util.List;

/** The element names of a sheet as they are written in it: with its prefix, as bytes. */
final class SheetElements {

    /** The order the schema wants for what follows the cells; Excel "repairs" a sheet that has another. */
    static final List<String> ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    final byte[] row;
    final byte[] cell;
    final byte[] value;
    final byte[] inline;
    final byte[] formula;
    final byte[] sheetData;
    final byte[] mergeCell;

    private final String prefix;

    SheetElements(String prefix) {
        this.prefix = prefix;
        this.row = XmlEscapes.bytes(prefix + "row");
        this.cell = XmlEscapes.bytes(prefix + "c");
        this.value = XmlEscapes.bytes(prefix + "v");
        this.inline = XmlEscapes.bytes(prefix + "is");
        this.formula = XmlEscapes.bytes(prefix + "f");
        this.sheetData = XmlEscapes.bytes(prefix + "sheetData");
        this.mergeCell = XmlEscapes.bytes(prefix + "mergeCell");
    }

    String prefix() {
        return prefix;
    }

    /** Rank of a child of the sheet in the order of the schema; -1 if it has none. */
    int rank(String qualifiedName) {
        return qualifiedName.startsWith(prefix) ? ORDER.indexOf(qualifiedName.substring(prefix.length())) : -1;
    }
}
