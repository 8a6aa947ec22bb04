package chokepoint.bench;

import java.io.File;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** POI's user model, which opens a workbook and asks every cell for its value. */
final class PoiReading {

    private PoiReading() {}

    public static void main(String[] list) throws IOException {
        long cells = 0;
        try (Workbook book = WorkbookFactory.create(new File(list[0]), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += says(cell) ? 1 : 0;
                    }
                }
            }
        }
        Run.tell(cells + " cells");
    }

    private static boolean says(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? !Double.isNaN(cell.getNumericCellValue())
                : !cell.getStringCellValue().isEmpty();
    }
}
