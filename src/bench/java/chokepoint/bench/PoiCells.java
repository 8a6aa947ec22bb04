package chokepoint.bench;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's event model at its best: shared texts in an array, every cell typed, nothing formatted. */
final class PoiCells extends DefaultHandler {

    private final String[] shared;
    private final CellSum cells = new CellSum();
    private final StringBuilder text = new StringBuilder();
    private boolean inValue;
    private boolean isShared;
    private int column;

    private PoiCells(String[] shared) {
        this.shared = shared;
    }

    public static void main(String[] list) throws Exception {
        Run.tell(of(Path.of(list[0])));
    }

    /** Reads the first sheet of a workbook whose texts are all shared ones. */
    static CellSum of(Path list) throws Exception {
        ZipSecureFile.setMinInflateRatio(0);
        try (OPCPackage file = OPCPackage.open(list.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable table = new ReadOnlySharedStringsTable(file);
            String[] shared = new String[table.getUniqueCount()];
            for (int index = 0; index < shared.length; index++) {
                shared[index] = table.getItemAt(index).getString();
            }
            PoiCells handler = new PoiCells(shared);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            try (InputStream sheet = new XSSFReader(file).getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
            return handler.cells;
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "c" -> {
                isShared = "s".equals(attributes.getValue("t"));
                column = column(attributes.getValue("r"));
            }
            case "v" -> {
                inValue = true;
                text.setLength(0);
            }
            default -> {}
        }
    }

    private static int column(String reference) {
        int column = 0;
        for (int at = 0; reference.charAt(at) >= 'A'; at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (local.equals("v")) {
            inValue = false;
            if (isShared) {
                cells.text(column, shared[Integer.parseInt(text.toString())]);
            } else {
                cells.number(column, Double.parseDouble(text.toString()));
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            text.append(chars, start, length);
        }
    }
}
