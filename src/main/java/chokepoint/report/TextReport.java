package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import chokepoint.report.text.TextSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Summaries of lists, one below the other. */
record TextReport(OutputStream bytes) implements Report {

    @Override
    public void add(Audit audit) throws IOException {
        bytes.write((TextSummary.render(audit, false) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void notChecked(List<UncheckedFile> files) throws IOException {
        for (UncheckedFile file : files) {
            String told = file.kind() == UncheckedFile.Kind.DECLINED
                    ? file.reason()
                    : "skipped '" + file.file() + "': it is " + file.reason();
            bytes.write((told + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {}
}
