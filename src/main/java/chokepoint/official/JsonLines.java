package chokepoint.official;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;

/** Hands on the objects of a file that has one on each line; a line has a bound. */
final class JsonLines {

    private static final int LONGEST = 8 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What takes in an object. */
    interface EachObject {
        void take(long row, JsonNode object) throws IOException;
    }

    private JsonLines() {}

    static void forEach(OfficialFile file, EachObject each) throws IOException {
        StringBuilder line = new StringBuilder();
        long row = 1;
        try (Reader in = file.text()) {
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                if (letter == '\n') {
                    object(file, row++, line, each);
                } else if (line.length() == LONGEST) {
                    throw file.damaged(
                            row, "is longer than " + (LONGEST >> 20) + " MiB; expected one object on each line");
                } else {
                    line.append((char) letter);
                }
            }
            object(file, row, line, each);
        }
    }

    private static void object(OfficialFile file, long row, StringBuilder line, EachObject each) throws IOException {
        String text = line.toString();
        line.setLength(0);
        if (text.isBlank()) {
            return;
        }
        JsonNode object;
        try {
            object = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw file.damaged(row, "cannot be read as JSON (" + e.getOriginalMessage() + ")");
        }
        if (!object.isObject()) {
            throw file.damaged(row, "holds no JSON object");
        }
        each.take(row, object);
    }
}
