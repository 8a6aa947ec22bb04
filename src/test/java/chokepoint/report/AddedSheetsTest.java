package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.report.sheets.AddedSheet;
import chokepoint.report.sheets.AddedSheets;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.SheetNames;
import chokepoint.words.Texts;
import chokepoint.workbook.parts.NewSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddedSheetsTest {

    @Test
    void theSummaryTellsWhatCouldNotBeJudgedAndWhatWouldDecideIt() {
        assertThat(texts(sheet(AuditFixture.telecom(), 0)))
                .contains("4.1 % of the segment has no known vendor", "PO!E17 and 1 more", "unit price, quantity, unit")
                .contains("? undecided", "– not evaluable", "▲ high");
    }

    @Test
    void theLadderShowsWhereTheFirstFindingStands() {
        assertThat(texts(sheet(AuditFixture.telecom(), 0)))
                .contains("Alfa Telecom Trading 26\u00A0%", "▲ Orient Radio Co. 88–92\u00A0%", "F-0002, manufacturer");
    }

    @Test
    void holdersBeyondTheThirtiethAreSummed() {
        assertThat(texts(sheet(AuditFixture.telecom(), 2)))
                .contains("Vendor 30", "others (3)")
                .doesNotContain("Vendor 31");
    }

    @Test
    void findingsCarryTheAuditorsColumns() {
        AddedSheet findings = sheet(AuditFixture.telecom(), 1);
        assertThat(texts(findings)).contains("Disposition", "Reason", "Reviewer", "Until", "Agreed consolidation hub");
        assertThat(findings.choice().orElseThrow().words())
                .containsExactly("open", "accepted", "false positive", "fixed");
        assertThat(findings.filter().orElseThrow().lastRow()).isEqualTo(6);
    }

    @Test
    void moreFindingsThanASheetHoldsAreCounted() {
        Audit audit = AuditFixture.telecom();
        List<Finding> many = new ArrayList<>();
        while (many.size() < AddedSheet.MOST_ROWS + 5) {
            many.add(audit.findings().get(0));
        }
        AddedSheet findings = sheet(AuditFixture.with(audit, many, audit.rules()), 1);
        assertThat(findings.rows()).hasSize(AddedSheet.MOST_ROWS + 2);
        assertThat(texts(findings)).contains("and 5 more, in the findings file");
    }

    @Test
    void ofAnEmptyListNothingIsSaid() {
        for (AddedSheet sheet : made(AuditFixture.empty()).all()) {
            assertThat(texts(sheet)).noneMatch(text -> text.contains("No findings"));
        }
    }

    @Test
    void aSheetWithoutFindingsSaysWhy() {
        assertThat(texts(sheet(AuditFixture.empty(), 1))).anyMatch(text -> text.startsWith("Not judged"));
    }

    @Test
    void eachPairOfNamesStandsWithItsSharesAndWhatIsDecided() {
        assertThat(texts(sheet(AuditFixture.telecom(), 3)))
                .contains(
                        "Nordlink Group",
                        "one or two: every share is a range",
                        "31 % and 8 % of networks/mobile networks, 2026",
                        "only the writing differs; the same phone",
                        "two parties, as decided",
                        "different",
                        "B. Lund");
        assertThat(texts(sheet(AuditFixture.empty(), 3)))
                .contains("No two names of vendors or makers are, or may be, one party.");
    }

    @Test
    void theRunRecordLetsTheCheckBeRepeated() {
        assertThat(texts(sheet(AuditFixture.telecom(), 5)))
                .contains(
                        "ab".repeat(32),
                        "cd".repeat(32),
                        "share 50 %",
                        "Certificate of origin no.",
                        "Chnia",
                        "seen while marking");
    }

    @Test
    void sheetsSpeakTheLanguageOfTheCheck() {
        Audit audit = AuditFixture.telecom(Texts.of("ru", Map.of()));
        assertThat(texts(sheet(audit, 0)))
                .contains("Что проверено", "▲ высокая", "? не решено", "Поставщик", "Находок", "Эстония, Латвия")
                .contains(
                        "5 проблем на 24 строки: 2 нарушения, 1 дело, 2 признака (5 находок). Из них высокой важности — 2."
                                + " Ещё 1 решена аудитором. Применено 7 из 8 правил, не решено — 1.")
                .doesNotContain("What was checked", "Rule", "Segment");
        assertThat(texts(sheet(audit, 2))).contains("Доля, не менее", "прочие (3)", "изготовитель");
        assertThat(texts(sheet(audit, 5))).contains("Запись о проверке", "Ошибки чтения", "Действовавшие пределы");
        assertThat(audit.texts().missing()).isEmpty();
    }

    @Test
    void aTextThatTheLanguageLacksStandsInEnglish() {
        Audit audit = AuditFixture.telecom(Texts.of("fi", Map.of("summary.checked", "Mitä tarkastettiin")));
        assertThat(texts(sheet(audit, 0))).contains("Mitä tarkastettiin", "What each rule says");
        assertThat(audit.texts().missing()).contains("summary.rules");
    }

    private static AddedSheet sheet(Audit audit, int index) {
        return made(audit).all().get(index);
    }

    private static AddedSheets made(Audit audit) {
        return new AddedSheets(
                audit,
                "0".repeat(64),
                SheetNames.beside(List.of(), chokepoint.words.Texts.ENGLISH),
                cell -> new LinkTarget(cell.sheet(), cell.address()),
                List.of("seen while marking"));
    }

    private static List<String> texts(AddedSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.content() instanceof NewSheet.TextValue)
                .map(cell -> ((NewSheet.TextValue) cell.content()).text())
                .toList();
    }
}
