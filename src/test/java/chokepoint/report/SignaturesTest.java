package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of signatures, whichever writer marks the list. */
class SignaturesTest {

    private static final String OF_MACROS = "The macros of the list carry a digital signature; they are unchanged";
    private static final String OF_THE_LIST = "The list carries a digital signature; it holds for the list and not";

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void aListWithMacros() throws IOException {
        list = folder.resolve("list.xlsm");
        XSSFWorkbook workbook = (XSSFWorkbook) ListFixture.xlsx();
        try (InputStream macros = new ByteArrayInputStream(new byte[] {1, 2, 3})) {
            workbook.setVBAProject(macros);
        }
        ListFixture.save(workbook, list);
    }

    @Test
    void ofSignedMacrosItIsToldThatTheirsStillHolds() throws IOException, OpenXML4JException {
        sign(
                "/xl/vbaProject.bin",
                "/xl/signature.bin",
                "application/vnd.ms-office.vbaProjectSignatureAgile",
                "http://schemas.microsoft.com/office/2014/relationships/vbaProjectSignatureAgile");
        assertThat(told()).allMatch(texts -> texts.contains(OF_MACROS) && !texts.contains(OF_THE_LIST));
    }

    @Test
    void ofASignedListItIsToldThatItsOwnDoesNot() throws IOException, OpenXML4JException {
        sign(
                "",
                "/_xmlsignatures/origin.sigs",
                "application/vnd.openxmlformats-package.digital-signature-origin",
                "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin");
        assertThat(told()).allMatch(texts -> texts.contains(OF_THE_LIST) && !texts.contains(OF_MACROS));
    }

    @Test
    void withoutSignaturesNothingIsTold() throws IOException {
        assertThat(told()).noneMatch(texts -> texts.contains("signature"));
    }

    private void sign(String owner, String part, String type, String relation) throws IOException, OpenXML4JException {
        try (OPCPackage opened = OPCPackage.open(list.toFile())) {
            PackagePart signature = opened.createPart(PackagingURIHelper.createPartName(part), type);
            try (OutputStream out = signature.getOutputStream()) {
                out.write(7);
            }
            if (owner.isEmpty()) {
                opened.addRelationship(signature.getPartName(), TargetMode.INTERNAL, relation);
            } else {
                opened.getPart(PackagingURIHelper.createPartName(owner))
                        .addRelationship(signature.getPartName(), TargetMode.INTERNAL, relation);
            }
        }
    }

    /** The texts of the run record of either writer. */
    private List<String> told() throws IOException {
        try (ListFile open = ListFile.open(list)) {
            return List.of(
                    record(new StreamedWorkbookWriter(open, MarkingBounds.USUAL)),
                    record(new UserWorkbookWriter(open, MarkingBounds.USUAL, List.of())));
        }
    }

    private String record(WorkbookWriter writer) throws IOException {
        Path output = folder.resolve("marked.xlsm");
        Files.deleteIfExists(output);
        writer.write(AuditFixture.telecom(), "", output);
        TreeSet<String> texts = new TreeSet<>();
        try (InputStream bytes = Files.newInputStream(output);
                XSSFWorkbook marked = new XSSFWorkbook(bytes)) {
            for (Row row : marked.getSheet("Run record")) {
                for (Cell cell : row) {
                    texts.add(cell.toString());
                }
            }
        }
        return String.join("\n", texts);
    }
}
