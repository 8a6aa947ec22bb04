package chokepoint.policy.segments;

import chokepoint.names.FoldedText;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import java.io.Serializable;
import java.util.Optional;

/** Reads the text of a line that a segmentation looks at. */
public sealed interface LineText extends Serializable {

    /** What stands there, folded; empty if nothing does. */
    String of(Line line);

    /** A field by its label, or else a column by its header. */
    static LineText named(String name) {
        Optional<LineText> field = Field.labelled(FoldedText.fold(name)).map(OfField::new);
        return field.orElseGet(() -> new OfColumn(name));
    }

    /** A field, as text. */
    record OfField(Field field) implements LineText {

        @Override
        public String of(Line line) {
            return line.values()
                    .get(field)
                    .map(value -> FoldedText.fold(value.toString()))
                    .orElse("");
        }
    }

    /** A column that means no field of ours. */
    record OfColumn(String header) implements LineText {

        @Override
        public String of(Line line) {
            return FoldedText.fold(line.column(header));
        }
    }

    /** The sheet that it stands on; a csv has none. */
    record OfSheet() implements LineText {

        /** What a policy calls it. */
        public static final String WORD = "sheet";

        @Override
        public String of(Line line) {
            return FoldedText.fold(line.id().sheet());
        }
    }

    /** Nowhere. */
    record Nowhere() implements LineText {

        @Override
        public String of(Line line) {
            return "";
        }
    }
}
