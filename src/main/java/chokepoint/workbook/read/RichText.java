package chokepoint.workbook.read;

import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.xml.CellEscapes;
import chokepoint.workbook.xml.XmlScanner;
import java.io.IOException;

/** Joins the runs of a text; the phonetic ones beside it are no content. */
final class RichText {

    private RichText() {}

    /** Reads up to the closing tag of the element whose opening tag was just read. */
    static String read(XmlScanner xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.nextTag()) {
            if (xml.is("rPh")) {
                phonetic += xml.opens() ? 1 : 0;
                phonetic -= xml.closes() ? 1 : 0;
            } else if (xml.closes() && !xml.opens() && xml.is(element)) {
                return CellEscapes.plain(text.toString());
            } else if (xml.closes() && !xml.opens() && xml.is("t") && phonetic == 0) {
                text.append(xml.text());
            }
        }
        throw new RefusedFile("the file ends in the middle of a text; it is truncated, fetch it again");
    }
}
