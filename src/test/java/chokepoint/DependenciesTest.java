package chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the program is delivered with. */
class DependenciesTest {

    private static String version(String group, String artifact) throws IOException {
        Properties maven = new Properties();
        try (InputStream in = DependenciesTest.class.getResourceAsStream(
                "/META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            assertThat(in).as(artifact).isNotNull();
            maven.load(in);
        }
        return maven.getProperty("version");
    }

    @Test
    void whatPoiLogsToIsAsNewAsItsBridge() throws IOException {
        String log4j = "org.apache.logging.log4j";
        assertThat(version(log4j, "log4j-api")).isEqualTo(version(log4j, "log4j-to-slf4j"));
    }

    /** It is made before the tests, and neither says when nor has a number of its own. */
    @Test
    void theBillOfMaterialsNamesWhatIsDeliveredAndNothingElse() throws IOException {
        JsonNode bill = new ObjectMapper()
                .readTree(Path.of("target/chokepoint.cdx.json").toFile());
        Map<String, String> versions = new TreeMap<>();
        bill.get("components")
                .forEach(part -> versions.put(
                        part.get("name").asText(), part.get("version").asText()));
        assertThat(versions)
                .containsEntry(
                        "jackson-dataformat-cbor",
                        version("com.fasterxml.jackson.dataformat", "jackson-dataformat-cbor"))
                .containsEntry("log4j-api", version("org.apache.logging.log4j", "log4j-api"))
                .containsKeys("drools-engine", "poi-ooxml", "icu4j", "slf4j-simple")
                .doesNotContainKeys("junit-jupiter", "archunit", "json-schema-validator");
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.at("/metadata/timestamp").isMissingNode()).isTrue();
    }
}
