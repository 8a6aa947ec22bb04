package chokepoint.report.earlier;

import chokepoint.finding.EarlierFinding;
import chokepoint.report.earlier.EarlierTable.Headings;
import chokepoint.words.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads the findings of a run from its checked workbook or its findings file. */
public final class FindingsOfRun {

    private static final int DEEPEST_HEADER = 1;

    private FindingsOfRun() {}

    /**
     * Reads the findings, in their order.
     *
     * @param languages in which a workbook may be written, besides English
     * @throws IOException with a sentence, if the file is neither of the two
     */
    public static List<EarlierFinding> read(Path file, Collection<Texts> languages) throws IOException {
        return RunRecordFile.isJson(file) ? ofJson(file) : ofWorkbook(file, languages);
    }

    private static List<EarlierFinding> ofJson(Path file) throws IOException {
        JsonNode findings = RunRecordFile.parsed(file).at("/findings");
        if (!findings.isArray()) {
            throw new IOException("'" + file + "' has no findings; expected a findings file that 'check' wrote");
        }
        List<EarlierFinding> told = new ArrayList<>();
        findings.forEach(finding -> told.add(new EarlierFinding(
                finding.at("/fingerprint").asText(),
                finding.at("/evidence").asText(),
                finding.at("/rule").asText(),
                finding.at("/severity").asText(),
                finding.at("/message").asText(),
                finding.at("/segment").asText(),
                finding.at("/period").asText(),
                finding.at("/disposition").asText())));
        return told;
    }

    private static List<EarlierFinding> ofWorkbook(Path file, Collection<Texts> languages) throws IOException {
        DecisionWords words = new DecisionWords(languages);
        Set<String> wanted = Set.of(DecisionColumn.FINGERPRINT.key(), DecisionColumn.EVIDENCE.key());
        return TableFile.find(file, new Headings(words::column, wanted, DEEPEST_HEADER))
                .orElseThrow(() -> new IOException(
                        "'" + file + "' has no sheet of findings; expected a workbook that 'check' wrote"))
                .stream()
                .filter(entry -> !entry.text(DecisionColumn.FINGERPRINT.key()).isEmpty())
                .map(entry -> new EarlierFinding(
                        entry.text(DecisionColumn.FINGERPRINT.key()),
                        entry.text(DecisionColumn.EVIDENCE.key()),
                        entry.text(DecisionColumn.RULE.key()),
                        word(entry.text("severity")),
                        entry.text("message"),
                        entry.text("segment"),
                        entry.text("period"),
                        entry.text(DecisionColumn.DISPOSITION.key())))
                .toList();
    }

    /** A severity stands behind a sign. */
    private static String word(String signed) {
        return signed.substring(signed.lastIndexOf(' ') + 1);
    }
}
