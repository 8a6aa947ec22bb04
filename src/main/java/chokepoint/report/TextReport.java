package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.report.text.TextSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Summaries of lists, one below the other. */
record TextReport(OutputStream bytes) implements Report {

    @Override
    public void add(Audit audit) throws IOException {
        bytes.write((TextSummary.render(audit, false) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}
}
