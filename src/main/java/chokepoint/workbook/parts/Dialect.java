package chokepoint.workbook.parts;

import chokepoint.workbook.xml.XmlElement;

/** The two families of namespaces in which the format is written: the one of Office and ISO's strict one. */
public enum Dialect {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            "http://schemas.openxmlformats.org/drawingml/2006"),
    STRICT(
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
            "http://purl.oclc.org/ooxml/drawingml");

    private final String main;
    private final String relationships;
    private final String customProperties;
    private final String variantTypes;
    private final String drawing;

    Dialect(String main, String relationships, String customProperties, String variantTypes, String drawing) {
        this.main = main;
        this.relationships = relationships;
        this.customProperties = customProperties;
        this.variantTypes = variantTypes;
        this.drawing = drawing;
    }

    static Dialect of(XmlElement root) {
        return root.attributes().stream()
                        .anyMatch(attribute -> attribute.value().equals(STRICT.main))
                ? STRICT
                : TRANSITIONAL;
    }

    /** The namespace of sheets, styles and the workbook. */
    public String main() {
        return main;
    }

    /** The namespace of {@code r:id}. */
    public String relationships() {
        return relationships;
    }

    /** The type of a relationship to a part of a kind such as {@code worksheet}. */
    public String relationship(String kind) {
        return relationships + "/" + kind;
    }

    String customProperties() {
        return customProperties;
    }

    /** The type of the relationship to the custom properties, which differs from their namespace in Office's family. */
    String customPropertiesRelationship() {
        return relationship(this == STRICT ? "customProperties" : "custom-properties");
    }

    String variantTypes() {
        return variantTypes;
    }

    /** A namespace of drawings: {@code main}, {@code chart} or {@code spreadsheetDrawing}. */
    String drawing(String which) {
        return drawing + "/" + which;
    }
}
