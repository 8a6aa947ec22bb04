package chokepoint.cli.print;

import chokepoint.cli.print.ListsInForce.Shown;
import chokepoint.rulebook.ListSummary;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Prints the lists in force for programs. */
public final class ListsJson {

    private ListsJson() {}

    public static String of(ListsInForce lists) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("asOf", lists.policy().asOf().toString());
        root.put("shelfLifeDays", lists.policy().lists().shelfLife().days());
        ArrayNode array = root.putArray("lists");
        for (Shown shown : lists.lists()) {
            ListSummary list = shown.list();
            ObjectNode json = array.addObject()
                    .put("name", list.name())
                    .put("holds", list.holds())
                    .put("entries", list.entries())
                    .put("asOf", list.asOf().toString())
                    .put("used", shown.used())
                    .put("stale", shown.stale())
                    .put("source", list.source())
                    .put("origin", list.origin())
                    .put("path", list.path())
                    .put("sha256", list.sha256());
            shown.age().ifPresent(days -> json.put("ageDays", days));
        }
        ObjectNode sheets = root.putObject("rateSheets");
        lists.sheets().forEach(sheets::put);
        return root.toPrettyString();
    }
}
