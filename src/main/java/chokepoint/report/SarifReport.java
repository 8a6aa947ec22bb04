package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.report.json.SarifLimits;
import chokepoint.report.json.SarifNotChecked;
import chokepoint.report.json.SarifRun;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A log in SARIF 2.1.0 with one run for each list, and one for what was not checked, if anything was not. Lists for which there are no more
 * runs than viewers take share the last one.
 */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final List<Audit> audits = new ArrayList<>();
    private List<UncheckedFile> notChecked = List.of();

    SarifReport(OutputStream bytes) throws IOException {
        json = FindingsJson.generator(bytes);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
    }

    @Override
    public void add(Audit audit) {
        audits.add(audit);
    }

    @Override
    public void notChecked(List<UncheckedFile> files) {
        notChecked = List.copyOf(files);
    }

    private void runs() throws IOException {
        int most = SarifLimits.RUNS - (notChecked.isEmpty() ? 0 : 1);
        int own = audits.size() <= most ? audits.size() : most - 1;
        SarifLimits limits = SarifLimits.over(audits);
        for (Audit audit : audits.subList(0, own)) {
            new SarifRun(json, List.of(audit), limits).write();
        }
        if (own < audits.size()) {
            new SarifRun(json, List.copyOf(audits.subList(own, audits.size())), limits).write();
        }
        if (!notChecked.isEmpty()) {
            SarifNotChecked.write(json, notChecked);
        }
    }

    @Override
    public void close() throws IOException {
        runs();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
