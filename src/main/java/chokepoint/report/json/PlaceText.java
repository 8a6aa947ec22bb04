package chokepoint.report.json;

import chokepoint.finding.ListCell;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Places of cells as the findings file has them: most stand on one sheet, whose name is written out once. */
final class PlaceText {

    private static final String INDENT = "  ";

    private final String before;
    private final String end;
    private String file = "";
    private String sheet = "";
    private String head = "";
    private final Map<String, String> tails = new HashMap<>();

    private PlaceText(String outer) {
        this.before = "\n" + outer + INDENT;
        this.end = "\n" + outer + "}";
    }

    /** For an array that is a field of the object that the generator is in. */
    static PlaceText in(JsonGenerator json) {
        int depth = 1;
        for (JsonStreamContext context = json.getOutputContext(); !context.inRoot(); context = context.getParent()) {
            depth++;
        }
        return new PlaceText(INDENT.repeat(depth));
    }

    String of(ListCell cell) {
        if (head.isEmpty() || !cell.file().equals(file) || !cell.sheet().equals(sheet)) {
            file = cell.file();
            sheet = cell.sheet();
            head = "{" + before + field("file", file) + "," + before + field("sheet", sheet) + "," + before
                    + "\"row\" : ";
        }
        return head
                + cell.row()
                + tails.computeIfAbsent(cell.column(), column -> "," + before + field("column", column) + end);
    }

    private static String field(String name, String text) {
        return '"' + name + "\" : " + quoted(text);
    }

    /** As the generator of the file has it. */
    private static String quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FindingsJson.generator(bytes)) {
            json.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written that could fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
