package chokepoint.policy.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.yaml.PolicyException;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingFileTest {

    @TempDir
    private Path folder;

    private Mapping read(String yaml) throws IOException {
        return MappingFile.read(Files.writeString(folder.resolve("mapping.yml"), yaml));
    }

    @Test
    void oneSheetStandsAtTheTop() throws IOException {
        Mapping mapping = read("""
                sheet: PO
                header row: 3
                columns: {vendor: C, value: "Net amount", country of origin: NO}
                ignore: [D, Remarks]
                """);
        assertThat(mapping.sheets())
                .containsExactly(new SheetMapping(
                        "PO",
                        3,
                        Map.of(Field.VENDOR, "C", Field.VALUE, "Net amount", Field.COUNTRY_OF_ORIGIN, "NO"),
                        Set.of("D", "Remarks")));
    }

    @Test
    void withoutHeaderRowItIsLookedFor() throws IOException {
        assertThat(read("columns: {vendor: C}").sheets().get(0).headerRow()).isEqualTo(SheetMapping.FIND_HEADER);
        assertThat(read("{header row: none, columns: {vendor: C}}")
                        .sheets()
                        .get(0)
                        .headerRow())
                .isEqualTo(SheetMapping.NO_HEADER);
    }

    @Test
    void headerSaysTheSameAsHeaderRow() throws IOException {
        assertThat(read("{header: none, columns: {vendor: C}}"))
                .isEqualTo(read("{header row: none, columns: {vendor: C}}"));
        assertThat(read("header: 3").sheets().get(0).headerRow()).isEqualTo(3);
        assertThatThrownBy(() -> read("header row: 3\nheader: none\n"))
                .hasMessageContaining("'header row' says where the header stands already; leave one out");
    }

    @Test
    void aSheetsOwnMappingComesBeforeTheOneForEverySheet() throws IOException {
        Mapping mapping = read("sheets: [{columns: {vendor: A}}, {sheet: PO, columns: {vendor: B}}]");
        assertThat(mapping.sheet("PO").orElseThrow().columns()).containsEntry(Field.VENDOR, "B");
        assertThat(mapping.sheet("Other").orElseThrow().columns()).containsEntry(Field.VENDOR, "A");
        assertThat(Mapping.NONE.sheet("PO")).isEmpty();
    }

    @Test
    void theDirectionOfAListIsSaidAndWritten() throws IOException {
        Mapping mapping = read("{direction: Export, columns: {vendor: A}}");
        assertThat(mapping.sheets().get(0).direction()).isEqualTo(Direction.EXPORT);
        assertThat(read(MappingFile.write(mapping))).isEqualTo(mapping);
        assertThatThrownBy(() -> read("direction: outwards"))
                .hasMessageContaining("'outwards' is no direction; expected 'import' or 'export'");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        SheetMapping awkward = new SheetMapping(
                "Лист \"1\": a\\b",
                0,
                Map.of(Field.VENDOR, "- # yes: [no]\nsecond line", Field.END_USER_STATEMENT, "010121"),
                Set.of("null", "~"));
        SheetMapping plain = new SheetMapping("", SheetMapping.FIND_HEADER, Map.of(), Set.of());
        for (Mapping mapping : List.of(
                new Mapping(List.of(awkward)),
                new Mapping(List.of(plain)),
                new Mapping(List.of(plain, awkward)),
                Mapping.NONE)) {
            assertThat(read(MappingFile.write(mapping))).isEqualTo(mapping);
        }
    }

    @Test
    void anUnknownFieldIsOfferedTheNearest() {
        assertThatThrownBy(() -> read("columns:\n  vendr: C\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(
                        "mapping.yml:2:3: 'vendr' is no key of the columns of a mapping (nearest: 'vendor')");
    }

    @Test
    void aColumnMeansOneThing() {
        assertThatThrownBy(() -> read("columns:\n  vendor: Net  amount\n  order: B\n  value: net amount\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageEndingWith(
                        "mapping.yml:4:10: column 'net amount' is given to 'vendor' and to 'value'; a column means one"
                                + " thing: leave one out");
    }

    @Test
    void aDateOfAnOrderMayBeThatOfTheLineToo() throws IOException {
        assertThat(read("columns: {date: F, ordered: F, vendor: C, vendor id: C, segment: D, description: D}")
                        .sheets()
                        .get(0)
                        .columns())
                .hasSize(6);
    }

    @Test
    void rowsCountFromOne() {
        assertThatThrownBy(() -> read("header row: 0\ncolumns: {vendor: B}\n"))
                .hasMessageEndingWith(
                        "mapping.yml:1:13: header row: rows count from 1; a list without a header has 'none'");
    }

    @Test
    void allMistakesOfAMappingAreToldAtOnce() {
        assertThatThrownBy(() -> read("colums: {}\nheader row: few\ncolumns: {vendr: A, valu: B}\n"))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        thrown -> assertThat(thrown.mistakes()).hasSize(4));
    }

    @Test
    void aSheetIsMappedOnce() {
        assertThatThrownBy(() -> read("sheets: [{sheet: PO, columns: {}}, {sheet: PO, columns: {}}]"))
                .hasMessageContaining("sheet 'PO' is mapped twice");
    }
}
