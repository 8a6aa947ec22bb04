package chokepoint.report.wording;

import chokepoint.finding.NameQuestion;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Locale;

/** Says of two names what they are taken for, and what they weigh. */
public final class NameMatchText {

    private NameMatchText() {}

    /** {@code one or two: every share is a range}. */
    public static String answer(NameQuestion match, Texts texts) {
        String answer = texts.text("names." + match.answer().name().toLowerCase(Locale.ROOT));
        return match.decided() ? texts.text("names.decided", answer) : answer;
    }

    /** {@code 37 % and 9.4 % of goods/chips, 2026}. */
    public static String shares(NameQuestion match, Texts texts) {
        List<String> shares = match.shares().stream()
                .map(share -> ShareInterval.of(share.low(), share.high(), texts))
                .toList();
        String told = shares.size() == 1 ? shares.get(0) : texts.text("names.both", shares.get(0), shares.get(1));
        return texts.text("names.where", told, texts.path(match.segment()), texts.period(match.period()));
    }

    /** What somebody has decided already, in the words of the column; empty if nobody has. */
    public static String decision(NameQuestion match, Texts texts) {
        if (!match.decided()) {
            return "";
        }
        return texts.text(match.answer() == NameQuestion.Answer.ONE ? "names.same" : "names.different");
    }
}
