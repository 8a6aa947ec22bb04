package chokepoint.workbook;

/** A binary workbook (xlsb), whose parts are no XML. */
public final class BinaryFile extends RefusedFile {

    private static final long serialVersionUID = 1L;

    public BinaryFile() {
        super("the file is a binary workbook (xlsb)");
    }
}
