package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldSetTest {

    private static final Field FIRST = Field.values()[0];
    private static final Field LAST = Field.values()[Field.values().length - 1];

    @Test
    void everyFieldIsToldFromEveryOther() {
        assertThat(Arrays.stream(Field.values()).map(FieldSet::of)).doesNotHaveDuplicates();
        for (Field one : Field.values()) {
            for (Field other : Field.values()) {
                assertThat(FieldSet.of(one).has(other)).isEqualTo(one == other);
                assertThat(FieldSet.of(one).meets(FieldSet.of(other))).isEqualTo(one == other);
            }
        }
    }

    @Test
    void theFirstAndTheLastFieldGoInAndOut() {
        FieldSet both = FieldSet.of(List.of(FIRST, LAST));

        assertThat(both)
                .isEqualTo(FieldSet.of(LAST).with(FIRST))
                .isEqualTo(FieldSet.of(FIRST).and(FieldSet.of(LAST)));
        assertThat(both.without(LAST)).isEqualTo(FieldSet.of(FIRST));
        assertThat(both.without(FIRST).without(LAST)).isEqualTo(FieldSet.NONE);
        assertThat(both.compareTo(FieldSet.of(FIRST))).isPositive();
    }

    @Test
    void moreFieldsThanTheSetHoldsAreRefused() {
        assertThatCode(() -> FieldSet.requireRoom(FieldSet.MOST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FieldSet.requireRoom(FieldSet.MOST + 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two fields would share a bit");
    }
}
