package chokepoint.workbook.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** Copies content with edits applied. */
final class EditedContent {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private long at;

    private EditedContent(InputStream in) {
        this.in = in;
    }

    static void copy(InputStream content, Iterable<Edit> edits, OutputStream out) throws IOException {
        try (InputStream in = content) {
            EditedContent copying = new EditedContent(in);
            for (Edit edit : edits) {
                copying.copyUpTo(edit.at(), out);
                out.write(edit.inserted());
                copying.copyUpTo(edit.at() + edit.removed(), OutputStream.nullOutputStream());
            }
            in.transferTo(out);
        }
    }

    private void copyUpTo(long offset, OutputStream out) throws IOException {
        if (offset < at) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "an edit at %s comes after one at %s", offset, at));
        }
        while (at < offset) {
            int got = in.read(chunk, 0, (int) Math.min(offset - at, CHUNK));
            if (got < 0) {
                throw new EOFException("an edit lies behind the end");
            }
            out.write(chunk, 0, got);
            at += got;
        }
    }
}
