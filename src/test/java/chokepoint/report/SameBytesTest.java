package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.json.FindingsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    /** The times in a zip file have a grain of two seconds. */
    private static final long LATER = 2_100;

    @TempDir
    private Path folder;

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void backHome() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aListCheckedLaterAndElsewhereGivesTheSameBytes(String format) throws Exception {
        Workbook list = format.equals("xls") ? ListFixture.xls() : ListFixture.xlsx();
        Path input = ListFixture.save(list, folder.resolve("list." + format));
        compare(output -> CheckedWorkbook.write(input, AuditFixture.telecom(), output));
    }

    @Test
    void recordsCheckedLaterAndElsewhereGiveTheSameBytes() throws Exception {
        compare(output -> CheckedWorkbook.write(to -> ListFixture.records().forEach(to), AuditFixture.csv(), output));
    }

    @Test
    void aPackageThatSaysNothingOfItsOwnTimesGivesTheSameBytes() throws Exception {
        Path input = ListFixture.save(ListFixture.xlsx(), folder.resolve("list.xlsx"));
        Path bare = folder.resolve("bare.xlsx");
        ListFixture.without(input, "docProps/core.xml", bare);
        compare(output -> CheckedWorkbook.write(bare, AuditFixture.telecom(), output));
    }

    @Test
    void findingsWrittenElsewhereGiveTheSameBytes() throws Exception {
        compare(output -> FindingsJson.write(AuditFixture.telecom(), output));
    }

    private interface Writing {
        void to(Path output) throws IOException;
    }

    private void compare(Writing writing) throws Exception {
        Path one = folder.resolve("one");
        writing.to(one);
        Thread.sleep(LATER);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
        Path other = folder.resolve("other");
        writing.to(other);
        assertThat(other).hasSameBinaryContentAs(one);
    }
}
