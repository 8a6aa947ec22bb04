package chokepoint.reading.columns;

import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Direction;
import chokepoint.trade.values.ToldDirection;
import chokepoint.trade.values.ToldDirection.Teller;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a sheet states that its lines are imports or exports: its mapping, else a column of regimes, else its title. */
public final class StatedDirection {

    private static final int LONGEST = 120;
    /** Shorter words are letters of flows. */
    private static final int SHORTEST = 3;

    private StatedDirection() {}

    /**
     * The direction of a sheet; unknown if nothing states it, or its title states both.
     *
     * @param mapped what the user's mapping says
     * @param notices takes what was read off what, and what says otherwise
     */
    public static ToldDirection of(
            Direction mapped,
            String sheet,
            HeaderBlock header,
            List<SampleRow> rows,
            List<SampleRow> data,
            List<String> notices) {
        List<String> ofColumn = new ArrayList<>();
        ToldDirection declared = ToldDirection.of(DeclaredRegime.of(header, data, ofColumn), Teller.REGIMES);
        if (mapped != Direction.UNKNOWN) {
            ToldDirection told = new ToldDirection(mapped, Teller.MAPPING);
            notices.add("the list is one of " + mapped + "s, as mapping.yml says"
                    + (told.contradicts(declared) ? "; a column of it says otherwise: " + ofColumn.get(0) : ""));
            return told;
        }
        notices.addAll(ofColumn);
        return declared.known() ? declared : ofTitles(sheet, header, rows, notices);
    }

    private static ToldDirection ofTitles(
            String sheet, HeaderBlock header, List<SampleRow> rows, List<String> notices) {
        List<String> titles = Stream.concat(
                        rows.stream()
                                .filter(row -> row.number() < header.firstRow())
                                .flatMap(row -> Arrays.stream(row.texts())),
                        Stream.of(sheet))
                .filter(text -> !text.isBlank() && text.length() < LONGEST)
                .toList();
        Map<Direction, String> said = new EnumMap<>(Direction.class);
        for (Direction direction : List.of(Direction.IMPORT, Direction.EXPORT)) {
            titles.stream()
                    .filter(title -> says(direction + " title", title) && !names(other(direction), title))
                    .findFirst()
                    .ifPresent(title -> said.put(direction, title));
        }
        if (said.size() != 1) {
            return ToldDirection.UNKNOWN;
        }
        Direction direction = said.keySet().iterator().next();
        notices.add(String.format(
                Locale.ROOT,
                "'%s' above the table says that its lines are %ss; 'direction: %s' in mapping.yml says otherwise",
                said.get(direction).strip(),
                direction,
                other(direction)));
        return new ToldDirection(direction, Teller.TITLE);
    }

    private static Direction other(Direction direction) {
        return direction == Direction.IMPORT ? Direction.EXPORT : Direction.IMPORT;
    }

    private static boolean names(Direction direction, String title) {
        return HeaderWords.of(title).stream()
                .anyMatch(word -> word.length() >= SHORTEST && Lexicon.is(direction.toString(), word));
    }

    /** Whole words, and parts of them where a script has no blanks. */
    private static boolean says(String kind, String title) {
        String plain = HeaderWords.plain(title);
        String words = Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}]+")).collect(Collectors.joining(" ", " ", " "));
        return Lexicon.of(kind).stream()
                .anyMatch(phrase -> HeaderWords.isWithoutBlanks(phrase)
                        ? plain.contains(phrase)
                        : words.contains(" " + phrase + " "));
    }
}
