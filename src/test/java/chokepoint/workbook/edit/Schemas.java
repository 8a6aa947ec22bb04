package chokepoint.workbook.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The schemas of the transitional form of the format. Only the profile {@code schemas} has all of them on its class path. */
final class Schemas {

    private static final String RARELY_USED =
            "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRevisionDefinedName";

    private static final SchemaTypeLoader LOADER =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private Schemas() {}

    /** Whether all schemas are there, and not only the part of them that POI works with. */
    static boolean whole() {
        try {
            Class.forName(RARELY_USED, false, Schemas.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What a part breaks of its schema, first things first; nothing if there is no schema for it. */
    static Optional<List<String>> complaints(byte[] part) throws IOException {
        Document document = Understood.of(parsed(part));
        QName root = new QName(
                document.getDocumentElement().getNamespaceURI(),
                document.getDocumentElement().getLocalName());
        if (LOADER.findDocumentType(root) == null) {
            return Optional.empty();
        }
        List<XmlError> errors = new ArrayList<>();
        try {
            LOADER.parse(document, null, null).validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            throw new IOException(e);
        }
        return Optional.of(errors.stream().map(XmlError::getMessage).distinct().toList());
    }

    private static Document parsed(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
