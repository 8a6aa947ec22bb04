package chokepoint.policy.yaml;

import chokepoint.names.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads one group of keys, and notes a mistake for whatever does not fit. */
public final class Section {

    private final String what;
    private final Yaml.Keys keys;
    private final Mistakes mistakes;

    private Section(String what, Yaml.Keys keys, Mistakes mistakes) {
        this.what = what;
        this.keys = keys;
        this.mistakes = mistakes;
    }

    /**
     * A group of keys of which only some may stand.
     *
     * @param what it is called in messages, for example {@code a limit}
     */
    public static Section of(String what, Yaml.Keys keys, Set<String> known, Mistakes mistakes) {
        Section section = open(what, keys, mistakes);
        section.refuseOthersThan(known);
        return section;
    }

    /** A group of keys of which any may stand. */
    public static Section open(String what, Yaml.Keys keys, Mistakes mistakes) {
        return new Section(what, keys, mistakes);
    }

    public SourcePosition at() {
        return keys.at();
    }

    /** The keys that stand here, in order, with what they say. */
    public Map<String, Yaml.Entry> entries() {
        return keys.entries();
    }

    public boolean has(String key) {
        return keys.entries().containsKey(key);
    }

    /** The place of a key's value, or of the section if it has no such key. */
    public SourcePosition at(String key) {
        return entry(key).map(entry -> entry.value().at()).orElse(keys.at());
    }

    public void mistake(String key, String message, Object... values) {
        mistakes.add(at(key), message, values);
    }

    public <T> Optional<T> read(String key, Function<String, T> reader) {
        return entry(key).flatMap(entry -> converted(key, entry.value(), reader));
    }

    public <T> Optional<T> required(String key, Function<String, T> reader) {
        if (!has(key)) {
            mistakes.add(keys.at(), "%s has no '%s'; expected '%s: …'", what, key, key);
        }
        return read(key, reader);
    }

    public Optional<String> text(String key) {
        return read(key, Function.identity());
    }

    /** What a list says, or one text in place of a list. */
    public <T> List<T> each(String key, Function<String, T> reader) {
        return values(key).stream()
                .flatMap(value -> converted(key, value, reader).stream())
                .toList();
    }

    /** The groups of keys that a list holds, each read; one group may stand in place of a list. */
    public <T> List<T> sections(String key, Function<Yaml.Keys, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        for (Yaml value : values(key)) {
            if (value instanceof Yaml.Keys group) {
                reader.apply(group).ifPresent(read::add);
            } else {
                mistakes.add(value.at(), "'" + key + "' expects keys with values here, not a single value or a list");
            }
        }
        return read;
    }

    /** The keys under a key. */
    public Optional<Yaml.Keys> keys(String key) {
        Optional<Yaml> value = entry(key).map(Yaml.Entry::value);
        value.filter(other -> !(other instanceof Yaml.Keys))
                .ifPresent(other -> mistakes.add(other.at(), "'" + key + "' expects keys of its own below it"));
        return value.filter(Yaml.Keys.class::isInstance).map(Yaml.Keys.class::cast);
    }

    /** What stands under a key, one by one. */
    public List<Yaml> values(String key) {
        return entry(key)
                .map(Yaml.Entry::value)
                .map(value -> value instanceof Yaml.Items items ? items.items() : List.of(value))
                .orElse(List.of());
    }

    private Optional<Yaml.Entry> entry(String key) {
        return Optional.ofNullable(keys.entries().get(key));
    }

    private <T> Optional<T> converted(String key, Yaml value, Function<String, T> reader) {
        if (!(value instanceof Yaml.Text text)) {
            mistakes.add(value.at(), "'" + key + "' expects one value here, not a list or keys");
            return Optional.empty();
        }
        if (text.text().isBlank()) {
            mistakes.add(text.at(), "'" + key + "' says nothing; give a value or leave the key out");
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.text().strip()));
        } catch (IllegalArgumentException e) {
            mistakes.add(text.at(), key + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private void refuseOthersThan(Set<String> known) {
        keys.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                mistakes.add(
                        entry.at(),
                        "'%s' is no key of %s%s; expected one of: %s",
                        key,
                        what,
                        NearestWord.hint(key, known),
                        String.join(", ", new TreeSet<>(known)));
            }
        });
    }
}
