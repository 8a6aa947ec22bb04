package chokepoint.policy.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds a YAML document from parser events: no objects are constructed, tags are refused, and an alias is the node it names, so it
 * cannot multiply or contain itself.
 */
final class YamlParser {

    private static final int DEEPEST = 12;
    private static final int MOST_ALIASES = 100;

    private final Mistakes mistakes;
    private final Iterator<Event> events;
    private final Map<Anchor, Yaml> anchors = new HashMap<>();
    private int aliases;

    private YamlParser(Iterator<Event> events, Mistakes mistakes) {
        this.events = events;
        this.mistakes = mistakes;
    }

    /** The document; empty, with a mistake noted, if it is no YAML. An empty text is a document without keys. */
    static Optional<Yaml> parse(String text, Mistakes mistakes) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            return Optional.of(
                    new YamlParser(new Parse(settings).parseString(text).iterator(), mistakes).document());
        } catch (MarkedYamlEngineException e) {
            mistakes.add(place(e.getProblemMark().or(e::getContextMark)), "this is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            mistakes.addForFile("this is no YAML: " + e.getMessage());
        } catch (Refused e) {
            mistakes.add(e.at, e.getMessage());
        }
        return Optional.empty();
    }

    /** What makes reading on pointless. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SourcePosition at;

        Refused(SourcePosition at, String message) {
            super(message);
            this.at = at;
        }
    }

    private Yaml document() {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent)) {
            return new Yaml.Keys(SourcePosition.START, Map.of());
        }
        Yaml document = value(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end instanceof DocumentStartEvent) {
            throw new Refused(place(end.getStartMark()), "a second document begins here; expected one document a file");
        }
        boolean blank = document instanceof Yaml.Text text && text.text().isEmpty();
        return blank ? new Yaml.Keys(SourcePosition.START, Map.of()) : document;
    }

    private Yaml value(Event event, int depth) {
        SourcePosition at = place(event.getStartMark());
        if (event instanceof AliasEvent alias) {
            return aliased(alias, at);
        }
        refuseTag(event, at);
        Yaml value = event instanceof ScalarEvent scalar
                ? new Yaml.Text(at, scalar.getValue())
                : collection((CollectionStartEvent) event, at, depth + 1);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
        return value;
    }

    private Yaml aliased(AliasEvent alias, SourcePosition at) {
        aliases++;
        if (aliases > MOST_ALIASES) {
            throw new Refused(at, "more than " + MOST_ALIASES + " aliases; write the values out");
        }
        return Optional.ofNullable(anchors.get(alias.getAlias()))
                .orElseThrow(() -> new Refused(at, "'*" + alias.getAlias() + "' names nothing written before it"));
    }

    private void refuseTag(Event event, SourcePosition at) {
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> mistakes.add(at, "tag '" + name + "' is not used here; write the plain value"));
    }

    private Yaml collection(CollectionStartEvent event, SourcePosition at, int depth) {
        if (depth > DEEPEST) {
            throw new Refused(at, "values nest more than " + DEEPEST + " deep; nothing here does");
        }
        return event instanceof MappingStartEvent ? keys(at, depth) : items(at, depth);
    }

    private Yaml items(SourcePosition at, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event event = events.next(); !ends(event, Event.ID.SequenceEnd); event = events.next()) {
            items.add(value(event, depth));
        }
        return new Yaml.Items(at, items);
    }

    private Yaml keys(SourcePosition at, int depth) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !ends(event, Event.ID.MappingEnd); event = events.next()) {
            Yaml key = value(event, depth);
            Yaml value = value(events.next(), depth);
            note(key, value, entries);
        }
        return new Yaml.Keys(at, entries);
    }

    private void note(Yaml key, Yaml value, Map<String, Yaml.Entry> entries) {
        if (!(key instanceof Yaml.Text text)) {
            mistakes.add(key.at(), "a list or keys stand where a key is expected; expected a word");
            return;
        }
        Yaml.Entry first = entries.putIfAbsent(text.text(), new Yaml.Entry(text.at(), value));
        if (first != null) {
            mistakes.add(
                    text.at(),
                    "'%s' stands in line %d already; expected it once",
                    text.text(),
                    first.at().line());
        }
    }

    private static boolean ends(Event event, Event.ID end) {
        return event.getEventId() == end;
    }

    private static SourcePosition place(Optional<Mark> mark) {
        return mark.map(m -> new SourcePosition(m.getLine() + 1, m.getColumn() + 1))
                .orElse(SourcePosition.START);
    }
}
