package chokepoint.reading.header;

/** The weights that decide how well the name of a column fits a meaning. */
enum NameWeight implements Weight {
    LEAST(0.45, "Below this a likeness of names says nothing."),
    PER_RANK(
            0.0004,
            "Among the usual names of a field the earlier ones are a little stronger: enough to decide between equals."),
    MOST_FOR_RANK(0.03, "The rank never outweighs a slip of the pen or another order of words."),
    OTHER_ORDER(0.95, "The same words in another order mean the same, nearly always."),
    WORDS_BASE(0.5, "A known name within a longer one is a claim just strong enough to be made."),
    WORDS_SPAN(
            0.4,
            "The more of the letters the known name has, the stronger, up to less than the same words in another order."),
    SCATTERED(0.05, "Words that do not stand together hint a little less than those that do."),
    PART_BASE(0.4, "A known word grown into a longer one hints less than a word of its own."),
    PART_SPAN(0.4, "The more of the word it makes, the stronger."),
    TURNED(0.45, "A word beside it that makes something else of it (vendor type, order status) leaves less than half."),
    INFLECTED(0.97, "Another ending of the same word is nearly the word."),
    MISTYPED(0.95, "One slip in a word of six letters or more leaves little doubt."),
    SPELLED_OUT(0.98, "A short form or a header without blanks is nearly as plain as one that is written out."),
    SHORTENED(0.92, "A header of words cut short is nearly as plain as the one known header that begins like it."),
    COMPOUND(0.93, "Two nouns that are both known say what a column holds, nearly as plainly as a known header."),
    BOTH_HALVES(0.96, "What a header says in two languages it says plainly."),
    ONE_HALF(0.9, "Where one language is known and the other is not, the known one is trusted a little less."),
    TOLD_BY_PAPER(0.97, "An origin as a paper tells it means that origin, in whatever words."),
    WEAK(
            0.65,
            "A name marked weak is taken only where nothing better is there: above what a column needs, below any plain name."),
    WEAK_PART(0.8, "Where a weak name is only part of a header it needs good values to be taken."),
    OF_MONEY(
            0.6,
            "A currency is taken out of a header whose other words mean an amount, if weakly, but not as part of one."),
    NAMED(0.01, "Among equals the header that says name or number beside the known word is preferred.");

    private final double value;
    private final String reason;

    NameWeight(double value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public String reason() {
        return reason;
    }
}
