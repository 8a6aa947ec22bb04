package chokepoint.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.Purchase;
import chokepoint.trade.Subject;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyFactsTest {

    private static final Set<Class<? extends Subject>> LINES = Set.of(Line.class, Purchase.class);

    /** A kind that nothing adds up keeps {@link TallyFacts} from being loaded. */
    @Test
    void everyKindOfSubjectIsAddedUp() {
        for (Class<? extends Subject> kind : Subject.kinds()) {
            if (!LINES.contains(kind)) {
                assertThatCode(() -> new Tallies("EUR").all(kind))
                        .as("%s", kind)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void kindsOfSubjectsAreRecordsThatRulesCanName() {
        assertThat(Subject.kinds())
                .contains(Exposure.class, Concentration.class)
                .doesNotHaveDuplicates()
                .allMatch(Class::isRecord);
    }
}
