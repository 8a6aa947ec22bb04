package chokepoint.policy.mapping;

import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.yaml.YamlText;
import chokepoint.trade.values.Direction;
import java.util.stream.Collectors;

/** Writes a mapping as the YAML that {@link MappingFile} reads. */
final class MappingText {

    private static final String INDENT = "  ";

    private MappingText() {}

    static String of(Mapping mapping) {
        if (mapping.sheets().size() == 1) {
            return sheet(mapping.sheets().get(0), "");
        }
        return mapping.sheets().isEmpty()
                ? ""
                : "sheets:\n" + mapping.sheets().stream().map(MappingText::item).collect(Collectors.joining());
    }

    private static String item(SheetMapping sheet) {
        return INDENT + "- " + sheet(sheet, INDENT + INDENT).strip() + "\n";
    }

    private static String sheet(SheetMapping sheet, String indent) {
        StringBuilder text = new StringBuilder();
        if (!sheet.sheet().isEmpty()) {
            text.append(indent)
                    .append("sheet: ")
                    .append(YamlText.quoted(sheet.sheet()))
                    .append('\n');
        }
        if (sheet.headerRow() != SheetMapping.FIND_HEADER) {
            text.append(indent).append("header row: ").append(headerRow(sheet)).append('\n');
        }
        if (!sheet.ignored().isEmpty()) {
            text.append(indent).append("ignore: ").append(ignored(sheet)).append('\n');
        }
        if (!sheet.countryCodes().isEmpty()) {
            text.append(indent)
                    .append("country codes: ")
                    .append(YamlText.quoted(sheet.countryCodes()))
                    .append('\n');
        }
        if (sheet.direction() != Direction.UNKNOWN) {
            text.append(indent).append("direction: ").append(sheet.direction()).append('\n');
        }
        return text.append(indent)
                .append("columns:")
                .append(columns(sheet, indent))
                .toString();
    }

    private static String columns(SheetMapping sheet, String indent) {
        return sheet.columns().isEmpty()
                ? " {}\n"
                : sheet.columns().entrySet().stream()
                        .map(entry -> indent + INDENT + entry.getKey().label() + ": "
                                + YamlText.quoted(entry.getValue()) + "\n")
                        .collect(Collectors.joining("", "\n", ""));
    }

    private static String ignored(SheetMapping sheet) {
        return sheet.ignored().stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String headerRow(SheetMapping sheet) {
        return sheet.headerRow() == SheetMapping.NO_HEADER ? "none" : Integer.toString(sheet.headerRow());
    }
}
