package chokepoint.rulebook.card;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.FieldSet;
import chokepoint.words.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a rule needs before it can be evaluated.
 *
 * @param kind what must be there
 * @param fields any one of these suffices; empty for a list or a period
 * @param list name of a list; empty for fields
 */
public record Requirement(Kind kind, List<Field> fields, String list) {

    /** What must be there. */
    public enum Kind {
        /** The line must tell one of the fields. */
        VALUE,
        /** The list must have a column for one of the fields; the line may leave it blank. */
        COLUMN,
        /** The rule reads the fields, and judges at both ends what they leave unknown. */
        IF_KNOWN,
        /** The rulebook or policy must have the list. */
        LIST,
        /** The segment must have a period before the one that is judged. */
        EARLIER_PERIOD
    }

    public Requirement {
        fields = List.copyOf(fields);
    }

    /** The fields, any one of which suffices. */
    public FieldSet anyOf() {
        return FieldSet.of(fields);
    }

    /** In the words of a language. */
    public String spoken(Texts texts) {
        return switch (kind) {
            case LIST ->
                Texts.known("kinds.list." + list) ? texts.text("kinds.list." + list) : texts.text("kinds.list", list);
            case EARLIER_PERIOD -> texts.text("kinds.earlier period");
            case VALUE, COLUMN -> spokenFields(texts);
            case IF_KNOWN -> spokenFields(texts) + texts.text("kinds.if known");
        };
    }

    private String spokenFields(Texts texts) {
        return fields.stream().map(texts::spoken).collect(Collectors.joining(texts.text("kinds.or")));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case LIST -> "list " + list;
            case EARLIER_PERIOD -> "earlier period";
            case VALUE, COLUMN -> labels();
            case IF_KNOWN -> labels() + " if known";
        };
    }

    private String labels() {
        return fields.stream().map(Field::label).collect(Collectors.joining(" or "));
    }
}
