package chokepoint.workbook;

/** A workbook that is encrypted with a password. */
public final class EncryptedFile extends RefusedFile {

    private static final long serialVersionUID = 1L;

    public EncryptedFile() {
        super("the workbook is encrypted with a password");
    }
}
