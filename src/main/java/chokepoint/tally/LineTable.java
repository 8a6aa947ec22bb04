package chokepoint.tally;

import chokepoint.trade.Country;
import chokepoint.trade.Day;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Field;
import chokepoint.trade.Foreign;
import chokepoint.trade.HsCode;
import chokepoint.trade.Line;
import chokepoint.trade.LineId;
import chokepoint.trade.Party;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What tallies need of each line, column by column, some eighty bytes a line; adding one touches only the ends of columns. */
final class LineTable implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Scope[] SCOPES = Scope.values();
    private static final Foreign[] ANSWERS = Foreign.values();

    /** A sheet of a file. */
    record Sheet(String file, String sheet) implements Comparable<Sheet>, Serializable {

        @Override
        public int compareTo(Sheet other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : sheet.compareTo(other.sheet);
        }
    }

    /** Where a line belongs: one segment of each segmentation, and a period. */
    record Placing(List<Segment> segments, String period) implements Serializable {}

    private final Map<Field, Column<Party>> parties = new EnumMap<>(Field.class);
    private final Map<Field, Column<Country>> countries = new EnumMap<>(Field.class);
    private final Map<Field, Column<String>> texts = new EnumMap<>(Field.class);
    private final Column<Sheet> sheets = new Column<>(new Dictionary<>(new Sheet("", "")));
    private final Column<Placing> placings = new Column<>(new Dictionary<>(new Placing(List.of(), "")));
    private final Column<HsCode> hsCodes = new Column<>(new Dictionary<>(HsCode.UNKNOWN));
    private final Column<Day> days = new Column<>(new Dictionary<>(Day.UNKNOWN));
    private final Ints rows = new Ints();
    private final Ints foreign = new Ints();
    private final Amounts amounts = new Amounts();

    LineTable() {
        Dictionary<Party> names = new Dictionary<>(Party.UNKNOWN);
        Dictionary<Country> codes = new Dictionary<>(Country.UNKNOWN);
        for (Scope scope : SCOPES) {
            if (scope.field().kind() == Field.Kind.COUNTRY) {
                countries.put(scope.field(), new Column<>(codes));
            } else {
                parties.put(scope.field(), new Column<>(names));
            }
        }
        texts.put(Field.PART, new Column<>(new Dictionary<>("")));
        for (DocumentUse.Kind kind : DocumentUse.Kind.values()) {
            texts.put(kind.field(), new Column<>(new Dictionary<>("")));
        }
    }

    void add(Line line) {
        parties.forEach((field, column) -> column.add(line.values().party(field)));
        countries.forEach((field, column) -> column.add(line.values().country(field)));
        texts.forEach((field, column) -> column.add(line.values().text(field)));
        sheets.add(new Sheet(line.id().file(), line.id().sheet()));
        placings.add(new Placing(line.segments(), line.period()));
        hsCodes.add(line.hs());
        days.add(line.date());
        rows.add(line.id().row());
        foreign.add(answers(line));
        amounts.add(line.value());
    }

    void addAll(LineTable other) {
        parties.forEach((field, column) -> column.addAll(other.parties(field)));
        countries.forEach((field, column) -> column.addAll(other.countries(field)));
        texts.forEach((field, column) -> column.addAll(other.texts(field)));
        sheets.addAll(other.sheets);
        placings.addAll(other.placings);
        hsCodes.addAll(other.hsCodes);
        days.addAll(other.days);
        rows.addAll(other.rows);
        foreign.addAll(other.foreign);
        amounts.addAll(other.amounts);
    }

    int size() {
        return rows.size();
    }

    Column<Party> parties(Field field) {
        return column(parties, field);
    }

    Column<Country> countries(Field field) {
        return column(countries, field);
    }

    Column<String> texts(Field field) {
        return column(texts, field);
    }

    Column<Sheet> sheets() {
        return sheets;
    }

    Column<Placing> placings() {
        return placings;
    }

    Column<HsCode> hsCodes() {
        return hsCodes;
    }

    Column<Day> days() {
        return days;
    }

    int row(int line) {
        return rows.get(line);
    }

    LineId id(int line) {
        Sheet sheet = sheets.value(line);
        return new LineId(sheet.file, sheet.sheet, rows.get(line));
    }

    Amounts amounts() {
        return amounts;
    }

    /** A known answer outweighs an unknown one; two known answers that differ are none. */
    Foreign foreign(int[] lines, Scope scope) {
        boolean yes = false;
        boolean no = false;
        for (int line : lines) {
            Foreign answer = answer(line, scope);
            yes |= answer == Foreign.YES;
            no |= answer == Foreign.NO;
        }
        if (yes == no) {
            return Foreign.UNKNOWN;
        }
        return yes ? Foreign.YES : Foreign.NO;
    }

    private Foreign answer(int line, Scope scope) {
        return ANSWERS[foreign.get(line) >> (2 * scope.ordinal()) & 3];
    }

    /** Two bits for each rung. */
    private static int answers(Line line) {
        int answers = 0;
        for (Scope scope : SCOPES) {
            answers |= line.foreign(scope).ordinal() << (2 * scope.ordinal());
        }
        return answers;
    }

    private static <T extends Serializable> Column<T> column(Map<Field, Column<T>> columns, Field field) {
        return Objects.requireNonNull(columns.get(field), field::label);
    }
}
