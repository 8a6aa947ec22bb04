package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.NameQuestion;
import chokepoint.policy.decisions.NameDecisionText;
import chokepoint.report.wording.NameMatchText;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of all lists that may be one party, once each, as a register of decisions that {@code --dispositions} takes once they are
 * decided.
 */
final class PartiesReport implements Report {

    private final OutputStream bytes;
    private final Set<List<String>> told = new HashSet<>();
    private boolean begun;

    PartiesReport(OutputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public void add(Audit audit) throws IOException {
        begin(audit.texts());
        for (NameQuestion match : audit.names()) {
            List<String> names = List.of(match.one(), match.other());
            if (match.open() && told.add(names)) {
                write(NameDecisionText.undecided(
                        names, NameMatchText.shares(match, audit.texts()) + "; " + match.reason()));
            }
        }
    }

    private void begin(Texts texts) throws IOException {
        if (!begun) {
            write("# " + texts.text("names.register") + "\nnames:\n");
            begun = true;
        }
    }

    private void write(String text) throws IOException {
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        bytes.flush();
    }
}
