package chokepoint.reading.text;

import chokepoint.reading.header.Weight;

/** The confidences and shares that decide what stands in for a missing column, and where another table begins. */
public enum ListWeight implements Weight {
    DATE_BY_ANOTHER(
            0.9, "The date of an order or delivery stands for that of the line, a little less surely than its own."),
    PARTY_BY_ANOTHER(
            0.6,
            "A number tells vendors apart and does not name them; who sends or gets goods need not be who sells or buys them."),
    SEGMENT_BY_DESCRIPTION(0.5, "A description that repeats is the nearest to a category, no more."),
    REPEATING(
            0.1,
            "Descriptions that stand on ten lines each are kinds of goods; others would be segments of a line or two."),
    NEXT_TABLE(1.7, "Two known headers in a row below the data begin another table; one may be a word in a cell."),
    TOTAL_LINES(2, "A line that equals the one above is a second purchase; a total covers two at least."),
    TOTAL_LINES_ONE_SIGN(3, "With one blank cell and two lines, a sum is chance too often."),
    TOTAL_LINES_NO_SIGN(8, "A last number that adds up eight others to the digit is no chance."),
    USUALLY_FILLED(0.9, "What nine lines of ten fill is missed where it is blank."),
    SELDOM_BARE(0.05, "Where one line of twenty is as bare as this one, being bare tells nothing."),
    KNOWN_HEADER(0.25, "A header that is known in one encoding is no accident; four outweigh all letters."),
    LETTER_OF_A_LANGUAGE(0.3, "A letter of the alphabet tells less than that it follows the one before as in words."),
    RARE_IDEOGRAPH(-0.2, "Names have characters that few other words have; a text of nothing else is none."),
    LONE_IDEOGRAPH(0.3, "Words of ideographs have two or more of them; one alone may be two other letters."),
    MARK_IN_A_WORD(0.5, "Quotes and dashes stand beside words in every language."),
    USUAL_ENCODING(0.1, "Two letters do not make a list one of a code page that nobody has used for decades."),
    LETTERS_TO_TELL(3, "Three letters may be anything; thirty make words or none."),
    ENCODING_WITHOUT_LEAD(0.35, "Two encodings that fit equally well are a guess."),
    ENCODING_DOUBTED(0.5, "Below an even chance the user is asked.");

    private final double value;
    private final String reason;

    ListWeight(double value, String reason) {
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
