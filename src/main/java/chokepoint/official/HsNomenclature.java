package chokepoint.official;

import chokepoint.trade.values.HsCode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads a table of the nomenclature of the Harmonized System: csv with columns hscode and description, or the JSON of UN Comtrade. */
final class HsNomenclature implements OfficialReader {

    private static final String[] COLUMNS = {"hscode", "description"};
    private static final String SOURCE = "Harmonized System, nomenclature, ";

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.hasHeader(',', COLUMNS) || isJson(lines) && lines.anyContains("\"results\"");
    }

    private static boolean isJson(FirstLines lines) {
        return lines.first().startsWith("{");
    }

    @Override
    public String expected() {
        return "a csv with the columns hscode and description, or a JSON object with an array 'results' of objects with id and text";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        if (isJson(file.firstLines())) {
            json(file, rows);
        } else {
            new HeadedRecords(file, ',', COLUMNS)
                    .forEach((row, header, cells) ->
                            code(file, row, header.cell(cells, "hscode"), header.cell(cells, "description"), rows));
        }
    }

    private static void json(OfficialFile file, OfficialRows rows) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.text())) {
            boolean found = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY && "results".equals(json.currentName())) {
                    found = true;
                    results(file, json, rows);
                }
            }
            if (!found) {
                throw file.damaged(1, "no array 'results'");
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw file.damaged(
                    place == null ? 1 : place.getLineNr(),
                    "cannot be read as JSON from here on (" + e.getOriginalMessage() + ")");
        }
    }

    private static void results(OfficialFile file, JsonParser json, OfficialRows rows) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> texts = new HashMap<>();
            long row = json.currentLocation().getLineNr();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("id") || name.equals("text")) {
                    texts.put(name, json.getValueAsString(""));
                }
                json.skipChildren();
            }
            String id = texts.getOrDefault("id", "");
            String text = texts.getOrDefault("text", "");
            code(file, row, id, text.startsWith(id + " - ") ? text.substring(id.length() + 3) : text, rows);
        }
    }

    private static void code(OfficialFile file, long row, String code, String name, OfficialRows rows) {
        if (code.equals("TOTAL") || code.equals("999999") || code.equals("9999AA")) {
            rows.leftOut("a code that stands for all goods or for none");
            return;
        }
        if (!HsCode.valid(code)) {
            throw file.damaged(row, "'" + code + "' is no HS code of 2, 4 or 6 digits");
        }
        if (name.isBlank()) {
            throw file.damaged(row, "code " + code + " has no name");
        }
        rows.add(code, name.strip(), SOURCE + file.name());
    }
}
