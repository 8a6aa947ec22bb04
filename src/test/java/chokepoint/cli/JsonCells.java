package chokepoint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cells of a finding as a findings file tells them. */
record JsonCells(String sheet, int row, String column) {

    static Stream<JsonCells> of(JsonNode finding) {
        return StreamSupport.stream(finding.get("cells").spliterator(), false)
                .map(cell -> new JsonCells(
                        cell.get("sheet").asText(),
                        cell.get("row").asInt(),
                        cell.get("column").asText()));
    }
}
