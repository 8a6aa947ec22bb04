package chokepoint.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.ListCell;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places of cells are written as the generator would write them, field by field. */
class PlaceTextTest {

    private static final List<ListCell> CELLS = List.of(
            new ListCell("März \"9\".xlsx", "Заказы\t1", 7, "B"),
            new ListCell("März \"9\".xlsx", "Заказы\t1", 8, "B"),
            new ListCell("März \"9\".xlsx", "Заказы\t1", 8, "AC"),
            new ListCell("März \"9\".xlsx", "\\\uD83D\uDE80", 8, ""),
            new ListCell("z.csv", "", 2_000_000, ""));

    @Test
    void theBytesAreThoseOfTheGenerator() throws IOException {
        assertThat(written(json -> Json.cells(json, "cells", CELLS)))
                .isEqualTo(written(json -> Json.objects(json, "cells", CELLS, cell -> Json.place(json, cell))))
                .contains("\\uD83D\\uDE80");
    }

    @Test
    void noCellsAreAnEmptyArray() throws IOException {
        assertThat(written(json -> Json.cells(json, "cells", List.of())))
                .isEqualTo(written(json -> Json.objects(json, "cells", List.<ListCell>of(), cell -> {})));
    }

    @FunctionalInterface
    private interface Field {
        void write(JsonGenerator json) throws IOException;
    }

    /** In an object within an array, as findings have it, with a field before and one behind. */
    private static String written(Field field) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FindingsJson.generator(bytes)) {
            json.writeStartObject();
            Json.objects(json, "findings", List.of(1, 2), number -> {
                json.writeNumberField("number", number);
                field.write(json);
                json.writeStringField("behind", "it");
            });
            field.write(json);
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
