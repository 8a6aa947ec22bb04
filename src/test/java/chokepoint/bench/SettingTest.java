package chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

    @ParameterizedTest
    @EnumSource
    void theBuildHandsEverySettingToTheBenchmarkAndTheGuideTellsOfIt(Setting setting) throws Exception {
        String key = setting.key();
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<" + key + "/>", "<argument>-D" + key + "=${" + key + "}</argument>");
        assertThat(Files.readString(Path.of(".github/CONTRIBUTING.md"))).contains("`-D" + key + "=");
    }

    @Test
    void whatIsNotSetIsTheBenchmarksOwn() {
        assertThat(Setting.ROUNDS.number(3)).isEqualTo(3);
        assertThat(Setting.PARTS.words("kills, signals")).containsExactly("kills", "signals");
    }
}
