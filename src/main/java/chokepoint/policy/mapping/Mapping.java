package chokepoint.policy.mapping;

import chokepoint.trade.values.Direction;
import chokepoint.trade.values.Field;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A user's assignment of columns to fields, sheet by sheet. It overrides what reading finds out by itself. */
public record Mapping(List<SheetMapping> sheets) implements Serializable {

    /** Nothing said: reading finds everything by itself. */
    public static final Mapping NONE = new Mapping(List.of());

    /**
     * What a user says about one sheet.
     *
     * @param sheet name of the sheet; empty for every sheet that has no mapping of its own
     * @param headerRow 1-based row of the header; {@link #FIND_HEADER} or {@link #NO_HEADER}
     * @param columns column letters or header text by field, in the order of the fields
     * @param ignored column letters or header texts that mean nothing, sorted
     * @param countryCodes name of the table that its codes of countries are from; empty if the columns tell
     * @param direction whether its lines are imports or exports; unknown if the list tells
     */
    public record SheetMapping(
            String sheet,
            int headerRow,
            Map<Field, String> columns,
            Set<String> ignored,
            String countryCodes,
            Direction direction)
            implements Serializable {

        public static final int FIND_HEADER = -1;
        public static final int NO_HEADER = 0;

        public SheetMapping {
            Objects.requireNonNull(sheet);
            if (headerRow < FIND_HEADER) {
                throw new IllegalArgumentException("header row " + headerRow + " is no row; rows count from 1");
            }
            columns = inFieldOrder(columns);
            ignored = sorted(ignored);
        }

        /** One whose columns tell by themselves where their codes of countries are from, and whether home buys or sells. */
        public SheetMapping(String sheet, int headerRow, Map<Field, String> columns, Set<String> ignored) {
            this(sheet, headerRow, columns, ignored, "", Direction.UNKNOWN);
        }

        private static Map<Field, String> inFieldOrder(Map<Field, String> columns) {
            EnumMap<Field, String> copy = new EnumMap<>(Field.class);
            copy.putAll(columns);
            return Collections.unmodifiableMap(copy);
        }

        private static Set<String> sorted(Collection<String> texts) {
            return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
        }
    }

    public Mapping {
        sheets = List.copyOf(sheets);
    }

    /** What is said of a sheet: its own mapping before the one for every sheet; empty if nothing is. */
    public Optional<SheetMapping> sheet(String name) {
        return named(name).or(() -> named(""));
    }

    private Optional<SheetMapping> named(String name) {
        return sheets.stream().filter(sheet -> sheet.sheet().equals(name)).findFirst();
    }
}
