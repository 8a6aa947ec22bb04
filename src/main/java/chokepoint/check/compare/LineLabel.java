package chokepoint.check.compare;

import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name by which people know a line: its order and number, or else its order and part, or else its part, or a serial number. */
final class LineLabel {

    private static final List<List<Field>> NAMES = List.of(
            List.of(Field.ORDER, Field.LINE),
            List.of(Field.ORDER, Field.PART),
            List.of(Field.ORDER),
            List.of(Field.PART),
            List.of(Field.SERIAL));

    private LineLabel() {}

    /** {@code order PO-7, line 2}; empty if it tells none of these. */
    static Optional<String> of(ComparedLine row) {
        return NAMES.stream()
                .filter(fields -> fields.stream()
                        .noneMatch(field -> row.text(field.label()).isEmpty()))
                .findFirst()
                .map(fields -> fields.stream()
                        .flatMap(field -> Stream.of(field.label() + " " + row.text(field.label())))
                        .collect(Collectors.joining(", ")));
    }
}
