package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.report.json.FindingsJson;
import java.io.IOException;
import java.io.OutputStream;

/** Findings files, one after the other. */
record JsonReport(OutputStream bytes) implements Report {

    @Override
    public void add(Audit audit) throws IOException {
        FindingsJson.write(audit, bytes);
    }

    @Override
    public void close() {}
}
