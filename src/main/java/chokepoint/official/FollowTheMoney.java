package chokepoint.official;

import chokepoint.names.OwnedShare;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads entities of FollowTheMoney, one JSON object a line, such as {@code entities.ftm.json} of OpenSanctions.
 *
 * @param owners whether the shares that its entities hold in each other are wanted, else its parties
 */
record FollowTheMoney(boolean owners) implements OfficialReader {

    private static final String OWNERSHIP = "Ownership";
    private static final Set<String> PARTIES =
            Set.of("LegalEntity", "Company", "Organization", "Person", "PublicBody", "Vessel", "Airplane");
    private static final String SOURCE = "FollowTheMoney, ";

    @Override
    public boolean looksLike(FirstLines lines) {
        String first = lines.first();
        return first.startsWith("{") && first.contains("\"schema\"") && first.contains("\"properties\"");
    }

    @Override
    public String expected() {
        return "one JSON object on each line, with id, schema and properties";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        if (owners) {
            shares(file, rows);
        } else {
            eachEntity(file, (row, entity) -> party(file, row, entity, rows));
        }
    }

    private static void eachEntity(OfficialFile file, JsonLines.EachObject each) throws IOException {
        JsonLines.forEach(file, (row, entity) -> {
            for (String field : new String[] {"id", "schema"}) {
                if (entity.path(field).asText().isEmpty()) {
                    throw file.damaged(row, "an entity without '" + field + "'");
                }
            }
            if (!entity.path("properties").isObject()) {
                throw file.damaged(row, "an entity without 'properties'");
            }
            each.take(row, entity);
        });
    }

    private static void party(OfficialFile file, long row, JsonNode entity, OfficialRows rows) {
        dated(entity, rows);
        if (!PARTIES.contains(entity.path("schema").asText())) {
            rows.leftOut("an entity that is no party");
            return;
        }
        if (entity.has("target") && !entity.path("target").asBoolean()) {
            rows.leftOut("a party that is only mentioned");
            return;
        }
        PartyEntry entry = new PartyEntry(SOURCE
                + String.join(", ", texts(entity.path("datasets")))
                + (entity.has("datasets") ? ", " : "")
                + "entity " + entity.path("id").asText());
        JsonNode properties = entity.path("properties");
        entry.name(entity.path("caption").asText());
        texts(properties.path("name")).forEach(entry::name);
        texts(properties.path("alias")).forEach(entry::name);
        texts(properties.path("previousName")).forEach(entry::name);
        texts(properties.path("address")).forEach(entry::address);
        if (!entry.named()) {
            throw file.damaged(row, "a party without a name");
        }
        entry.addTo(rows);
    }

    private static void dated(JsonNode entity, OfficialRows rows) {
        for (String field : new String[] {"last_seen", "last_change"}) {
            OfficialDays.read(entity.path(field).asText()).ifPresent(rows::asOf);
        }
    }

    private static void shares(OfficialFile file, OfficialRows rows) throws IOException {
        Set<String> mentioned = new HashSet<>();
        eachOwnership(file, (row, owner, owned, entity) -> {
            mentioned.add(owner);
            mentioned.add(owned);
        });
        Map<String, String> names = new HashMap<>();
        eachEntity(file, (row, entity) -> {
            dated(entity, rows);
            String id = entity.path("id").asText();
            if (mentioned.contains(id)) {
                names.put(id, name(entity));
            }
        });
        eachOwnership(file, (row, owner, owned, entity) -> {
            String ownerName = names.getOrDefault(owner, "");
            String ownedName = names.getOrDefault(owned, "");
            String percent = String.join("", first(entity.path("properties").path("percentage")));
            if (ownerName.isEmpty() || ownedName.isEmpty()) {
                rows.leftOut("a share of an entity that the file does not name");
            } else if (OwnedShare.read(percent).isEmpty()) {
                throw file.damaged(row, "percentage is '" + percent + "'; expected " + OwnedShare.EXPECTED);
            } else if (!first(entity.path("properties").path("endDate")).isEmpty()) {
                rows.leftOut("a share that has ended");
            } else {
                rows.add(
                        ownerName,
                        ownedName,
                        percent,
                        SOURCE + "ownership " + entity.path("id").asText());
            }
        });
    }

    /** What takes in an ownership, once for each pair of owner and owned. */
    private interface EachOwnership {
        void take(long row, String owner, String owned, JsonNode entity) throws IOException;
    }

    private static void eachOwnership(OfficialFile file, EachOwnership each) throws IOException {
        eachEntity(file, (row, entity) -> {
            if (entity.path("schema").asText().equals(OWNERSHIP)) {
                JsonNode properties = entity.path("properties");
                for (String owner : texts(properties.path("owner"))) {
                    for (String owned : texts(properties.path("asset"))) {
                        each.take(row, owner, owned, entity);
                    }
                }
            }
        });
    }

    private static String name(JsonNode entity) {
        String caption = entity.path("caption").asText();
        return caption.isEmpty()
                ? String.join("", first(entity.path("properties").path("name")))
                : caption;
    }

    private static List<String> first(JsonNode array) {
        return texts(array).stream().limit(1).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
