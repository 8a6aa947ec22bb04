package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.MappedColumn;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.reading.PolicyFile;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rests on a column that may mean something else is undecided until the user confirms the column. */
class DoubtedColumnsTest {

    private static final String LOADED =
            "Country of dispatch as told by the carrier or by people who loaded the goods there yesterday";
    private static final String TRIANGLE = """
            Vendor,Vendor country,Country of origin,%s,Value,Currency
            Acme,Singapore,Taiwan,Netherlands,20000,EUR
            Bolt,Germany,Germany,Germany,5000,EUR
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor,Vendor country,Value,Currency|Colour type",
                "Proveedor,País del proveedor,Importe,Moneda|Tipo de color",
                "Fornitore,Paese del fornitore,Importo,Valuta|Tipo di colore",
                "供应商,供应商国家,金额,币种|颜色种类",
            })
    void aSegmentInDoubtCarriesNoBreach(String others, String packing) throws IOException {
        String list = others + "," + packing + "\n" + "Acme,CN,900,EUR,Box\n".repeat(3) + "Bolt,DE,800,EUR,Box\n";

        Checked checked = Checked.list(folder, list);

        MappedColumn column =
                checked.audit().list().sheets().get(0).column(Field.SEGMENT).orElseThrow();
        assertThat(column.doubted()).isTrue();
        assertThat(checked.findings("CON-001"))
                .allSatisfy(
                        finding -> assertThat(finding.segment().segmentation()).isNotEqualTo("segment"));
        assertThat(checked.rule("CON-001").segments())
                .filteredOn(segment -> segment.segment().name().equals("box"))
                .isNotEmpty()
                .allSatisfy(segment -> {
                    assertThat(segment.outcome()).isEqualTo(Outcome.UNDECIDED);
                    assertThat(segment.reason()).contains("'segment: E'", packing);
                });
        assertThat(checked.audit().list().sheets().get(0).notices())
                .anyMatch(notice -> notice.contains("write 'segment: E' into mapping.yml"));
    }

    @Test
    void aLineThatOnlyADoubtedColumnSpeaksAgainstIsNoFinding() throws IOException {
        RuleResult triangle = Checked.list(folder, String.format(Locale.ROOT, TRIANGLE, LOADED))
                .rule("RTE-002");

        assertThat(triangle.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(triangle.missing()).singleElement().asString().contains("'country of dispatch: D'");
        assertThat(triangle.linesJudged()).isZero();
    }

    @Test
    void whatIsCalledByItsNameOrConfirmedIsNotDoubted() throws IOException {
        String named = String.format(Locale.ROOT, TRIANGLE, "Country of dispatch");
        assertThat(Checked.list(folder, named).rule("RTE-002").outcome()).isEqualTo(Outcome.FINDINGS);

        Path list = Files.writeString(folder.resolve("list.csv"), String.format(Locale.ROOT, TRIANGLE, LOADED));
        Mapping confirmed = new Mapping(List.of(
                new SheetMapping("", SheetMapping.FIND_HEADER, Map.of(Field.COUNTRY_OF_DISPATCH, "D"), Set.of())));
        assertThat(Checked.audit(
                                Reading.open(list, "list.csv", ReadingOptions.DEFAULT.withMapping(confirmed)),
                                PolicyFile.forHome(Set.of(Country.of("EE"))))
                        .findings())
                .anyMatch(finding -> finding.rule().equals("RTE-002"));
    }

    @Test
    void whatHoldsWithoutTheDoubtedColumnIsFound() throws IOException {
        String list = """
                Vendor,Vendor country,Country of origin,%s,Lot,HS code,Value,Currency
                Acme,Singapore,Taiwan,Netherlands,1,854231,20000,EUR
                """;
        Checked doubted = Checked.list(folder, String.format(Locale.ROOT, list, LOADED));
        Checked without = Checked.list(folder, String.format(Locale.ROOT, list, "Remark"));

        assertThat(doubted.findings("RTE-003")).hasSameSizeAs(without.findings("RTE-003"));
        assertThat(doubted.findings("RTE-002")).isEmpty();
    }

    @Test
    void rivalsAreTold() throws IOException {
        Checked checked = Checked.list(folder, "Supplier,Order Value,Amount,Currency\nAcme,5,6,EUR\nBolt,7,8,EUR\n");

        MappedColumn value =
                checked.audit().list().sheets().get(0).column(Field.VALUE).orElseThrow();
        assertThat(value.column()).isEqualTo("C");
        assertThat(value.rivals()).extracting(MappedColumn.Rival::column).containsExactly("B");
        assertThat(value.doubted()).isFalse();
    }
}
