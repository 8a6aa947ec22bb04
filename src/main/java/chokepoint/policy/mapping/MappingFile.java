package chokepoint.policy.mapping;

import chokepoint.names.FoldedText;
import chokepoint.names.NearestWord;
import chokepoint.names.places.CountryTable;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.policy.yaml.Scalars;
import chokepoint.policy.yaml.Section;
import chokepoint.policy.yaml.Yaml;
import chokepoint.policy.yaml.YamlFile;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code mapping.yml}: a user's assignment of columns to fields. */
public final class MappingFile {

    private static final String SHEET = "sheet";
    private static final String SHEETS = "sheets";
    private static final String HEADER = "header";
    private static final String HEADER_ROW = "header row";
    private static final String COLUMNS = "columns";
    private static final String IGNORE = "ignore";
    private static final String COUNTRY_CODES = "country codes";
    private static final String DIRECTION = "direction";
    private static final String NO_HEADER = "none";
    private static final Set<String> SHEET_KEYS =
            Set.of(SHEET, HEADER, HEADER_ROW, COLUMNS, IGNORE, COUNTRY_CODES, DIRECTION);
    private static final Set<Field> LENT = Set.of(Field.DATE, Field.VENDOR, Field.SEGMENT);
    private static final Set<String> LABELS =
            Arrays.stream(Field.values()).map(Field::label).collect(Collectors.toUnmodifiableSet());

    private final Mistakes mistakes;

    private MappingFile(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Reads a mapping.
     *
     * @throws PolicyException with all mistakes of the file
     */
    public static Mapping read(Path file) {
        Mistakes mistakes = new Mistakes(file.toString());
        Mapping mapping = new MappingFile(mistakes).mapping(YamlFile.keys(YamlFile.bytes(file, mistakes), mistakes));
        mistakes.throwIfAny();
        return mapping;
    }

    /** The text of a {@code mapping.yml} that reads back as the same mapping. */
    public static String write(Mapping mapping) {
        return MappingText.of(mapping);
    }

    private Mapping mapping(Yaml.Keys keys) {
        if (!keys.entries().containsKey(SHEETS)) {
            return keys.entries().isEmpty() ? Mapping.NONE : new Mapping(List.of(sheet(keys)));
        }
        Section section = Section.of("a mapping of several sheets", keys, Set.of(SHEETS), mistakes);
        Mapping mapping = new Mapping(section.sections(SHEETS, each -> Optional.of(sheet(each))));
        refuseTwice(mapping, section);
        return mapping;
    }

    private SheetMapping sheet(Yaml.Keys keys) {
        Section section = Section.of("a mapping", keys, SHEET_KEYS, mistakes);
        return new SheetMapping(
                section.text(SHEET).orElse(""),
                headerRow(section),
                columns(section),
                Set.copyOf(new HashSet<>(section.each(IGNORE, text -> text))),
                section.read(COUNTRY_CODES, MappingFile::countryTable).orElse(""),
                section.read(DIRECTION, Direction::parse).orElse(Direction.UNKNOWN));
    }

    private static String countryTable(String name) {
        List<String> known = CountryTable.all().stream().map(CountryTable::name).toList();
        return CountryTable.named(name)
                .map(CountryTable::name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no table of countries that is known"
                        + NearestWord.hint(name, known) + "; expected one of: " + String.join(", ", known)));
    }

    /** {@code header: none} says the same as {@code header row: none}. */
    private static int headerRow(Section section) {
        Optional<Integer> row = section.read(HEADER_ROW, MappingFile::headerRow);
        Optional<Integer> shorter = section.read(HEADER, MappingFile::headerRow);
        if (row.isPresent() && shorter.isPresent()) {
            section.mistake(HEADER, "'" + HEADER_ROW + "' says where the header stands already; leave one out");
        }
        return row.or(() -> shorter).orElse(SheetMapping.FIND_HEADER);
    }

    private static int headerRow(String text) {
        if (text.equals(NO_HEADER)) {
            return SheetMapping.NO_HEADER;
        }
        int row = Scalars.count(text);
        if (row == 0) {
            throw new IllegalArgumentException("rows count from 1; a list without a header has '" + NO_HEADER + "'");
        }
        return row;
    }

    private Map<Field, String> columns(Section section) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        section.keys(COLUMNS).ifPresent(keys -> {
            Section fields = Section.of("the columns of a mapping", keys, LABELS, mistakes);
            Map<String, Field> taken = new HashMap<>();
            keys.entries()
                    .keySet()
                    .forEach(label -> Field.labelled(label)
                            .ifPresent(field -> fields.text(label).ifPresent(column -> {
                                columns.put(field, column);
                                Optional.ofNullable(taken.putIfAbsent(FoldedText.fold(column), field))
                                        .filter(other -> !mayShare(field, other))
                                        .ifPresent(other -> refuseTaken(fields, column, other, field));
                            })));
        });
        return columns;
    }

    /** The date of an order is that of the line where nothing else is; so a number may stand for the vendor, a text for the segment. */
    private static boolean mayShare(Field one, Field other) {
        return LENT.contains(one) && lends(other, one) || LENT.contains(other) && lends(one, other);
    }

    private static boolean lends(Field field, Field to) {
        return field.kind() == to.kind() || field.kind() == Field.Kind.TEXT;
    }

    private static void refuseTaken(Section fields, String column, Field first, Field second) {
        fields.mistake(
                second.label(),
                "column '" + column + "' is given to '" + first + "' and to '" + second
                        + "'; a column means one thing: leave one out");
    }

    private void refuseTwice(Mapping mapping, Section section) {
        Set<String> seen = new HashSet<>();
        mapping.sheets().stream()
                .map(SheetMapping::sheet)
                .filter(name -> !seen.add(name))
                .forEach(name -> section.mistake(SHEETS, "sheet '" + name + "' is mapped twice; expected it once"));
    }
}
