package chokepoint.report.earlier;

import chokepoint.words.Texts;
import java.util.Locale;

/** The columns in which the Run record tells what a check rested on. */
public enum RecordColumn {
    KIND,
    NAME,
    SHA256,
    NOTE;

    public String heading(Texts texts) {
        return texts.text("record." + key());
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
