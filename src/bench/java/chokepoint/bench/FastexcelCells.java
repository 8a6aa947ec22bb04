package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a list as fastexcel-reader streams them. */
final class FastexcelCells {

    private FastexcelCells() {}

    public static void main(String[] list) throws IOException {
        Run.tell(of(Path.of(list[0])));
    }

    /** Reads the first sheet of a workbook. */
    static CellSum of(Path list) throws IOException {
        CellSum cells = new CellSum();
        try (ReadableWorkbook workbook = new ReadableWorkbook(list.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> add(row, cells));
        }
        return cells;
    }

    private static void add(Row row, CellSum cells) {
        for (Cell cell : row) {
            if (cell != null && cell.getType() == CellType.STRING) {
                cells.text(cell.getColumnIndex(), cell.asString());
            } else if (cell != null && cell.getType() == CellType.NUMBER) {
                cells.number(cell.getColumnIndex(), cell.asNumber().doubleValue());
            }
        }
    }
}
