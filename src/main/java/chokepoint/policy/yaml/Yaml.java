package chokepoint.policy.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML document as written: texts, lists and keys with their positions. Nothing is taken for a number or a boolean. */
public sealed interface Yaml {

    SourcePosition at();

    record Text(SourcePosition at, String text) implements Yaml {}

    record Items(SourcePosition at, List<Yaml> items) implements Yaml {

        public Items {
            items = List.copyOf(items);
        }
    }

    record Keys(SourcePosition at, Map<String, Entry> entries) implements Yaml {

        public Keys {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** These keys, with what the other says in their place wherever it says something; keys within keys likewise. */
        public Keys overlaidWith(Keys other) {
            Map<String, Entry> both = new LinkedHashMap<>(entries);
            other.entries.forEach((key, entry) -> both.merge(key, entry, Keys::overlaid));
            return new Keys(other.at, both);
        }

        private static Entry overlaid(Entry below, Entry above) {
            return below.value() instanceof Keys keys && above.value() instanceof Keys more
                    ? new Entry(above.at(), keys.overlaidWith(more))
                    : above;
        }
    }

    /** One key and its value. */
    record Entry(SourcePosition at, Yaml value) {}
}
