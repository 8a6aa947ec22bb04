package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Field;

/** What a header is to mean, or must not, for tables of headers in many languages. */
final class MeantField {

    private static final double PLAIN = 0.9;

    private MeantField() {}

    /** Asserts that a field is by far the likeliest meaning. */
    static void assertPlain(String header, String field) {
        NameMatch best = NameMatch.of(Header.of(header)).get(0);

        assertThat(best.meaning()).as(header).isEqualTo(new ColumnMeaning(field));
        assertThat(best.score()).as(header).isGreaterThan(PLAIN);
    }

    /** Asserts that a field is not what the header most likely means. */
    static void assertNot(String header, String field) {
        assertThat(NameMatch.field(Header.of(header))).as(header).isNotEqualTo(Field.labelled(field));
    }
}
