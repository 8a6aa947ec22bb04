package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that reach for files, processes and classes: the lint says so before anything is compiled, though it is no sandbox. */
class ReachingRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 1 ) == null",
                "Runtime.getRuntime.exec( \"id\" ) != null",
                "java.lang.Runtime.getRuntime != null",
                "origin.class.name == \"x\"",
                "origin.getClass == Country",
                "part.getClass.forName( \"java.io.File\" ) != null",
                "Class.forName( \"java.io.File\" ) != null",
                "new java.io.File( \"/etc/passwd\" ).exists",
                "java.nio.file.Files.exists( part )",
                "part.getBytes.length > part",
                "this.getClass.classLoader != null"
            })
    void inAConditionItIsRefused(String reaching) {
        assertThat(BrokenRule.ON_LINES.with("listed, origin.known", reaching).problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 1 );",
                "findings.add( kcontext, $line ); Runtime.getRuntime().exec( \"id\" );",
                "findings.getClass().getClassLoader();",
                "kcontext.getKieRuntime().halt();",
                "kcontext.getKnowledgeRuntime().getGlobals();"
            })
    void inAConsequenceItIsRefused(String reaching) {
        assertThat(BrokenRule.ON_LINES
                        .with("findings.add( kcontext, $line );", reaching)
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File",
                "import static java.lang.System.exit",
                "import java.lang.Runtime",
                "import function java.lang.System.exit",
                "global java.io.File folder",
                "dialect \"mvel\"",
                "declare Reaching end",
                "function void reach() { System.exit( 1 ); }"
            })
    void aboveTheRuleItIsRefused(String reaching) {
        assertThat(BrokenRule.ON_LINES
                        .with("global Findings findings\n", "global Findings findings\n" + reaching + "\n")
                        .problems())
                .isNotEmpty();
    }
}
