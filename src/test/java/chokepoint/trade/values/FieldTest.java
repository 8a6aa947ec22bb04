package chokepoint.trade.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void everyFieldHasABitOfItsOwn() {
        assertThat(Arrays.stream(Field.values()).map(Field::bit)).doesNotHaveDuplicates();
    }

    @Test
    void moreFieldsThanBitsAreRefused() {
        assertThatCode(() -> Field.requireBits(64)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Field.requireBits(65))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two fields would share a bit");
    }
}
