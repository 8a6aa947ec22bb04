package chokepoint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class PolicySchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PolicySchemaTest.class.getResourceAsStream("policy.schema.json"));

    /** As an editor with a YAML 1.2 parser sees it. */
    private static List<Error> errors(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return SCHEMA.validate(JSON.valueToTree(new Load(settings).loadFromString(yaml)));
    }

    private static Stream<String> validPolicies() {
        return ValidPolicies.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("validPolicies")
    void readerAndSchemaAccept(String yaml) {
        assertThat(Policies.mistakes(yaml)).isEmpty();
        assertThat(errors(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hom: DE",
                "home: {country: DE}",
                "currency: euro",
                "as of: 30.06.2026",
                "periods: week",
                "value: [duty]",
                "rates: [{from: USD, to: EUR, rate: 0.9}]",
                "rates: [{from: USD, to: EUR, rate: 0, date: 2026-01-01}]",
                "limits: [{rule: CON-001, share: 50 %}]",
                "limits: [{share: 50 %, source: Act 7}]",
                "limits: [{rule: CON-001, source: Act 7}]",
                "limits: [{rule: CON-001, source: Act 7, share: half}]",
                "limits: [{rule: CON-001, source: Act 7, share: -5 %}]",
                "limits: [{rule: CON-001, source: Act 7, from: 2026-01-01, path: [{from: 2026-01-01, share: 5 %}]}]",
                "limits: [{rule: CON-001, source: Act 7, path: [{share: 5 %}]}]",
                "quotas: [{domestic: 140 %, source: Act 7}]",
                "quotas: [{domestic: 40 %, year: 2026, from: 2026-01-01, source: Act 7}]",
                "quotas: [{domestic: 40 %}]",
                "segmentations: [{name: goods}]",
                "segmentations: [{name: a/b, column: segment}]",
                "segmentations: [{name: goods, segments: [{name: chips, hs: 854}]}]",
                "segmentations: [{name: goods, segments: [{name: chips, hs: 8x}]}]",
                "segmentations: [{name: goods, segments: [{name: Unassigned, hs: 85}]}]",
                "segmentations: [{name: goods, segments: [{name: chips, hs: 85, risk: low}]}]",
                "vendors: [{aliases: A}]",
                "vendors: [{name: A, restricted: yes}]",
                "vendors: [{name: A, restricted: sometimes, source: Act 7}]",
                "lists: {watched places: mine}",
                "lists: {shelf life: 90}",
                "restriction dates: [{name: A, date: 2026-01-01}]",
                "floors: {lines: -1}",
                "floors: {unknown values: 5}",
                "floors: 3",
                "shared contacts: {join: fax}",
                "shared contacts: {most vendors: -1}",
                "columns: [{header: A}]"
            })
    void readerAndSchemaRefuse(String yaml) {
        assertThat(Policies.mistakes(yaml)).isNotEmpty();
        assertThat(errors(yaml)).isNotEmpty();
    }
}
