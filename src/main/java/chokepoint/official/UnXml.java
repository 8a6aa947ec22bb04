package chokepoint.official;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the consolidated list of the Security Council as XML. A document type, and so every entity of one's own, is refused. */
final class UnXml implements OfficialReader {

    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Set<String> PARTIES = Set.of("INDIVIDUAL", "ENTITY");
    private static final Set<String> ALIASES = Set.of("INDIVIDUAL_ALIAS", "ENTITY_ALIAS");
    private static final Set<String> ADDRESSES = Set.of("INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS");
    private static final Set<String> WEAK = Set.of("low");
    private static final List<String> NAME = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final List<String> ADDRESS = List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 50;

    @Override
    public boolean looksLike(FirstLines lines) {
        return lines.anyContains("<" + ROOT);
    }

    @Override
    public String expected() {
        return "XML with the root element " + ROOT + " and its attribute dateGenerated";
    }

    @Override
    public void read(OfficialFile file, OfficialRows rows) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = file.bytes()) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            new Reading(file, rows, xml).all();
            xml.close();
        } catch (XMLStreamException e) {
            throw file.damaged(
                    e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
                    "cannot be read as XML from here on (" + firstLine(e.getMessage()) + ")");
        }
    }

    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> line.startsWith("Message: "))
                .map(line -> line.substring("Message: ".length()))
                .findFirst()
                .orElse(message);
    }

    /** One pass over the file. */
    private static final class Reading {

        private final OfficialFile file;
        private final OfficialRows rows;
        private final XMLStreamReader xml;
        private final Deque<String> open = new ArrayDeque<>();
        private final Map<String, String> ofParty = new LinkedHashMap<>();
        private final Map<String, String> ofPart = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private PartyEntry entry = new PartyEntry("");
        private boolean rootSeen;

        Reading(OfficialFile file, OfficialRows rows, XMLStreamReader xml) {
            this.file = file;
            this.rows = rows;
            this.xml = xml;
        }

        void all() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD ->
                        throw damaged("a document type stands here; the official file has none");
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {
                        // comments and the like say nothing
                    }
                }
            }
        }

        private DamagedFileException damaged(String message) {
            return file.damaged(xml.getLocation().getLineNumber(), message);
        }

        private void start(String name) {
            if (!rootSeen) {
                root(name);
            }
            open.push(name);
            text.setLength(0);
            if (open.size() > DEEPEST) {
                throw damaged("elements lie " + DEEPEST + " deep; those of the official file do not");
            }
            if (isParty()) {
                ofParty.clear();
                entry = new PartyEntry("");
            } else if (ALIASES.contains(name) || ADDRESSES.contains(name)) {
                ofPart.clear();
            }
        }

        private void root(String name) {
            String day = xml.getAttributeValue(null, "dateGenerated");
            if (!name.equals(ROOT)) {
                throw damaged("the root element is '" + name + "'; expected " + ROOT);
            }
            rows.asOf(OfficialDays.read(day == null ? "" : day)
                    .orElseThrow(() -> damaged("dateGenerated is '" + day + "'; expected a day like 2026-06-30")));
            rootSeen = true;
        }

        private boolean isParty() {
            return open.size() == 3 && PARTIES.contains(open.peek());
        }

        private void text() {
            if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                throw damaged("a text of more than " + LONGEST_TEXT + " letters");
            }
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }

        private void end(String name) {
            if (isParty()) {
                finish();
            } else if (ALIASES.contains(name)) {
                alias();
            } else if (ADDRESSES.contains(name)) {
                entry.address(joined(ofPart, ADDRESS, ", "));
            } else {
                (open.size() == 4 ? ofParty : ofPart).put(name, text.toString().strip());
            }
            text.setLength(0);
            open.pop();
        }

        private void alias() {
            if (WEAK.contains(ofPart.getOrDefault("QUALITY", "").toLowerCase(Locale.ROOT))) {
                rows.leftOut("a weak alias");
            } else {
                entry.name(ofPart.getOrDefault("ALIAS_NAME", ""));
            }
        }

        private void finish() {
            String id = ofParty.getOrDefault("REFERENCE_NUMBER", ofParty.getOrDefault("DATAID", ""));
            String name = joined(ofParty, NAME, " ");
            if (id.isEmpty() || name.isEmpty()) {
                throw damaged("a party without " + (id.isEmpty() ? "a REFERENCE_NUMBER" : "a FIRST_NAME"));
            }
            String committee = ofParty.getOrDefault("UN_LIST_TYPE", "");
            PartyEntry whole = new PartyEntry("United Nations, consolidated list, entry " + id
                    + (committee.isEmpty() ? "" : " (" + committee + ")"));
            whole.name(name).name(ofParty.getOrDefault("NAME_ORIGINAL_SCRIPT", ""));
            whole.andAll(entry);
            whole.addTo(rows);
        }

        private static String joined(Map<String, String> values, List<String> names, String between) {
            return names.stream()
                    .map(name -> values.getOrDefault(name, ""))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(between));
        }
    }
}
