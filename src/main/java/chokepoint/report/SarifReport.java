package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import chokepoint.report.json.FindingsJson;
import chokepoint.report.json.SarifNotChecked;
import chokepoint.report.json.SarifRun;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A log in SARIF 2.1.0 with one run for each list, and one for what was not checked, if anything was not. */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;

    SarifReport(OutputStream bytes) throws IOException {
        json = FindingsJson.generator(bytes);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
    }

    @Override
    public void add(Audit audit) throws IOException {
        new SarifRun(json, audit).write();
    }

    @Override
    public void notChecked(List<UncheckedFile> files) throws IOException {
        if (!files.isEmpty()) {
            SarifNotChecked.write(json, files);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
