package chokepoint.reading.source;

/** A binary workbook (xlsb), whose parts are no XML. */
public final class Binary extends Refused {

    private static final long serialVersionUID = 1L;

    Binary() {
        super("the file is a binary workbook (xlsb)");
    }
}
