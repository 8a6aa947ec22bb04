package chokepoint.workbook.xml;

import java.io.IOException;
import java.io.InputStream;

/** Reads what stands in an XML part before its first element, byte by byte. */
public final class XmlProlog {

    private final InputStream in;

    private XmlProlog(InputStream in) {
        this.in = in;
    }

    /** Whether a part in UTF-8 declares a document type; false of what is no XML. */
    public static boolean declaresType(InputStream in) throws IOException {
        return new XmlProlog(in).declaresType();
    }

    private boolean declaresType() throws IOException {
        while (skipPast("<")) {
            int kind = in.read();
            if (kind == '?') {
                skipPast("?>");
            } else if (kind != '!') {
                return false;
            } else if (in.read() != '-') {
                return true;
            } else {
                in.read();
                skipPast("-->");
            }
        }
        return false;
    }

    /** False if the part ends before. */
    private boolean skipPast(String mark) throws IOException {
        int last = mark.length() - 1;
        int matched = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (matched == last && next == mark.charAt(last)) {
                return true;
            }
            // All marks but their last sign are one sign repeated.
            matched = last > 0 && next == mark.charAt(0) ? Math.min(matched + 1, last) : 0;
        }
        return false;
    }
}
