package chokepoint.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RulebookException;
import java.util.List;

/** A sound rule, made unsound in one place. */
record BrokenRule(String theme, String name, String text) {

    /** Judges lines. Line 10 has the name, 11 to 21 the card, 23 the condition, 25 the consequence. */
    static final BrokenRule ON_LINES = new BrokenRule("routing", "RTE-901-probe.drl", """
            package routing

            import chokepoint.trade.*
            import chokepoint.rulebook.Findings

            global Findings findings

            // The rule's own comment, with an apostrophe.

            rule "RTE-901 A probe"
                @severity( low )
                @indicator( B01 )
                @family( route )
                @decides( hs, country of origin )
                @needs( hs, country of origin or route, list listed-goods )
                @cause( vendor, origin )
                @message( "{part} from {origin}" )
                @why( "It's a probe = nothing // more" )
                @advice( "None" )
                @basis( "Ours" )
                @since( 2026-11 )
            when
                $line : Line( listed, origin.known )
            then
                findings.add( kcontext, $line );
            end
            """);

    /** Judges exposures. Line 8 has the name, 9 to 17 the card, 19 the limit, 20 the exposure, 22 the consequence. */
    static final BrokenRule ON_EXPOSURES = new BrokenRule("concentration", "CON-901-probe.drl", """
            package concentration

            import chokepoint.trade.*
            import chokepoint.rulebook.Findings

            global Findings findings

            rule "CON-901 A probe"
                @severity( high )
                @limit( "share 50 %" )
                @indicator( A01 )
                @needs( vendor, value )
                @message( "{holder} carries {share}; the limit is {limit}" )
                @why( "It is a probe" )
                @advice( "None" )
                @basis( "Ours" )
                @since( 2026-11 )
            when
                Limit( rule == "CON-901", $segment : segment, $period : period, $most : share )
                $exposure : Exposure( segment == $segment, period == $period, scope == Scope.VENDOR, share > $most )
            then
                findings.add( kcontext, $exposure );
            end
            """);

    BrokenRule with(String sound, String broken) {
        assertThat(text).contains(sound);
        return new BrokenRule(theme, name, text.replace(sound, broken));
    }

    BrokenRule without(String sound) {
        return with(sound, "");
    }

    BrokenRule named(String otherName) {
        return new BrokenRule(theme, otherName, text);
    }

    BrokenRule in(String otherTheme) {
        return new BrokenRule(otherTheme, name, text);
    }

    RuleFile file() {
        return new RuleFile(theme, name, theme + "/" + name, text);
    }

    /** Refused for one reason only: an echo of a mistake is a mistake of the lint. */
    void isRefusedAt(int line, int column, String heart) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo(theme + "/" + name);
            assertThat(problem.message()).contains(heart);
            assertThat(List.of(problem.line(), problem.column()))
                    .as("place of: %s", problem)
                    .containsExactly(line, column);
        });
    }

    List<Mistake> problems() {
        return problems(file());
    }

    static List<Mistake> problems(RuleFile... files) {
        RulebookException refused =
                catchThrowableOfType(RulebookException.class, () -> RulebookLoader.of(List.of(files)));
        assertThat(refused).as("these rules should be refused").isNotNull();
        return refused.mistakes();
    }
}
