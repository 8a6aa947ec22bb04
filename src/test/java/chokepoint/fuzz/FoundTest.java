package chokepoint.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import chokepoint.hostile.SpoiltBook;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What fuzzing has found, and must not find again. */
class FoundTest {

    private static final int SHEET = 0;
    private static final int SHARED_TEXTS = 1;
    private static final int PACKAGE_RELATIONSHIPS = 9;

    @Test
    void aStyleThatIsNoNumber() {
        for (String style : new String[] {"99999999999", "-1", "x", ""}) {
            assertTaken(
                    Target.SHEET,
                    SHEET,
                    "<worksheet><sheetData><row r=\"1\"><c s='" + style
                            + "' r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
        }
    }

    private static void assertTaken(Target target, int kind, String content) {
        byte[] input = SpoiltBook.input(kind, content.getBytes(StandardCharsets.UTF_8));
        assertThatCode(() -> target.take(input)).doesNotThrowAnyException();
    }

    @Test
    void aSecondTableOfSharedTextsWithinTheFirst() {
        assertTaken(
                Target.SHEET,
                SHARED_TEXTS,
                "<sst><si><t>Vendor</t></si><sst uniqueCount=\"4\"><si><t>a</t></si></sst>");
    }

    @Test
    void propertiesThatNothingRefersTo() {
        assertTaken(
                Target.ANNOTATOR,
                PACKAGE_RELATIONSHIPS,
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
    }
}
