package chokepoint.workbook;

import java.io.IOException;

/** A file that cannot be read; the message is one plain sentence: what stood there, what was expected, what to do. */
public sealed class RefusedFile extends IOException permits EncryptedFile, BinaryFile, UnorderedRows {

    private static final long serialVersionUID = 1L;

    public RefusedFile(String sentence) {
        super(sentence);
    }

    public RefusedFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
