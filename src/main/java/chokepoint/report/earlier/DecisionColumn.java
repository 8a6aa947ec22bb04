package chokepoint.report.earlier;

import chokepoint.words.Texts;
import java.util.Locale;

/** The columns by which a decision finds its finding and says what was decided; in small letters, the keys of a register. */
public enum DecisionColumn {
    RULE,
    FINGERPRINT,
    EVIDENCE,
    DISPOSITION,
    REASON,
    REVIEWER,
    UNTIL;

    /** What stands above the column in the sheet of findings. */
    public String heading(Texts texts) {
        return texts.text("findings." + key());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
