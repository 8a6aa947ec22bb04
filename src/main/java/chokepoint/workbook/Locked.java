package chokepoint.workbook;

/** A workbook that is encrypted with a password. */
public final class Locked extends Refused {

    private static final long serialVersionUID = 1L;

    public Locked() {
        super("the workbook is encrypted with a password");
    }
}
