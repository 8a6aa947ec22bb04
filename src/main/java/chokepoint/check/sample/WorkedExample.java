package chokepoint.check.sample;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.MappedColumn;
import chokepoint.rulebook.Sample;
import chokepoint.rulebook.card.Requirement;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.values.Field;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sample beside a rule, worked through: the lines that go in, the findings that come out, and the lines it leaves alone.
 *
 * @param path of the sample, as shown to people
 * @param rows all its lines, in their order
 * @param findings those of the rule
 */
public record WorkedExample(String path, List<Row> rows, List<Finding> findings) {

    private static final int HEADER = 1;

    /**
     * One line of the sample.
     *
     * @param record its number, the header being record 1
     * @param cells what it says, by header, in the fields that the rule looks at; blanks are left out
     * @param note why it is found or left alone
     * @param found whether a finding of the rule marks it
     */
    public record Row(int record, Map<String, String> cells, String note, boolean found) {

        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    public WorkedExample {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    static WorkedExample of(RuleCard card, Sample sample, SampleText text, Audit audit) {
        List<Finding> findings = Stream.concat(audit.findings().stream(), audit.marks().stream())
                .filter(finding -> finding.rule().equals(card.id()))
                .toList();
        Set<String> headers = headers(audit, lookedAt(card, findings, audit));
        Set<Integer> marked = findings.stream()
                .flatMap(finding -> finding.cells().stream())
                .map(ListCell::row)
                .collect(Collectors.toCollection(TreeSet::new));
        List<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(text.list()).stream().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            int number = i + HEADER + 1;
            rows.add(row(records.get(i), number, headers, marked.contains(number)));
        }
        return new WorkedExample(sample.path(), rows, findings);
    }

    private static Row row(NamedCsvRecord record, int number, Set<String> headers, boolean found) {
        Map<String, String> cells = new LinkedHashMap<>();
        record.getFieldsAsMap().forEach((header, cell) -> {
            if (headers.contains(header) && !cell.isBlank()) {
                cells.put(header, cell.strip());
            }
        });
        return new Row(
                number, cells, record.findField(SampleText.NOTE).orElse("").strip(), found);
    }

    /** The fields that it needs, that decide it, that group its lines or that its findings mark, and what puts a line in its place. */
    private static Set<Field> lookedAt(RuleCard card, List<Finding> findings, Audit audit) {
        Set<Field> fields = EnumSet.of(Field.SEGMENT, Field.VALUE, Field.CURRENCY);
        Stream.of(
                        card.needs().stream().map(Requirement::fields).flatMap(List::stream),
                        card.decides().stream(),
                        card.cause().stream().flatMap(name -> Field.labelled(name).stream()))
                .flatMap(stream -> stream)
                .forEach(fields::add);
        Set<String> columns = findings.stream()
                .flatMap(finding -> finding.cells().stream())
                .map(ListCell::column)
                .collect(Collectors.toSet());
        columns(audit)
                .filter(column -> columns.contains(column.column()))
                .map(MappedColumn::field)
                .forEach(fields::add);
        return fields;
    }

    private static Set<String> headers(Audit audit, Set<Field> fields) {
        return columns(audit)
                .filter(column -> fields.contains(column.field()))
                .map(MappedColumn::header)
                .collect(Collectors.toSet());
    }

    private static Stream<MappedColumn> columns(Audit audit) {
        return audit.list().sheets().stream().flatMap(sheet -> sheet.columns().stream());
    }

    /** The lines that the rule looks at and leaves alone, near misses among them. */
    public List<Row> leftAlone() {
        return rows.stream().filter(row -> !row.found()).toList();
    }

    /** The lines that one of its findings marks. */
    public List<Row> of(Finding finding) {
        Set<Integer> marked = finding.cells().stream().map(ListCell::row).collect(Collectors.toSet());
        return rows.stream().filter(row -> marked.contains(row.record())).toList();
    }
}
