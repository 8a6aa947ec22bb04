package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.rulebook.NewRule.RuleNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @TempDir
    Path folder;

    @Test
    void theNextNumberOfTheThemeIsTaken() throws IOException {
        file("routing/RTE-900-mine.drl");
        assertThat(rule("routing", "Another").id()).isEqualTo("RTE-901");
    }

    @Test
    void anIdThatIsRetiredIsNotUsedAgain() throws IOException {
        file("retired/routing/RTE-900-mine.drl");
        file("retired/RTE-901-mine.csv");
        assertThat(rule("routing", "Another").id()).isEqualTo("RTE-902");
    }

    @Test
    void theIdsOfTheProgramAreTakenToo() throws IOException {
        String last = RuleFolder.builtInNames().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.startsWith("PTY-"))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(rule("parties", "Another").id())
                .isEqualTo(String.format(Locale.ROOT, "PTY-%03d", Integer.parseInt(last.substring(4, 7)) + 1));
    }

    @Test
    void theFileIsNamedForTheTitle() throws IOException {
        NewRule rule = rule("routing", "  Goods, dispatched “elsewhere”: naïvely ");
        assertThat(rule.stem()).isEqualTo(rule.id() + "-goods-dispatched-elsewhere-naively");
        assertThat(rule.rule()).contains("rule \"" + rule.id() + " Goods, dispatched “elsewhere”: naïvely\"");
    }

    @Test
    void aLongTitleMakesAShortName() throws IOException {
        NewRule rule = rule("routing", "word ".repeat(40));
        assertThat(rule.stem()).hasSizeLessThanOrEqualTo(58).endsWith("-word");
    }

    @Test
    void aTitleWithoutLatinLettersStillMakesAName() throws IOException {
        NewRule rule = rule("routing", "Отправлено из другой страны");
        assertThat(rule.stem()).isEqualTo(rule.id() + "-rule");
    }

    @Test
    void aThemeThatIsNoneIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> rule("rooting", "Another"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'rooting' is no theme (nearest: 'routing'); expected one of: "
                        + "cases, concentration, documents, parties, prices, routing, tallies");
    }

    @Test
    void aTitleThatWouldBreakTheRuleIsRefused() {
        assertThatThrownBy(() -> rule("routing", "Say \"no\"")).hasMessageContaining("is no title");
        assertThatThrownBy(() -> rule("routing", "two\nlines")).hasMessageContaining("is no title");
        assertThatThrownBy(() -> rule("routing", " ")).hasMessageContaining("is no title");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        NewRule rule = rule("routing", "Another");
        Path sample = file("routing/" + rule.stem() + ".csv");
        assertThatThrownBy(() -> rule.write(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("'" + sample + "' is there already, and nothing is overwritten");
        assertThat(sample.resolveSibling(rule.stem() + ".drl")).doesNotExist();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private NewRule rule(String theme, String title) throws IOException {
        return NewRule.of(theme, title, MONTH, RuleNames.in(List.of(folder)));
    }
}
