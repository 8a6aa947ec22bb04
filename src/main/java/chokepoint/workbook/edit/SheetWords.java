package chokepoint.workbook.edit;

import java.util.List;

/** The element names of a sheet as they are written in it: with its prefix, as bytes. */
final class SheetWords {

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

    SheetWords(String prefix) {
        this.prefix = prefix;
        this.row = Text.bytes(prefix + "row");
        this.cell = Text.bytes(prefix + "c");
        this.value = Text.bytes(prefix + "v");
        this.inline = Text.bytes(prefix + "is");
        this.formula = Text.bytes(prefix + "f");
        this.sheetData = Text.bytes(prefix + "sheetData");
        this.mergeCell = Text.bytes(prefix + "mergeCell");
    }

    String prefix() {
        return prefix;
    }

    /** Rank of a child of the sheet in the order of the schema; -1 if it has none. */
    int rank(String qualifiedName) {
        return qualifiedName.startsWith(prefix) ? ORDER.indexOf(qualifiedName.substring(prefix.length())) : -1;
    }
}
