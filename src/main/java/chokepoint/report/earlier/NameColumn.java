package chokepoint.report.earlier;

import chokepoint.words.Texts;
import java.util.Locale;

/** The columns of the sheet of names by which a decision is read back. */
public enum NameColumn {
    NAME,
    OTHER,
    DECISION,
    REASON,
    REVIEWER;

    /** What stands above the column. */
    public String heading(Texts texts) {
        return texts.text("names." + key());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
