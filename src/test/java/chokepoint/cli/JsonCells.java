package chokepoint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cells of a finding as a findings file tells them, one by one. */
record JsonCells(String sheet, int row, String column) {

    static Stream<JsonCells> of(JsonNode finding) {
        return StreamSupport.stream(finding.get("cells").spliterator(), false)
                .flatMap(cells -> Arrays.stream(cells.get("rows").asText().split(","))
                        .flatMapToInt(JsonCells::rows)
                        .boxed()
                        .flatMap(row -> StreamSupport.stream(
                                        cells.get("columns").spliterator(), false)
                                .map(column -> new JsonCells(cells.get("sheet").asText(), row, column.asText()))));
    }

    private static IntStream rows(String range) {
        String[] ends = range.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
