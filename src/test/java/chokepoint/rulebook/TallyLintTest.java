package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.card.TallyCard;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyLintTest {

    /** Line 8 has the name, 9 to 11 the card, 13 the condition, 15 the consequence. */
    private static final BrokenRule TALLY = new BrokenRule("tallies", "TAL-901-probe.drl", """
            package tallies

            import chokepoint.trade.*
            import chokepoint.rulebook.Tally

            global Tally tally

            rule "TAL-901 A probe"
                @shows( consignee )
                @why( "It is a probe" )
                @since( 2026-11 )
            when
                $line : Line( listed, $consignee : consignee )
            then
                tally.add( "goods by consignee", $line, $consignee );
            end
            """);

    private static final BrokenRule READER = new BrokenRule("parties", "PTY-901-reader.drl", """
            package parties

            import chokepoint.trade.*
            import chokepoint.rulebook.Findings

            global Findings findings

            rule "PTY-901 A reader"
                @severity( low )
                @indicator( D03 )
                @needs( consignee )
                @message( "{name}, {count} lines worth {value}" )
                @why( "It is a probe" )
                @advice( "None" )
                @basis( "Ours" )
                @since( 2026-11 )
            when
                $group : TallyGroup( tally == "goods by consignee", ofWholeList )
            then
                findings.add( kcontext, $group );
            end
            """);

    @Test
    void aSoundTallyAndItsReaderAreTaken() throws Exception {
        Rulebook rulebook = RulebookLoader.of(List.of(TALLY.file(), READER.file()));
        TallyCard tally = rulebook.tallies().get(0);
        assertThat(tally.tally()).isEqualTo("goods by consignee");
        assertThat(rulebook.readersOf(tally)).containsExactly("PTY-901");
    }

    @Test
    void aRuleThatReadsATallyWhichIsNotThereIsRefusedWithTheNearest() {
        BrokenRule reader = READER.with("\"goods by consignee\"", "\"goods by consigne\"");
        assertThat(BrokenRule.problems(TALLY.file(), reader.file()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .contains("reads the tally 'goods by consigne'", "(nearest: 'goods by consignee')");
                    assertThat(problem.line()).isEqualTo(18);
                    assertThat(problem.column()).isEqualTo(35);
                });
    }

    @Test
    void aRuleSaysWhichTallyItReads() {
        READER.with("tally == \"goods by consignee\", ", "")
                .isRefusedAt(18, 5, "write which one: tally == \"its name\"");
    }

    @Test
    void aTallyOnlyCounts() {
        TALLY.with("tally.add( \"goods by consignee\", $line, $consignee );", "findings.add( kcontext, $line );")
                .isRefusedAt(15, 5, "it is exactly one 'tally.add( \"name\", $line, $key );'");
        TALLY.with("$consignee );", "$consignee ); tally.add( \"twice\", $line, $consignee );")
                .isRefusedAt(15, 5, "it is exactly one");
    }

    @Test
    void aTallyCountsUnderWhatTheLineSays() {
        TALLY.with("$line, $consignee )", "$line, $line )").isRefusedAt(15, 45, "binds to nothing that the line says");
        TALLY.with("$line, $consignee )", "$line, $vendor )").isRefusedAt(15, 45, "write for example $vendor : vendor");
        TALLY.with("$line, $consignee )", "$consignee, $consignee )").isRefusedAt(15, 38, "is not the line");
    }

    @Test
    void aTallyCountsLines() {
        TALLY.with("$line : Line( listed, $consignee : consignee )", "$line : Lane( $consignee : heading )")
                .isRefusedAt(8, 1, "counts a Lane; a tally counts lines");
    }

    @Test
    void anUnknownPropertyIsToldWithTheNearest() {
        TALLY.with("$consignee : consignee )", "$consignee : consigne )").isRefusedAt(13, 40, "consignee");
    }

    @Test
    void aTallyNeedsItsCard() {
        TALLY.without("    @shows( consignee )\n").isRefusedAt(8, 1, "@shows( … ) is missing");
        TALLY.with("@shows( consignee )", "@shows( consigne )").isRefusedAt(9, 13, "'consigne' is no field");
        TALLY.with("@since", "@severity( low )\n    @since").isRefusedAt(11, 6, "@severity means nothing for a tally");
    }

    @Test
    void aTallyImportsWhereItCountsAndNotWhereRulesFind() {
        assertThat(TALLY.with("import chokepoint.rulebook.Tally", "import chokepoint.rulebook.Findings")
                        .problems())
                .extracting(Mistake::message)
                .anyMatch(message ->
                        message.contains("a tally imports chokepoint.trade.* and chokepoint.rulebook.Tally"));
    }
}
