package chokepoint.fuzz;

import chokepoint.policy.ValueOrder;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.HeaderFinder;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.ColumnMapper;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.SheetShape;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** First rows of a sheet: lines of cells parted by tabs. */
public final class HeaderFuzz {

    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 200;

    private HeaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", MOST_ROWS);
        List<SampleRow> rows = IntStream.range(0, lines.length)
                .mapToObj(line -> row(line + 1, lines[line].split("\t", MOST_COLUMNS)))
                .toList();
        Optional<HeaderBlock> header = new HeaderFinder(rows, SheetShape.PLAIN).find();
        header.ifPresent(block -> ColumnMapper.map(
                block,
                rows.stream().filter(row -> row.number() >= block.dataFrom()).toList(),
                Optional.empty(),
                ValueOrder.USUAL));
    }

    private static SampleRow row(int number, String... texts) {
        CellKind[] kinds = Arrays.stream(texts)
                .map(text -> text.isBlank() ? CellKind.EMPTY : CellKind.TEXT)
                .toArray(CellKind[]::new);
        return new SampleRow(number, false, 0, kinds, texts);
    }
}
