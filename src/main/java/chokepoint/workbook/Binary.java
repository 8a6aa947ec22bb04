package chokepoint.workbook;

/** A binary workbook (xlsb), whose parts are no XML. */
public final class Binary extends Refused {

    private static final long serialVersionUID = 1L;

    public Binary() {
        super("the file is a binary workbook (xlsb)");
    }
}
