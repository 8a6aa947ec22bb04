package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.poi.PoiFormats;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

class PoiFormatsTest {

    @Test
    void anXlsWithoutFormatsOfItsOwnGetsNone() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.getInternalWorkbook().getFormats().clear();
            short format = new PoiFormats(workbook).of("yyyy-mm-dd");
            assertThat(HSSFDataFormat.getBuiltinFormat(format)).isEqualTo("m/d/yy");
            assertThat(workbook.getInternalWorkbook().getFormats()).isEmpty();
        }
    }

    @Test
    void anyOtherGetsWhatIsAskedFor() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            short format = new PoiFormats(workbook).of("yyyy-mm-dd");
            assertThat(workbook.createDataFormat().getFormat(format)).isEqualTo("yyyy-mm-dd");
        }
    }
}
